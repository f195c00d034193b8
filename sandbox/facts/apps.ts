/** Facts about Apps as others see them: by their name, and as the ones that made a check. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { askInVain, askWell, listAt } from './graphql.ts';
import { assertDone, assertReply, assertStatus } from './reply.ts';
import { operation, schema, TRIGGERS } from './sources.ts';

const BRANCH = 'actions/github/incident-branch.ts';
const NAME = 'firebreak-probe';

const SUITES = `query($owner: String!, $name: String!, $oid: String!, $check: String!) {
  repository(owner: $owner, name: $name) { object(expression: $oid) { ... on Commit {
    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes { app { slug } } }
  } } }
}`;

const CREATE = `mutation($input: CreateCheckRunInput!) {
  createCheckRun(input: $input) { clientMutationId }
}`;

export const apps: readonly Fact[] = [
  {
    id: 'app-by-slug',
    claim:
      'Anybody looks an App up by its name and reads its number there; 404 for an unknown one.',
    grade: 'docs',
    sources: [operation('apps/get-by-slug'), 'https://api.github.com/apps/github-actions'],
    reliedOnBy: ['scripts/setup/rulesets.ts'],
    covers: ['GET /apps/{app_slug}'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const found = await rest('administrator', 'GET /apps/github-actions');
      assertReply(found, 200, { id: 15_368, slug: 'github-actions' });
      assertStatus(await rest('administrator', 'GET /apps/firebreak-probe-none'), 404);
    },
  },
  {
    id: 'check-suite-not-chosen',
    claim:
      'Who makes a check names no suite for it, and what a job makes stands in a suite of GitHub Actions.',
    grade: 'schema',
    sources: [
      schema('CreateCheckRunInput'),
      'https://github.com/orgs/community/discussions/24616',
      schema('CheckSuite.app'),
      schema('App.slug'),
    ],
    reliedOnBy: [BRANCH, 'actions/github/documents.ts', 'actions/github/branch-documents.ts'],
    covers: ['CheckSuite.app', 'App.slug'],
    needs: ['administrator', 'job', 'graphql'],
    check: async (subject) => {
      const { head: oid } = await subject.scratch.changedBranch();
      const body = { name: NAME, head_sha: oid, status: 'completed', conclusion: 'neutral' };
      assertDone(await subject.rest('job', 'POST /repos/{owner}/{repo}/check-runs', { body }));
      const input = { repositoryId: 'R_1', name: NAME, headSha: oid, checkSuiteId: 'CS_1' };
      const refused = await askInVain(subject, CREATE, { tier: 'job', variables: { input } });
      assert.match(refused.message, /checkSuiteId/);
      const data = await askWell(subject, SUITES, { variables: { oid, check: NAME } });
      const slugs = listAt(data, 'repository.object.checkSuites.nodes.*.app.slug');
      assert.deepEqual(slugs, ['github-actions']);
    },
  },
  {
    id: 'on-merge-group',
    claim: 'A merge queue asks for the required checks with the event `merge_group`.',
    grade: 'docs',
    sources: [
      TRIGGERS,
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue',
    ],
    reliedOnBy: ['.github/workflows/ci.yml'],
    covers: ['on merge_group'],
    doubtful: 'Only a queue sends it, and none can be made for asking.',
    needs: [],
    unaskable: 'only a merge queue sends it',
  },
];
