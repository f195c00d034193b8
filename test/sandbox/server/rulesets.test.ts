/** Rulesets hold wherever something is pushed or merged, for administrators too. */
import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { readErrors, startTestServer, type TestServer } from './test-server.ts';

const REPO = '/repos/acme/incidents';
const BRANCH = 'incident/INC-2026-0001';
const FOLDER = 'incidents/2026/INC-2026-0001';
const GITHUB_ACTIONS = 15_368;

interface Ruled extends TestServer {
  pull: Thread;
  head: string;
}

/** A pull request of an incident, into a default branch that is ruled as the setup leaves it. */
async function openRuled(): Promise<Ruled> {
  const server = await startTestServer({ rulesets: 'setup' });
  const { world } = server;
  const ada = actAs(world, 'ada');
  const owners = { path: '.github/CODEOWNERS', content: '* @acme/approver\n' };
  const rulesets = world.incidentRepository.rulesets;
  world.incidentRepository.rulesets = [];
  await pushFiles(ada, { branch: 'main', message: 'Owners', files: [owners] });
  world.incidentRepository.rulesets = rulesets;
  const files = [{ path: `${FOLDER}/incident.md`, content: 'it happened\n' }];
  const pushed = await pushFiles(actAs(world, 'dana'), { branch: BRANCH, message: 'Add', files });
  if (!pushed.written) throw new Error('The branch was not pushed');
  const draft = { title: 'INC-2026-0001', body: '', head: BRANCH, base: 'main', draft: false };
  const bot = { world, repository: world.incidentRepository, account: server.job().account };
  const opened = await createPull(bot, draft);
  if (!opened.opened) throw new Error(opened.reason);
  return { ...server, pull: opened.thread, head: pushed.oid };
}

function publishCheck({ world, head }: Ruled, more: { appId?: number; conclusion?: string } = {}) {
  const check = {
    id: 1,
    name: 'firebreak/validate',
    headSha: head,
    appId: GITHUB_ACTIONS,
    suite: 1,
  };
  const rest = {
    status: 'completed',
    conclusion: 'success',
    title: '',
    summary: '',
    annotations: [],
  };
  world.incidentRepository.checks.push({ ...check, ...rest, ...more });
}

const approve = (ruled: Ruled, login: string) =>
  ruled.as(login)(`POST ${REPO}/pulls/${ruled.pull.number}/reviews`, { event: 'APPROVE' });
const merge = (ruled: Ruled, body: object = {}, login = 'maya') =>
  ruled.as(login)(`PUT ${REPO}/pulls/${ruled.pull.number}/merge`, body);
const toRefusal = (message: string) => ({
  status: 405,
  body: { message: `Repository rule violations found\n\n${message}\n\n` },
});

test('merging takes the check, the review and a code owner', async () => {
  const ruled = await openRuled();
  expect(await merge(ruled)).toMatchObject(
    toRefusal(
      [
        'At least 1 approving review is required by reviewers with write access.',
        'Waiting on code owner review from acme/approver.',
        'New changes require approval from someone other than dana because they were the last pusher.',
        'Required status check "firebreak/validate" is expected.',
      ].join('\n\n'),
    ),
  );
  publishCheck(ruled);
  // Somebody may always review; whoever cannot write is not counted.
  expect(await approve(ruled, 'eve')).toMatchObject({ status: 200 });
  expect(await merge(ruled)).toMatchObject({ status: 405 });
  expect(await approve(ruled, 'dana')).toMatchObject({ status: 200, body: { state: 'APPROVED' } });
  expect(await merge(ruled)).toMatchObject(
    toRefusal(
      'Waiting on code owner review from acme/approver.\n\nNew changes require approval from someone other than dana because they were the last pusher.',
    ),
  );
  await approve(ruled, 'maya');
  expect(await merge(ruled, { sha: ruled.head })).toMatchObject({
    status: 200,
    body: { merged: true },
  });
});

test.each([
  [{ appId: 7 }, 'was not set by the expected GitHub App.'],
  [{ conclusion: 'failure' }, 'is failing.'],
])('a check that does not count: %j', async (check, words) => {
  const ruled = await openRuled();
  publishCheck(ruled, check);
  await approve(ruled, 'maya');
  expect(await merge(ruled)).toMatchObject(
    toRefusal(`Required status check "firebreak/validate" ${words}`),
  );
});

test('a push dismisses the approval and needs another check', async () => {
  const ruled = await openRuled();
  publishCheck(ruled);
  await approve(ruled, 'maya');
  const files = [{ path: `${FOLDER}/timeline.md`, content: 'later\n' }];
  await pushFiles(actAs(ruled.world, 'maya'), { branch: BRANCH, message: 'More', files });
  expect(await merge(ruled)).toMatchObject({ status: 405 });
  await approve(ruled, 'maya');
  expect(await merge(ruled)).toMatchObject(
    toRefusal(
      'New changes require approval from someone other than maya because they were the last pusher.\n\nRequired status check "firebreak/validate" is expected.',
    ),
  );
});

test('an administrator passes where it is written down, and nowhere else', async () => {
  const ruled = await openRuled();
  const [rule] = ruled.world.incidentRepository.rulesets.filter(({ body }) =>
    JSON.stringify(body).includes('DEFAULT_BRANCH'),
  );
  if (rule === undefined) throw new Error('There is no ruleset of the default branch');
  const written = rule.body;
  rule.body = { ...Object(written), bypass_actors: [] };
  expect(await merge(ruled, {}, 'ada')).toMatchObject({ status: 405 });
  rule.body = written;
  expect(await merge(ruled, {}, 'ada')).toMatchObject({ status: 200 });
});

