import { expect, test } from 'vitest';
import { readFacts } from '#report/facts/index.ts';
import { toAccount } from '#report/facts/order.ts';
import { createTree, ENTRIES } from '../incident-files.ts';
import { registerArtifacts } from '#report/index.ts';
import { TELLING } from '../../support/providers.ts';

function event(eventName: string, eventTime: string): object {
  return {
    eventName,
    eventTime,
    eventSource: 's3.amazonaws.com',
    userIdentity: { userName: 'ci-bot' },
  };
}

async function order(files: Record<string, string>): Promise<string[]> {
  const tree = createTree({ files, entries: ENTRIES.slice(0, 1) });
  const { text } = await registerArtifacts(tree, {
    addedBy: 'dana',
    addedAt: '2026-11-21T06:00:00Z',
    tlp: 'AMBER',
  });
  const { items, undated } = toAccount(await readFacts(tree, TELLING, text));
  const names = items.map((item) =>
    item.origin === 'entry' ? item.entry.id : item.observation.action,
  );
  return [...names, ...undated.map(({ action }) => `undated ${action}`)];
}

test('keeps the order of the file within a second, and sorts by instant across files', async () => {
  const files = {
    'artifacts/a.json': JSON.stringify([
      event('Second', '2026-11-21T05:12:01Z'),
      event('First', '2026-11-21T05:11:59Z'),
      event('Third', '2026-11-21T05:12:01Z'),
    ]),
    'artifacts/b.json': JSON.stringify([
      event('Other', '2026-11-21T05:12:01Z'),
      event('Entry second', '2026-11-21T05:12:00Z'),
    ]),
  };
  expect(await order(files)).toEqual([
    'First',
    'T-0001',
    'Entry second',
    'Second',
    'Third',
    'Other',
  ]);
});

test('lists what has no time apart instead of inventing one', async () => {
  expect(
    await order({
      'artifacts/a.json': JSON.stringify([
        event('Lost', ''),
        event('Null', '0001-01-01T00:00:00Z'),
      ]),
    }),
  ).toEqual(['T-0001', 'undated Lost', 'undated Null']);
});
