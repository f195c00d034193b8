/**
 * One step: its condition, what it runs, and what `continue-on-error` makes of its end. Actions the
 * sandbox has no stand-in for fail the step by name.
 */

import { UserError } from '../../actions/kernel/errors.ts';
import { runAction } from './action.ts';
import { runAppToken } from './app-token.ts';
import { runCheckout } from './checkout.ts';
import type { StepReport } from './command-files.ts';
import { isTrue, renderMapping, renderScalar } from './expression.ts';
import type { JobState } from './job-state.ts';
import { toStepScope } from './job-state.ts';
import type { Conclusion, StepRecord } from './record.ts';
import { toRunnerError } from './runner-error.ts';
import { runScript } from './script.ts';
import { startStepLog } from './step-log.ts';
import type { StepLog } from './step-log.ts';
import type { StepDefinition } from './workflow-file.ts';

type StandIn = (
  inputs: Record<string, string>,
  job: JobState,
  log: StepLog,
) => Promise<Record<string, string>>;

const STAND_INS = new Map<string, StandIn>([
  ['actions/checkout', runCheckout],
  ['actions/create-github-app-token', runAppToken],
  ['actions/setup-node', skipSetupNode],
]);

interface StepEnd {
  name: string;
  /** Before `continue-on-error`. */
  outcome: Conclusion;
  report: StepReport;
}

const NOTHING: StepReport = { outputs: {}, env: {}, paths: [], state: {}, summary: '' };

/** Runs a step and records it; the job's status and `steps` context follow. */
export async function runStep(definition: StepDefinition, job: JobState): Promise<StepRecord> {
  const log = startStepLog(job.masks);
  const { name, outcome, report } = await tryStep(definition, job, log);
  const forgiven = outcome === 'failure' && isForgiven(definition, job);
  const conclusion = forgiven ? 'success' : outcome;
  if (conclusion === 'failure' || conclusion === 'cancelled') job.status = conclusion;
  const { outputs } = report;
  if (definition.hasId) job.steps[definition.id] = { outputs, outcome, conclusion };
  return {
    ...(definition.hasId && { id: definition.id }),
    name: job.masks.apply(name),
    ...(definition.uses !== undefined && { uses: definition.uses }),
    conclusion,
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([key, value]) => [key, job.masks.apply(value)]),
    ),
    log: log.text(),
    annotations: log.annotations,
    summary: job.masks.apply(report.summary),
  };
}

async function tryStep(definition: StepDefinition, job: JobState, log: StepLog): Promise<StepEnd> {
  if (job.run.abort.signal.aborted) job.status = 'cancelled';
  const end = { name: `Run ${definition.uses ?? 'script'}`, report: NOTHING };
  try {
    const scope = toStepScope(job);
    if (definition.name !== undefined) end.name = renderScalar(definition.name, scope);
    if (!isTrue(definition.if, scope)) return { ...end, outcome: 'skipped' };
    end.report = await runKind(definition, job, log);
    const failure = end.report.failure ?? log.refusal();
    if (failure === undefined) return { ...end, outcome: 'success' };
    log.fail(failure);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.fail(error.message);
  }
  return { ...end, outcome: job.run.abort.signal.aborted ? 'cancelled' : 'failure' };
}

async function runKind(
  definition: StepDefinition,
  job: JobState,
  log: StepLog,
): Promise<StepReport> {
  const env = { ...job.env, ...renderMapping(definition.env, toStepScope(job)) };
  const scope = toStepScope(job, env);
  const limit = toMilliseconds(
    definition.timeoutMinutes && renderScalar(definition.timeoutMinutes, scope),
  );
  const { uses } = definition;
  if (uses === undefined) return runScript(definition, { env, limit }, { job, log });
  const inputs = renderMapping(definition.with, scope);
  if (uses.startsWith('./')) {
    return runAction({ path: uses, stepId: definition.id, inputs, env, limit }, job, log);
  }
  const standIn = STAND_INS.get(uses.split('@')[0] ?? '');
  if (standIn === undefined) {
    throw toRunnerError(`The sandbox has no stand-in for the action \`${uses}\`.`);
  }
  return { ...NOTHING, outputs: await standIn(inputs, job, log) };
}

/** Reads a `timeout-minutes` value; absent means no limit of its own. */
export function toMilliseconds(minutes: string | undefined): number {
  return minutes === undefined ? Infinity : Number(minutes) * 60_000;
}

function isForgiven({ continueOnError }: StepDefinition, job: JobState): boolean {
  return (
    continueOnError !== undefined && renderScalar(continueOnError, toStepScope(job)) === 'true'
  );
}

/** The sandbox's Node is already there, which only a development workflow may rely on. */
async function skipSetupNode(
  _inputs: Record<string, string>,
  job: JobState,
): Promise<Record<string, string>> {
  if (job.run.record.workflow === 'ci.yml') return {};
  throw toRunnerError('The sandbox allows actions/setup-node in ci.yml only.');
}
