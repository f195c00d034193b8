import { describe, expect, it } from 'vitest';
import { parseFrontmatter, updateFrontmatter } from '#kernel/frontmatter.ts';
import { parseLedger } from '#incident/ledger.ts';
import { appendArtifacts, parseManifest, renderManifest } from '#incident/manifest.ts';
import { appendEntries, parseTimeline } from '#incident/timeline.ts';
import { parseBlocks } from '#kernel/markdown.ts';
import { splitMark, withoutMarks } from '#kernel/text/byte-order-mark.ts';
import { parseYaml } from '#kernel/yaml.ts';
import { appendLedger } from '#incident/ledger.ts';

const MARK = '\uFEFF';
const file = 'x';

const entry = (id: string) =>
  `- **${id}** 2026-03-02T09:00:00Z \`note\` @dana: seen ([a](https://x.test))`;

it('takes marks off the start, and off the start of every line', () => {
  expect(splitMark(`${MARK}${MARK}a${MARK}`)).toEqual({ mark: MARK + MARK, rest: `a${MARK}` });
  expect(splitMark('a')).toEqual({ mark: '', rest: 'a' });
  expect(withoutMarks(`${MARK}a${MARK}\r\n${MARK}b`)).toBe(`a${MARK}\r\nb`);
});

describe.each(['\n', '\r\n'])('with line ends %j, a byte order mark', (eol) => {
  const lines = (...texts: string[]) => texts.map((text) => text + eol).join('');

  it('is read past in front matter and stays where it was', () => {
    const text = MARK + lines('---', 'a: 1 # why', '---', 'body');
    expect(parseFrontmatter(text, { file })).toMatchObject({
      data: { a: 1 },
      body: lines('body'),
      bodyLine: 4,
    });
    const changed = updateFrontmatter(text, (document) => document.set('a', 2), { file });
    expect(changed).toBe(MARK + lines('---', 'a: 2 # why', '---', 'body'));
    expect(updateFrontmatter(text, () => undefined, { file })).toBe(text);
  });

  it('is read past in YAML, also where two files were joined', () => {
    expect(parseYaml(MARK + lines('a: 1', `${MARK}b: 2`), { file }).data).toEqual({ a: 1, b: 2 });
    expect(() => parseYaml(`${MARK}%YAML 1.1${eol}---${eol}a: 1`, { file })).toThrow(/directive/);
  });

  it('is read past in a manifest and stays in front of it', () => {
    const artifact = {
      id: 'A-0001',
      file: 'a.json',
      sha256: '0'.repeat(64),
      bytes: 1,
      tool: 'x',
      added_by: 'dana',
      added_at: '2026-03-02T09:00:00Z',
      tlp: 'AMBER' as const,
    };
    const empty = MARK + renderManifest().replaceAll('\n', eol);
    const one = appendArtifacts(empty, [artifact]);
    const two = appendArtifacts(one, [{ ...artifact, id: 'A-0002', file: 'b.json' }]);
    expect(two.startsWith(`${MARK}#`)).toBe(true);
    expect(parseManifest(two).artifacts.map(({ id }) => id)).toEqual(['A-0001', 'A-0002']);
  });

  it('is read past in a timeline and stays in front of its line', () => {
    const text = MARK + lines('## 2026-03-02', '', `${MARK}${entry('T-0001')}`);
    expect(parseTimeline(text)).toMatchObject({ entries: [{ id: 'T-0001' }], problems: [] });
    const at = new Date('2026-03-02T10:00:00Z');
    const added = appendEntries(text, [{ at, kind: 'note', actor: 'dana', text: 'more' }]);
    expect(added.ids).toEqual(['T-0002']);
    expect(added.text.startsWith(text)).toBe(true);
    expect(parseTimeline(added.text).entries).toHaveLength(2);
  });

  it('is read past in a ledger', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const { text } = appendLedger('', 'INC-2026-0001', [
      {
        at: '2026-03-02T09:00:00Z',
        claim: digest,
        actor: { id: 1, login: 'dana' },
        source: { kind: 'comment', id: '1', url: 'https://x.test' },
        command: '/note x',
        phase: 'done',
        outcome: 'done',
      },
    ]);
    const marked = (MARK + text).replaceAll('\n', eol);
    expect(parseLedger(marked)).toMatchObject({ entries: [{ n: 1 }], problems: [] });
  });

  it('is read past in the body of an issue', () => {
    const body = MARK + lines('### Summary', '', 'A token leaked', '', '/close');
    const { headings, paragraphs } = parseBlocks(body, { file });
    expect(headings.map(({ text }) => text)).toEqual(['Summary']);
    expect(paragraphs.map(({ text }) => text)).toEqual(['A token leaked', '/close']);
    expect(paragraphs.map(({ start, end }) => body.slice(start, end))).toEqual([
      'A token leaked',
      '/close',
    ]);
  });
});
