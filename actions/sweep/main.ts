/** Starts the sweep: on a schedule over all threads, and at the end of a run whose second job came to nothing over its own. */
import { z } from 'zod';
import { commands, parseComment } from '#command/index.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { readForms, recogniseForm } from '#declare/index.ts';
import { openDoor } from '#github/opening.ts';
import { openRecorder } from '#github/recorders.ts';
import { isSameLabel } from '#github/label-name.ts';
import { openSweeper, type RecentThread, type Sweeper, type WorkflowRun } from '#github/sweeper.ts';
import type { RunnerEvent } from '#kernel/runner/io.ts';
import { run } from '#kernel/runner/run.ts';
import { findOwn, HOURS_BACK, sweep, toRunName, type Own } from './index.ts';

const Inputs = z.object({ token: z.string().min(1) });

/** A run takes a minute or two; the queue of a busy night rather more. */
const GRACE_MINUTES = 10;

await run({ name: 'sweep' }, async (io) => {
  const { line, home, repository } = await openDoor(io, io.inputs(Inputs), openRecorder);
  const { event } = io;
  const sweeper = openSweeper(line, home);
  const forms = await readForms(event.workspace);
  const own = findOwn(event.payload);
  const threads =
    own === undefined
      ? await sweeper.fetchRecentThreads(HOURS_BACK)
      : await listThread(sweeper, own);
  const asked = new Map<string, Promise<WorkflowRun[]>>();
  const since = new Date(sweeper.clock.now().getTime() - HOURS_BACK * 3_600_000);
  return sweep({
    // What a thread does not take is not told, and the next sweep tries again: so not the recorder that says it elsewhere.
    recorder: await openRecorder(line, home),
    sweeper,
    threads,
    graceMinutes: own === undefined ? GRACE_MINUTES : 0,
    ...(own === undefined ? {} : { ownRun: event.runId }),
    toIdempotencyKey: ({ id, body }, index) =>
      toIdempotencyKey(
        { repositoryId: repository.id, source: { kind: 'comment', id: String(id) }, body },
        index,
      ),
    isCommand: (body) => parseComment(body, commands) !== undefined,
    isDeclaration: (thread) => recogniseForm(thread, forms) !== undefined,
    fetchThread: async (number) =>
      own === undefined ? sweeper.fetchThread(number) : (await listThread(sweeper, own))[0],
    fetchRuns: (workflow) => {
      if (own !== undefined) return Promise.resolve([toOwnRun(event, own)]);
      const runs = asked.get(workflow) ?? sweeper.fetchRuns(workflow, since);
      asked.set(workflow, runs);
      return runs;
    },
  });
});

/** The run that this is a job of: it is at its end, and its second job came to nothing. */
function toOwnRun({ runId, runAttempt, runUrl }: RunnerEvent, own: Own): WorkflowRun {
  const title = toRunName(String(own.comment ?? own.label ?? ''), own.thread);
  const standing = { status: 'in_progress', conclusion: 'failure' };
  return { id: runId, title, attempt: runAttempt, url: runUrl, ...standing };
}

/** A run that sweeps for itself tells of its own comment or label alone, in a thread that may be closed by now. */
async function listThread(sweeper: Sweeper, own: Own): Promise<RecentThread[]> {
  const thread = await sweeper.fetchThread(own.thread);
  if (thread === undefined) return [];
  const comments = thread.comments.filter((one) => one.own || one.id === own.comment);
  const labels = thread.labels.filter(
    (name) => own.label !== undefined && isSameLabel(name, own.label),
  );
  return [{ ...thread, comments, labels }];
}
