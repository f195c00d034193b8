/** A project of two small workflows and actions, so that these tests are about the player alone. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Exercise } from '#sandbox/exercise/exercise-file.ts';
import { parseExercise } from '#sandbox/exercise/exercise-file.ts';
import type { Stage } from '#sandbox/exercise/stage.ts';
import { openStage } from '#sandbox/exercise/stage.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import type { ExerciseResult } from '#sandbox/exercise/player.ts';

const CHECKOUT = `actions/checkout@${'de0fac2e'.repeat(5)}`;

const toWorkflow = (name: string, on: string, condition: string): string => `name: ${name}
on: ${on}
permissions: {}
jobs:
  main:
    if: ${condition}
    runs-on: ubuntu-24.04
    permissions: {contents: write, issues: write, pull-requests: write, checks: write}
    steps:
      - uses: ${CHECKOUT}
        with: {persist-credentials: false}
      - uses: ./actions/tiny
        with: {token: "\${{ github.token }}"}
`;

/** A record as the tiny project declares it. */
export const RECORD = `---
id: INC-2026-0001
title: A test
codename: amber-kestrel
severity: SEV2
status: declared
tlp: AMBER
exercise: false
issue: 1
reporter: {id: 1, login: dana}
milestones:
  declared: {at: 2026-03-02T09:00:00Z, precision: second, source: issue, recorded_at: 2026-03-02T09:00:00Z, recorded_by: dana}
affected: {repositories: [], accounts: [], hosts: [], data: []}
---
Words.
`;

const ACTION = `import { appendFileSync, readFileSync } from 'node:fs';
const env = process.env;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const repo = '/repos/' + env.GITHUB_REPOSITORY;
const call = async (method, path, body) => {
  const headers = { authorization: 'Bearer ' + env.INPUT_TOKEN, 'content-type': 'application/json' };
  const answer = await fetch(env.GITHUB_API_URL + path, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(method + ' ' + path + ' ' + answer.status + ' ' + await answer.text());
  return answer.json();
};
const end = (result) => appendFileSync(env.GITHUB_OUTPUT, 'result=' + JSON.stringify(result) + '\\n');
const reply = (body) => call('POST', repo + '/issues/' + event.issue.number + '/comments', { body });
const branch = 'incident/INC-2026-0001';
if (env.GITHUB_EVENT_NAME === 'issues') {
  await call('POST', repo + '/git/refs', { ref: 'refs/heads/' + branch, sha: env.GITHUB_SHA });
  const contents = Buffer.from(${JSON.stringify(RECORD)}).toString('base64');
  const query = 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  await call('POST', '/graphql', { query, variables: { input: {
    branch: { repositoryNameWithOwner: env.GITHUB_REPOSITORY, branchName: branch },
    message: { headline: 'Declare' }, expectedHeadOid: env.GITHUB_SHA,
    fileChanges: { additions: [{ path: 'incidents/2026/INC-2026-0001/incident.md', contents }] } } } });
  await call('POST', repo + '/pulls', { title: 'INC', head: branch, base: 'main', body: '', draft: true });
  await call('POST', repo + '/issues/' + event.issue.number + '/labels', { labels: ['incident'] });
  await reply('Declared INC-2026-0001.');
  end({ outcome: 'declared', incident: 'INC-2026-0001' });
} else if (env.GITHUB_EVENT_NAME === 'push') {
  const text = event.head_commit.message;
  await call('POST', repo + '/check-runs', { name: 'firebreak/validate', head_sha: event.after, status: 'completed',
    conclusion: 'failure', output: { title: text, summary: text, annotations: [
      { path: 'incidents/2026/INC-2026-0001/timeline.md', start_line: 3, end_line: 3, annotation_level: 'failure', title: 'timeline/order', message: 'Unexpected order' }] } });
  end({ outcome: 'done' });
} else {
  const body = event.comment.body;
  if (env.GITHUB_RUN_ATTEMPT !== '1') end({ outcome: 'refused', reason: 'replayed-run' });
  else if (body.startsWith('/plan')) {
    await reply('A plan: \`/approve 8f3a12c9\`');
    end({ outcome: 'planned', digest: '8f3a12c9', receipt: 'R-0001' });
  } else if (body === '/approve 8f3a12c9') end({ outcome: 'rolled_back' });
  else if (body === '/crash') throw new Error('out of memory');
  else if (body.startsWith('/echo')) { await reply(body.slice(6)); end({ outcome: 'done' }); }
  else end({ outcome: 'refused', reason: 'unknown-command', message: 'No ' + body });
}
`;