test('only the ways of merging that a rule names', async () => {
  const ruled = await openRuled();
  const rules = [{ type: 'pull_request', parameters: { allowed_merge_methods: ['squash'] } }];
  const conditions = { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } };
  ruled.world.incidentRepository.rulesets = [
    { id: 9, body: { name: 'one', enforcement: 'active', conditions, rules } },
  ];
  expect(await merge(ruled, { merge_method: 'merge' })).toMatchObject(
    toRefusal('Merge commits are not allowed on this repository.'),
  );
  expect(await merge(ruled, { merge_method: 'squash' })).toMatchObject({ status: 200 });
});

test('nobody pushes to the default branch, by REST or GraphQL', async () => {
  const ruled = await openRuled();
  const { world, as } = ruled;
  const before = await world.git.readObject('refs/heads/main');
  const content = Buffer.from('x').toString('base64');
  const message =
    'Repository rule violations found\n\nChanges must be made through a pull request.\n\nRequired status check "firebreak/validate" is expected.\n\n';
  const put = { message: 'x', content, branch: 'main' };
  expect(await as('ada')(`PUT ${REPO}/contents/a.txt`, put)).toMatchObject({
    status: 409,
    body: { message },
  });
  const move = { sha: ruled.head };
  expect(await as('ada')(`PATCH ${REPO}/git/refs/heads/main`, move)).toMatchObject({
    status: 422,
    body: { message },
  });
  const errors = await readErrors(
    ruled
      .octokit()
      .graphql(
        `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }`,
        {
          input: {
            branch: { repositoryNameWithOwner: 'acme/incidents', branchName: 'main' },
            expectedHeadOid: before?.oid,
            message: { headline: 'x' },
            fileChanges: { additions: [{ path: 'a.txt', contents: content }] },
          },
        },
      ),
  );
  expect(errors).toMatchObject([{ type: 'FORBIDDEN', message }]);
  expect(await world.git.readObject('refs/heads/main')).toEqual(before);
});

test('incident branches are neither deleted nor rewritten, by anybody', async () => {
  const ruled = await openRuled();
  const { as } = ruled;
  const ref = `${REPO}/git/refs/heads/${BRANCH}`;
  expect(await as('ada')(`DELETE ${ref}`)).toMatchObject({
    status: 422,
    body: { message: 'Repository rule violations found\n\nCannot delete this branch\n\n' },
  });
  const main = await ruled.world.git.readObject('refs/heads/main');
  expect(await as('ada')(`PATCH ${ref}`, { sha: main?.oid, force: true })).toMatchObject({
    status: 422,
    body: { message: 'Repository rule violations found\n\nCannot force-push to this branch\n\n' },
  });
  expect(await as('dana')(`PATCH ${ref}`, { sha: main?.oid })).toMatchObject({
    status: 422,
    body: { message: 'Update is not a fast forward' },
  });
});

test('code is pushed by administrators and Dependabot alone, on any branch', async () => {
  const { world } = await openRuled();
  const push = (login: string) =>
    pushFiles(actAs(world, login), {
      branch: 'update',
      message: 'Update',
      files: [{ path: '.github/workflows/ci.yml', content: `name: ${login}\n` }],
    });
  expect(await push('dana')).toEqual({
    written: false,
    reason: 'ruled',
    message:
      'Repository rule violations found\n\nFile path is restricted: .github/workflows/ci.yml\n\n',
  });
  expect(await push('ada')).toMatchObject({ written: true });
  expect(await push('dependabot[bot]')).toMatchObject({ written: true });
  expect(await push('github-actions[bot]')).toMatchObject({ reason: 'ruled' });
});

test('markPullRequestReadyForReview needs contents beside pull-requests', async () => {
  const { octokit, pull } = await openRuled();
  const ready = (permissions: Record<string, 'write'>) =>
    octokit(permissions).graphql(
      'mutation ($id: ID!) { markPullRequestReadyForReview(input: {pullRequestId: $id}) { clientMutationId } }',
      { id: pull.nodeId },
    );
  expect(await readErrors(ready({ pull_requests: 'write' }))).toMatchObject([
    { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
  ]);
  expect(await readErrors(ready({ pull_requests: 'write', contents: 'write' }))).toEqual([]);
});

test('the job token approves only where the setting lets it, nobody their own pull request', async () => {
  const { job, pull, url, world } = await openRuled();
  const { createClient } = await import('./test-server.ts');
  const client = createClient(url, job().value);
  const review = `POST ${REPO}/pulls/${pull.number}/reviews`;
  expect(await client(review, { event: 'APPROVE' })).toMatchObject({ status: 422 });
  world.incidentRepository.workflowPermissions.can_approve_pull_request_reviews = false;
  pull.author = actAs(world, 'dana').account;
  expect(await client(review, { event: 'APPROVE' })).toMatchObject({
    body: { errors: ['GitHub Actions is not permitted to approve pull requests.'] },
  });
  world.incidentRepository.workflowPermissions.can_approve_pull_request_reviews = true;
  expect(await client(review, { event: 'APPROVE' })).toMatchObject({ status: 200 });
});
