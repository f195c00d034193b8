/**
 * Local JavaScript actions: reads `action.yml` from the workspace and starts the entry as a hosted
 * runner does, with a hosted runner's environment and nothing of the person's own.
 */

import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionTemplate } from '@actions/workflow-parser/actions/action-template';
import { isTrue, renderScalar } from './expression.ts';
import type { JobState } from './job-state.ts';
import { toStepScope } from './job-state.ts';
import { convertActionTemplate, NoOperationTraceWriter, parseAction } from './language.ts';
import { runStepProcess } from './step-process.ts';
import type { StepReport } from './command-files.ts';
import type { StepLog } from './step-log.ts';
import { toRunnerError } from './runner-error.ts';

export interface ActionCall {
  /** As in `uses:`, e.g. `./actions/declare`. */
  path: string;
  stepId: string;
  inputs: Record<string, string>;
  env: Record<string, string>;
  limit: number;
}

interface EntryStart {
  state: Record<string, string>;
  log: StepLog;
}

const actions = new Map<string, ActionTemplate>();

/**
 * Runs a local action's main entry and registers its post entry.
 * @throws UserError when the action cannot be read or its process fails.
 */
export async function runAction(
  call: ActionCall,
  job: JobState,
  log: StepLog,
): Promise<StepReport> {
  const directory = join(job.directories.workspace, call.path);
  const action = await readAction(directory, call.path);
  const { runs } = action;
  if (runs.using !== 'node24' || runs.pre !== undefined) {
    throw toRunnerError(
      `The sandbox runs node24 actions without a pre entry; ${call.path} is another kind.`,
    );
  }
  const environment = { ...call.env, ...toInputVariables(action, call, { job, log }) };
  const start = (entry: string, given: EntryStart): Promise<StepReport> =>
    runStepProcess(
      {
        command: process.execPath,
        arguments: [join(directory, entry)],
        directory: job.directories.workspace,
        environment: { ...environment, ...toStateVariables(given.state) },
        stepId: call.stepId,
        limit: call.limit,
      },
      job,
      given.log,
    );
  const state: Record<string, string> = {};
  const { post } = runs;
  if (post !== undefined) {
    job.posts.push({
      name: `Post ${call.path}`,
      run: async (postLog) => {
        if (!isTrue(runs.postIf ?? 'always()', toStepScope(job))) return undefined;
        return (await start(post, { state, log: postLog })).failure;
      },
    });
  }
  const report = await start(runs.main, { state: {}, log });
  Object.assign(state, report.state);
  return report;
}

async function readAction(directory: string, path: string): Promise<ActionTemplate> {
  const file = await findActionFile(directory);
  if (file === undefined) {
    throw toRunnerError(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${path}'. Did you forget to run actions/checkout before running your local action?`,
    );
  }
  const content = await readFile(file, 'utf8');
  const action = actions.get(content) ?? parseActionFile(path, content);
  actions.set(content, action);
  return action;
}

async function findActionFile(directory: string): Promise<string | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const file = join(directory, name);
    const exists = await access(file).then(
      () => true,
      () => false,
    );
    if (exists) return file;
  }
  return undefined;
}

function parseActionFile(path: string, content: string): ActionTemplate {
  const parsed = parseAction({ name: `${path}/action.yml`, content }, new NoOperationTraceWriter());
  const action = parsed.value && convertActionTemplate(parsed.context, parsed.value);
  const [error] = parsed.context.errors.getErrors();
  if (action === undefined || error !== undefined) {
    throw toRunnerError(`${path}/action.yml is invalid: ${error?.message ?? 'it is empty'}.`);
  }
  return action;
}

function toInputVariables(
  action: ActionTemplate,
  call: ActionCall,
  { job, log }: { job: JobState; log: StepLog },
): Record<string, string> {
  const declared = action.inputs ?? [];
  const given = new Map(
    Object.entries(call.inputs).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const unexpected = [...given.keys()].filter(
    (name) => !declared.some(({ id }) => id.toLowerCase() === name),
  );
  if (unexpected.length > 0) {
    log.read(`::warning::Unexpected input(s) '${unexpected.join("', '")}' for ${call.path}`);
  }
  const values = declared.map((input): [string, string] => {
    const value =
      given.get(input.id.toLowerCase()) ??
      (input.default === undefined ? '' : renderScalar(input.default, toStepScope(job)));
    // A hosted runner passes the empty string on; here a forgotten input is found at once.
    if (input.required === true && value === '') {
      throw toRunnerError(`Input required and not supplied: ${input.id}`);
    }
    return [input.id, value];
  });
  return Object.fromEntries(values.map(([id, value]) => [toInputVariable(id), value]));
}

function toInputVariable(id: string): string {
  return `INPUT_${id.replaceAll(' ', '_').toUpperCase()}`;
}

function toStateVariables(state: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}
