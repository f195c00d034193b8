/** Facts about what a job may do to pull requests: switches, plans and permissions that are not in `permissions:`. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, at, openBranch, openPull, textAt } from './graphql.ts';
import { schema, SDLC_HARNESS } from './sources.ts';
import { findJob, runOnce, toWorkflow } from './workflow.ts';

const PULL = 'actions/github/pull-request.ts';

const OPEN = `mutation($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number } }
}`;

export const pullRights: readonly Fact[] = [
  {
    id: 'actions-may-not-open-prs-by-graphql',
    claim:
      'Where the switch is off, a job that opens a pull request is refused, whatever its permissions.',
    grade: 'recorded',
    sources: [SDLC_HARNESS],
    reliedOnBy: [PULL, 'scripts/setup/actions-settings.ts'],
    needs: ['administrator', 'job', 'graphql', 'world'],
    check: async (subject) => {
      const { name: head } = await openBranch(subject);
      const route = 'PUT /repos/{owner}/{repo}/actions/permissions/workflow';
      const body = {
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: false,
      };
      assert.equal((await subject.rest('administrator', route, { body })).status, 204);
      const repository = await subject.rest('administrator', 'GET /repos/{owner}/{repo}');
      const input = {
        repositoryId: textAt(repository.body, 'node_id'),
        baseRefName: subject.defaultBranch,
        headRefName: head,
        title: head,
      };
      const { data, errors } = await ask(subject, OPEN, { tier: 'job', variables: { input } });
      assert.equal(at(data, 'createPullRequest'), null);
      assert.match(errors[0]?.message ?? '', /not permitted to create or approve pull requests/);
    },
  },
  {
    id: 'actions-pr-switch-is-hidden',
    claim: 'A job cannot ask whether that switch is on: 403.',
    grade: 'recorded',
    sources: [SDLC_HARNESS],
    reliedOnBy: [PULL, 'docs/setup.md'],
    needs: ['job'],
    check: async ({ rest }) => {
      const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
      assert.equal((await rest('job', route)).status, 403);
    },
  },
  {
    id: 'ready-for-review-permission',
    claim: 'Marking a pull request as ready needs `contents: write` beside `pull-requests: write`.',
    grade: 'report',
    sources: [
      'https://github.com/cli/cli/issues/8910',
      schema('Mutation.markPullRequestReadyForReview'),
    ],
    reliedOnBy: ['.github/workflows/command.yml', '.github/workflows/close.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const { nodeId } = await openPull(subject, { draft: true });
      const query = `mutation { markPullRequestReadyForReview(input: {pullRequestId: "${nodeId}"}) { clientMutationId } }`;
      const body = JSON.stringify({ query });
      const script = `curl -s -H "Authorization: Bearer $TOKEN" -d '${body}' "$API/graphql"`;
      const env = 'env: {TOKEN: "${{ github.token }}", API: "${{ github.api_url }}"}';
      const told = async (permissions: string) => {
        const job = `permissions: ${permissions}\n${env}`;
        return findJob(await runOnce(subject, toWorkflow({ job, script })), 'one').log;
      };
      assert.match(await told('{pull-requests: write}'), /Resource not accessible by integration/);
      const allowed = await told('{pull-requests: write, contents: write}');
      assert.match(allowed, /"clientMutationId"/);
      assert.doesNotMatch(allowed, /errors/);
    },
  },
];
