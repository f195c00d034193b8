/** Facts about environments, with the branches that may deploy to them. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody } from './reply.ts';
import { CONTEXTS, docs, SYNTAX } from './sources.ts';
import type { Subject } from './subject.ts';
import { runOnce, toWorkflow } from './workflow.ts';

const ALL = '/repos/{owner}/{repo}/environments';
const ONE = '/repos/{owner}/{repo}/environments/{environment_name}';
const POLICIES = `${ONE}/deployment-branch-policies`;
const DOCS = 'https://docs.github.com/en/rest/deployments/environments';
const POLICY_DOCS = 'https://docs.github.com/en/rest/deployments/branch-policies';
const MANAGE = docs('actions/how-tos/deploy/configure-and-manage-deployments/manage-environments');
const SETUP = 'scripts/setup/environments.ts';
const OWN_BRANCHES = { protected_branches: false, custom_branch_policies: true };

/** Makes an environment that is removed afterwards. Its name has no slash, which a path would have to hide. */
export async function addEnvironment({ rest, scratch }: Subject, body: object = {}) {
  const name = scratch.name().replaceAll('/', '-');
  const route = `${ALL}/${name}`;
  const made = await rest('administrator', `PUT ${route}`, { body });
  scratch.undo(() => rest('administrator', `DELETE ${route}`));
  return { name, route, made };
}

