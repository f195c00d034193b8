/**
 * The check that the default branch requires: every pull request gets it or is told why not, none gets it for changes of
 * an incident that nobody validated, and the incidents' own pull requests start no other run.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { VALIDATION_CHECK } from '#github/validation-check.ts';
import { matchesEvent } from '#sandbox/runner/event-filter.ts';
import { isTrue, renderScalar } from '#sandbox/runner/expression.ts';
import { parseWorkflowFile, type JobDefinition } from '#sandbox/runner/workflow-file.ts';
import { createTestWorld } from '../sandbox/world/test-world.ts';
import { readWorkflows } from './workflow-sources.ts';

const files = await Promise.all(
  readWorkflows().map(async ({ path, text }) => ({
    text,
    file: await parseWorkflowFile(path, text),
  })),
);

const toGithub = (event_name: string, head_ref: string) => ({ event_name, head_ref, event: {} });
const STATUS = { success: true, failure: false, cancelled: false };

/** Names of the check runs that a workflow publishes by its jobs, whether they run or are skipped. */
function toChecks(github: ReturnType<typeof toGithub>, status = STATUS) {
  const jobs = files.flatMap(({ file }) => ('errors' in file ? [] : file.jobs));
  const needs = { check: { result: 'success', outputs: {} } };
  const scope = { contexts: { github, needs, vars: {}, inputs: {} }, status };
  return jobs.map((job) => ({
    job,
    name: renderScalar(job.name, scope),
    runs: isTrue(job.if, scope),
  }));
}

const findRequired = (event: string, head: string, status = STATUS) =>
  toChecks(toGithub(event, head), status).filter(({ name }) => name === VALIDATION_CHECK);

describe('the job that publishes the required check', () => {
  it.each(['template/update', 'dependabot/npm_and_yarn/all-1', 'feature'])(
    'runs for %s',
    (head) => {
      expect(findRequired('pull_request', head)).toMatchObject([{ runs: true }]);
    },
  );

  it('runs in a merge queue', () => {
    expect(findRequired('merge_group', '')).toMatchObject([{ runs: true }]);
  });

  // A skipped job passes a required check.
  it.each([
    { success: false, failure: true, cancelled: false },
    { success: false, failure: false, cancelled: true },
  ])('runs also when the others ended with %j', (status) => {
    expect(findRequired('pull_request', 'feature', status)).toMatchObject([{ runs: true }]);
  });

  it.each(['incident/INC-2026-0001', 'Incident/INC-2026-0001', 'incident/x'])(
    'has no part in %s, run or skipped: its validation alone publishes that name',
    (head) => {
      expect(findRequired('pull_request', head)).toEqual([]);
      expect(findRequired('pull_request_target', head)).toEqual([]);
    },
  );

  it('publishes nothing by that name for pushes', () => {
    expect(findRequired('push', '')).toEqual([]);
  });
});

const runOnPull = (change: Record<string, string>, result = 'success') =>
  runSteps(findRequired('pull_request', 'feature')[0]?.job, change, result);

describe('its steps', () => {
  it('pass a change of the page about incidents, which is no incident', () => {
    expect(runOnPull({ 'incidents/README.md': 'x' })).toBe(0);
  });

  it('pass a change of the template’s own code', () => {
    expect(runOnPull({ '.github/workflows/ci.yml': 'name: CI\n', 'README.md': 'x' })).toBe(0);
  });

  it.each([
    'incidents/2026/INC-2026-0001/incident.md',
    'incidents/2026/INC-2026-0001/new.md',
    'incidents/2027/INC-2027-0001/incident.md',
  ])('fail for a change of %s, whatever else is changed', (path) => {
    expect(runOnPull({ [path]: 'status: closed\n', 'README.md': 'x' })).not.toBe(0);
  });

  it.each(['failure', 'cancelled', 'skipped'])(
    'fail when the checks of the code ended with %s',
    (result) => {
      expect(runOnPull({ 'README.md': 'x' }, result)).not.toBe(0);
    },
  );
});

/** Runs the job's scripts as a runner would, in a checkout of a merge commit. Returns the first exit code that is not 0. */
function runSteps(
  job: JobDefinition | undefined,
  change: Record<string, string>,
  result: string,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-required-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const write = (files_: Record<string, string>) => {
    for (const [path, text] of Object.entries(files_)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  git('init', '-q', '-b', 'main');
  write({ 'incidents/2026/INC-2026-0001/incident.md': 'status: declared\n', 'README.md': 'one' });
  git('checkout', '-q', '-b', 'feature');
  write(change);
  git('checkout', '-q', 'main');
  write({ 'incidents/2026/INC-2026-0002/incident.md': 'merged meanwhile\n' });
  git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  for (const script of toScripts(job)) {
    try {
      execFileSync('bash', ['-e', '-c', script], {
        cwd: folder,
        stdio: 'pipe',
        env: { PATH: process.env['PATH'], CHECK: result },
      });
    } catch {
      return 1;
    }
  }
  return 0;
}

function toScripts(job: JobDefinition | undefined): string[] {
  const source = files.find(
    ({ file }) => !('errors' in file) && file.jobs.some((one) => one === job),
  );
  const document: { jobs: Record<string, { steps: { run?: string }[] }> } = parse(
    source?.text ?? '',
  );
  return (document.jobs[job?.id ?? '']?.steps ?? []).flatMap(({ run }) => run ?? []);
}

/** Workflows that a pull request starts which changes these files. */
async function findStarted(action: string, changed: readonly string[]): Promise<string[]> {
  const world = await createTestWorld();
  const event = {
    name: 'pull_request',
    action,
    repository: world.incidentRepository,
    sender: world.organisation,
    payload: { pull_request: { base: { ref: 'main' } } },
    ref: 'refs/pull/2/merge',
    sha: '',
  };
  const started: string[] = [];
  for (const { file } of files) {
    if ('errors' in file) continue;
    // oxlint-disable-next-line no-await-in-loop -- a handful of files
    if (await matchesEvent(file, event, async () => [...changed])) started.push(file.path);
  }
  return started;
}

const INCIDENT = [
  'incidents/2026/INC-2026-0001/incident.md',
  'incidents/2026/INC-2026-0001/a/b.json',
];

describe.each(['opened', 'synchronize', 'reopened'])('a pull request that is %s', (action) => {
  it('starts no run that waits for approval where Firebreak changes an incident', async () => {
    expect(await findStarted(action, INCIDENT)).toEqual([]);
  });

  // Whatever is asked for the required check must be able to give it.
  it.each([
    ['the page about incidents alone', ['incidents/README.md']],
    [
      'that page beside an incident, to say that this is not taken',
      [...INCIDENT, 'incidents/README.md'],
    ],
    ['code', ['README.md']],
  ])('starts the workflow of the required check where it changes %s', async (_, changed) => {
    expect(await findStarted(action, changed)).toEqual(['.github/workflows/ci.yml']);
  });
});
