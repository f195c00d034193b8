/** A run that is started again starts no command that nobody waits for any more. */
import { refuse } from '#incident/reason.ts';
import type { Settings } from '#incident/settings.ts';
import type { LiveRequest } from '#github/command-request.ts';
import type { RequestGate, Standing, Verdict } from './gate.ts';

export const inTime = {
  name: 'in-time',
  judge: ({ asked, dependencies }: Standing): Verdict =>
    dependencies.attempt === 1
      ? undefined
      : judgeAge(asked.request, dependencies.recorder.clock.now(), dependencies.settings),
} satisfies RequestGate;

/** Refuses what is older than the policy lets a re-run start. */
export function judgeAge(
  { kind, createdAt }: Pick<LiveRequest, 'kind' | 'createdAt'>,
  now: Date,
  { policy }: { policy: Pick<Settings['policy'], 'command_expires_minutes'> },
): Verdict {
  const minutes = policy.command_expires_minutes;
  const age = now.getTime() - createdAt.getTime();
  if (age <= minutes * 60_000) return undefined;
  const message = `The ${kind} is ${Math.floor(age / 60_000)} minutes old and was never recorded; a re-run starts commands of at most ${minutes} minutes.`;
  return { refusal: refuse('expired', message, 'Give the command again.') };
}
