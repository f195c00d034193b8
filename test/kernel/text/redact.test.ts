import { describe, expect, it } from 'vitest';
import { toVisible } from '#kernel/text/lines.ts';
import { findSecrets, redact } from '#kernel/text/redact.ts';
import { readCpuTime } from '../../support/cpu-time.ts';

/** Built at run time, so that no scanner takes this file for a leak. */
const join = (...parts: string[]): string => parts.join('');
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.repeat(4);
const some = (length: number): string => letters.slice(0, length - 4) + 'Zz09';
const pem = (body: string, close = true): string =>
  join(
    '-----BEGIN ',
    'RSA PRIVATE KEY-----',
    body,
    close ? join('-----END ', 'RSA PRIVATE KEY-----') : '',
  );

const TOKENS: [string, string][] = [
  ...['p', 'o', 'u', 's', 'r'].map((letter): [string, string] => [
    'github-token',
    `gh${letter}_${some(36)}`,
  ]),
  ['github-token', `ghs_${some(40)}.${some(80)}.${some(43)}`],
  ['github-token', `github_pat_${some(82)}`],
  ['gitlab-token', `glpat-${some(20)}`],
  ['aws-access-key', join('AK', 'IAABCDEFGHIJKLMNOP')],
  ['aws-access-key', join('AS', 'IAABCDEFGHIJKLMNOP')],
  ['slack-token', join('xo', 'xb-123456789012-', some(24))],
  ['npm-token', `npm_${some(36)}`],
  ['pypi-token', `pypi-${some(120)}`],
  ['stripe-key', join('sk_', 'live_', some(24))],
  ['google-api-key', join('AI', 'za', some(35))],
  ['databricks-token', join('da', 'pi', 'a1'.repeat(16))],
  ['vault-token', join('hv', 's.', some(92))],
  ['twilio-key', join('S', 'K', 'a1'.repeat(16))],
  ['shippo-token', join('shippo', '_live_', 'a1'.repeat(20))],
  ['square-token', join('sq0', 'atp-', some(22))],
  ['1password-token', join('ops', '_eyJ', some(260))],
  ['sentry-token', join('sntr', 'ys_eyJ', some(90))],
  ['jwt', `eyJ${some(20)}.eyJ${some(60)}.${some(43)}`],
];

/** Text before the secret, the secret, text after it, and its kind. */
const ASSIGNED: [string, string, string, string][] = [
  ['aws-secret-key', 'aws_secret_access_key = ', some(40), '\n'],
  ['aws-secret-key', '"SecretAccessKey": "', some(40), '"'],
  ['slack-webhook', 'https://hooks.slack.com/services/', `T0AAAAAAA/B0AAAAAAA/${some(24)}`, ' x'],
  ['gcp-service-key', '"private_key_id": "', 'a1'.repeat(20), '",'],
  ['password', 'DB_PASSWORD="', 's3cr3t!!', '"'],
  ['password', 'password=', 'hunter2hunter2', '&x=1'],
  ['password', 'api-key: ', 'abc12345678', ''],
  ['url-password', 'https://user:', 'pa55word', '@host/x'],
  ['authorization-header', 'Authorization: Bearer ', 'abcdefgh12345678', "'"],
  ['private-key', '', pem('\nMIIE\n'), ' tail'],
  ['private-key', '"', pem(String.raw`\nMIIE\n`), '"'],
];

