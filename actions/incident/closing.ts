/**
 * Closing an incident, whichever way it comes about: by `/close`, or by merging the pull request of an incident that was
 * not closed. What a closed record says, and what must not be left open, is known here alone.
 */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Draft } from './draft.ts';
import type { Effect } from './effect.ts';
import type { LedgerState, OpenPlan } from './ledger-state.ts';
import { setMilestone } from './milestone.ts';
import { isUnfinished } from './phase.ts';
import type { Incident } from './record.ts';
import type { EntryDraft } from './timeline.ts';

export interface Closing extends Pick<EntryDraft, 'at' | 'actor' | 'text' | 'sources'> {
  /** Now; `at` is when the incident was over. */
  recordedAt: Date;
  /** Leaves a milestone that is there as it is, instead of closing anew. */
  keepsMilestone?: boolean;
}

/**
 * Writes timeline entry, milestone and status, and returns the effect of it. The line of the ledger belongs to whoever
 * asked for it.
 */
export function closeRecord(draft: Draft, closing: Closing): Effect {
  const isKept = closing.keepsMilestone === true && draft.incident().milestones.closed;
  const milestones = isKept ? undefined : recordMilestone(draft, closing);
  draft.changeRecord((incident) => ({ ...incident, status: 'closed' }));
  return { status: 'closed', ...(milestones === undefined ? {} : { milestones }) };
}

function recordMilestone(draft: Draft, closing: Closing): Effect['milestones'] {
  const { at, recordedAt, actor, text, sources = [] } = closing;
  const source = draft.addEntry({ at, actor, text, sources, kind: 'closed' });
  const closed = { at: toUtcSeconds(at), precision: 'second' as const };
  draft.changeRecord((incident) =>
    setMilestone(incident, 'closed', {
      ...closed,
      source,
      recorded_at: toUtcSeconds(recordedAt),
      recorded_by: actor,
    }),
  );
  return { closed };
}

type Credential = Incident['exposed_credentials'][number];

/** What can still be used by whoever found it. */
export function findOpenCredentials({
  exposed_credentials,
}: Pick<Incident, 'exposed_credentials'>): Credential[] {
  return exposed_credentials.filter(({ state }) => state === 'exposed');
}

/** The plans that were approved and not seen through: each may have half happened. */
export function findOpenPlans({ plans }: Pick<LedgerState, 'plans'>): OpenPlan[] {
  return plans.filter(({ phase }) => isUnfinished(phase));
}
