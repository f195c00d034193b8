/** A budget per person and incident, counted from the ledger, so that nobody can flood an incident with commands. */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Draft } from '#incident/draft.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Settings } from '#incident/settings.ts';

const HOUR_MS = 3_600_000;

/** Refuses when a person has had the hour's share; such a refusal is not recorded, so it cannot grow the ledger. */
export function judgeBudget(
  { draft, asker, at }: { draft: Draft; asker: { id: number; login: string }; at: Date },
  settings: Settings,
): Refusal | undefined {
  const limit = settings.policy.commands_per_person_per_hour;
  const since = toUtcSeconds(new Date(at.getTime() - HOUR_MS));
  const claims = new Set(
    draft
      .ownLedger()
      .filter((entry) => entry.actor.id === asker.id && entry.at > since)
      .map((entry) => entry.claim),
  );
  if (claims.size < limit) return undefined;
  return refuse(
    'too-many-commands',
    `${asker.login} has given ${claims.size} commands to this incident within an hour; firebreak.yml allows ${limit}.`,
    'Wait until the hour is over, or let somebody else go on.',
  );
}
