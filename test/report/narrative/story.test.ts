import { expect, test } from 'vitest';
import { readFacts } from '#report/facts/index.ts';
import { registerArtifacts } from '#report/index.ts';
import { renderPhrase } from '#report/prose/markdown.ts';
import { tellStory } from '#report/narrative/story.ts';
import { toAccount } from '#report/facts/order.ts';
import { createTree, type Parts } from '../incident-files.ts';
import { TELLING } from '../../support/providers.ts';

function event(eventName: string, eventTime: string, userName = 'ci-bot'): object {
  return { eventName, eventTime, eventSource: 'iam.amazonaws.com', userIdentity: { userName } };
}

/** The paragraphs as `heading: text`. */
async function tell(events: object[], parts: Parts = {}): Promise<string[]> {
  const tree = createTree({
    entries: [],
    ...parts,
    files: { 'artifacts/trail.json': JSON.stringify(events) },
  });
  const about = { addedBy: 'dana', addedAt: '2026-11-21T06:00:00Z', tlp: 'AMBER' as const };
  const facts = await readFacts(tree, TELLING, (await registerArtifacts(tree, about)).text);
  return tellStory(toAccount(facts), facts.receipts).map(
    ({ heading, sentences }) =>
      `${heading}: ${sentences.map((one) => renderPhrase(one)).join(' ')}`,
  );
}

test('tells a grave deed under its own day, also when a summary spans several', async () => {
  const routine = Array.from({ length: 6 }, (_, n) =>
    event('ListUsers', `2026-11-1${n}T01:00:00Z`),
  );
  const story = await tell([...routine, event('CreateAccessKey', '2026-11-13T02:00:00Z')]);
  expect(story).toHaveLength(2);
  expect(story[0]).toMatch(
    /^10 November 2026: Between 10 November 2026 at 01:00 UTC and 15 November 2026 at 01:00 UTC `ci-bot` acted 7 times/,
  );
  expect(story[1]).toMatch(/^13 November 2026: At 02:00 UTC `ci-bot` called `CreateAccessKey`/);
});

test('tells deeds of different days on different days', async () => {
  const story = await tell([
    event('GetUser', '2026-11-10T01:00:00Z'),
    event('GetUser', '2026-11-12T01:00:00Z'),
  ]);
  expect(story.map((paragraph) => paragraph.slice(0, 16))).toEqual([
    '10 November 2026',
    '12 November 2026',
  ]);
});

test('never cuts what a person recorded, and says how much of the rest it cut', async () => {
  const crowd = Array.from({ length: 90 }, (_, n) =>
    event('GetUser', '2026-11-10T01:00:00Z', `user${n}`),
  );
  const entries = [
    {
      at: new Date('2026-11-10T23:00:00Z'),
      kind: 'decision' as const,
      actor: 'maya',
      text: 'shut the gate',
    },
  ];
  const [day] = await tell(crowd, { entries });
  expect(day).toContain('At 23:00 UTC maya recorded this decision: “shut the gate”');
  expect(day).toContain(
    '51 further statements about this day can be read in the artifacts themselves ([manifest](../artifacts/manifest.yml)).',
  );
});

test('tells nothing twice and nothing before its time around a timeline entry', async () => {
  const entries = [
    { at: new Date('2026-11-10T02:00:00Z'), kind: 'note' as const, actor: 'dana', text: 'looking' },
  ];
  const [day = ''] = await tell(
    [event('B', '2026-11-10T03:00:00Z'), event('A', '2026-11-10T01:00:00Z')],
    { entries },
  );
  const places = ['`A`', 'looking', '`B`'].map((mark) => day.indexOf(mark));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(day.match(/`A`/g)).toHaveLength(1);
});

test('tells nothing when nothing is known', async () => {
  expect(await tell([])).toEqual([]);
});
