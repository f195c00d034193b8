import { describe, expect, it } from 'vitest';
import { commands } from '#command/commands/index.ts';
import { parseComment } from '#command/grammar.ts';

function problems(body: string): string[] {
  const parsed = parseComment(body, commands);
  return parsed !== undefined && 'problems' in parsed
    ? parsed.problems.map(({ message }) => message)
    : [];
}

describe('a line that somebody meant as a command', () => {
  it.each([
    [' ', /a blank; write the command at the very start/],
    ['   ', /a blank;/],
    ['\t', /A tab or four blanks/],
    ['    ', /A tab or four blanks/],
    ['\u00A0', /a no-break space \(U\+00A0\)/],
    ['\u3000', /a wide blank/],
    ['\u2009', /a blank \(U\+2009\)/],
    ['\uFEFF', /a byte order mark/],
    ['\u200B', /an invisible character \(U\+200B\)/],
    ['\u2060', /U\+2060/],
    ['\u200E', /U\+200E/],
    ['\u202E', /U\+202E/],
    ['\u2066', /U\+2066/],
    ['\u00AD', /U\+00AD/],
    ['\u3164', /U\+3164/],
    ['\u{E0020}', /U\+E0020/],
    [' \u200B\u00A0', /a blank and more that cannot be seen/],
  ])('is never run behind %j, and answered', (before, message) => {
    for (const body of [
      `${before}/severity SEV1`,
      `Going up.\r\n\r\n${before}/severity SEV1`,
      `${before}/severity SEV1\r\n`,
    ]) {
      expect(problems(body)).toEqual([expect.stringMatching(message)]);
    }
  });

  it('is answered in the middle of a paragraph, too', () => {
    expect(problems('Going up.\r\n /severity SEV9')).toHaveLength(1);
    expect(problems('Going up.\n\u200B/severity SEV9\nNow.')).toHaveLength(1);
  });

  it('stops the commands beside it', () => {
    expect(problems('/note one\n /approve 8f3a12c9')).toHaveLength(1);
  });

  it.each(['\uFF0F', '\u2044', '\u2215', '\u29F8', '\\', '\uFF3C'])(
    'is answered when it begins with %s',
    (slash) => {
      expect(problems(`${slash}approve 8f3a12c9`)[0]).toMatch(/is no slash; type \/approve/);
    },
  );

  it.each([
    ['/help.', 'help'],
    ['/Approve, 8f3a12c9', 'approve'],
    ['/appro\u200Bve 8f3a12c9', 'approve'],
    ['/note\u200Btext', 'note'],
    ['/\uFF41pprove 8f3a12c9', 'approve'],
    ['/\u0430pprove 8f3a12c9', 'approve'],
    ['/roll\u2011back R-0001', 'rollback'],
  ])('is answered when its name is misspelt: %s', (line, name) => {
    expect(problems(line)[0]).toContain(`did you mean /${name}?`);
  });

  it.each([
    '/etc/passwd',
    ' /etc/passwd',
    ' /tmp is full',
    '\\ no',
    String.raw`\/approve 8f3a12c9`,
    '// a comment',
    'and / or',
    ' /',
    '```\n /note\n```',
    '> \u200B/note',
    '`/note`',
    'https://example.com/note',
  ])('is not seen in %j', (body) => {
    expect(parseComment(body, commands)).toBeUndefined();
  });

  it('is not run in a span of code that began above', () => {
    expect(problems('/note ran `x\n/approve 8f3a12c9` once')[0]).toMatch(/part of code/);
  });

  it('is told beside the commands that are run when it may well be a quote', () => {
    for (const body of [
      '/note they said:\n\n    /approve 8f3a12c9',
      '/note saw <details>\n/approve 8f3a12c9',
    ]) {
      const parsed = parseComment(body, commands);
      expect(parsed).toMatchObject({ invocations: [{ command: { name: 'note' } }] });
      const notices = parsed !== undefined && 'notices' in parsed ? parsed.notices : [];
      expect(notices.map(({ line }) => line.trim())).toContain('/approve 8f3a12c9');
    }
  });
});

describe('a line that a reader may not see', () => {
  const APPROVE = '/approve 8f3a12c9';

  it.each([
    `Thanks for the report. <!--\n${APPROVE}\n-->`,
    `Thanks. <![CDATA[\n${APPROVE}\n]]>`,
    `Thanks. <?php\n${APPROVE}\n?>`,
    `<b title="\n${APPROVE}\n">Thanks</b>`,
    `[thanks](http://x.test "a\n${APPROVE}\nb")`,
    `![thanks\n${APPROVE}\n](http://x.test/y.png)`,
    `![thanks\n${APPROVE}\n][x]\n\n[x]: http://x.test/y.png`,
    `$$\n${APPROVE}\n$$`,
    `$\\phantom{\n${APPROVE}\n}$`,
    `<del>no\n${APPROVE}\n</del>`,
    `<del>\n\n${APPROVE}\n\n</del>`,
    `\uFEFFThanks. <!--\r\n${APPROVE}\r\n-->`,
  ])('is not run: %j', (body) => {
    expect(parseComment(body, commands)).toBeUndefined();
    expect(parseComment(`/severity SEV1\n\n${body}`, commands)).toMatchObject({
      invocations: [{ canonical: '/severity SEV1' }],
    });
  });

  it('is not run, and answered, when it is struck out or in a table', () => {
    expect(problems(`~~no\n${APPROVE}\nno~~`)[0]).toMatch(/strikes it out/);
    expect(problems(`a | b\n--- | ---\n${APPROVE} | c`)[0]).toMatch(/a table/);
  });

  it.each([
    `Going up. @omar https://x.test/a_b *now*\n${APPROVE}`,
    `Going up.  \r\n${APPROVE}\r\n`,
    `*Going up\n${APPROVE}\nnow*`,
    `1 <!-- note --> 2 <b>x</b> <br> a < b\n${APPROVE}`,
    `It cost $5\n${APPROVE}\nand $6.`,
    `\uFEFFGoing up.\n${APPROVE}`,
  ])('is run where it is shown: %j', (body) => {
    expect(parseComment(body, commands)).toMatchObject({ invocations: [{ canonical: APPROVE }] });
  });
});