describe('findSecrets', () => {
  it.each(TOKENS)('finds a %s by its shape, wherever it stands', (kind, token) => {
    for (const [before, after] of [
      ['', ''],
      ['x ', ', y'],
      ['"', '"'],
      ['a\n  key=', '\n'],
      ['(', ').'],
      ['_', ' '],
    ]) {
      const [secret, ...more] = findSecrets(`${before}${token}${after}`);
      expect(secret).toMatchObject({ kind, start: before?.length, last4: token.slice(-4) });
      expect(secret?.end).toBe((before?.length ?? 0) + token.length);
      expect(more).toEqual([]);
    }
  });

  it.each(ASSIGNED)('finds a %s after %j', (...row) => {
    const [kind, before, secret, after] = row;
    const text = `first line\n${before}${secret}${after}`;
    const [found] = findSecrets(text);
    expect(found).toMatchObject({ kind, line: 2, column: before.length + 1 });
    expect(text.slice(found?.start, found?.end)).toBe(secret);
  });

  it.each([
    'password: required by policy',
    'the token was rotated',
    'token: ${{ secrets.NPM_TOKEN }}',
    'secret: {{value}}',
    'token=$TOKEN',
    `sha256:${'a1'.repeat(32)}`,
    'commit 0123456789abcdef0123456789abcdef01234567',
    'credential=C-01',
    'secret: INC-2026-0042',
    'token: sha256:0123456789abcdef',
    'https://host:8080/x@y',
    'tokens: {leaked: 1}',
    'key=AKIA…',
    'ghp_short',
    'dapi of the day: dapi0123',
    'hvs.short',
    'SKU SK0123456789abcdef',
    'shippo_test_data',
    'sq0atp-short',
    'ops_eyJhbGciOi',
    'sntrys_eyJpYXQi',
    join('AK', 'IAABCDEFGHIJKLMN'),
    join('oldAK', 'IAABCDEFGHIJKLMNOP'),
  ])('finds nothing in %j', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });
});

describe('redact', () => {
  it('leaves the kind and the last four characters of a token', () => {
    expect(redact(`used ghp_${some(36)}.`)).toBe('used [redacted github-token …Zz09].');
  });

  it('shows nothing of a password, a private key or a header', () => {
    expect(redact('password=hunter2hunter2')).toBe('password=[redacted password]');
    expect(redact(`k ${pem('\nMIIE\n')} t`)).toBe('k [redacted private-key] t');
    expect(redact(`k ${pem('\nMIIE\nabcd', false)} t`)).not.toContain('MIIE');
  });

  it('leaves no part of any secret and changes nothing the second time', () => {
    const all = [
      ...TOKENS.map(([, token]) => token),
      ...ASSIGNED.map(([, before, secret, after]) => before + secret + after),
    ];
    for (const a of all) {
      for (const b of all) {
        const once = redact(`${a} ${b}\n`);
        expect(redact(once)).toBe(once);
        expect(findSecrets(once)).toEqual([]);
        expect(once).not.toContain(letters.slice(8, 20));
      }
    }
  });

  it.each(['\u200b', '\u00ad', '\u2060', '\ufeff', '\u202e', '\u{e0020}'])(
    'finds what is a secret once %j is gone',
    (unseen) => {
      for (const [, token] of TOKENS) {
        const pasted = token.slice(0, 12) + unseen + token.slice(12);
        const redacted = redact(`seen ${pasted} in the log`);
        expect(toVisible(redacted)).not.toContain(token);
        expect(redact(redacted)).toBe(redacted);
      }
      expect(redact(`a${unseen}b`)).toBe(`a${unseen}b`);
    },
  );

  it('takes a letter that only looks different for the letter it becomes: Kelvin sign and long s', () => {
    const key = join('AK', 'IAABCDEFGHIJKLMNOP');
    for (const [token, seen] of [
      [key.replaceAll('K', '\u212A'), '[redacted aws-access-key …MNOP]'],
      [key.replace('JK', 'J\u212A'), '[redacted aws-access-key …MNOP]'],
      [`gh\u017F_${some(36)}`, '[redacted github-token …Zz09]'],
      [`ghp_${some(32)}\u017F\u212A09`, '[redacted github-token …sK09]'],
      ['pa\u017Fsword=hunter2hunter2', 'pa\u017Fsword=[redacted password]'],
      ['TO\u212AEN=hunter2hunter2', 'TO\u212AEN=[redacted password]'],
    ] as const) {
      expect(redact(`used \u212A ${token}, 300 \u212A`)).toBe(`used \u212A ${seen}, 300 \u212A`);
    }
  });

  it('says where the token stands in the text as it was written', () => {
    const text = `\u212A\n\u017F ${join('A', '\u212A', 'IAABCDEFGHIJKLMNOP')} x`;
    const [found] = findSecrets(text);
    expect(found).toMatchObject({ line: 2, column: 3, start: 4, end: 24 });
  });

  it('takes time in proportion to the text', () => {
    const parts = [
      join('-----BEGIN ', 'PRIVATE KEY-----'),
      'eyJaaaaaaaaaaa.',
      'eyJ-',
      '-eyJaaaaaaaa',
      'password=',
      'token    =    ',
      '://a:',
      'ghp_',
      'a',
      '-',
      'authorization: bearer ',
      'sk-',
      'glpat-',
      'a.',
    ];
    for (const part of parts) {
      const started = readCpuTime();
      redact(part.repeat(200_000 / part.length));
      expect(readCpuTime() - started, part).toBeLessThan(3000);
    }
  });
});

