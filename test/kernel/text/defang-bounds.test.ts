/** Where an address begins and ends, and what only looks like one: each row holds one place of the patterns in its bounds. */
import { describe, expect, it } from 'vitest';
import { defang, defangIndicator, findLive } from '#kernel/text/defang.ts';

const label = (length: number): string => 'a'.repeat(length);
const scheme = (length: number): string => 's'.repeat(length);

/** Text, and the live addresses in it with their kinds and where they begin. */
const FOUND: [string, ...string[]][] = [
  // Schemes.
  ['HTTPS://LOCALHOST/x', 'url HTTPS://LOCALHOST 0'],
  ['git+ssh2://evil.com/x', 'url git+ssh2://evil.com 0'],
  ['x://evil.com', 'domain evil.com 4'],
  ['2ab://evil.com -ab://evil.com', 'domain evil.com 6', 'domain evil.com 21'],
  ['~ab://evil.com', 'url ab://evil.com 1'],
  [`${scheme(31)}://evil.com`, `url ${scheme(31)}://evil.com 0`],
  [`${scheme(32)}://evil.com`, 'domain evil.com 35'],
  ['a+b://evil ldap://localhost'],
  ['ldap://evil[.]com ldap://evil[.com ldap://evil.]com'],
  ['ldap://x[::1]'],
  ['ldap://[::1]/x ldap://2001:db8::1/', 'url ldap://[::1] 0', 'url ldap://2001:db8::1 15'],
  // The end of an authority.
  ...['?', '#', '<', '>', '"', "'", '`', '|', '\\', '(', ')', '{', '}', ' '].map(
    (end): [string, string] => [`http://a.com${end}x`, 'url http://a.com 0'],
  ),
  ['http:///x http://'],
  // Schemes behind something.
  ['1:2:ab://evil.com', 'url ab://evil.com 4'],
  ['1:2:http://localhost x', 'url http://localhost 4'],
  ['a.bhttp://c.d', 'domain a. 0', 'url bhttp://c.d 2'],
  ['http://a.bhttp://c.d', 'domain http://a. 0', 'url bhttp://c.d 9'],
  ['http://a.b.http://c', 'domain http://a.b. 0', 'url http://c 11'],
  ['http://a:http://b.c', 'url http://a: 0', 'url http://b.c 9'],
  ['bob@evil:http://c', 'url http://c 9'],
  ['evil.com://x', 'domain evil. 0'],
  ['evil.com(//x', 'domain evil.com 0'],
  // Punctuation around one.
  ['[https://evil.com] [evil.com]', 'url https://evil.com 1', 'domain evil.com 20'],
  ['https://evil.com!!; http://[::1].', 'url https://evil.com 0', 'url http://[::1] 20'],
  [
    'evil.com- evil.com. evil.com_',
    'domain evil.com 0',
    'domain evil.com 10',
    'domain evil.com 20',
  ],
  ['... , evil.com', 'domain evil.com 6'],
  // Addresses of the network.
  ['fe80::, x', 'ipv6 fe80:: 0'],
  ['2001:db8::1: 1:2:3:4:5:6:7:8', 'ipv6 2001:db8::1 0', 'ipv6 1:2:3:4:5:6:7:8 13'],
  ['::ffff:1.2.3.4', 'ipv6 ::ffff:1.2.3.4 0'],
  ['dead::beef 1:2:3:4:5:6:7:8:9 2001:db8::1x x2001:db8::1 -2001:db8::1 .2001:db8::1'],
  ['x203.0.113.7 203.0.113.7x'],
  // Mail and names.
  ['a.b+c_d%e@evil.com', 'email a.b+c_d%e@evil.com 0'],
  ['a@b@evil.com @evil.com', 'domain evil.com 4', 'domain evil.com 14'],
  ['bob@localhost bob@evil www www. com'],
  ['a-b.com x_y.com A.COM', 'domain a-b.com 0', 'domain x_y.com 8', 'domain A.COM 16'],
  ['\u00e9a.com 1.com', 'domain \u00e9a.com 0', 'domain 1.com 7'],
  ['WWW.evil.internal', 'domain WWW.evil.internal 0'],
  ['a..com -evil.com evil-.com 50%evil.com a.-b.com evil.c0m'],
  [`${label(63)}.com`, `domain ${label(63)}.com 0`],
  [`${label(64)}.com`],
  ['done.Its late'],
];

describe('findLive', () => {
  it.each(FOUND)('finds in %j', (text, ...found) => {
    expect(findLive(text).map(({ kind, value, start }) => `${kind} ${value} ${start}`)).toEqual(
      found,
    );
    expect(findLive(text).every(({ value, start, end }) => text.slice(start, end) === value)).toBe(
      true,
    );
  });

  it('leaves our own hosts out, however they are written and whatever stands around them', () => {
    const allow = ['GitHub.com', 'acme.example'];
    for (const ours of [
      'HTTPS://GITHUB.COM:443/a',
      'ssh://git@github.com/a',
      'https://user:pw@api.github.com:8443/x',
      'octocat@github.com',
      'https://a.b.ACME.example',
    ])
      expect(findLive(ours, { allow }), ours).toEqual([]);
    for (const other of [
      'https://github.com:1.evil.com',
      'https://git:1hub.com',
      'https://com',
      'https://xgithub.com',
    ])
      expect(findLive(other, { allow }), other).toHaveLength(1);
    expect(findLive('http://[2001:db8::1]:80/', { allow: ['2001:db8::1'] })).toEqual([]);
    expect(findLive('http://[2001:db8::1]:80/')).toHaveLength(1);
  });
});

describe('defang', () => {
  it.each([
    ['1:2:ab://evil.com', '1:2:ab[:]//evil[.]com'],
    ['http://user:pw@evil.com:80/x', 'hxxp://user:pw[@]evil[.]com:80/x'],
    ['ldap://2001:db8::1/', 'ldap[:]//2001[:]db8[:][:]1/'],
    ['hxxp://evil.com', 'hxxp://evil[.]com'],
  ])('turns %j into %j', (text, expected) => {
    expect(defang(text)).toBe(expected);
  });
});

describe('defangIndicator', () => {
  it.each([
    ['hxxps://a[.]example', 'hxxps://a[.]example'],
    ['HXXP://x.y', 'HXXP://x[.]y'],
    ['fxp://x', 'fxp://x'],
    ['LDAP://x.y/z.w', 'LDAP[:]//x[.]y/z.w'],
    ['A-1+b.c://x.y', 'A-1+b.c[:]//x[.]y'],
    ['x y://z.w', 'x y://z.w'],
    ['a.b?c.d', 'a[.]b?c.d'],
    ['a.b#c.d', 'a[.]b#c.d'],
    ['a.b/c\nd.e', 'a[.]b/c\nd.e'],
    [
      'https://a.example/x?u=ftp://b.c&v=https://c&w=HTTP://d&xhttp://e',
      'hxxps://a[.]example/x?u=fxp://b.c&v=hxxps://c&w=hxxp://d&xhttp://e',
    ],
    ['FE80::1', 'FE80[:][:]1'],
    ['1.2.3.4:80', '1[.]2[.]3[.]4:80'],
    ['a[.b', 'a[.b'],
    ['a.]b', 'a.]b'],
    ['', ''],
  ])('turns %j into %j', (value, expected) => {
    expect(defangIndicator(value)).toBe(expected);
  });
});
