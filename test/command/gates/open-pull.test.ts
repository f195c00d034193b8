import { expect, it } from 'vitest';
import { commands } from '#command/index.ts';
import { parseComment } from '#command/grammar.ts';
import { openPull } from '#command/gates/open-pull.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { draftOf } from '../../incident/incident-draft.ts';

function judge(body: string, pull: { open: boolean; merged: boolean } | undefined) {
  const parsed = parseComment(body, commands);
  const invocations = parsed !== undefined && 'invocations' in parsed ? parsed.invocations : [];
  expect(invocations).not.toEqual([]);
  const whole: Partial<Snapshot> =
    pull === undefined
      ? {}
      : { pull: { ...pull, number: 2, nodeId: 'PR_2', draft: false, labels: [] } };
  return openPull.judge({ asked: { invocations }, draft: draftOf(whole) });
}

it('lets a command through while the pull request is open, and before there is one', () => {
  expect(judge('/note x', { open: true, merged: false })).toBeUndefined();
  expect(judge('/note x', undefined)).toBeUndefined();
});

it.each([
  [true, 'incident-closed'],
  [false, 'pull-request-closed'],
])('says whether it was merged (%s) or closed', (merged, reason) => {
  expect(judge('/note x', { open: false, merged })).toMatchObject({ refusal: { reason } });
});

it('lets through what only reads, but not together with what writes', () => {
  const over = { open: false, merged: true };
  expect(judge('/help', over)).toBeUndefined();
  expect(judge('/help\n/note x', over)).toMatchObject({ refusal: { reason: 'incident-closed' } });
});
