/** Formats × spellings: whatever a token is written in, nothing of it stays, and nothing else goes. */
import { describe, expect, it } from 'vitest';
import { findSecrets, redact } from '#kernel/text/redact.ts';
import { measureLeast, readCpuTime } from '../../support/cpu-time.ts';
import { makeTokens } from '../../support/tokens.ts';

const TOKENS = makeTokens();

const middle = (token: string): number => Math.floor(token.length / 2);
const put = (between: string) => (token: string) =>
  token.slice(0, middle(token)) + between + token.slice(middle(token));
const each = (spell: (code: number, letter: string) => string) => (token: string) =>
  Array.from(token, (letter) => spell(letter.charCodeAt(0), letter)).join('');
const hex = (code: number): string => code.toString(16).padStart(2, '0');

/** What takes the place of the token and of nothing around it. */
const EXACT: [string, (token: string) => string][] = [
  ...['\u200b', '\u202e', '\u00ad', '\u2060\ufeff', '\u001b[31m', '\u{e0020}'].map(
    (unseen): [string, (token: string) => string] => [JSON.stringify(unseen), put(unseen)],
  ),
  ['zero-width in its beginning', (token) => `${token.slice(0, 2)}\u200b${token.slice(2)}`],
  ['zero-width everywhere', (token) => token.split('').join('\u200b')],
  ['line break', put('\n')],
  ['line break of Windows, indented', put('\r\n    ')],
  ['line break in a quote', put('\n> ')],
  ['line break in its beginning', (token) => `${token.slice(0, 2)}\n${token.slice(2)}`],
  ['soft line break of a mail', put('=\r\n')],
  ['line break in JSON', put(String.raw`\n`)],
  ['base64', (token) => Buffer.from(token).toString('base64')],
  ['hex', each(hex)],
  ['hex in capitals', (token) => each(hex)(token).toUpperCase()],
  ['percent', each((code) => `%${hex(code)}`)],
  ['percent, in its beginning', (token) => `%${hex(token.charCodeAt(0))}${token.slice(1)}`],
  ['quoted-printable', each((code) => `=${hex(code).toUpperCase()}`)],
  ['decimal entities', each((code) => `&#${code};`)],
  ['hexadecimal entities', each((code) => `&#x${hex(code)};`)],
  ['named entities', (token) => token.replaceAll('_', '&lowbar;').replaceAll('.', '&period;')],
  ['named invisible entity', put('&shy;')],
  ['escapes of JSON', each((code) => String.raw`\u00${hex(code)}`)],
  ['escapes of Markdown', (token) => token.replaceAll(/[_.-]/g, String.raw`\$&`)],
  ['full width', each((code) => String.fromCharCode(code + 0xfe_e0))],
  [
    'base64 in lines',
    (token) =>
      Buffer.from(token)
        .toString('base64')
        .replaceAll(/.{20}(?=.)/g, '$&\n'),
  ],
];

describe('the formats', () => {
  it('are at least seventy, each with one token', () => {
    expect(new Set(TOKENS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(70);
    for (const { beginning, token } of TOKENS) expect(token, beginning).toMatch(/^.{18}/);
    for (const beginning of [
      'dapi',
      'hvs.',
      'dop_v1_',
      'dckr_pat_',
      'hf_',
      'GOCSPX-',
      'shpat_',
      'glsa_',
      'sk_test_',
      'AGE-SECRET-KEY-1',
    ])
      expect(TOKENS.map((one) => one.beginning)).toContain(beginning);
  });

  it.each(EXACT)('are found in this spelling, from end to end: %s', (_, spell) => {
    for (const { token } of TOKENS) {
      const [plain] = findSecrets(token);
      const text = `seen "${spell(token)}" in (the) log`;
      const mark = `[redacted ${plain?.kind} …${token.slice(-4)}]`;
      expect(redact(text), text).toBe(`seen "${mark}" in (the) log`);
    }
  });

  it.each(['', 'a', 'ab', 'abc', '{"auth":"x:', '{"a":"', '<<'])(
    'are found in the middle of base64, behind %j',
    (before) => {
      for (const { beginning, token } of TOKENS) {
        if (/[a-z]$/.test(before) && /^[^_.-]*$/.test(beginning)) continue;
        if (/[a-z]{2}$/.test(before) && findSecrets(before + token).length === 0) continue;
        const text = Buffer.from(`${before}${token}" and more`).toString('base64');
        const [left = '', right] = redact(text).split(/\[redacted [^\]]+\]/);
        expect(right, token).toBeDefined();
        expect(text.startsWith(left)).toBe(true);
        expect(Buffer.from(left, 'base64').length).toBeLessThanOrEqual(before.length);
        expect(text.endsWith(right ?? '')).toBe(true);
        expect(right?.length).toBeGreaterThan(8);
      }
    },
  );

  it.each([
    ['x', ''],
    ['X', ''],
    ['_', ''],
    ['', '_old'],
    ['', 'x'],
    ['my_', '_old'],
  ])('are found with letters glued to them: %j, %j', (before, after) => {
    for (const { token } of TOKENS) {
      const redacted = redact(`seen ${before}${token}${after} in the log`);
      expect(redacted).toMatch(/^seen \w*\[redacted [^\]]+\]\w* in the log$/);
      expect(redacted).not.toContain(token.slice(6, 18));
    }
  });
});

