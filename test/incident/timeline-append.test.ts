import { describe, expect, it } from 'vitest';
import {
  type EntryDraft,
  appendEntries,
  parseTimeline,
  renderTimeline,
} from '#incident/timeline.ts';

import { toSingleLine } from '#kernel/text/lines.ts';

const DESIGN = `# Timeline of INC-2026-0042

## 2026-11-21

- **T-0001** 2026-11-21T05:12:00Z \`detected\` @octocat: gitleaks reported a deploy token in \`acme/shop\` ([A-0001](artifacts/gitleaks.json))
- **T-0002** 2026-11-21T05:20:00Z \`declared\` @octocat: declared SEV2 from issue 42
- **T-0003** ~2026-11-20 \`activity\` unknown: first use of the token, from its audit log ([A-0002](artifacts/audit.json#L118)); supersedes T-0001
`;

const EMPTY = renderTimeline('INC-2026-0042');

function draftOf(draft: Partial<EntryDraft> = {}): EntryDraft {
  return {
    at: new Date('2026-11-21T06:00:00Z'),
    kind: 'note',
    actor: 'dana',
    text: 'a note',
    ...draft,
  };
}

/** Whether every line of `before` is in `after`, unchanged and in order. */
function holdsAll(before: string, after: string): boolean {
  let from = 0;
  return before.split(/(?<=\n)/).every((line) => {
    const at = after.indexOf(line, from);
    from = at + line.length;
    return at !== -1;
  });
}

