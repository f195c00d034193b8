/**
 * Plays an exercise: each inject is done as a person would do it, everything it starts runs to its
 * end, and only then its expectations are held against what it caused. A failed inject does not end
 * the play: the rest shows what else is wrong.
 */

import { UpstreamError, UserError } from '../../actions/kernel/errors.ts';
import type { JournalEntry } from '#sandbox/world/request-types.ts';
import type { Aftermath } from './aftermath.ts';
import { collectAftermath, takeMark } from './aftermath.ts';
import type { Verdict } from './check.ts';
import type { Exercise, Inject } from './exercise-file.ts';
import { toInjectName } from './exercise-file.ts';
import { checks } from './expectations/index.ts';
import { listIncidentFiles } from './incident.ts';
import type { InjectName } from './inject-schema.ts';
import { performers } from './injects/index.ts';
import { fillAll, fillText } from './placeholder.ts';
import { renderProblem } from './problem-text.ts';
import type { Leak } from './secret-search.ts';
import { findLeaks } from './secret-search.ts';
import type { Session } from './session.ts';
import { findIncident, findValue, startSession, toIncidentName } from './session.ts';
import type { Stage } from './stage.ts';

export interface ExpectationResult extends Verdict {
  name: string;
}

export interface InjectResult {
  id: string;
  ok: boolean;
  outcome: string | null;
  reason: string | null;
  /** Requests that runs made because of it. */
  calls: number;
  expectations: ExpectationResult[];
}

/** An inject that was played, with what a progress line tells of it. */
export interface Step {
  /** With its placeholders filled. */
  inject: Inject;
  kind: InjectName;
  at: Date;
  aftermath: Aftermath;
  result: InjectResult;
}

export interface ExerciseResult {
  ok: boolean;
  injects: InjectResult[];
  requests: JournalEntry[];
  /** Paths of the incidents' files as the play left them. */
  files: string[];
  /** Places where a secret was found in plain text; absent when there is none, as there must be. */
  leaks?: Leak[];
}

export interface Play {
  exercise: Exercise;
  /** Directory of the exercise file. */
  folder: string;
  stage: Stage;
  onStart?: (inject: Inject) => void;
  onStep?: (step: Step) => void;
}

/** Plays an exercise to its end. */
export async function playExercise(play: Play): Promise<ExerciseResult> {
  const session = startSession(play.stage, play.exercise, play.folder);
  const injects: InjectResult[] = [];
  for (const inject of play.exercise.injects) {
    play.onStart?.(inject);
    const step = await playInject(inject, session);
    injects.push(step.result);
    play.onStep?.(step);
  }
  const { world, runner } = play.stage;
  const leaks = await findLeaks(world, runner.runs);
  return {
    ok: leaks.length === 0 && injects.every(({ ok }) => ok),
    injects,
    requests: [...world.journal],
    files: await listIncidentFiles(world),
    ...(leaks.length > 0 && { leaks }),
  };
}

async function playInject(inject: Inject, session: Session): Promise<Step> {
  const { stage } = session;
  const mark = takeMark(stage);
  const { filled, problem } = await tryPerform(inject, session);
  const aftermath = collectAftermath(stage, mark);
  session.played.set(inject.id, aftermath);
  const expectations = problem ?? (await judgeAll(inject, session, aftermath));
  const { decisive } = aftermath;
  const result = {
    id: inject.id,
    ok: expectations.every(({ ok }) => ok),
    outcome: decisive?.outcome ?? null,
    reason: decisive?.reason ?? null,
    calls: aftermath.requests.length,
    expectations,
  };
  return {
    inject: filled,
    kind: toInjectName(inject),
    at: stage.world.clock.now(),
    aftermath,
    result,
  };
}

interface Performed {
  filled: Inject;
  problem?: ExpectationResult[];
}

/** What kept the inject from being done at all counts as an expectation that failed. */
async function tryPerform(inject: Inject, session: Session): Promise<Performed> {
  let filled = inject;
  try {
    const { expect, ...done } = inject;
    filled = { ...fillAll(done, toFill(inject, session)), ...(expect && { expect }) };
    for (const performer of performers) await performer.perform(filled, session);
    await session.stage.runner.settle();
    return { filled };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UpstreamError)) throw error;
    return { filled, problem: [{ name: 'inject', ok: false, got: renderProblem(error) }] };
  }
}

function toFill(inject: Inject, session: Session): (text: string) => string {
  return (text) => fillText(text, (placeholder) => findValue(session, inject, placeholder));
}

/** What is expected of an issue is expected of that issue, whatever incident was declared before. */
function toJudgedIncident(inject: Inject, { made }: Session): string | undefined {
  return inject.issue !== undefined && made.has(inject.id) ? inject.id : toIncidentName(inject);
}

async function judgeAll(
  inject: Inject,
  session: Session,
  aftermath: Aftermath,
): Promise<ExpectationResult[]> {
  const { expect = {} } = inject;
  const results: ExpectationResult[] = [];
  try {
    const expectation = fillAll(expect, toFill(inject, session));
    const incident = findIncident(session, toJudgedIncident(inject, session));
    const scene = { world: session.stage.world, aftermath, expectation, incident };
    for (const check of checks) {
      const verdict = await check.judge(scene);
      if (verdict !== undefined) results.push({ name: check.name, ...verdict });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    results.push({ name: 'expect', ok: false, got: renderProblem(error) });
  }
  return results;
}
