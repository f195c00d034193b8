/** What the status comment is rendered from: the incident's own files and nothing else, so it can always be redrawn. */
import type { Draft } from '#incident/draft.ts';
import { toIncidentFolder } from '#incident/path.ts';
import type { Incident } from '#incident/record.ts';
import { NO_ADVICE, type StepAdvice } from '#incident/step-words.ts';
import { effectiveEntries, parseTimeline, type TimelineEntry } from '#incident/timeline.ts';
import type { StateSource } from './followers/follower.ts';
import { findDeposits, readReceipts, type StepProgress } from './receipts.ts';

export interface StatusState {
  incident: Incident;
  /** Entries that nothing supersedes. */
  entries: readonly TimelineEntry[];
  receipts: readonly StepProgress[];
  /** Receipt files that could not be read. */
  unreadable: readonly string[];
  /** Ids of credentials whose sealed value is there. */
  deposits: ReadonlySet<string>;
  /** Address of the incident's folder, for links; without a slash at the end. */
  folderUrl: string;
  /** The number of the newest segment of the ledger. */
  segment: number;
  /** Which step to suggest. */
  advice: StepAdvice;
  /** Now, to tell a plan that can still be approved from one that has lapsed. */
  at: Date;
}

/** Reads the state out of a draft, with everything that the draft changes. */
export function toStatusState(draft: Draft, source: StateSource): StatusState {
  const { id, branch } = draft.snapshot;
  const containment = new Map(
    draft.listContainment().map((path) => [path, draft.readContainment(path) ?? '']),
  );
  return {
    incident: draft.incident(),
    entries: effectiveEntries(parseTimeline(draft.timelineText())),
    ...readReceipts(containment, draft.signer),
    deposits: findDeposits(containment),
    folderUrl: `${source.repositoryUrl}/blob/${source.branch ?? branch}/${toIncidentFolder(id)}`,
    segment: draft.ledgerSegment(),
    advice: source.advice ?? NO_ADVICE,
    at: source.at,
  };
}

/** Plans that another person can approve now. */
export function findWaitingPlans(state: StatusState): StepProgress[] {
  return state.receipts.filter(
    ({ waiting }) => waiting !== undefined && !hasLapsed(waiting, state),
  );
}

/** Plans that nobody approved in time. */
export function findLapsedPlans(state: StatusState): StepProgress[] {
  return state.receipts.filter(({ waiting }) => waiting !== undefined && hasLapsed(waiting, state));
}

function hasLapsed(waiting: { until?: string }, { at }: StatusState): boolean {
  return waiting.until !== undefined && Date.parse(waiting.until) <= at.getTime();
}
