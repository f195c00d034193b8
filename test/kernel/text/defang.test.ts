import { describe, expect, it } from 'vitest';
import { defang, defangIndicator, findLive, isLive } from '#kernel/text/defang.ts';
import { readCpuTime } from '../../support/cpu-time.ts';

const CASES: [string, string][] = [
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

const PROSE = [
  'README.md, setup.py, gitleaks.json, foo.tar.gz and payload.zip',
  'user.id, process.env, e.g. this; i.e. that. Done.It was late.',
  '05:12:00, 2026-11-21T05:12:00Z, std::string, a::b, 1.2.3, v1.2.3.4, 10.0.0.256',
  'hxxps://evil[.]com, bob[@]evil[.]com, 203[.]0[.]113[.]7, evil[dot]com',
  'acme/shop @octocat file:///etc/passwd sha256:deadbeef',
];

describe('defang', () => {
  it.each(CASES)('turns %j into %j', (text, expected) => {
    expect(isLive(text)).toBe(true);
    expect(defang(text)).toBe(expected);
    expect(defang(expected)).toBe(expected);
    expect(isLive(expected)).toBe(false);
  });

  it.each(PROSE)('leaves %j alone', (text) => {
    expect(defang(text)).toBe(text);
  });

  it('is idempotent and leaves nothing live, in any mixture', () => {
    const parts = [...CASES.flat(), ...PROSE];
    for (const a of parts) {
      for (const b of parts) {
        for (const joint of ['', ' ', '@', '.', ']', ')', '://']) {
          const once = defang(a + joint + b);
          expect(isLive(once), once).toBe(false);
          expect(defang(once)).toBe(once);
        }
      }
    }
  });

  it('keeps our own hosts live, and nobody who only looks like them', () => {
    const allow = ['github.com'];
    expect(defang('https://github.com/a https://api.github.com/b', { allow })).toContain(
      'https://api.github.com/b',
    );
    for (const impostor of [
      'https://github.com.evil.com',
      'https://github.com@evil.com',
      'https://evilgithub.com',
    ]) {
      expect(isLive(impostor, { allow })).toBe(true);
    }
  });
});

describe('defangIndicator', () => {
  it('defangs what is known to be an indicator, even where prose would not show it', () => {
    expect(defangIndicator('payload.zip')).toBe('payload[.]zip');
    expect(defangIndicator('2001:db8::1')).toBe('2001[:]db8[:][:]1');
    expect(defangIndicator('https://a.example/b.c')).toBe('hxxps://a[.]example/b.c');
    expect(defangIndicator('a[.]example')).toBe('a[.]example');
  });
});

describe('findLive', () => {
  it('names kind, value and place', () => {
    expect(findLive('x\ny evil.com')).toEqual([
      { kind: 'domain', value: 'evil.com', start: 4, end: 12, line: 2, column: 3 },
    ]);
    expect(findLive('a@b.com 1.2.3.4 ::1 https://x').map(({ kind }) => kind)).toEqual([
      'email',
      'ipv4',
      'ipv6',
      'url',
    ]);
  });
});

describe('a long text', () => {
  it('takes time in proportion to the text', () => {
    for (const part of [
      'a',
      'a.',
      '.',
      ':',
      '1:',
      'a@',
      'a://',
      'http://',
      '[1.',
      '1.1.',
      '::',
      '\u0435',
      'www.a.bhttp://c.d',
      'a.com://x.y',
    ]) {
      const started = readCpuTime();
      defang(part.repeat(200_000 / part.length));
      expect(readCpuTime() - started, part).toBeLessThan(3000);
    }
  });
});
