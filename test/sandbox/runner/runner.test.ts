import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment, editComment } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { publish } from '#sandbox/world/thread-events.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import { CHECKOUT, createRunnerWorld, findStep, toAction, toWorkflow } from './runner-world.ts';

const ECHO = toAction(
  'echo',
  `import { appendFileSync, readFileSync } from 'node:fs';
   const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
   appendFileSync(process.env.GITHUB_OUTPUT, 'word=' + process.env.INPUT_WORD + '\\n');
   appendFileSync(process.env.GITHUB_OUTPUT, 'env<<E\\n' + JSON.stringify(process.env) + '\\nE\\n');
   appendFileSync(process.env.GITHUB_OUTPUT, 'body=' + (event.comment?.body ?? '') + '\\n');`,
  'inputs: {word: {description: A word., default: silence}}',
);
const CHECK_OUT = `- uses: ${CHECKOUT}\n  with: {persist-credentials: false}\n`;

test('starts a run for a created comment but not for an edited one, and runs the action', async () => {
  const { world, runner } = await createRunnerWorld({
    ...ECHO,
    'command.yml': toWorkflow(
      '{issue_comment: {types: [created]}}',
      `${CHECK_OUT}- id: echo\n  uses: ./actions/echo\n  with:\n    word: hello \${{ github.actor }}`,
      "    if: startsWith(github.event.comment.body, '/')\n",
    ),
  });
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 'x', body: '' });
  const comment = await createComment(dana, thread, '/note hi');
  await editComment(dana, { thread, comment }, '/note ho');
  await createComment(dana, thread, 'thanks');
  await runner.settle();
  expect(runner.runs.map(({ conclusion, actor }) => [conclusion, actor])).toEqual([
    ['success', 'dana'],
    ['skipped', 'dana'],
  ]);
  expect(runner.runs[1]?.jobs[0]?.skippedBecause).toContain('startsWith');
  const { outputs } = findStep(runner.runs[0], 'echo');
  expect(outputs).toMatchObject({ word: 'hello dana', body: '/note hi' });
});

test('gives an action the environment of a hosted runner and nothing of the person', async () => {
  process.env['SANDBOX_PRIVATE'] = 'leak';
  const { world, runner, readLeftovers } = await createRunnerWorld({
    ...ECHO,
    'a.yml': `name: Alpha\nenv: {FROM_WORKFLOW: one}\n${toWorkflow('{issues: {types: [opened]}}', `${CHECK_OUT}- {id: echo, uses: ./actions/echo, env: {FROM_STEP: two, GITHUB_ACTOR: eve}}`)}`,
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  delete process.env['SANDBOX_PRIVATE'];
  const env: unknown = JSON.parse(findStep(runner.runs[0], 'echo').outputs['env'] ?? '');
  expect(env).toMatchObject({
    CI: 'true',
    FROM_STEP: 'two',
    FROM_WORKFLOW: 'one',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'dana',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'acme/incidents',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_TRIGGERING_ACTOR: 'dana',
    GITHUB_WORKFLOW: 'Alpha',
    GITHUB_WORKFLOW_REF: 'acme/incidents/.github/workflows/a.yml@refs/heads/main',
    INPUT_WORD: 'silence',
    RUNNER_ENVIRONMENT: 'github-hosted',
  });
  expect(env).not.toHaveProperty('SANDBOX_PRIVATE');
  expect(env).not.toHaveProperty('GITHUB_TOKEN');
  expect(await readLeftovers()).toEqual([]);
});

test('runs again with the same event and actor, but says who triggered it', async () => {
  const { world, runner } = await createRunnerWorld({
    ...ECHO,
    'a.yml': toWorkflow('issues', `${CHECK_OUT}- {id: echo, uses: ./actions/echo}`),
  });
  await openIssue(actAs(world, 'dana'), { title: 'x', body: '' });
  await runner.settle();
  runner.rerun(runner.runs[0]?.id ?? 0, 'omar');
  await runner.settle();
  const [first, second] = runner.runs;
  expect(second).toMatchObject({ id: first?.id, number: 1, attempt: 2, actor: 'dana' });
  const env: unknown = JSON.parse(findStep(second, 'echo').outputs['env'] ?? '');
  expect(env).toMatchObject({
    GITHUB_ACTOR: 'dana',
    GITHUB_TRIGGERING_ACTOR: 'omar',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_RUN_ID: String(first?.id),
  });
});

test("starts no run for what a job's own token does", async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow('[issues, issue_comment]', '- run: "true"'),
  });
  const account = actAs(world, 'github-actions[bot]');
  const token = mintJobToken(world, { run: { id: 1, job: 'j' }, permissions: {} });
  const thread = await openIssue({ ...account, token }, { title: 'x', body: '' });
  await createComment({ ...account, token }, thread, '/note');
  await runner.settle();
  expect(runner.runs).toEqual([]);
});

test('runs nothing while the workflow is disabled or actions are off', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow('issues', '- run: "true"'),
  });
  const dana = actAs(world, 'dana');
  const [workflow] = world.incidentRepository.workflows;
  if (workflow !== undefined) workflow.state = 'disabled_manually';
  await openIssue(dana, { title: 'x', body: '' });
  await runner.settle();
  if (workflow !== undefined) workflow.state = 'active';
  world.incidentRepository.actionsEnabled = false;
  await openIssue(dana, { title: 'x', body: '' });
  await runner.settle();
  expect(runner.runs).toEqual([]);
  world.incidentRepository.actionsEnabled = true;
  await openIssue(dana, { title: 'x', body: '' });
  await runner.settle();
  expect(runner.runs).toHaveLength(1);
});

test('dispatches a workflow with checked inputs', async () => {
  const { world, runner } = await createRunnerWorld({
    'a.yml': toWorkflow(
      '{workflow_dispatch: {inputs: {severity: {type: choice, options: [SEV1, SEV2], required: true}, loud: {type: boolean, default: true}}}}',
      '- id: s\n  if: inputs.loud\n  run: echo "s=${{ inputs.severity }} ${{ github.event.inputs.loud }}" >> "$GITHUB_OUTPUT"',
    ),
  });
  await expect(runner.dispatch('a.yml', { severity: 'SEV9' }, 'dana')).rejects.toThrow('SEV9');
  await expect(runner.dispatch('a.yml', {}, 'dana')).rejects.toThrow('severity');
  await expect(runner.dispatch('a.yml', { mood: 'x' }, 'dana')).rejects.toThrow('mood');
  await expect(runner.dispatch('b.yml', {}, 'dana')).rejects.toThrow('b.yml');
  await runner.dispatch('a.yml', { severity: 'SEV2' }, 'dana');
  // The API publishes inputs as they came; defaults are added for it too.
  const ref = 'refs/heads/main';
  const workflow = '.github/workflows/a.yml';
  const payload = { ref, workflow, inputs: { severity: 'SEV1' } };
  const sha = (await world.git.readObject(ref))?.oid ?? '';
  publish(actAs(world, 'omar'), { name: 'workflow_dispatch', payload, ref, sha });
  await runner.settle();
  expect(findStep(runner.runs[0], 's').outputs).toEqual({ s: 'SEV2 true' });
  expect(findStep(runner.runs[1], 's').outputs).toEqual({ s: 'SEV1 true' });
});
