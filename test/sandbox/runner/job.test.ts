import { expect, test, vi } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Token } from '#sandbox/world/types.ts';
import type { RunnerWorld } from './runner-world.ts';
import { createRunnerWorld, findStep, toWorkflow } from './runner-world.ts';

async function runOn(files: Record<string, string>, prepare?: (made: RunnerWorld) => void) {
  const made = await createRunnerWorld(files);
  prepare?.(made);
  await openIssue(actAs(made.world, 'dana'), { title: 'x', body: '' });
  await made.runner.settle();
  const [run] = made.runner.runs;
  if (run === undefined) throw new Error('no run was started');
  return { ...made, run };
}

test('passes outputs to the jobs that need them and skips those whose need was skipped', async () => {
  const { run } = await runOn({
    'a.yml': `
on: issues
permissions: {}
jobs:
  last:
    needs: [first, never]
    runs-on: ubuntu-latest
    steps: [{run: "true"}]
  second:
    needs: first
    if: needs.first.outputs.apply != ''
    runs-on: ubuntu-latest
    steps:
      - id: s
        env: {GIVEN: "\${{ needs.first.outputs.apply }}", RESULT: "\${{ needs.first.result }}"}
        run: echo "got=$GIVEN $RESULT" >> "$GITHUB_OUTPUT"
  never:
    needs: first
    if: needs.first.outputs.apply == ''
    runs-on: ubuntu-latest
    steps: [{run: "true"}]
  first:
    runs-on: ubuntu-latest
    outputs: {apply: "\${{ steps.plan.outputs.digest }}"}
    steps: [{id: plan, run: "echo digest=8f3a12c9 >> $GITHUB_OUTPUT"}]
`,
  });
  expect(run.conclusion).toBe('success');
  expect(run.jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
    ['first', 'success'],
    ['never', 'skipped'],
    ['last', 'skipped'],
    ['second', 'success'],
  ]);
  expect(run.jobs[2]?.skippedBecause).toBe('needs never, which ended as skipped');
  expect(findStep(run, 's').outputs).toEqual({ got: '8f3a12c9 success' });
});

test('runs a cleaning job after a failed one only when its condition says so', async () => {
  const { run } = await runOn({
    'a.yml': `
on: issues
jobs:
  broken: {runs-on: ubuntu-latest, steps: [{run: exit 3}]}
  after: {needs: broken, runs-on: ubuntu-latest, steps: [{run: "true"}]}
  clean: {needs: after, if: failure(), runs-on: ubuntu-latest, steps: [{run: "true"}]}
`,
  });
  expect(run.conclusion).toBe('failure');
  expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped', 'success']);
});

test("shows an environment's secrets and variables in its own job only", async () => {
  const secret = 'k'.repeat(20);
  const probe = `steps: [{id: "%", env: {KEY: "\${{ secrets.KEY }}", NAME: "\${{ vars.NAME }}"}, run: 'echo "seen=\${#KEY} $NAME" >> $GITHUB_OUTPUT; echo "$KEY"'}]`;
  const { run } = await runOn(
    {
      'a.yml': `
on: issues
jobs:
  inside: {environment: containment, runs-on: ubuntu-latest, ${probe.replace('%', 'inside')}}
  outside: {runs-on: ubuntu-latest, ${probe.replace('%', 'outside')}}
`,
    },
    ({ world }) => {
      const environment = world.incidentRepository.environments.get('containment');
      environment?.secrets.set('KEY', secret);
      environment?.variables.set('NAME', 'inner');
      world.incidentRepository.variables.set('NAME', 'outer');
    },
  );
  expect(findStep(run, 'inside').outputs).toEqual({ seen: '20 inner' });
  expect(findStep(run, 'outside').outputs).toEqual({ seen: '0 outer' });
  expect(findStep(run, 'inside').log).toBe('***');
});

