/**
 * A budget per person and incident, counted from the ledger, so that nobody can flood an incident with commands. What
 * exceeds it is not recorded, so it cannot grow the ledger either.
 */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { RecentCommand } from '#incident/ledger-state.ts';
import { refuse } from '#incident/reason.ts';
import type { Settings } from '#incident/settings.ts';
import type { RequestGate, Standing, Verdict } from './gate.ts';

const HOUR_MS = 3_600_000;

export const budget = {
  name: 'budget',
  judge: ({ asked, dependencies, draft }: Standing): Verdict =>
    judgeSpent(
      {
        recent: draft.ledgerState().recent,
        asker: asked.request.asker,
        at: dependencies.recorder.clock.now(),
      },
      dependencies.settings,
    ),
} satisfies RequestGate;

interface Spending {
  recent: readonly RecentCommand[];
  asker: { id: number; login: string };
  at: Date;
}

/** Refuses when a person has had the hour's share. */
export function judgeSpent(
  { recent, asker, at }: Spending,
  { policy }: { policy: Pick<Settings['policy'], 'commands_per_person_per_hour'> },
): Verdict {
  const limit = policy.commands_per_person_per_hour;
  const since = toUtcSeconds(new Date(at.getTime() - HOUR_MS));
  const given = recent.filter((one) => one.by === asker.id && one.at > since).length;
  if (given < limit) return undefined;
  const message = `${asker.login} has given ${given} commands to this incident within an hour; firebreak.yml allows ${limit}.`;
  const next = 'Wait until the hour is over, or let somebody else go on.';
  return { refusal: refuse('too-many-commands', message, next) };
}
