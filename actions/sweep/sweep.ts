/**
 * Finds what no run answered and tells it where it was asked, once. GitHub may drop an event, give up a queued run, or
 * end a job before its first step; then nobody else is left to say so. Nothing correct hangs on the sweep: it changes no
 * record, and whatever it tells can be started again by hand.
 */
import { renderReply, toReaction } from '#answer/index.ts';
import { renderReplyMarker } from '#github/marker.ts';
import type { RecentThread } from '#github/sweeper.ts';
import type { Result } from '#kernel/runner/result.ts';
import { sweepCommands } from './commands.ts';
import { sweepDeclarations } from './declarations.ts';
import { sweepLabels } from './labels.ts';
import {
  NOTHING_LEFT,
  type Sweep,
  type SweepDependencies,
  type Unanswered,
} from './dependencies.ts';

/** What there is to sweep; a new kind is a line. */
const SWEEPS: readonly Sweep[] = [sweepCommands, sweepLabels, sweepDeclarations];

/** Sweeps once. @throws UpstreamError when GitHub fails; the next sweep goes on. */
export async function sweep(dependencies: SweepDependencies): Promise<Result> {
  const told: number[] = [];
  for (const look of SWEEPS) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, to go easy on GitHub's limits
    for (const finding of await look(dependencies)) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      const still = await lookAgain(look, finding, dependencies);
      // oxlint-disable-next-line no-await-in-loop -- in order
      if (still !== undefined && (await tell(still, dependencies))) told.push(finding.thread);
    }
  }
  const message =
    told.length === 0
      ? NOTHING_LEFT
      : `Told of what no run answered in ${told.map((thread) => `#${String(thread)}`).join(', ')}.`;
  return { outcome: told.length === 0 ? 'ignored' : 'done', message };
}

type Seen = Unanswered & { comments: RecentThread['comments'] };

/** The threads were read before the runs, and a run may have answered in between; so may another sweep. */
async function lookAgain(
  look: Sweep,
  { thread, claim }: Unanswered,
  dependencies: SweepDependencies,
): Promise<Seen | undefined> {
  const now = await dependencies.fetchThread(thread);
  if (now === undefined) return undefined;
  const found = await look({ ...dependencies, threads: [now] });
  const still = found.find((one) => one.claim === claim);
  return still && { ...still, comments: now.comments };
}

async function tell(
  { thread, claim, note, subject, comments }: Seen,
  dependencies: SweepDependencies,
): Promise<boolean> {
  const marker = renderReplyMarker(claim);
  const isTold = comments.some(({ own, body }) => own && body.includes(marker));
  if (!isTold) {
    await dependencies.recorder.comment(thread, renderReply({ claim, parts: [note] }), marker);
  }
  if (subject !== undefined) await dependencies.recorder.project(toReaction(subject, 'CONFUSED'));
  return !isTold;
}
