/** Prose with live addresses, the same with dead ones, and prose without any. */
export const CASES: [string, string][] = [
  [
    'see https://evil.com/a.sh?next=http://b.org/.',
    'see hxxps://evil[.]com/a.sh?next=hxxp://b[.]org/.',
  ],
  ['HTTP://EVIL.COM and www.evil.internal', 'hxxp://EVIL[.]COM and www[.]evil[.]internal'],
  [
    'ftp://files.evil.net, ldap://evil.com/x, https://localhost',
    'fxp://files[.]evil[.]net, ldap[:]//evil[.]com/x, hxxps://localhost',
  ],
  [
    'from 203.0.113.7:443 and 198.51.100.0/24.',
    'from 203[.]0[.]113[.]7:443 and 198[.]51[.]100[.]0/24.',
  ],
  [
    '2001:db8::1, [fe80::1], ::ffff:203.0.113.7',
    '2001[:]db8[:][:]1, [fe80[:][:]1], [:][:]ffff[:]203[.]0[.]113[.]7',
  ],
  ['http://[2001:db8::1]:8080/x', 'hxxp://[2001[:]db8[:][:]1]:8080/x'],
  ['mail bob.x+y@evil.co.uk now', 'mail bob[.]x+y[@]evil[.]co[.]uk now'],
  [
    '(evil.com) `evil.com` **evil.com** "evil.com", evil.com/x @evil.com',
    '(evil[.]com) `evil[.]com` **evil[.]com** "evil[.]com", evil[.]com/x @evil[.]com',
  ],
  [
    '\u0435vil.\u0440\u0444 xn--e1afmkfd.xn--p1ai',
    '\u0435vil[.]\u0440\u0444 xn--e1afmkfd[.]xn--p1ai',
  ],
  ['cdn.payload.zip https://payload.zip', 'cdn[.]payload[.]zip hxxps://payload[.]zip'],
];

export const PROSE = [
  'README.md, setup.py, gitleaks.json, foo.tar.gz and payload.zip',
  'user.id, process.env, e.g. this; i.e. that. Done.It was late.',
  '05:12:00, 2026-11-21T05:12:00Z, std::string, a::b, 1.2.3, v1.2.3.4, 10.0.0.256',
  'hxxps://evil[.]com, bob[@]evil[.]com, 203[.]0[.]113[.]7, evil[dot]com',
  'acme/shop @octocat file:///etc/passwd sha256:deadbeef',
];
