/** A play in progress without a server: an incident's issue and pull request, and a runner that is never told to run. */

import { ExpectationSchema } from '#sandbox/exercise/expectation-schema.ts';
import { parseExercise, type Inject } from '#sandbox/exercise/exercise-file.ts';
import type { Aftermath } from '#sandbox/exercise/aftermath.ts';
import type { Check, Scene, Verdict } from '#sandbox/exercise/check.ts';
import { InjectSchema } from '#sandbox/exercise/inject-schema.ts';
import { startSession, type Session } from '#sandbox/exercise/session.ts';
import { createRunner } from '#sandbox/runner/runner.ts';
import type { JobRecord, RunRecord, StepRecord } from '#sandbox/runner/record.ts';
import { actAs } from '#sandbox/world/act.ts';
import { addThread } from '#sandbox/world/threads.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../world/bare-world.ts';

export const BRANCH = 'incident/INC-2026-0001';
export const FOLDER = 'incidents/2026/INC-2026-0001';

const EXERCISE = `title: A test
start: 2026-03-02T09:00:00Z
people: {dana: {}, maya: {}, ada: {}, eve: {}}
injects: [{wait: 1m}]
`;

export function toSession(world: World, folder = '/nowhere'): Session {
  const place = { serverUrl: 'http://127.0.0.1:9', workDirectory: '/nowhere' };
  const runner = createRunner(world, place);
  const rest = { url: place.serverUrl, directory: '/nowhere', close: () => Promise.resolve() };
  return startSession({ world, runner, ...rest }, parseExercise(EXERCISE, 'a.yml'), folder);
}

export interface BareIncident {
  world: World;
  session: Session;
  issue: Thread;
  pull: Thread;
}

/** Issue 1 and pull request 2, of an incident that dana declared; nothing of it is in Git. */
export async function openBareIncident(): Promise<BareIncident> {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const issue = addThread(dana, { title: 'One', body: 'b' });
  const ends = { head: BRANCH, base: 'main', draft: true, merged: false, reviews: [] };
  const pull = addThread(dana, { title: 'INC-2026-0001', body: '', pull: ends });
  return { world, session: toSession(world), issue, pull };
}

/** An inject as an exercise file has it. */
export function toInject(inject: object, id = 'now'): Inject {
  return { ...InjectSchema.parse(inject), id };
}

export const NOTHING: Aftermath = {
  runs: [],
  results: [],
  run: undefined,
  decisive: undefined,
  comments: [],
  checks: [],
  requests: [],
  elapsed: 0,
};

/** Holds an expectation of one key against what came of an inject. */
export async function judge(
  check: Check,
  expected: object,
  scene: Partial<Omit<Scene, 'aftermath'>> & { aftermath?: Partial<Aftermath> } = {},
): Promise<Verdict | undefined> {
  const world = scene.world ?? (await createBareWorld());
  const aftermath = { ...NOTHING, ...scene.aftermath };
  const expectation = ExpectationSchema.parse(expected);
  return check.judge({ world, incident: scene.incident, aftermath, expectation });
}

export function toStep(more: Partial<StepRecord> = {}): StepRecord {
  const texts = { name: 's', log: '', summary: '', annotations: [] };
  return { conclusion: 'success', outputs: {}, ...texts, ...more };
}

/** A run that has ended, with a job of these steps. */
export function toRecord(
  more: Partial<RunRecord> = {},
  steps: StepRecord[] = [],
  job: Partial<JobRecord> = {},
): RunRecord {
  return {
    id: 7,
    number: 1,
    attempt: 1,
    workflow: 'command.yml',
    name: 'Command',
    title: 'Command',
    event: 'issue_comment',
    actor: 'dana',
    triggeringActor: 'dana',
    ref: 'refs/heads/main',
    headSha: '',
    createdAt: '2026-03-02T09:00:00Z',
    status: 'completed',
    conclusion: 'success',
    jobs: [{ id: 'a', name: 'a', conclusion: 'success', steps, outputs: {}, ...job }],
    ...more,
  };
}
