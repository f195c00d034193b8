/** `rerun`: a person presses "Re-run all jobs" on a run that an earlier inject caused. */

import { UserError } from '../../../actions/kernel/errors.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import type { Aftermath } from '../aftermath.ts';
import { toPerformer } from '../performer.ts';
import type { Session } from '../session.ts';
import { isWorkflow } from '../workflow-name.ts';

export const rerun = toPerformer('rerun', async (data, session) => {
  const run = findRun(session, data);
  if (run === undefined) {
    throw new UserError({
      code: 'nothing-to-rerun',
      message: `The inject ${data.of} started no run that could be started again`,
      hint: 'Name the id of an inject that started one.',
    });
  }
  session.stage.runner.rerun(run.id, data.by);
  await Promise.resolve();
});

function findRun(
  { played }: Session,
  { of, workflow }: { of: string; workflow?: string | undefined },
): RunRecord | undefined {
  if (of !== 'last') return findRunOf(played.get(of), workflow);
  const found = [...played.values()].map((aftermath) => findRunOf(aftermath, workflow));
  return found.findLast((run) => run !== undefined);
}

function findRunOf(
  aftermath: Aftermath | undefined,
  workflow: string | undefined,
): RunRecord | undefined {
  if (workflow !== undefined) {
    const called = ({ workflow: file, name }: RunRecord): boolean =>
      isWorkflow({ file, name }, workflow);
    return aftermath?.runs.findLast(called);
  }
  return aftermath?.run ?? aftermath?.runs.findLast(({ conclusion }) => conclusion !== 'skipped');
}
