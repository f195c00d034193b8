import { expect, it } from 'vitest';
import { labels } from '#answer/followers/labels.ts';
import { INCIDENT, toSnapshot } from '../fixtures.ts';
import { recordedOf } from './recorded.ts';

it('adds what the record says and is missing, takes off what it no longer says, and leaves others alone', async () => {
  const shown = await labels.follow(recordedOf(toSnapshot(INCIDENT)));
  expect(shown.addLabels).toContainEqual({ thread: 'I', labels: ['L2', 'L3'] });
  expect(shown.removeLabels).toContainEqual({ thread: 'I', labels: ['L9'] });
});

it('changes nothing where all of them are there', async () => {
  const snapshot = toSnapshot(INCIDENT);
  const set = [...snapshot.labels].map(([name, nodeId]) => ({ name, nodeId }));
  const issue = { nodeId: 'I', number: 42, open: true, labels: set };
  const { pull: _, ...rest } = snapshot;
  const shown = await labels.follow(recordedOf({ ...rest, issue }));
  expect(shown).toEqual({ addLabels: [], removeLabels: [] });
});
