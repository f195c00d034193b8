import { expect, it } from 'vitest';
import { statusComment } from '#answer/followers/status-comment.ts';
import { INCIDENT, toSnapshot } from '../fixtures.ts';
import { recordedOf } from './recorded.ts';

it('draws the comment from the record, and the same record gives the same words', async () => {
  const recorded = recordedOf({
    ...toSnapshot(INCIDENT),
    statusComment: { nodeId: 'IC_1', url: 'u', body: 'old' },
  });
  const shown = await statusComment.follow(recorded);
  expect(shown.updateComment?.nodeId).toBe('IC_1');
  expect(shown.updateComment?.body).toContain('SEV2');
  expect(await statusComment.follow(recorded)).toEqual(shown);
});

it('draws nothing where there is no comment yet', async () => {
  const { statusComment: _, ...snapshot } = toSnapshot(INCIDENT);
  expect(await statusComment.follow(recordedOf(snapshot))).toEqual({});
});
