/** Facts about settings of the repository that the setup makes: rulesets and what GITHUB_TOKEN may do by default. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, Identified, readBody } from './reply.ts';
import type { Subject } from './subject.ts';

const RULESETS = '/repos/{owner}/{repo}/rulesets';
const ONE = '/repos/{owner}/{repo}/rulesets/{ruleset_id}';
const PERMISSIONS = '/repos/{owner}/{repo}/actions/permissions';
const RULES = 'https://docs.github.com/en/rest/repos/rules';
const ACTIONS = 'https://docs.github.com/en/rest/actions/permissions';
const SETUP = 'scripts/setup/rulesets.ts';

/** Concerns a branch that nobody has, and is not enforced. */
const toDraft = (name: string) => ({
  name,
  target: 'branch',
  enforcement: 'disabled',
  conditions: { ref_name: { include: [`refs/heads/${name}`], exclude: [] } },
  rules: [{ type: 'deletion' }],
});

async function add({ rest, scratch }: Subject) {
  const draft = toDraft(scratch.name());
  const made = await rest('administrator', `POST ${RULESETS}`, { body: draft });
  assertStatus(made, 201);
  const { id } = readBody(made, Identified);
  scratch.undo(() => rest('administrator', `DELETE ${RULESETS}/${id}`));
  return { id, draft, made };
}

export const settings: readonly Fact[] = [
  {
    id: 'ruleset-made',
    claim: 'A ruleset that is made answers 201 with its number and with what it demands.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 repos/create-repo-ruleset',
      `${RULES}#create-a-repository-ruleset`,
    ],
    reliedOnBy: [SETUP],
    covers: [`POST ${RULESETS}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { made, draft } = await add(subject);
      assertReply(made, 201, { name: draft.name, rules: [{ type: 'deletion' }] });
    },
  },
  {
    id: 'ruleset-list-leaves-rules-out',
    claim: 'The list of rulesets names them without what they demand, which is read one by one.',
    grade: 'schema',
    sources: [
      'https://docs.github.com/en/rest/repos/rules#get-all-repository-rulesets',
      '@octokit/openapi@23.0.2 repos/get-repo-rulesets example',
    ],
    reliedOnBy: [SETUP],
    covers: [`GET ${RULESETS}`, `GET ${ONE}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { id, draft } = await add(subject);
      const list = await subject.rest('administrator', `GET ${RULESETS}?per_page=100`);
      const Listed = z.array(z.looseObject({ id: z.number(), name: z.string() }));
      const found = readBody(list, Listed).find((one) => one.id === id);
      assert.equal(found?.name, draft.name);
      assert.equal(found['rules'], undefined);
      const whole = await subject.rest('administrator', `GET ${RULESETS}/${id}`);
      const { conditions } = draft;
      assertReply(whole, 200, { id, rules: [{ type: 'deletion' }], conditions });
    },
  },
  {
    id: 'ruleset-changed-and-removed',
    claim: 'A ruleset is changed with 200, is removed with 204, and is then missed with 404.',
    grade: 'docs',
    sources: [`${RULES}#update-a-repository-ruleset`, `${RULES}#delete-a-repository-ruleset`],
    reliedOnBy: [SETUP],
    covers: [`PUT ${ONE}`, `DELETE ${ONE}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { id, draft } = await add(subject);
      const body = { ...draft, rules: [{ type: 'non_fast_forward' }] };
      const ask = (method: string, question = {}) =>
        subject.rest('administrator', `${method} ${RULESETS}/${id}`, question);
      assertReply(await ask('PUT', { body }), 200, { id, rules: [{ type: 'non_fast_forward' }] });
      assertStatus(await ask('DELETE'), 204);
      assertStatus(await ask('GET'), 404);
    },
  },
  {
    id: 'rulesets-readable-with-metadata',
    claim: 'Rulesets are read with no more than the right to see the repository.',
    grade: 'recorded',
    sources: [
      'https://github.com/donaldgifford/repo-guardian',
      `${RULES}#get-all-repository-rulesets`,
    ],
    reliedOnBy: [SETUP],
    covers: [`GET ${RULESETS}`],
    needs: ['job', 'reader'],
    check: async ({ rest }) => {
      assertStatus(await rest('job', `GET ${RULESETS}`), 200);
      assertStatus(await rest('reader', `GET ${RULESETS}`), 200);
    },
  },
  {
    id: 'workflow-permissions',
    claim:
      'What GITHUB_TOKEN may do by default, and whether it may make pull requests, is read as two fields and put with 204.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 actions/set-github-actions-default-workflow-permissions-repository',
      `${ACTIONS}#set-default-workflow-permissions-for-a-repository`,
    ],
    reliedOnBy: ['scripts/setup/actions-settings.ts'],
    covers: [`GET ${PERMISSIONS}/workflow`, `PUT ${PERMISSIONS}/workflow`],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', `GET ${PERMISSIONS}/workflow`);
      assertStatus(reply, 200);
      const body = readBody(
        reply,
        z.object({
          default_workflow_permissions: z.enum(['read', 'write']),
          can_approve_pull_request_reviews: z.boolean(),
        }),
      );
      // As it was, so that nothing is changed by asking.
      assertStatus(await rest('administrator', `PUT ${PERMISSIONS}/workflow`, { body }), 204);
    },
  },
  {
    id: 'repo-actions-permissions',
    claim:
      'Whether a repository runs workflows is read as "enabled", without which nothing can be put.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 actions/set-github-actions-permissions-repository',
      `${ACTIONS}#set-github-actions-permissions-for-a-repository`,
    ],
    reliedOnBy: [],
    covers: [`GET ${PERMISSIONS}`, `PUT ${PERMISSIONS}`],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', `GET ${PERMISSIONS}`);
      assertStatus(reply, 200);
      readBody(reply, z.object({ enabled: z.boolean() }));
      assertStatus(await rest('administrator', `PUT ${PERMISSIONS}`, { body: {} }), 422);
    },
  },
];
