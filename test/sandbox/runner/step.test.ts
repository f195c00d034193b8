import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import type { RunRecord } from '#sandbox/runner/record.ts';
import { CHECKOUT, createRunnerWorld, findStep, toAction, toWorkflow } from './runner-world.ts';

const CHECK_OUT = `- uses: ${CHECKOUT}\n  with: {persist-credentials: false}\n`;

async function runSteps(
  steps: string,
  files: Record<string, string> = {},
  limit?: number,
): Promise<RunRecord> {
  const { world, runner } = await createRunnerWorld(
    { ...files, 'a.yml': toWorkflow('issues', steps) },
    limit === undefined ? {} : { limit },
  );
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  const [run] = runner.runs;
  if (run === undefined) throw new Error('no run was started');
  return run;
}

const toConclusions = (run: RunRecord): string[] =>
  run.jobs.flatMap(({ steps }) => steps.map(({ conclusion }) => conclusion));

test('stops at a failing step, but keeps what it had reported', async () => {
  const run = await runSteps(
    `${CHECK_OUT}- {id: bad, uses: ./actions/bad}\n- run: "true"\n- {if: failure(), run: "true"}`,
    toAction(
      'bad',
      `import { appendFileSync } from 'node:fs';
       appendFileSync(process.env.GITHUB_OUTPUT, 'reason=not-permitted\\n');
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Refused\\n');
       console.error('to stderr');
       process.exitCode = 1;`,
    ),
  );
  expect(run.conclusion).toBe('failure');
  expect(toConclusions(run)).toEqual(['success', 'failure', 'skipped', 'success']);
  const step = findStep(run, 'bad');
  expect(step.outputs).toEqual({ reason: 'not-permitted' });
  expect(step.summary).toBe('# Refused\n');
  expect(step.log).toContain('to stderr');
  expect(step.annotations).toEqual([
    { level: 'error', message: 'Process completed with exit code 1.' },
  ]);
});

test('goes on after a failing step with continue-on-error and remembers its outcome', async () => {
  const run = await runSteps(
    `- {id: bad, continue-on-error: true, run: exit 1}\n- id: s\n  run: echo "o=\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} \${{ job.status }}" >> $GITHUB_OUTPUT`,
  );
  expect(run.conclusion).toBe('success');
  expect(findStep(run, 's').outputs).toEqual({ o: 'failure success success' });
});

test('collects annotations with their place, at most ten of a level', async () => {
  const run = await runSteps(
    `- id: s
  run: |
    echo "::error file=timeline.md,line=3,endLine=4,col=2,title=timeline/order::T-0003 is%0Aearly"
    echo "::notice::ok"
    for i in $(seq 12); do echo "::warning::w$i"; done`,
  );
  const { annotations } = findStep(run, 's');
  expect(annotations[0]).toEqual({
    level: 'error',
    message: 'T-0003 is\nearly',
    title: 'timeline/order',
    file: 'timeline.md',
    line: 3,
    endLine: 4,
    column: 2,
  });
  expect(annotations.map(({ level }) => level)).toEqual([
    'error',
    'notice',
    ...Array.from({ length: 10 }, () => 'warning'),
  ]);
});

test('masks what was masked before it was said, in log, annotations and summary', async () => {
  const run = await runSteps(
    `- id: s
  run: |
    echo "hunter22 first"
    echo "::add-mask::hunter22"
    echo "hunter22 then"
    echo "::error::no hunter22"
    echo "hunter22 too" >> $GITHUB_STEP_SUMMARY`,
  );
  const step = findStep(run, 's');
  expect(step.log).toBe('hunter22 first\n*** then\nerror: no ***');
  expect(step.annotations).toEqual([{ level: 'error', message: 'no ***' }]);
  expect(step.summary).toBe('*** too\n');
});

test('takes commands as text between stop-commands and its token', async () => {
  const run = await runSteps(
    `- id: s
  run: |
    echo "::stop-commands::zz9"
    echo "::error::not one"
    echo "::zz9::"
    echo "before ##[warning]one"`,
  );
  expect(findStep(run, 's').annotations).toEqual([{ level: 'warning', message: 'one' }]);
});

