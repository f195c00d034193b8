import { describe, expect, it } from 'vitest';
import { commands } from '#command/commands/index.ts';
import { parseComment } from '#command/grammar.ts';
import { type Invocation } from '#command/command.ts';
import { readCpuTime } from '../support/cpu-time.ts';

function invocations(body: string): Invocation[] {
  const parsed = parseComment(body, commands);
  if (parsed === undefined || 'problems' in parsed) {
    throw new Error(JSON.stringify(parsed?.problems ?? 'no command'));
  }
  return parsed.invocations;
}

function problems(body: string) {
  const parsed = parseComment(body, commands);
  return parsed !== undefined && 'problems' in parsed ? parsed.problems : [];
}

describe('parseComment', () => {
  it('reads positionals, parameters and flags', () => {
    const [one] = invocations(
      '/contain github/remove-deploy-key repository=shop key=ci --reason "left behind"',
    );
    expect(one?.command.name).toBe('contain');
    expect(Object.fromEntries(one?.arguments ?? [])).toEqual({
      step: 'github/remove-deploy-key',
      repository: 'shop',
      key: 'ci',
    });
    expect(one?.flags.get('reason')).toBe('left behind');
  });

  it.each([
    [
      '/Contain  github/remove-deploy-key repository=shop --reason=late key=\u201cmy \\"ci\\" key\u201d',
      String.raw`/contain github/remove-deploy-key key="my \"ci\" key" repository=shop --reason late`,
    ],
    ['/milestone --reason "as seen" contained', '/milestone contained --reason "as seen"'],
    ['/credential credential=C-01 rotated', '/credential rotated credential=C-01'],
    ['/note  "gone at 09:10"', '/note gone at 09:10'],
    ['/close', '/close'],
  ])('has one spelling for one request: %s', (typed, canonical) => {
    const [one] = invocations(typed);
    expect(one?.canonical).toBe(canonical);
    expect(one?.line).toBe(typed);
    const [again] = invocations(canonical);
    expect(again?.canonical).toBe(canonical);
  });

  it('takes several commands among prose, in order', () => {
    const names = invocations(
      'We saw it.\n/severity SEV1\n\nthen\n\n/note used twice\r\n/report',
    ).map((one) => one.command.name);
    expect(names).toEqual(['severity', 'note', 'report']);
  });

  it('takes the text of a note as it stands', () => {
    const [one] = invocations('/note it\'s key=value "quoted" --not a flag');
    expect(one?.arguments.get('text')).toBe('it\'s key=value "quoted" --not a flag');
  });

  it('takes a note of any length, with any quote, emoji or tag in it', () => {
    for (const text of [
      'w '.repeat(60).trim(),
      'he said "do it',
      '\u{1f469}\u200d\u{1f4bb} fixed it',
      'saw <script>x</script>',
      'it\u2019s',
    ]) {
      expect(invocations(`/note ${text}`)[0]?.arguments.get('text')).toBe(text);
    }
  });

  it('takes a command that begins with a capital', () => {
    expect(invocations('/Severity SEV1')[0]?.command.name).toBe('severity');
  });

  it('sees no command behind a tag that may fold it away', () => {
    expect(parseComment('look <details>\n/close\n</details>', commands)).toBeUndefined();
  });

  it.each([
    ['a heading', 'all clear\n/note the token is gone\n---'],
    ['a list or quote', '- the gist is gone\n/note the token is gone'],
    ['a list or quote', '> is it gone?\n/note the token is gone'],
  ])('says of a command that it is drawn into %s', (by, body) => {
    const parsed = parseComment(body, commands);
    if (parsed === undefined || !('problems' in parsed)) throw new Error('No problem');
    expect(parsed.problems[0]?.message).toContain(by);
    expect(parsed.problems[0]?.caret).toContain('/note the token is gone');
  });

  it.each([
    '- disks\n/tmp is full',
    '> /note quoted',
    '- /note listed',
    '# /note',
    '```\n/note\n```',
  ])('has nothing to say of %j', (body) => {
    expect(parseComment(body, commands)).toBeUndefined();
  });

  it.each([
    ['two lines', '/note seen in two places:\r\nthe gist\r\n', 'seen in two places: the gist'],
    ['a list', '/note seen in:\n- the gist\n- the log', 'seen in: - the gist - the log'],
    ['a quote', '/note they say:\n> pay us', 'they say: > pay us'],
    ['a span of code', '/note ran `a\nb` twice', 'ran `a b` twice'],
    ['old line ends', '/note one\rtwo', 'one two'],
  ])('takes a note of %s', (_, body, text) => {
    const parsed = parseComment(body, commands);
    if (parsed === undefined || 'problems' in parsed) throw new Error('not read');
    expect(parsed.invocations.map((one) => one.arguments.get('text'))).toEqual([text]);
    expect(parsed.invocations[0]?.canonical).toBe(`/note ${text}`);
    expect(parsed.notices).toEqual([]);
  });

  it('ends a note at the next command, and lets prose stand below any other', () => {
    const found = invocations('/note one\ntwo\n/note three\n/severity SEV1\nbecause it spreads');
    expect(found.map((one) => one.canonical)).toEqual([
      '/note one two',
      '/note three',
      '/severity SEV1',
    ]);
  });

  it.each([
    ['an empty line', '/note one\n\ntwo', 'two'],
    ['code', '/note one\n```\nGET /x\n```', 'GET /x'],
    ['code with a name', '/note one\n~~~sh\nls\n~~~', 'ls'],
    ['HTML', '/note one\n<details>\nx\n</details>', '<details>'],
  ])('says what of a note was left out below %s', (_, body, line) => {
    const parsed = parseComment(body, commands);
    expect(parsed).toMatchObject({ invocations: [{ line: '/note one' }], notices: [{ line }] });
  });

  it('says nothing of a quote below a note, nor of prose below another command', () => {
    for (const body of ['/note one\n\n> their words\n', '/help\n\nthanks']) {
      expect(parseComment(body, commands)).toMatchObject({ notices: [] });
    }
  });

  it('takes blanks of any width between words', () => {
    const [one] = invocations('/severity\u00A0SEV1\u3000--reason\u2009late');
    expect(one?.canonical).toBe('/severity SEV1 --reason late');
  });

  it('drops the quotes around the whole of a note', () => {
    for (const body of ['/note "gone at 09:10"', '/note \u201cgone at 09:10\u201d']) {
      expect(invocations(body)[0]?.arguments.get('text')).toBe('gone at 09:10');
    }
  });

  it.each([
    ['a fence', '```\n/close\n```'],
    ['a tilde fence', '~~~\n/close\n~~~'],
    ['a quote', '> /close'],
    ['a list', '- /close'],
    ['a heading', '# /close'],
    ['an HTML comment', '<!--\n/close\n-->'],
    ['a details block', '<details>\n\n/close\n\n</details>'],
    ['the middle of a line', 'please /close'],
    ['a path', '/etc/passwd was read'],
    ['inline code', '`/close`'],
  ])('sees no command in %s', (_name, body) => {
    expect(parseComment(body, commands)).toBeUndefined();
  });

  it('answers a typo with a caret and what was meant', () => {
    const [one] = problems('/contian github/revoke-credential');
    expect(one?.reason).toBe('unknown-command');
    expect(one?.message).toMatch(/did you mean \/contain/);
    expect(one?.caret).toBe('/contian github/revoke-credential\n^^^^^^^^');
  });

  it.each([
    ['/severity', /severity is missing: SEV1 \(worst\) to SEV4\. Expected `\/severity/],
    // Whoever does not know the steps is told what lists them.
    [
      '/contain',
      /step is missing: one of the steps that `\/help contain` lists\. Expected `\/contain/,
    ],
    ['/assign', /role is missing: one of incident-commander, scribe/],
    ['/severity SEV1 SEV2', /unexpected word/],
    ['/severity SEV1 --resaon x', /unknown flag --resaon; did you mean --reason/],
    ['/severity SEV1 --reason', /--reason needs a value/],
    ['/severity SEV1 --reason a --reason b', /given twice/],
    ['/credential add knid=other', /unknown parameter knid; did you mean kind/],
    ['/credential add kind=other kind=other', /kind is given twice/],
    ['/credential add __proto__=x', /unknown parameter __proto__/],
    ['/credential add constructor=x', /unknown parameter constructor/],
  ])('says what is wrong with %s', (line, message) => {
    expect(problems(line)[0]?.message).toMatch(message);
  });

  it('reports every broken line, not only the first', () => {
    expect(problems('/severity\n\n/nonsense')).toHaveLength(2);
  });

  it('refuses more than ten commands, 32 arguments or 8 KB', () => {
    expect(problems('/help\n'.repeat(11))[0]?.reason).toBe('too-many-commands');
    const many = Array.from({ length: 33 }, (_, index) => `a${index}=1`).join(' ');
    expect(problems(`/contain x/y ${many}`)[0]?.reason).toBe('too-many-commands');
    expect(problems(`/note ${'x'.repeat(8200)}`)[0]?.reason).toBe('too-many-commands');
  });

  it('reads hostile Markdown of 8 KB in time', () => {
    for (const piece of ['*a_', '> ', '[a](', '`', '<a ', '- ', '![', '\u202e']) {
      const body = `${piece.repeat(Math.floor(7_000 / piece.length))}\n\n/help`;
      const start = readCpuTime();
      parseComment(body, commands);
      expect(readCpuTime() - start).toBeLessThan(5000);
    }
  });

  it('parses every example of every command', () => {
    for (const command of commands.items) {
      for (const example of command.examples) {
        expect(invocations(example)[0]?.command.name).toBe(command.name);
      }
    }
  });

  it('never throws, whatever a comment holds', () => {
    const alphabet = [
      '/',
      'note',
      ' ',
      '"',
      '=',
      '--',
      '\\',
      '\n',
      '`',
      '>',
      '#',
      '\u0000',
      '\u{1f525}',
    ];
    let seed = 7;
    for (let round = 0; round < 2_000; round += 1) {
      let body = '';
      for (let length = 0; length < 24; length += 1) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        body += alphabet[seed % alphabet.length] ?? '';
      }
      expect(() => parseComment(body, commands)).not.toThrow();
    }
  });
});
