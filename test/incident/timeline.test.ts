import { describe, expect, it } from 'vitest';
import { effectiveEntries, parseTimeline } from '#incident/timeline.ts';

const DESIGN = `# Timeline of INC-2026-0042

## 2026-11-21

- **T-0001** 2026-11-21T05:12:00Z \`detected\` @octocat: gitleaks reported a deploy token in \`acme/shop\` ([A-0001](artifacts/gitleaks.json))
- **T-0002** 2026-11-21T05:20:00Z \`declared\` @octocat: declared SEV2 from issue 42
- **T-0003** ~2026-11-20 \`activity\` unknown: first use of the token, from its audit log ([A-0002](artifacts/audit.json#L118)); supersedes T-0001
`;

function noteOf(rest: string): string {
  return `- **T-0002** 2026-11-21 \`note\` @dana: ${rest}`;
}

function numbered(id: number, supersedes?: number): string {
  const tail = supersedes === undefined ? '' : `; supersedes T-000${supersedes}`;
  return `- **T-000${id}** 2026-11-21 \`note\` @a: x${tail}\n`;
}

function idsOf(text: string): string[] {
  return effectiveEntries(parseTimeline(text)).map(({ id }) => id);
}

describe('parseTimeline', () => {
  it('reads the timeline of the design', () => {
    const { entries, problems } = parseTimeline(DESIGN);
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toEqual({
      id: 'T-0001',
      time: '2026-11-21T05:12:00Z',
      at: new Date('2026-11-21T05:12:00Z'),
      precision: 'second',
      approximate: false,
      kind: 'detected',
      actor: 'octocat',
      text: 'gitleaks reported a deploy token in acme/shop',
      sources: [{ id: 'A-0001', target: 'artifacts/gitleaks.json' }],
      line: 5,
      column: 1,
    });
    expect(entries[2]).toMatchObject({
      time: '2026-11-20',
      precision: 'day',
      approximate: true,
      actor: 'unknown',
      sources: [{ id: 'A-0002', target: 'artifacts/audit.json#L118' }],
      supersedes: 'T-0001',
    });
  });

  it('reads CRLF and lone carriage returns as the line ends they are on GitHub', () => {
    expect(parseTimeline(DESIGN.replaceAll('\n', '\r\n')).entries).toEqual(
      parseTimeline(DESIGN).entries,
    );
    const smuggled = '- **T-0001** 2026-11-21 `note` @a: x\r- **T-0009** 2026-11-21 `note` @b: y';
    expect(parseTimeline(smuggled).entries.map(({ id, line }) => [id, line])).toEqual([
      ['T-0001', 1],
      ['T-0009', 2],
    ]);
  });

  it('tolerates a full stop after sources and corrections and keeps it in plain text', () => {
    expect(
      parseTimeline(noteOf('done. ([A-0001](a.json), [R-0001](b.json)).')).entries[0],
    ).toMatchObject({ text: 'done.', sources: [{ id: 'A-0001' }, { id: 'R-0001' }] });
    expect(parseTimeline(noteOf('done.; supersedes T-0001.')).entries[0]).toMatchObject({
      text: 'done.',
      supersedes: 'T-0001',
      sources: [],
    });
    expect(parseTimeline(noteOf('done.')).entries[0]?.text).toBe('done.');
    expect(parseTimeline(noteOf(String.raw`x \([A-0001](a.json))`)).entries[0]?.sources).toEqual(
      [],
    );
    expect(parseTimeline(noteOf(String.raw`x\; supersedes T-0001`)).entries[0]?.supersedes).toBe(
      undefined,
    );
  });

  it('keeps a bot and an enterprise-managed user apart from markup', () => {
    const text = ['dependabot[bot]', 'maya_acme']
      .map((login, index) => `- **T-000${index + 1}** 2026-11-21 \`note\` @${login}: x`)
      .join('\n');
    expect(parseTimeline(text).entries.map(({ actor }) => actor)).toEqual([
      'dependabot[bot]',
      'maya_acme',
    ]);
  });

  it.each([
    ['* **T-0001** 2026-11-21 `note` @a: x', 1, 'begins with `- `'],
    ['  - **T-0001** 2026-11-21 `note` @a: x', 1, 'begins with `- `'],
    ['1. **T-0001** 2026-11-21 `note` @a: x', 1, 'begins with `- `'],
    ['-', 1, 'begins with `- `'],
    ['- T-0001 2026-11-21 `note` @a: x', 3, 'an id in bold such as **T-0001**'],
    ['- **T-1** 2026-11-21 `note` @a: x', 3, 'an id in bold such as **T-0001**'],
    ['- **T-0001** yesterday `note` @a: x', 14, 'a time such as'],
    ['- **T-0001** ~2026-02-30 `note` @a: x', 15, 'a time such as'],
    ['- **T-0001** 2026-11-21T05:12 `note` @a: x', 14, 'a time such as'],
    ['- **T-0001** 2026-11-21 note @a: x', 25, 'a kind in backticks'],
    ['- **T-0001** 2026-11-21 `note` a: x', 32, '`@login:` or `unknown:`'],
    ['- **T-0001** 2026-11-21 `note` @a b: x', 32, '`@login:` or `unknown:`'],
    ['- **T-0001** 2026-11-21 `note` @-a: x', 32, '`@login:` or `unknown:`'],
    ['- **T-0001** 2026-11-21 `note` @a:', 35, 'what happened'],
    ['- **T-0001** 2026-11-21 `note` @a: ([A-0001](a.json))', 36, 'what happened'],
  ])('says where and why it cannot read %j', (line, column, expected) => {
    const { entries, problems } = parseTimeline(`# Timeline\n\n${line}\n`);
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, column });
    expect(problems[0]?.message).toContain(expected);
  });

  it('reports an entry that GitHub hides in a comment or a code block instead of reading it', () => {
    const hidden = '- **T-0001** 2026-11-21 `note` @a: x';
    for (const text of [
      `<!--\n${hidden}\n-->\n`,
      `\`\`\`\n${hidden}\n\`\`\`\n`,
      `~~~~ md\n${hidden}\n~~~\n${hidden}\n`,
    ]) {
      const { entries, problems } = parseTimeline(text);
      expect(entries).toEqual([]);
      expect(problems.map(({ line }) => line)).toContain(2);
    }
    expect(parseTimeline(`<!-- one line -->\n${hidden}\n`).entries).toHaveLength(1);
    expect(parseTimeline(`~~~\n${hidden}\n~~~\n\n${hidden}\n`).entries).toHaveLength(1);
  });

  it('reports a second line of an entry, because only the first is read', () => {
    const text = '- **T-0001** 2026-11-21 `note` @a: x\n  and more\n';
    expect(parseTimeline(text).problems).toEqual([
      { line: 2, column: 1, message: 'Expected the whole entry on one line, got a second line' },
    ]);
    expect(parseTimeline('Some prose of a person.\n').problems).toEqual([]);
  });

  it('reports unknown kinds, repeated ids and corrections that point nowhere, and keeps the entries', () => {
    const { entries, problems } = parseTimeline(
      [
        '- **T-0001** 2026-11-21 `detectd` @a: x',
        '- **T-0001** 2026-11-21 `note` @a: y',
        '- **T-0002** 2026-11-21 `note` @a: z; supersedes T-0009',
      ].join('\n'),
    );
    expect(entries).toHaveLength(3);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 25],
      [2, 3],
      [3, 1],
    ]);
  });
});

describe('effectiveEntries', () => {
  it('leaves out what was superseded, along a chain', () => {
    expect(idsOf(numbered(1) + numbered(2, 1) + numbered(3, 2) + numbered(4))).toEqual([
      'T-0003',
      'T-0004',
    ]);
  });

  it('never lets two entries make each other vanish', () => {
    expect(idsOf(numbered(1, 2) + numbered(2, 1))).toEqual(['T-0002']);
    expect(idsOf(numbered(1, 1))).toEqual(['T-0001']);
  });
});
