import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS } from '#incident/timeline.ts';
import { validateIncident } from '#validate/index.ts';
import { check, NOW, tell, toTimeline, toTree } from '../../sample.ts';

const entry = (kind: string, id = 'T-0001', rest = '') =>
  `**${id}** 2026-11-21T05:12:00Z \`${kind}\` @octocat: x${rest}`;

describe('timeline/kind', () => {
  it('accepts every kind of the list', async () => {
    const timeline = toTimeline(...ENTRY_KINDS.map((kind) => entry(kind)));
    expect(await check('timeline/kind', { 'timeline.md': timeline })).toEqual([]);
  });

  it('points inside the backticks and offers the nearest kind', async () => {
    const findings = await validateIncident({
      tree: toTree({ 'timeline.md': toTimeline(entry('contianed')) }),
      now: NOW,
    });
    const [found] = findings.filter(({ rule }) => rule === 'timeline/kind');
    expect(found).toMatchObject({
      line: 5,
      column: 36,
      unexpected: 'kind `contianed`',
      fix: 'Write `contained`.',
    });
  });

  it.each(['__proto__', 'constructor', 'Detected', 'x'.repeat(500)])('refuses %s', async (kind) => {
    expect(await check('timeline/kind', { 'timeline.md': toTimeline(entry(kind)) })).toHaveLength(
      1,
    );
  });

  it('is content when a correction supersedes the entry', async () => {
    const timeline = toTimeline(entry('wrong'), entry('note', 'T-0002', '; supersedes T-0001'));
    expect(await check('timeline/kind', { 'timeline.md': timeline })).toEqual([]);
  });
});

it('says which kinds there are', async () => {
  const found = await tell('timeline/kind', { 'timeline.md': toTimeline(entry('xyzzyxyzzy')) });
  expect(found).toEqual([
    [
      'timeline.md:5:36',
      'kind `xyzzyxyzzy`',
      `one of ${ENTRY_KINDS.join(', ')}`,
      'Write `note` when no other fits.',
    ],
  ]);
});