const FORM = `name: Incident
description: Declare
title: "[incident] "
labels: [incident]
body:
  - {type: input, id: summary, attributes: {label: Summary}}
`;

const FILES: Record<string, string> = {
  '.github/ISSUE_TEMPLATE/incident.yml': FORM,
  '.github/workflows/declare.yml': toWorkflow('Declare', '{issues: {types: [opened]}}', 'true'),
  '.github/workflows/command.yml': toWorkflow(
    'Command',
    '{issue_comment: {types: [created]}}',
    "startsWith(github.event.comment.body, '/')",
  ),
  '.github/workflows/report.yml': toWorkflow(
    'Report',
    "{push: {branches: ['incident/**']}}",
    'true',
  ),
  '.github/workflows/ci.yml': toWorkflow('CI', '{push: {branches: [main]}}', 'true'),
  'actions/tiny/action.yml':
    'name: tiny\ndescription: tiny\ninputs: {token: {description: t, default: ""}}\nruns: {using: node24, main: ../../dist/tiny.js}\n',
  'dist/tiny.js': ACTION,
  'dist/package.json': '{"type":"module"}',
  'firebreak.yml':
    'organisation: acme\nincident_repository: acme/incidents\nroles: {responder: {}, incident-commander: {}, approver: {}}\n',
};

export const HEAD = `title: A test
start: 2026-03-02T09:00:00Z
people:
  dana: {roles: [responder]}
  omar: {roles: approver}
  eve:
repositories:
  shop: {workflows: [build], runs: [{workflow: build, status: queued}], deploy_keys: [ci]}
tokens:
  leaked: {owner: dana, kind: github_pat}
injects:
`;

export const DECLARE = `  - id: declare
    issue: {by: dana, template: incident, fields: {summary: A test}}
`;

/** Writes the project into a directory, and other files beside it. */
async function writeTinyProject(
  directory: string,
  beside: Record<string, string>,
): Promise<string> {
  const project = join(directory, 'project');
  const others = Object.entries(beside).map(([path, text]) => [`../${path}`, text] as const);
  for (const [path, text] of [...Object.entries(FILES), ...others]) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  return project;
}

/** Opens a stage on the tiny project, with the people of `HEAD`. */
export async function openTinyStage(world = ''): Promise<{ stage: Stage; exercise: Exercise }> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-tiny-'));
  const project = await writeTinyProject(directory, {});
  const exercise = parseExercise(`${world}${HEAD}${DECLARE}`, 'exercise.yml');
  const stage = await openStage(exercise, { project, directory });
  onTestFinished(async () => {
    await stage.close();
    await rm(directory, { recursive: true, force: true });
  });
  return { stage, exercise };
}

/** Plays the injects, given as YAML; `files` stand beside the exercise file. */
export async function playTiny(
  injects: string,
  options: { keep?: string; files?: Record<string, string> } = {},
): Promise<ExerciseResult> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-tiny-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const project = await writeTinyProject(directory, options.files ?? {});
  const file = join(directory, 'exercise.yml');
  await writeFile(file, `${HEAD}${injects}`);
  return runExercise({ file, project, keep: options.keep });
}

/** The expectations that did not hold, as `id name: got`. */
export function toFailures({ injects }: ExerciseResult): string[] {
  return injects.flatMap(({ id, expectations }) =>
    expectations.filter(({ ok }) => !ok).map(({ name, got }) => `${id} ${name}: ${got}`),
  );
}
