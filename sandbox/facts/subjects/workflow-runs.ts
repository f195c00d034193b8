/** Runs small workflows for facts on the sandbox: the file goes to the default branch, and the real runner runs it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobRecord, RunRecord } from '#sandbox/runner/record.ts';
import { createRunner } from '#sandbox/runner/runner.ts';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { World } from '#sandbox/world/world.ts';
import { MARK } from '../scratch.ts';
import type { RunAnswer, Subject } from '../subject.ts';

export interface RunnerPlace {
  world: World;
  /** Where its server listens. */
  url: string;
  /** Who puts the workflow there. */
  administrator: string;
}

const FILE = `${MARK}.yml`;
const PATH = `.github/workflows/${FILE}`;

/** Makes the `run` of a subject. */
export function openRuns({ world, url, administrator }: RunnerPlace): NonNullable<Subject['run']> {
  const act = actAs(world, administrator);
  const branch = act.repository.defaultBranch;
  return async (workflow, does) => {
    const content = Buffer.from(workflow);
    const files = [{ path: PATH, content }];
    await pushFiles(act, { branch, message: 'Try a workflow', files });
    const workDirectory = await mkdtemp(join(tmpdir(), 'firebreak-fact-'));
    const runner = createRunner(world, { serverUrl: url, workDirectory });
    try {
      const goOn = () => runner.settle({ parallel: true });
      await does(goOn);
      await goOn();
      return runner.runs.filter((run) => run.workflow === FILE).map(toAnswer);
    } finally {
      runner.close();
      await rm(workDirectory, { recursive: true, force: true });
      const gone = [{ path: PATH, deleted: true as const }];
      await pushFiles(act, { branch, message: 'Remove what was tried', files: gone });
    }
  };
}

function toAnswer(run: RunRecord): RunAnswer {
  const { id, attempt, status, conclusion, actor, jobs, error } = run;
  return {
    id,
    attempt,
    status,
    conclusion,
    actor,
    jobs: jobs.map(toJob),
    ...(error !== undefined && { error }),
  };
}

function toJob({ id, conclusion, outputs, steps, error }: JobRecord): RunAnswer['jobs'][number] {
  const said = steps.map(({ log }) => log);
  return {
    id,
    conclusion,
    outputs,
    log: [...said, ...(error === undefined ? [] : [error])].join('\n'),
    annotations: steps.flatMap(({ annotations }) => annotations.map(({ message }) => message)),
    summary: steps.map(({ summary }) => summary).join(''),
  };
}
