/** Facts about check runs as GraphQL makes and answers them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { askInVain, askWell, at, listAt, openBranch, textAt, toMaker } from './graphql.ts';
import { schema } from './sources.ts';
import type { Subject } from './subject.ts';

const PROJECTION = 'actions/github/projection.ts';
const BRANCH = 'actions/github/incident-branch.ts';

const CREATE = `mutation($input: CreateCheckRunInput!) {
  createCheckRun(input: $input) { clientMutationId }
}`;

const READ = `query($owner: String!, $name: String!, $ref: String!, $check: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
    checkSuites(first: 5, filterBy: { checkName: $check }) { nodes {
      checkRuns(first: 5, filterBy: { checkName: $check, checkType: LATEST }) { nodes { conclusion } }
    } }
  } } } }
}`;
const SUITES = 'repository.ref.target.checkSuites.nodes';

const CHECK = 'firebreak-probe';

interface Check {
  head: string;
  conclusion: 'SUCCESS' | 'FAILURE' | 'NEUTRAL';
  annotations?: number;
}

async function toInput(
  subject: Subject,
  { head, conclusion, annotations = 0 }: Check,
): Promise<Record<string, unknown>> {
  const { body } = await subject.rest(toMaker(subject), 'GET /repos/{owner}/{repo}');
  const one = {
    path: 'firebreak-probe.txt',
    location: { startLine: 1, endLine: 1 },
    annotationLevel: 'WARNING',
    title: 'A title',
    message: 'A message',
  };
  return {
    repositoryId: textAt(body, 'node_id'),
    name: CHECK,
    headSha: head,
    status: 'COMPLETED',
    conclusion,
    output: {
      title: 'A check',
      summary: 'It ran.',
      annotations: Array.from({ length: annotations }, () => one),
    },
  };
}

async function readConclusions(subject: Subject, branch: string): Promise<unknown[]> {
  const variables = { ref: `refs/heads/${branch}`, check: CHECK };
  const data = await askWell(subject, READ, { variables });
  return listAt(data, `${SUITES}.*.checkRuns.nodes.*.conclusion`);
}

export const graphqlChecks: readonly Fact[] = [
  {
    id: 'gql-create-check-run',
    claim:
      'A job with `checks: write` publishes a check of a commit by GraphQL, and reads it back.',
    grade: 'schema',
    sources: [schema('Mutation.createCheckRun'), schema('Commit.checkSuites')],
    reliedOnBy: [
      PROJECTION,
      BRANCH,
      'actions/github/documents.ts',
      'actions/github/branch-documents.ts',
    ],
    covers: [
      'Mutation.createCheckRun',
      'CreateCheckRunPayload.clientMutationId',
      'Commit.checkSuites',
      'CheckSuiteConnection.nodes',
      'CheckSuite.checkRuns',
      'CheckRunConnection.nodes',
      'CheckRun.conclusion',
    ],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject);
      const input = await toInput(subject, { head, conclusion: 'NEUTRAL', annotations: 1 });
      await askWell(subject, CREATE, { tier: 'job', variables: { input } });
      assert.deepEqual(await readConclusions(subject, name), ['NEUTRAL']);
    },
  },
  {
    id: 'gql-check-latest-wins',
    claim: 'Of two checks of one name on a commit, `LATEST` answers the second.',
    grade: 'schema',
    sources: [schema('CheckRunType.LATEST')],
    reliedOnBy: [BRANCH],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject);
      for (const conclusion of ['FAILURE', 'SUCCESS'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- the second must be later
        const input = await toInput(subject, { head, conclusion });
        // oxlint-disable-next-line no-await-in-loop -- the second must be later
        await askWell(subject, CREATE, { tier: 'job', variables: { input } });
      }
      assert.deepEqual(await readConclusions(subject, name), ['SUCCESS']);
    },
  },
  {
    id: 'gql-unchecked-commit',
    claim: 'A commit without a check of that name answers an empty list.',
    grade: 'schema',
    sources: [schema('CheckSuiteFilter.checkName')],
    reliedOnBy: [BRANCH],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { name } = await openBranch(subject);
      assert.deepEqual(await readConclusions(subject, name), []);
    },
  },
  {
    id: 'gql-check-fifty-annotations',
    claim: 'A check takes at most 50 annotations in one request.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/graphql/reference/input-objects#checkrunoutput'],
    reliedOnBy: [PROJECTION],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { head } = await openBranch(subject);
      const input = await toInput(subject, { head, conclusion: 'NEUTRAL', annotations: 51 });
      const refused = await askInVain(subject, CREATE, { tier: 'job', variables: { input } });
      assert.match(refused.message, /50|annotations/i);
      const fifty = await toInput(subject, { head, conclusion: 'NEUTRAL', annotations: 50 });
      await askWell(subject, CREATE, { tier: 'job', variables: { input: fifty } });
    },
  },
  {
    id: 'gql-checks-are-for-apps',
    claim: 'A person, administrator or not, may not publish a check: only Apps and jobs may.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/checks/runs#create-a-check-run'],
    reliedOnBy: ['actions/validate/rules/branch/history.ts', BRANCH],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject);
      const input = await toInput(subject, { head, conclusion: 'SUCCESS' });
      const refused = await askInVain(subject, CREATE, { variables: { input } });
      assert.equal(refused.type, 'FORBIDDEN');
      assert.equal(at(await readConclusions(subject, name), '0'), undefined);
    },
  },
];