test.each([
  ['echo "::set-output name=a::b"', '`set-output` is not available'],
  ['echo "::set-env name=a::b"', '`set-env` is not available'],
  ['echo "no delimiter" >> $GITHUB_OUTPUT', "Invalid format 'no delimiter'"],
  ['echo "NODE_OPTIONS=--require x" >> $GITHUB_ENV', "Can't store NODE_OPTIONS"],
])('fails a step that runs `%s`', async (script, sentence) => {
  const run = await runSteps(`- id: s\n  run: ${JSON.stringify(script)}`);
  expect(run.conclusion).toBe('failure');
  expect(findStep(run, 's').annotations[0]?.message).toContain(sentence);
});

test('carries environment and path to later steps', async () => {
  const run = await runSteps(
    `- run: |
    echo "COLOR=amber" >> $GITHUB_ENV
    mkdir -p "$RUNNER_TEMP/tools"
    echo "$RUNNER_TEMP/tools" >> $GITHUB_PATH
- id: s
  run: echo "seen=$COLOR \${{ env.COLOR }} \${PATH%%:*}" >> $GITHUB_OUTPUT`,
  );
  expect(findStep(run, 's').outputs['seen']).toMatch(/^amber amber .*\/tools$/);
});

const toPostAction = (name: string): Record<string, string> => ({
  ...toAction(
    name,
    `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_STATE, 'held=${name}');`,
  ),
  [`dist/${name}-post.js`]: "console.log('released ' + process.env.STATE_held);",
  [`actions/${name}/action.yml`]: `name: ${name}\ndescription: d\nruns: {using: node24, main: ../../dist/${name}.js, post: ../../dist/${name}-post.js}\n`,
});

test('runs post entries last, newest first, with the state of their main entry', async () => {
  const run = await runSteps(
    `${CHECK_OUT}- uses: ./actions/one\n- uses: ./actions/two\n- run: exit 1`,
    { ...toPostAction('one'), ...toPostAction('two') },
  );
  const steps = run.jobs[0]?.steps.slice(-2);
  expect(steps?.map(({ name, log }) => [name, log])).toEqual([
    ['Post ./actions/two', 'released two'],
    ['Post ./actions/one', 'released one'],
  ]);
});

test.each([
  ['uses: acme/unknown@v1', 'no stand-in for the action `acme/unknown@v1`'],
  ['uses: ./actions/missing', 'Did you forget to run actions/checkout'],
  ['uses: actions/setup-node@v6', 'in ci.yml only'],
  ['{shell: pwsh, run: exit}', 'bash only'],
])('refuses a step with `%s`', async (step, sentence) => {
  const run = await runSteps(`- ${step}`);
  expect(run.conclusion).toBe('failure');
  const said = [run.jobs[0]?.error, ...(run.jobs[0]?.steps ?? []).map(({ log }) => log)].join('\n');
  expect(said).toContain(sentence);
});

test('fails a step without a required input and warns of one the action does not have', async () => {
  const action = toAction('strict', '', 'inputs: {who: {description: d, required: true}}');
  const missing = await runSteps(`${CHECK_OUT}- {id: s, uses: ./actions/strict}`, action);
  expect(findStep(missing, 's').annotations[0]?.message).toBe(
    'Input required and not supplied: who',
  );
  const extra = await runSteps(
    `${CHECK_OUT}- {id: s, uses: ./actions/strict, with: {who: me, when: now}}`,
    action,
  );
  expect(findStep(extra, 's')).toMatchObject({ conclusion: 'success' });
  expect(findStep(extra, 's').annotations[0]?.message).toContain("Unexpected input(s) 'when'");
});

test('ends a step that takes too long, with everything it started', async () => {
  const run = await runSteps('- id: s\n  run: sleep 30 & sleep 30', {}, 150);
  expect(findStep(run, 's').annotations[0]?.message).toContain('maximum execution time');
  expect(run.conclusion).toBe('failure');
});