const mark = (word: string, name: string): string => join('-----', word, ' ', name, '-----');
const block = (name: string): string => `${mark('BEGIN', name)}\nMIIE1\n${mark('END', name)}`;

describe('a private key', () => {
  it.each(['PRIVATE KEY', 'EC PRIVATE KEY', 'PGP PRIVATE KEY BLOCK', 'A B2 C PRIVATE KEY'])(
    'is found whatever kind its header names: %s',
    (name) => {
      expect(redact(`a ${block(name)} then (z)`)).toBe('a [redacted private-key] then (z)');
    },
  );

  it('ends with its own footer: what stands between two keys stays', () => {
    const text = `${block('RSA PRIVATE KEY')} and (x) ${block('RSA PRIVATE KEY')} then (z)`;
    expect(redact(text)).toBe('[redacted private-key] and (x) [redacted private-key] then (z)');
    const stray = `${mark('END', 'PRIVATE KEY')} then (y) ${text}`;
    expect(redact(stray)).toBe(
      `${mark('END', 'PRIVATE KEY')} then (y) [redacted private-key] and (x) [redacted private-key] then (z)`,
    );
  });

  it('does not end with the footer that touches its header', () => {
    const text = `${mark('END', 'PRIVATE KEY')}${block('PRIVATE KEY')} then (z)`;
    expect(redact(text)).toBe(`${mark('END', 'PRIVATE KEY')}[redacted private-key] then (z)`);
  });

  it('reaches to the first footer when one lies inside another', () => {
    const inner = block('RSA PRIVATE KEY');
    const text = `${mark('BEGIN', 'PRIVATE KEY')}\n${inner} then (z)`;
    expect(redact(text)).toBe('[redacted private-key] then (z)');
    expect(findSecrets(text)).toHaveLength(1);
  });

  it('that was cut off is hidden to the end of what can belong to it, and no further', () => {
    const cut = `${mark('BEGIN', 'RSA PRIVATE KEY')}\nProc-Type: 4,ENCRYPTED\n\nMIIE+/=\\n09\n\n(z)`;
    expect(redact(cut)).toBe('[redacted private-key]\n\n(z)');
    const bare = `${mark('BEGIN', 'RSA PRIVATE KEY')}(z)`;
    expect(redact(bare)).toBe('[redacted private-key](z)');
  });
});

describe('two shapes over each other', () => {
  const token = `ghp_${some(36)}`;

  it('are one secret, and what follows it stands once', () => {
    const text = `password=${token} and more`;
    expect(findSecrets(text)).toHaveLength(1);
    expect(redact(text).match(/ and more/g)).toHaveLength(1);
    expect(redact(text)).toBe('password=[redacted github-token …Zz09] and more');
  });

  it('are one secret where one lies in the middle of the other', () => {
    const text = pem(`\npassword=${token}\n`);
    expect(findSecrets(text)).toHaveLength(1);
    expect(redact(`${text} and more`)).toBe('[redacted private-key] and more');
  });
});

describe('a digest', () => {
  const digest = `4b1d${'0f'.repeat(30)}`;

  it.each([`sha256:${digest}`, `sha256: ${digest}`, `"sha256":"${digest}"`])(
    'that is called one is no secret, whatever it begins with: %s',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  it('is what has the length of one', () => {
    expect(redact(`sha256:4b1d${'0f'.repeat(19)}`)).toContain('[redacted');
    expect(redact(digest)).toContain('[redacted');
  });
});
