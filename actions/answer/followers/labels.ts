/** The labels of issue and pull request that mirror the record. */
import { toLabelChanges } from '../labels.ts';
import type { Follower } from './follower.ts';

export const labels: Follower = {
  name: 'labels',
  title: 'Sets the labels that mirror the record',
  follow: ({ draft }) => toLabelChanges(draft.snapshot, draft.incident()),
};
