/** What an incident leaves behind when it closes: gaps in the record and work that somebody still has to do. */
import { findOpenCredentials } from '#incident/closing.ts';
import type { Draft } from '#incident/draft.ts';
import type { MilestoneName } from '#incident/milestone.ts';

const REVIEW = 'reports/post-incident-review.md';

export interface OpenItems {
  /** Path of the review inside the incident folder, if there is one. */
  review?: string;
  /** Milestones that nobody recorded. */
  milestones: readonly MilestoneName[];
  /** Ids of credentials that are still exposed. */
  credentials: readonly string[];
  /** Tasks that are not done. */
  tasks: readonly { id: string; title: string }[];
}

/** The milestones without which the numbers of a review have gaps. */
const EXPECTED: readonly MilestoneName[] = ['detected', 'contained', 'eradicated', 'recovered'];

/** Finds what is left. A dismissed incident was none, so nothing of it is missing. */
export function findOpenItems(draft: Draft, files: ReadonlySet<string>): OpenItems {
  const incident = draft.incident();
  const { status, milestones, tasks } = incident;
  const expected = status === 'dismissed' ? [] : EXPECTED;
  return {
    milestones: expected.filter((name) => milestones[name] === undefined),
    credentials: findOpenCredentials(incident).map(({ id }) => id),
    tasks: tasks.filter(({ state }) => state === 'open').map(({ id, title }) => ({ id, title })),
    ...(files.has(REVIEW) ? { review: REVIEW } : {}),
  };
}
