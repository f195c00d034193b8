/**
 * A budget per person and incident, counted from the ledger, so that nobody can flood an incident with commands. What
 * exceeds it is not recorded, so it cannot grow the ledger either.
 */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import { refuse } from '#incident/reason.ts';
import type { Settings } from '#incident/settings.ts';
import type { RequestGate, Standing, Verdict } from './gate.ts';

const HOUR_MS = 3_600_000;

/** Declaring an incident and merging it are recorded too, and neither is a command. */
const COMMAND_SOURCES: ReadonlySet<LedgerEntry['source']['kind']> = new Set(['comment', 'label']);

export const budget = {
  name: 'budget',
  judge: ({ asked, dependencies, draft }: Standing): Verdict =>
    judgeSpent(
      {
        ledger: draft.ownLedger(),
        asker: asked.request.asker,
        at: dependencies.recorder.clock.now(),
      },
      dependencies.settings,
    ),
} satisfies RequestGate;

interface Spending {
  ledger: readonly LedgerEntry[];
  asker: { id: number; login: string };
  at: Date;
}

/** Refuses when a person has had the hour's share. */
export function judgeSpent(
  { ledger, asker, at }: Spending,
  { policy }: { policy: Pick<Settings['policy'], 'commands_per_person_per_hour'> },
): Verdict {
  const limit = policy.commands_per_person_per_hour;
  const since = toUtcSeconds(new Date(at.getTime() - HOUR_MS));
  const given = ledger.filter(
    (entry) =>
      entry.actor.id === asker.id && entry.at > since && COMMAND_SOURCES.has(entry.source.kind),
  );
  const { size } = new Set(given.map(({ claim }) => claim));
  if (size < limit) return undefined;
  const message = `${asker.login} has given ${size} commands to this incident within an hour; firebreak.yml allows ${limit}.`;
  const next = 'Wait until the hour is over, or let somebody else go on.';
  return { refusal: refuse('too-many-commands', message, next) };
}