describe('a token over two lines', () => {
  const body = 'a1B2c3D4'.repeat(5);

  it('does not take the word that begins the next line', () => {
    const token = `ghp_${body.slice(0, 36)}`;
    for (const next of ['Next, we', '2026-11-30T05:12:00Z', '1a2b3c4d5e', `ghp_${body.slice(4)}`])
      expect(redact(`${token}\n${next}`)).toMatch(new RegExp(`^\\[[^\\]]+\\]\n(?:${next}|\\[red)`));
    expect(redact(`${token.slice(0, 20)}\n${token.slice(20)}\nNext, we`)).toBe(
      '[redacted github-token …a1B2]\nNext, we',
    );
  });

  it('takes the rest of one that would be whole without it', () => {
    const token = ['hv', 's.', body, body].join('');
    expect(redact(`${token.slice(0, 50)}\n  ${token.slice(50)} x`)).toBe(
      '[redacted vault-token …c3D4] x',
    );
    expect(redact(`${token.slice(0, 50)}\n2026-11-30T05 x`)).toMatch(/\n2026-11-30T05 x$/);
  });

  it('may begin where a line does, whatever ends the one before', () => {
    const key = ['AK', 'IAB2C3D4\nE5F6G7H2K4'].join('');
    expect(redact(`an old\n${key} x`)).toBe('an old\n[redacted aws-access-key …H2K4] x');
  });

  it('is one secret with the password that it is', () => {
    const token = `ghp_${body.slice(0, 20)}&#8203;${body.slice(0, 16)}`;
    expect(redact(`password=x${token} y`)).toMatch(/^password=\[[^\]]+\] y$/);
  });
});

describe('what is no token', () => {
  it.each([
    ['digests', 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['ids of commits', '9784d64f0b\n3589488aa1b2c3d4e5f60718293a4b5c6d7e8f901\n'],
    ['UUIDs', '123e4567-e89b-42d3-a456-426614174000'],
    ['names with dashes', 'task-some-long-name-of-a-branch-in-Kebab-Case-2026'],
    ['prose over lines', 'a disk-\nencryption-of-all-the-volumes-in-the-cluster-2026-A'],
    ['addresses', 'https://example.org/a%20b/c?q=%E2%9C%93&d=risk-assessment-of-the-year-2026'],
    [
      'an image',
      Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * at) % 251)).toString('base64'),
    ],
  ])('stays: %s', (_, text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('searching for spellings', () => {
  it.each([
    '%67',
    '&#103;',
    '\u200b',
    '\n',
    'a\n',
    'a=',
    '\\',
    '\uff47',
    'aGZf',
    'ZXlK',
    '6768705f',
    'ghp\n_',
    'glpat-\n',
    'A\n> ',
    'sk-',
  ])('takes time in proportion to the text: %j', (part) => {
    const measure = (length: number): number =>
      measureLeast(() => findSecrets(part.repeat(length / part.length)), 3);
    const [short, long] = [measure(30_000), measure(60_000)];
    expect(long, `${short} ms, then ${long} ms`).toBeLessThan(Math.max(2.6 * short, 30));
  });
});

it('passes over zeros that fill a file, and looks between those of UTF-16', () => {
  const token = `ghp_${'x1Y2'.repeat(9)}`;
  expect(redact(token.split('').join('\0'))).toMatch(/^\[redacted github-token/);
  expect(redact(`${'\0'.repeat(9)}${token}${'\0'.repeat(9)}`)).not.toContain(token);
  const started = readCpuTime();
  redact('\0'.repeat(4_000_000));
  expect(readCpuTime() - started).toBeLessThan(1000);
});