describe('appendEntries', () => {
  it('writes the first entries under the heading of their UTC day', () => {
    const { text, ids } = appendEntries(EMPTY, [
      draftOf({ at: new Date('2026-11-22T01:00:00+02:00'), kind: 'detected' }),
      draftOf({ at: new Date('2026-11-20T01:00:00Z'), precision: 'minute' }),
    ]);
    expect(ids).toEqual(['T-0001', 'T-0002']);
    expect(text).toBe(`# Timeline of INC-2026-0042

## 2026-11-20

- **T-0002** 2026-11-20T01:00Z \`note\` @dana: a note

## 2026-11-21

- **T-0001** 2026-11-21T23:00:00Z \`detected\` @dana: a note
`);
  });

  it('puts an exact entry at its place in time and an approximate one at the end', () => {
    const { text } = appendEntries(DESIGN, [
      draftOf({ at: new Date('2026-11-21T05:15:00Z'), text: 'between' }),
      draftOf({ at: new Date('2026-11-21T04:00:00Z'), text: 'before' }),
      draftOf({ at: new Date('2026-11-21T05:20:00Z'), text: 'behind' }),
      draftOf({ at: new Date('2026-11-01T00:00:00Z'), approximate: true, precision: 'day' }),
    ]);
    const { entries, problems } = parseTimeline(text);
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(
      [5, 1, 4, 2, 6, 3, 7].map((number) => `T-000${number}`),
    );
    expect(holdsAll(DESIGN, text)).toBe(true);
  });

  it('keeps CRLF, ends a last line that was cut short, and adds no mixed line ends', () => {
    const before = DESIGN.replaceAll('\n', '\r\n').trimEnd();
    const { text } = appendEntries(before, [draftOf(), draftOf({ at: new Date('2027-01-01') })]);
    expect(holdsAll(before, text)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(parseTimeline(text).problems).toEqual([]);
    expect(parseTimeline(text).entries).toHaveLength(5);
  });

  it('takes the next id after malformed and hidden items too', () => {
    const odd = '<!--\n- **T-0007** x\n-->\n\n- **T-0009** never\n';
    expect(appendEntries(odd, [draftOf()]).ids).toEqual(['T-0010']);
    expect(appendEntries('- **T-9999** 2026-11-21 `note` @a: x\n', [draftOf()]).ids).toEqual([
      'T-10000',
    ]);
  });

  it('leaves prose, continuation lines and touching headings where they are', () => {
    const before = [
      'Intro of a person.',
      '## 2026-11-21',
      '- **T-0001** 2026-11-21T05:00:00Z `note` @a: x',
      '  a second line',
      '## 2026-11-22',
      'Nothing happened.',
      '# Appendix',
      'The end.',
    ].join('\n');
    const { text } = appendEntries(before, [
      draftOf(),
      draftOf({ at: new Date('2026-11-22T00:00:00Z') }),
      draftOf({ at: new Date('2026-11-23T00:00:00Z') }),
    ]);
    expect(holdsAll(`${before}\n`, text)).toBe(true);
    expect(text).toContain('a second line\n- **T-0002**');
    expect(text).toContain('Nothing happened.\n\n- **T-0003** 2026-11-22T00:00:00Z');
    expect(text).toMatch(/The end\.\n\n## 2026-11-23\n\n- \*\*T-0004\*\*.*\n$/);
    expect(parseTimeline(text).entries).toHaveLength(4);
  });

  it.each(['<!-- never closed', '```\nnever closed'])('stays visible before %j', (open) => {
    const before = `${DESIGN}\n${open}\n`;
    expect(parseTimeline(before).problems).toMatchObject([{ line: 9 }]);
    const { text } = appendEntries(before, [draftOf(), draftOf({ at: new Date('2027-01-01') })]);
    expect(holdsAll(before, text)).toBe(true);
    expect(parseTimeline(text).entries).toHaveLength(5);
  });

  it('returns the text untouched when there is nothing to add', () => {
    expect(appendEntries('# x', [])).toEqual({ text: '# x', ids: [], sources: [] });
  });

  it('writes `unknown` for anything that is no login', () => {
    for (const actor of ['', 'unknown', 'two words', '-x', '@dana', 'a`b', 'a: b', 'x\n- y']) {
      const { text } = appendEntries(EMPTY, [draftOf({ actor })]);
      expect(parseTimeline(text).entries[0]?.actor).toBe('unknown');
    }
  });

  it.each([
    'one\n- **T-0009** 2026-11-21T05:12:00Z `closed` @eve: smuggled',
    'one\r- **T-0009** 2026-11-21 `closed` @eve: smuggled',
    'one\u2028- **T-0009** 2026-11-21 `closed` @eve: smuggled',
    '**T-0009** 2026-11-21 `closed` @eve: smuggled',
    'x; supersedes T-0001',
    'x; supersedes T-0001.',
    'x\\; supersedes T-0001',
    'x\\\\;supersedes T-0001',
    '@x;supersedes T-0001',
    'x ([A-0001](artifacts/a.json))',
    'x ([A-0001](artifacts/a.json)).; supersedes T-0001.',
    '(((((((((([a](http://x.example))',
    '((((((((((@[a](b), [c](d))',
    '[click](javascript:alert(1)) ![i](https://evil.example/x.png)',
    '<!-- hidden --> <script>alert(1)</script> <details>',
    '@maya @acme/security #42 GH-1 https://evil.example www.evil.example a@b.example',
    '`code` ``a`b`` `unclosed *bold* _it_ ~~no~~ | cell | $x$ :rocket:',
    '&amp; &#64; &lt;b&gt; \\& \\\\',
    '# heading',
    '- item',
    '1. item',
    '> quote',
    '--- ',
    '=== ',
    '/halt acme/shop',
    '\u202Egnp.exe\u202C zero\u200Bwidth \u001B[31mred\u001B[0m',
    '\uD800 lone',
    'ends with a stop.',
    'ends with (brackets)',
    'ends with a backslash \\',
    '   ',
    '',
  ])('gives back %j as text and as nothing else', (hostile) => {
    const first = appendEntries(EMPTY, [draftOf({ text: 'first' })]).text;
    for (const extra of [
      {},
      { sources: [{ id: 'A-0002', target: 'artifacts/x.json#L3' }] },
      { supersedes: 'T-0001' },
    ]) {
      const { text, ids } = appendEntries(first, [draftOf({ text: hostile, ...extra })]);
      const { entries, problems } = parseTimeline(text);
      expect(problems).toEqual([]);
      expect(entries).toHaveLength(2);
      expect(entries[1]).toMatchObject({
        id: ids[0],
        kind: 'note',
        actor: 'dana',
        sources: [],
        ...extra,
      });
      expect(entries[1]?.supersedes).toBe('supersedes' in extra ? 'T-0001' : undefined);
      expect(entries[1]?.text).toBe(toSingleLine(hostile) || '(no text)');
    }
  });
});
