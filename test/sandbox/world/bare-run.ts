/** A run of the incident repository that waits for a review of its environment. */
import type { OwnRun } from '#sandbox/world/own-run.ts';

export const RUN: OwnRun = {
  id: 7,
  number: 1,
  attempt: 1,
  workflow: 'contain.yml',
  name: 'Contain',
  title: 'Contain',
  event: 'push',
  actor: 'dana',
  triggeringActor: 'dana',
  ref: 'refs/heads/main',
  headSha: '',
  createdAt: '2026-03-02T09:00:00Z',
  status: 'waiting',
  conclusion: 'skipped',
};
