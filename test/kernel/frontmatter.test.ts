import { describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseFrontmatter, updateFrontmatter } from '#kernel/frontmatter.ts';
import { readCpuTime } from '../support/cpu-time.ts';

const file = 'incident.md';

function catchError(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('expected a UserError');
}

describe('parseFrontmatter', () => {
  it('returns the data, the body byte for byte and the line on which the body starts', () => {
    const parsed = parseFrontmatter('---\nid: INC-2026-0001\nn: 010\n---\n\n# Title\r\n---\nend', {
      file,
    });
    expect(parsed.data).toEqual({ id: 'INC-2026-0001', n: 10 });
    expect(parsed.body).toBe('\n# Title\r\n---\nend');
    expect(parsed.bodyLine).toBe(5);
  });

  it('keeps dates, times and sexagesimals as strings', () => {
    const text = '---\nday: 2026-01-02\nat: 2026-01-02T03:04:05Z\nclock: 12:30:45\nyes: no\n---\n';
    expect(parseFrontmatter(text, { file }).data).toEqual({
      day: '2026-01-02',
      at: '2026-01-02T03:04:05Z',
      clock: '12:30:45',
      yes: 'no',
    });
  });

  it('reads files with carriage returns', () => {
    const parsed = parseFrontmatter('---\r\na: x\r\n---\r\nbody\r\n', { file });
    expect(parsed).toMatchObject({ data: { a: 'x' }, body: 'body\r\n', bodyLine: 4 });
  });

  it('reads empty and comment-only front matter as no facts', () => {
    expect(parseFrontmatter('---\n---\nbody', { file })).toMatchObject({
      data: {},
      body: 'body',
      bodyLine: 3,
    });
    expect(parseFrontmatter('---\n# none\n---', { file })).toMatchObject({ data: {}, body: '' });
  });

  it('names the line of a value as the file counts it', () => {
    const parsed = parseFrontmatter('---\na: 1\nroles:\n  scribe: {id: 2, login: dana}\n---\n', {
      file,
    });
    expect(parsed.lineOf(['roles', 'scribe', 'login'])).toBe(4);
    expect(parsed.placeOf(['roles', 'scribe', 'login'])).toEqual({ file, line: 4, column: 19 });
    expect(parsed.lineOf(['roles', 'legal'])).toBe(3);
  });
});

