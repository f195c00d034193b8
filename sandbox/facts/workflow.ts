/** How facts write small workflows, and read what became of their runs. */
import assert from 'node:assert/strict';
import type { RunAct, RunAnswer, Subject } from './subject.ts';

export interface WorkflowText {
  /** Under `on:`; comments by default. */
  on?: string;
  /** Lines at the top, such as `concurrency: x`. */
  top?: string;
  /** Lines of the job, such as `if: …`. */
  job?: string;
  /** Job outputs by name, as expressions without their braces; those of steps are `steps.s.outputs.x`. */
  outputs?: Record<string, string>;
  /** A script of the one step, `s`. */
  script?: string;
  /** Further jobs, as YAML under `jobs:`. */
  jobs?: string;
}

const indent = (text: string, by: number): string =>
  text.replaceAll(/^(?=.)/gm, ' '.repeat(by)).trimEnd();

/** Renders a workflow of one job `one`, on comments unless told otherwise. */
export function toWorkflow(text: WorkflowText): string {
  const { on = 'issue_comment: {types: [created]}', top = '', job = '', jobs = '' } = text;
  const outputs = Object.entries(text.outputs ?? {}).map(
    ([name, expression]) => `${name}: ${JSON.stringify(`\${{ ${expression} }}`)}`,
  );
  return [
    `on:\n${indent(on, 2)}`,
    'permissions: {}',
    ...(top === '' ? [] : [top]),
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-24.04',
    ...(job === '' ? [] : [indent(job, 4)]),
    ...(outputs.length === 0 ? [] : [`    outputs:\n${indent(outputs.join('\n'), 6)}`]),
    '    steps:',
    '      - id: s',
    `        run: |\n${indent(text.script ?? 'true', 10)}`,
    ...(jobs === '' ? [] : [indent(jobs, 2)]),
    '',
  ].join('\n');
}

/** Runs a workflow for an act; by default somebody says something on a new issue. */
export async function runFor(
  subject: Subject,
  workflow: string,
  act: RunAct = () => sayOnIssue(subject),
): Promise<readonly RunAnswer[]> {
  assert.ok(subject.run !== undefined, 'This server runs no workflows.');
  return subject.run(workflow, act);
}

/** Runs a workflow that must start once, and answers the run. */
export async function runOnce(
  subject: Subject,
  workflow: string,
  act?: RunAct,
): Promise<RunAnswer> {
  const runs = await runFor(subject, workflow, act);
  const [run] = runs;
  assert.equal(runs.length, 1, `There are ${runs.length} runs, expected one.`);
  assert.ok(run !== undefined);
  return run;
}

/** A job of a run. */
export function findJob(run: RunAnswer, id: string): RunAnswer['jobs'][number] {
  const job = run.jobs.find((one) => one.id === id);
  assert.ok(job !== undefined, `There is no job ${id}: ${JSON.stringify(run)}`);
  return job;
}

/** What the expressions evaluate to, each as text. */
export async function evaluate(
  subject: Subject,
  expressions: Record<string, string>,
  act?: () => Promise<unknown>,
): Promise<Readonly<Record<string, string>>> {
  const run = await runOnce(subject, toWorkflow({ outputs: toTold(expressions) }), act);
  const outputs = Object.entries(findJob(run, 'one').outputs);
  return Object.fromEntries(outputs.map(([name, value]) => [name, value.replace(/^=/, '')]));
}

/** An empty output is not set at all, so each is told behind a sign. */
function toTold(expressions: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(expressions).map(([name, one]) => [name, `format('={0}', ${one})`]),
  );
}

/** Says something on a new issue. */
export async function sayOnIssue({ scratch }: Subject, body = 'Hello'): Promise<number> {
  const { number } = await scratch.issue();
  await scratch.comment(number, body);
  return number;
}
