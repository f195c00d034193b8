import { describe, expect, test } from 'vitest';
import { matchesEvent, matchesPatterns } from '#sandbox/runner/event-filter.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Repository, WorldEvent } from '#sandbox/world/types.ts';
import { parseWorkflowFile } from '#sandbox/runner/workflow-file.ts';
import { createRunnerWorld, toWorkflow } from './runner-world.ts';

const PATH = '.github/workflows/a.yml';
const ACCOUNT = { id: 1, nodeId: 'U_1', login: 'dana', type: 'User' } as const;

/** The filter never looks at it; an event has one. */
const REPOSITORY: Repository = {
  id: 1,
  nodeId: 'R_1',
  owner: 'acme',
  name: 'incidents',
  private: true,
  defaultBranch: 'main',
  threads: new Map(),
  pushers: new Map(),
  isElsewhere: false,
  deletedThreads: new Set(),
  labels: new Map(),
  checks: [],
  statuses: [],
  workflows: [],
  runs: [],
  deployKeys: [],
  secrets: new Set(),
  actionsEnabled: true,
  workflowPermissions: {
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: false,
  },
  rulesets: [],
  environments: new Map(),
  variables: new Map(),
  collaborators: new Map(),
};

async function matches(on: string, event: Partial<WorldEvent>, paths: string[] = []) {
  const file = await parseWorkflowFile(PATH, toWorkflow(on, '- run: "true"'));
  if ('errors' in file) throw new Error(file.errors.join('\n'));
  const whole = { name: 'push', payload: {}, ref: 'refs/heads/main', sha: '', sender: ACCOUNT };
  const complete: WorldEvent = { ...whole, repository: REPOSITORY, ...event };
  return matchesEvent(file, complete, () => Promise.resolve(paths));
}

describe('patterns', () => {
  test.each([
    [['incident/**'], 'incident/INC-2026-0001', true],
    [['incident/*'], 'incident/a/b', false],
    [['**'], 'a/b', true],
    [['*'], 'a/b', false],
    [['v[12].[0-9]+'], 'v1.10', true],
    [['**.md'], 'docs/a.md', true],
    [['**/a.md'], 'a.md', true],
    [['incidents/**', '!incidents/**/reports/**'], 'incidents/2026/x/reports/r.md', false],
    [['incidents/**', '!**/*.md', 'incidents/keep.md'], 'incidents/keep.md', true],
    [['a.b'], 'axb', false],
  ])('%j against %s gives %s', (patterns, name, expected) => {
    expect(matchesPatterns(patterns, name)).toBe(expected);
  });
});

describe('types', () => {
  test.each([
    ['{issues: {types: [opened]}}', { name: 'issues', action: 'opened' }, true],
    ['{issues: {types: [opened]}}', { name: 'issues', action: 'labeled' }, false],
    ['issues', { name: 'issues', action: 'labeled' }, true],
    ['issue_comment', { name: 'issues', action: 'opened' }, false],
    ['pull_request_target', { name: 'pull_request_target', action: 'labeled' }, false],
    ['pull_request_target', { name: 'pull_request_target', action: 'synchronize' }, true],
    ['{pull_request: {types: [closed]}}', { name: 'pull_request', action: 'closed' }, true],
  ])('%s and %j: %s', async (on, event, expected) => {
    expect(await matches(on, event)).toBe(expected);
  });
});

describe('refs and paths', () => {
  const branch = { ref: 'refs/heads/incident/x' };
  const tag = { ref: 'refs/tags/v1' };
  test.each([
    ['{push: {branches: ["incident/**"]}}', branch, true],
    ['{push: {branches: [main]}}', branch, false],
    ['{push: {branches-ignore: ["incident/**"]}}', branch, false],
    ['{push: {branches: ["**"]}}', tag, false],
    ['{push: {tags: ["v*"]}}', tag, true],
    ['{push: {tags: ["v*"]}}', branch, false],
    ['push', tag, true],
    ['{push: {paths: ["incidents/**"]}}', branch, true],
    ['{push: {paths: ["docs/**"]}}', branch, false],
    ['{push: {paths-ignore: ["incidents/**"]}}', branch, false],
    ['{push: {paths-ignore: ["docs/**"]}}', branch, true],
    ['push', { payload: { head_commit: { message: 'x [skip ci]' } } }, false],
    [
      '{pull_request: {branches: [main]}}',
      {
        name: 'pull_request',
        action: 'opened',
        payload: { pull_request: { base: { ref: 'dev' } } },
      },
      false,
    ],
  ])('%s and %j: %s', async (on, event, expected) => {
    expect(await matches(on, event, ['incidents/2026/a.md'])).toBe(expected);
  });
});

test('asks Git which paths a push or pull request changed', async () => {
  const { world, runner } = await createRunnerWorld({
    'push.yml': toWorkflow('{push: {paths: ["incidents/**"]}}', '- run: "true"'),
    'pull.yml': toWorkflow('{pull_request: {paths: ["docs/**"]}}', '- run: "true"'),
  });
  const dana = actAs(world, 'dana');
  const push = (path: string, branch: string): Promise<unknown> =>
    pushFiles(dana, { branch, message: 'm', files: [{ path, content: path }] });
  await push('incidents/a.md', 'incident/x');
  await push('docs/b.md', 'incident/x');
  await createPull(dana, { title: 'x', body: '', head: 'incident/x', base: 'main', draft: true });
  await runner.settle();
  expect(runner.runs.map(({ workflow, event }) => [workflow, event])).toEqual([
    ['push.yml', 'push'],
    ['pull.yml', 'pull_request'],
  ]);
});
