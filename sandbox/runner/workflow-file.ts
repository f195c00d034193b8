/**
 * Reads one workflow file with GitHub's parser into what the runner needs. Keys the runner does not
 * know become `unsupported` sentences, which fail the job that has them: nothing is ever ignored.
 */

import {
  convertWorkflowTemplate,
  isMapping,
  isString,
  NoOperationTraceWriter,
  parseWorkflow,
} from './language.ts';
import type { EventsConfig, MappingToken, TemplateToken, WorkflowJob } from './language.ts';
import { toEntries } from './expression.ts';

export interface StepDefinition {
  /** Given or generated, as `github.action` shows it. */
  id: string;
  /** Only given ids appear in the `steps` context. */
  hasId: boolean;
  if: string;
  uses?: string;
  name?: TemplateToken;
  run?: TemplateToken;
  with?: TemplateToken;
  env?: TemplateToken;
  continueOnError?: TemplateToken;
  shell?: TemplateToken;
  workingDirectory?: TemplateToken;
  timeoutMinutes?: TemplateToken;
}

export interface JobDefinition {
  id: string;
  name: TemplateToken;
  needs: string[];
  if: string;
  /** The condition as written, for saying why a job was skipped. */
  ifSource: string;
  unsupported: string[];
  steps: StepDefinition[];
  runsOn?: TemplateToken;
  permissions?: TemplateToken;
  environment?: TemplateToken;
  env?: TemplateToken;
  outputs?: TemplateToken;
  concurrency?: TemplateToken;
  timeoutMinutes?: TemplateToken;
}

export interface WorkflowFile {
  path: string;
  name: string;
  events: EventsConfig;
  unsupported: string[];
  jobs: JobDefinition[];
  runName?: TemplateToken;
  permissions?: TemplateToken;
  env?: TemplateToken;
  concurrency?: TemplateToken;
}

export interface InvalidWorkflow {
  path: string;
  errors: string[];
}

const ROOT_KEYS = new Set([
  'on',
  'name',
  'description',
  'run-name',
  'permissions',
  'env',
  'concurrency',
  'jobs',
]);

const JOB_KEYS = new Set([
  'concurrency',
  'env',
  'environment',
  'if',
  'name',
  'needs',
  'outputs',
  'permissions',
  'runs-on',
  'steps',
  'timeout-minutes',
]);

const STEP_KEYS = new Set([
  'continue-on-error',
  'env',
  'id',
  'if',
  'name',
  'run',
  'shell',
  'timeout-minutes',
  'uses',
  'with',
  'working-directory',
]);

/** Parses a workflow file; GitHub's own messages say what is wrong with an invalid one. */
export async function parseWorkflowFile(
  path: string,
  content: string,
): Promise<WorkflowFile | InvalidWorkflow> {
  const parsed = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  const root = parsed.value;
  if (root === undefined || !isMapping(root)) {
    return { path, errors: parsed.context.errors.getErrors().map(({ message }) => message) };
  }
  const template = await convertWorkflowTemplate(parsed.context, root);
  if (template.errors !== undefined) {
    return { path, errors: template.errors.map(({ Message }) => Message) };
  }
  const jobs = root.find('jobs');
  return {
    path,
    name: findText(root, 'name') ?? path,
    events: template.events,
    unsupported: toUnknownKeys(root, ROOT_KEYS, 'the workflow'),
    jobs: template.jobs.map((job) => toJob(job, findMapping(jobs, job.id.value))),
    ...pick(root, { runName: 'run-name', permissions: 'permissions', env: 'env' }),
    ...pick(root, { concurrency: 'concurrency' }),
  };
}

function toJob(job: WorkflowJob, source: MappingToken | undefined): JobDefinition {
  const where = `job \`${job.id.value}\``;
  return {
    id: job.id.value,
    name: job.name ?? job.id,
    needs: job.needs?.map(({ value }) => value) ?? [],
    if: job.if.expression,
    ifSource: (job.if.source ?? job.if.expression).replaceAll(/\s+/g, ' ').trim(),
    unsupported: source === undefined ? [] : toJobComplaints(source, where),
    steps: job.type === 'job' ? toSteps(job.steps, source?.find('steps')) : [],
    ...pick(source, { runsOn: 'runs-on', permissions: 'permissions', environment: 'environment' }),
    ...pick(source, { env: 'env', outputs: 'outputs', concurrency: 'concurrency' }),
    ...pick(source, { timeoutMinutes: 'timeout-minutes' }),
  };
}

function toSteps(
  steps: readonly { id: string; if?: { expression: string } }[],
  sources: TemplateToken | undefined,
): StepDefinition[] {
  const mappings = toMappings(sources);
  return steps.map((step, index) => {
    const source = mappings[index];
    const uses = source && findText(source, 'uses');
    return {
      id: step.id,
      hasId: source?.find('id') !== undefined,
      if: step.if?.expression ?? 'success()',
      ...(uses !== undefined && { uses }),
      ...pick(source, { name: 'name', run: 'run', with: 'with', env: 'env' }),
      ...pick(source, { continueOnError: 'continue-on-error', timeoutMinutes: 'timeout-minutes' }),
      ...pick(source, { workingDirectory: 'working-directory', shell: 'shell' }),
    };
  });
}

function toJobComplaints(job: MappingToken, where: string): string[] {
  const steps = toMappings(job.find('steps'));
  return [
    ...toUnknownKeys(job, JOB_KEYS, where),
    ...steps.flatMap((step, index) => [
      ...toUnknownKeys(step, STEP_KEYS, `step ${index + 1} of ${where}`),
      ...toShellComplaint(step, `step ${index + 1} of ${where}`),
    ]),
  ];
}

function toShellComplaint(step: MappingToken, where: string): string[] {
  const shell = findText(step, 'shell') ?? 'bash';
  return shell === 'bash' ? [] : [`The sandbox runs bash only: \`shell: ${shell}\` in ${where}.`];
}

function toUnknownKeys(mapping: MappingToken, known: ReadonlySet<string>, where: string): string[] {
  return toEntries(mapping).flatMap(([key]) =>
    known.has(key) ? [] : [`The sandbox does not support \`${key}\` in ${where}.`],
  );
}

function toMappings(token: TemplateToken | undefined): MappingToken[] {
  if (token === undefined) return [];
  return [...token.assertSequence('steps')].filter((item) => isMapping(item));
}

function findText(mapping: MappingToken, key: string): string | undefined {
  const found = mapping.find(key);
  return found !== undefined && isString(found) ? found.value : undefined;
}

function findMapping(token: TemplateToken | undefined, key: string): MappingToken | undefined {
  const found = token !== undefined && isMapping(token) ? token.find(key) : undefined;
  return found !== undefined && isMapping(found) ? found : undefined;
}

/** Takes the named keys of a mapping, leaving out absent ones. */
function pick<Name extends string>(
  mapping: MappingToken | undefined,
  keys: Record<Name, string>,
): Partial<Record<Name, TemplateToken>> {
  const picked: Partial<Record<Name, TemplateToken>> = {};
  for (const name in keys) {
    const value = mapping?.find(keys[name]);
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
