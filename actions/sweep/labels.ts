/** Labels that stand for a command and that no run took off. */
import { digestOf } from '#kernel/canonical.ts';
import { codeSpan } from '#kernel/text/escape.ts';
import { toFailureNoticeKey } from '#answer/index.ts';
import { toLabelledCommand } from '#github/command-request.ts';
import type { RecentThread, WorkflowRun } from '#github/sweeper.ts';
import { isUnfinished } from '#incident/ledger.ts';
import { toLabelCause, toRunName } from './cause.ts';
import { findLast } from './commands.ts';
import {
  isDue,
  isUnderWay,
  type Sweep,
  type SweepDependencies,
  type Unanswered,
} from './dependencies.ts';

export const sweepLabels: Sweep = async (dependencies) => {
  const labelled = dependencies.threads
    .filter(({ updatedAt }) => isDue(updatedAt, dependencies))
    .flatMap((thread) =>
      thread.labels
        .filter((name) => toLabelledCommand(name) !== undefined)
        .map((name) => ({ thread, name })),
    );
  if (labelled.length === 0) return [];
  const runs = await dependencies.fetchRuns('command.yml');
  const found = await Promise.all(
    labelled.map((one) => {
      const title = toRunName(one.name, one.thread.number);
      return inspect({ ...one, run: runs.find((run) => run.title === title) }, dependencies);
    }),
  );
  return found.flatMap((finding) => finding ?? []);
};

interface Case {
  thread: RecentThread;
  name: string;
  run: WorkflowRun | undefined;
}

async function inspect(
  { thread, name, run }: Case,
  dependencies: SweepDependencies,
): Promise<Unanswered | undefined> {
  if (isUnderWay(run, dependencies)) return undefined;
  const { number } = thread;
  const cause = run && toLabelCause(name, run, dependencies.sweeper.clock);
  if (run === undefined || cause === undefined) {
    const claim = digestOf({ label: name, thread: number, run: 0 });
    return { thread: number, claim, note: toNote(name, '') };
  }
  const key = dependencies.toIdempotencyKey(cause, 0);
  const last = await findLast(thread, cause, dependencies);
  const isOver = typeof last === 'object' && !isUnfinished(last.phase);
  return {
    thread: number,
    claim: toFailureNoticeKey({ claim: key }, run.attempt),
    note: toNote(name, ` [Open its run](${run.url}).`, isOver ? last.outcome : undefined),
  };
}

function toNote(name: string, link: string, outcome?: string): Unanswered['note'] {
  const what = codeSpan(name);
  if (outcome !== undefined) {
    return {
      headline: 'A label was recorded, but not answered.',
      body: `${what} came to ${codeSpan(outcome)}.${link} **What to do:** nothing; what GitHub does not show of it yet follows with the next sweep.`,
    };
  }
  return {
    headline: 'A label was not answered.',
    body: `${what} stands for a command, and no run saw it through.${link} **What to do:** take it off and put it on again, or give the command in a comment.`,
  };
}