export const environments: readonly Fact[] = [
  {
    id: 'environment-put',
    claim:
      'An environment is made and changed by the same request, which answers 200 with its name and rules.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/Environment.testCreateEnvironment.txt',
      `${DOCS}#create-or-update-an-environment`,
    ],
    reliedOnBy: [SETUP],
    covers: [`PUT ${ONE}`, `GET ${ONE}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { name, route, made } = await addEnvironment(subject);
      assertReply(made, 200, { name, protection_rules: [] });
      assertStatus(await subject.rest('administrator', `PUT ${route}`, { body: {} }), 200);
      assertReply(await subject.rest('administrator', `GET ${route}`), 200, { name });
    },
  },
  {
    id: 'environment-missing',
    claim: 'An environment that is not there answers 404.',
    grade: 'docs',
    sources: [`${DOCS}#get-an-environment`],
    reliedOnBy: [SETUP, 'scripts/setup/secrets.ts'],
    covers: [`GET ${ONE}`],
    needs: ['administrator'],
    check: async ({ rest }) => {
      assertStatus(await rest('administrator', `GET ${ALL}/firebreak-probe-none`), 404);
    },
  },
  {
    id: 'environment-made-by-its-job',
    claim:
      'A job that names an environment which is not there runs; the environment is made, without rules and secrets.',
    grade: 'docs',
    sources: [MANAGE],
    reliedOnBy: ['.github/workflows/declare.yml', '.github/workflows/command.yml', SETUP],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const name = subject.scratch.name().replaceAll('/', '-');
      subject.scratch.undo(() => subject.rest('administrator', `DELETE ${ALL}/${name}`));
      const run = await runOnce(subject, toWorkflow({ job: `environment: ${name}` }));
      assert.equal(run.conclusion, 'success');
      const made = await subject.rest('administrator', `GET ${ALL}/${name}`);
      assertReply(made, 200, { name, protection_rules: [] });
    },
  },
  {
    id: 'environment-by-expression',
    claim:
      "The name of a job's environment may be an expression over what the jobs before it put out, read before the rules of that environment are.",
    grade: 'docs',
    sources: [`${SYNTAX}#jobsjob_idenvironment`, `${CONTEXTS}#context-availability`],
    reliedOnBy: ['.github/workflows/command.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const [told, spare] = [0, 1].map(() => subject.scratch.name().replaceAll('/', '-'));
      for (const name of [told, spare]) {
        subject.scratch.undo(() => subject.rest('administrator', `DELETE ${ALL}/${name}`));
      }
      const follow = (id: string, output: string) =>
        `${id}:\n  needs: one\n  runs-on: ubuntu-24.04\n  environment: \${{ needs.one.outputs.${output} || '${spare}' }}\n  steps: [{run: 'true'}]`;
      const workflow = toWorkflow({
        outputs: { told: 'steps.s.outputs.told', silent: 'steps.s.outputs.silent' },
        script: `echo told=${told} >> "$GITHUB_OUTPUT"`,
        jobs: `${follow('two', 'told')}\n${follow('three', 'silent')}`,
      });
      const run = await runOnce(subject, workflow);
      assert.equal(run.conclusion, 'success');
      for (const name of [told, spare]) {
        assertReply(await subject.rest('administrator', `GET ${ALL}/${name}`), 200, { name });
      }
    },
  },
  {
    id: 'environment-without-the-plan',
    claim:
      'In a private repository of the plan Free a job that names an environment runs as if it named none: no rules, no secrets.',
    grade: 'report',
    sources: [MANAGE, 'https://github.com/networktocode/pyntc/pull/422'],
    reliedOnBy: ['docs/setup.md'],
    doubtful:
      'GitHub says that rules and secrets are ignored there and that no environment can be made, not what becomes of the job. Where it does not start, docs/setup.md names the line to take out.',
    needs: ['administrator', 'runs'],
    unaskable:
      'it takes a private copy on the plan Free; `environment-made-by-its-job` then differs there, and says how',
  },
  {
    id: 'environment-one-kind-of-policy',
    claim:
      'An environment is for protected branches or for named ones; both or neither is refused with 422.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 deployment-branch-policy-settings',
      `${DOCS}#create-or-update-an-environment`,
    ],
    reliedOnBy: [SETUP],
    covers: [`PUT ${ONE}`],
    needs: ['administrator'],
    check: async (subject) => {
      for (const both of [true, false]) {
        const policy = { protected_branches: both, custom_branch_policies: both };
        const body = { deployment_branch_policy: policy };
        // oxlint-disable-next-line no-await-in-loop -- two questions
        assertStatus((await addEnvironment(subject, body)).made, 422);
      }
    },
  },
  {
    id: 'environment-branches',
    claim:
      'An environment for named branches lists those that were added; adding one a second time answers 303 or 200 and adds nothing.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 repos/create-deployment-branch-policy',
      `${POLICY_DOCS}#create-a-deployment-branch-policy`,
    ],
    reliedOnBy: [SETUP],
    covers: [`GET ${POLICIES}`, `POST ${POLICIES}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { rest, defaultBranch: name } = subject;
      const { route } = await addEnvironment(subject, { deployment_branch_policy: OWN_BRANCHES });
      const policies = `${route}/deployment-branch-policies`;
      const add = () => rest('administrator', `POST ${policies}`, { body: { name } });
      assertReply(await add(), 200, { name });
      const again = await add();
      assert.ok(again.status === 200 || again.status === 303, `got ${again.status}`);
      const Listed = z.object({ branch_policies: z.array(z.object({ name: z.string() })) });
      const listed = readBody(await rest('administrator', `GET ${policies}`), Listed);
      assert.deepEqual(listed.branch_policies, [{ name }]);
    },
  },
  {
    id: 'environment-without-own-branches',
    claim: 'A branch cannot be added to an environment that is not for named branches: 404.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 repos/create-deployment-branch-policy 404',
      `${POLICY_DOCS}#create-a-deployment-branch-policy`,
    ],
    reliedOnBy: [SETUP],
    covers: [`POST ${POLICIES}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { route } = await addEnvironment(subject);
      const body = { name: subject.defaultBranch };
      const policies = `POST ${route}/deployment-branch-policies`;
      assertStatus(await subject.rest('administrator', policies, { body }), 404);
    },
  },
  {
    id: 'environment-list',
    claim: 'The environments of a repository are listed with how many there are.',
    grade: 'docs',
    sources: [`${DOCS}#list-environments`],
    reliedOnBy: [],
    covers: [`GET ${ALL}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { name } = await addEnvironment(subject);
      const reply = await subject.rest('administrator', `GET ${ALL}?per_page=100`);
      const Listed = z.object({
        total_count: z.number(),
        environments: z.array(z.object({ name: z.string() })),
      });
      const { total_count, environments: listed } = readBody(reply, Listed);
      assert.ok(total_count >= listed.length, String(total_count));
      assert.ok(listed.some((one) => one.name === name));
    },
  },
  {
    id: 'environment-deleted',
    claim: 'An environment is deleted with 204, and is then missed with 404.',
    grade: 'docs',
    sources: [`${DOCS}#delete-an-environment`],
    reliedOnBy: [],
    covers: [`DELETE ${ONE}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { route } = await addEnvironment(subject);
      assertStatus(await subject.rest('administrator', `DELETE ${route}`), 204);
      assertStatus(await subject.rest('administrator', `GET ${route}`), 404);
    },
  },
];
