import { expect, it } from 'vitest';
import { catchUp, isBehind, toLabels } from '#answer/drawing.ts';
import type { Projection } from '#github/port.ts';
import { recordedOf } from './followers/recorded.ts';
import { INCIDENT, toSnapshot } from './fixtures.ts';

const SHOWN = toLabels(INCIDENT).map((name) => ({ name, nodeId: name }));

/** An incident whose labels are right, and whose status comment says this. */
function shownAs(body: string) {
  const { pull: _, ...snapshot } = toSnapshot(INCIDENT);
  const issue = { nodeId: 'I', number: 42, open: true, labels: SHOWN };
  return recordedOf({ ...snapshot, issue, statusComment: { nodeId: 'IC_1', url: 'u', body } });
}

async function follow(body: string) {
  const sent: Projection[] = [];
  const project = (projection: Projection) => Promise.resolve(void sent.push(projection));
  const isShown = await catchUp({ project }, shownAs(body));
  return { isShown, sent };
}

it('draws what is shown otherwise, and says so', async () => {
  expect(await isBehind(shownAs('old'))).toBe(true);
  expect(await follow('old')).toMatchObject({
    isShown: true,
    sent: [{ updateComment: { nodeId: 'IC_1' } }],
  });
});

it('sends nothing where all is there, whatever became of the line ends', async () => {
  const { sent } = await follow('old');
  const drawn = (sent[0]?.updateComment?.body ?? '').trimEnd().replaceAll('\n', '\r\n');
  expect(await isBehind(shownAs(drawn))).toBe(false);
  expect(await follow(drawn)).toEqual({ isShown: false, sent: [] });
});