describe('hostile front matter', () => {
  const payload = 'globalThis.firebreakPwned = true';
  const languages = [
    'js',
    'JS',
    'javascript',
    'JavaScript',
    ' js',
    '\tjs',
    ' javascript ',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'JSON',
    'toml',
    'yaml',
    'yml',
    '-',
    ' ',
    '\u00A0js',
    '__proto__',
    'constructor',
    'toString',
  ];

  it.each(languages)('never runs or reads a block that declares %j', (language) => {
    const text = `---${language}\n{ a: (${payload}) }\n---\nbody`;
    for (const input of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      expect(catchError(() => parseFrontmatter(input, { file })).place).toMatchObject({
        file,
        line: 1,
      });
      expect(() => updateFrontmatter(input, () => undefined, { file })).toThrow(UserError);
    }
    expect('firebreakPwned' in globalThis).toBe(false);
  });

  it.each([
    ['---\na: [1\n---\n', 3],
    ['---\na: 1\nb: *x\n---\n', 3],
    ['---\na: &x 1\n---\n', 2],
    ['---\na: 1\na: 2\n---\n', 3],
    ['---\na: !!binary aGk=\n---\n', 2],
    ['---\na: !!js/function "function(){}"\n---\n', 2],
    ['---\nx: {a: 1}\n<<: {b: 1}\n---\n', 3],
    ['---\n__proto__: {admin: true}\n---\n', 2],
    ['---\na: {"constructor": 1}\n---\n', 2],
    ['---\n%YAML 1.1\n---\n', 2],
    ['---\n? [a]\n: 1\n---\n', 2],
    ['---\na: 1\n...\nb: 2\n---\n', 4],
    ['---\na: 1\n--- \nbody', 3],
    ['---\na: 1\n----\nbody', 3],
    ['---\na: 1', 2],
    ['', 1],
    ['\n---\na: 1\n---\n', 1],
  ])('refuses %j at line %i, twice with the same words', (text, line) => {
    const first = catchError(() => parseFrontmatter(text, { file }));
    const second = catchError(() => parseFrontmatter(text, { file }));
    expect(first.place).toMatchObject({ file, line });
    expect(first.message).toMatch(/^\w/);
    expect(first.hint).not.toBe('');
    expect([second.message, second.place]).toEqual([first.message, first.place]);
  });

  it('does not share parsed data between two parses of one text', () => {
    const text = '---\na: {b: 1}\n---\n';
    const { data } = parseFrontmatter(text, { file });
    Object.assign(data ?? {}, { a: 'changed' });
    expect(parseFrontmatter(text, { file }).data).toEqual({ a: { b: 1 } });
  });

  it('answers padding, nesting and floods of keys in well under a second', () => {
    const keys = Array.from({ length: 6000 }, (_, n) => `k${n}: 1`).join('\n');
    const bombs = [
      '\n'.repeat(60_000),
      '['.repeat(60_000),
      '{a: '.repeat(15_000),
      '- '.repeat(30_000),
      '&a '.repeat(20_000),
      '#\n'.repeat(30_000),
      'a: 1\n'.repeat(100_000),
    ];
    for (const bomb of [keys, ...bombs]) {
      const started = readCpuTime();
      try {
        parseFrontmatter(`---\n${bomb}\n---\n`, { file });
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
      expect(readCpuTime() - started).toBeLessThan(5000);
    }
  });
});

describe('updateFrontmatter', () => {
  const text = [
    '---',
    '# facts, not opinions',
    'status: declared # since T-0002',
    'roles: {scribe: {id: 1, login: dana}}',
    'affected:',
    '  repositories: [acme/shop]',
    '---',
    '',
    '* a hand-written   list',
    '* with `---` inside\t',
    '',
  ].join('\n');

  it('changes one value and nothing else', () => {
    const changed = updateFrontmatter(text, (document) => document.set('status', 'contained'));
    expect(changed).toBe(text.replace('status: declared #', 'status: contained #'));
  });

  it('leaves the text alone when nothing changes, however it was spaced', () => {
    const spaced = '---\na:   { b:  1 }\n\n\n---\nbody';
    expect(updateFrontmatter(spaced, () => undefined)).toBe(spaced);
  });

  it('keeps carriage returns', () => {
    const changed = updateFrontmatter('---\r\na: 1\r\n---\r\nbody\r\n', (document) =>
      document.set('b', 2),
    );
    expect(changed).toBe('---\r\na: 1\r\nb: 2\r\n---\r\nbody\r\n');
  });

  it('writes timestamps as the records show them and reads them back as strings', () => {
    const changed = updateFrontmatter('---\n---\nbody', (document) =>
      document.setIn(['milestones', 'declared', 'at'], '2026-11-21T05:12:00Z'),
    );
    expect(changed).toBe('---\nmilestones:\n  declared:\n    at: 2026-11-21T05:12:00Z\n---\nbody');
    expect(parseFrontmatter(changed, { file }).data).toEqual({
      milestones: { declared: { at: '2026-11-21T05:12:00Z' } },
    });
  });

  it('keeps a hostile value inside its scalar', () => {
    const title = 'x\n---\nstatus: closed\n--- # "\'';
    const changed = updateFrontmatter(text, (document) => document.set('title', title));
    expect(parseFrontmatter(changed, { file })).toMatchObject({
      data: { title, status: 'declared' },
    });
    expect(changed.endsWith(text.slice(text.indexOf('\n---\n')))).toBe(true);
  });

  it('refuses to write what it would refuse to read', () => {
    expect(() => updateFrontmatter(text, (document) => document.set('__proto__', 1))).toThrow(
      UserError,
    );
  });
});