test('keeps a branch out of an environment that only the default branch may use', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow('push', '- run: "true"', '    environment: firebreak\n'),
  });
  const files = [{ path: 'note.md', content: 'x' }];
  await pushFiles(actAs(world, 'dana'), { branch: 'incident/x', message: 'x', files });
  await pushFiles(actAs(world, 'dana'), { branch: 'main', message: 'x', files });
  await runner.settle();
  expect(runner.runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  expect(runner.runs[0]?.jobs[0]?.error).toContain('not allowed to deploy to firebreak');
});

test('gives each job a token of exactly its permissions that ends with the job', async () => {
  const held: Token[] = [];
  const { world } = await runOn({
    'a.yml': `
on: issues
permissions: {}
jobs:
  none: {runs-on: ubuntu-latest, steps: [{run: "true"}]}
  some: {runs-on: ubuntu-latest, permissions: {contents: read, pull-requests: write}, steps: [{run: "true"}]}
`,
    'b.yml': 'on: issues\njobs: {default: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}',
  });
  held.push(...[...world.tokens.values()].filter(({ kind }) => kind === 'job'));
  expect(held.map(({ run, permissions }) => [run?.job, permissions])).toEqual([
    ['none', { metadata: 'read' }],
    ['some', { metadata: 'read', contents: 'read', pull_requests: 'write' }],
    ['default', { metadata: 'read', contents: 'read', packages: 'read' }],
  ]);
  expect(held.every(({ revoked }) => revoked)).toBe(true);
});

test('drops a job output that holds a secret', async () => {
  const { run } = await runOn({
    'a.yml': `
on: issues
jobs:
  main:
    runs-on: ubuntu-latest
    outputs: {open: "\${{ steps.s.outputs.open }}", key: "\${{ steps.s.outputs.key }}"}
    steps:
      - id: s
        run: |
          echo "::add-mask::hunter22"
          echo "open=fine" >> $GITHUB_OUTPUT
          echo "key=it is hunter22" >> $GITHUB_OUTPUT
`,
  });
  expect(run.jobs[0]?.outputs).toEqual({ open: 'fine' });
  expect(findStep(run, 's').outputs).toEqual({ open: 'fine', key: 'it is ***' });
});

test.each([
  ['services: {db: {image: postgres}}', '`services` in job `main`'],
  ['container: node:24', '`container` in job `main`'],
  ['strategy: {matrix: {v: [1, 2]}}', '`strategy` in job `main`'],
  ['environment: {name: x, url: "https://x.invalid"}', 'no `url`'],
])('fails a job with `%s` and says so', async (line, sentence) => {
  const { run } = await runOn({ 'a.yml': toWorkflow('issues', '- run: "true"', `    ${line}\n`) });
  expect(run.conclusion).toBe('failure');
  expect(run.jobs[0]?.error).toContain(sentence);
  expect(run.jobs[0]?.steps).toEqual([]);
});

test('does not mind an unsupported job that is skipped', async () => {
  const { run } = await runOn({
    'a.yml': toWorkflow('issues', '- run: "true"', '    if: false\n    container: node:24\n'),
  });
  expect(run.conclusion).toBe('skipped');
});

test("fails the run of an invalid workflow file in the parser's words", async () => {
  const { run } = await runOn({ 'a.yml': 'on: issues\njobs: {a: {runs-on: x, stepz: []}}' });
  expect(run).toMatchObject({ conclusion: 'failure', jobs: [] });
  expect(run.error).toContain("Unexpected value 'stepz'");
});

test('ends a run that is cancelled while it runs, but lets an always() step finish', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow(
      'issues',
      '- run: sleep 20\n- run: "true"\n- id: clean\n  if: always()\n  run: echo "done=yes" >> $GITHUB_OUTPUT',
    ),
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  const settled = runner.settle();
  const [run] = await vi.waitUntil(() => runner.runs[0]?.status === 'in_progress' && runner.runs);
  await new Promise((resolve) => setTimeout(resolve, 100));
  runner.cancel(run?.id ?? 0);
  await settled;
  expect(run?.conclusion).toBe('cancelled');
  expect(run?.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual([
    'cancelled',
    'skipped',
    'success',
  ]);
});
