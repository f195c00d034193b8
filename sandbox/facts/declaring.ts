/** Facts about what a copy of the template lacks: labels, drafts, and the right of a job to open a pull request. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, at, askWell } from './graphql.ts';
import { docs, operation, schema, SDLC_HARNESS } from './sources.ts';

const SETTING = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
const PULLS = 'POST /repos/{owner}/{repo}/pulls';
const ALLOW = docs(
  'repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository',
);

export const declaring: readonly Fact[] = [
  {
    id: 'actions-may-not-open-prs',
    claim:
      'While "Allow GitHub Actions to create and approve pull requests" is off, the token of a job opens none: 403.',
    grade: 'recorded',
    sources: [SDLC_HARNESS, ALLOW],
    reliedOnBy: ['actions/declare/project.ts', 'actions/declare/texts.ts'],
    needs: ['administrator', 'job'],
    check: async ({ rest, scratch, defaultBranch: base }) => {
      const { body: setting } = await rest('administrator', SETTING);
      const { name: head } = await scratch.changedBranch();
      const { status, body } = await rest('job', PULLS, { body: { title: head, head, base } });
      if (at(setting, 'can_approve_pull_request_reviews') === true) {
        assert.equal(status, 201);
        const close = `PATCH /repos/{owner}/{repo}/pulls/${String(at(body, 'number'))}`;
        scratch.undo(() => rest('administrator', close, { body: { state: 'closed' } }));
        return;
      }
      assert.equal(status, 403);
      assert.match(String(at(body, 'message')), /not permitted to create or approve pull requests/);
    },
  },
  {
    id: 'actions-pr-setting-unreadable',
    claim: 'The token of a job cannot read whether it may open pull requests.',
    grade: 'recorded',
    sources: [SDLC_HARNESS],
    reliedOnBy: ['actions/declare/project.ts'],
    needs: ['job'],
    check: async ({ rest }) => {
      assert.equal((await rest('job', SETTING)).status, 403);
    },
  },
  {
    id: 'draft-needs-plan',
    claim: 'A private repository of a plan without drafts answers 422 to one.',
    grade: 'schema',
    sources: [
      operation('pulls/create'),
      docs(
        'pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/about-pull-requests',
      ),
    ],
    reliedOnBy: ['actions/github/pull-request.ts'],
    doubtful:
      'A draft was seen in a private personal repository of an unknown plan. A draft is asked for, and a refusal leads to a pull request that is none.',
    needs: ['administrator'],
    check: async ({ rest, scratch, defaultBranch: base }) => {
      const { name: head } = await scratch.changedBranch();
      const draft = { title: head, head, base, draft: true };
      const { status, body } = await rest('administrator', PULLS, { body: draft });
      if (status === 422) {
        assert.match(String(at(body, 'message')), /draft/i);
        return 'no drafts here';
      }
      assert.equal(status, 201);
      const close = `PATCH /repos/{owner}/{repo}/pulls/${String(at(body, 'number'))}`;
      scratch.undo(() => rest('administrator', close, { body: { state: 'closed' } }));
      return at(body, 'draft') === true ? 'drafts are there' : 'opened, and no draft';
    },
  },
  {
    id: 'gql-create-label',
    claim:
      'A job makes labels with GraphQL, several in one request; a name that is taken, also in another case, is refused alone.',
    grade: 'schema',
    sources: [schema('Mutation.createLabel')],
    reliedOnBy: ['actions/github/label.ts', 'actions/github/documents.ts'],
    covers: ['Mutation.createLabel', 'CreateLabelPayload.label', 'Label.id', 'Label.name'],
    needs: ['job', 'graphql'],
    check: async (subject) => {
      const { rest, scratch } = subject;
      const [one, two] = [scratch.name(), scratch.name()];
      for (const name of [one, two]) {
        const route = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
        scratch.undo(() => rest('administrator', route));
      }
      const id = at(await askWell(subject, REPOSITORY), 'repository.id');
      const make = (name: string) => ({ repositoryId: id, name, color: 'ededed' });
      const first = await ask(subject, CREATE, {
        tier: 'job',
        variables: { a: make(one), b: make(one.toUpperCase()) },
      });
      assert.equal(at(first.data, 'a.label.name'), one);
      assert.equal(at(first.data, 'b'), null);
      assert.deepEqual(
        first.errors.map(({ path }) => path),
        [['b']],
      );
    },
  },
];

const REPOSITORY =
  'query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }';
const CREATE = `mutation($a: CreateLabelInput!, $b: CreateLabelInput!) {
  a: createLabel(input: $a) { label { id name } }
  b: createLabel(input: $b) { label { id name } }
}`;
