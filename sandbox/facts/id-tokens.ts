/** Facts about the tokens with which a job proves who it is (OpenID Connect). */
import assert from 'node:assert/strict';
import { addEnvironment } from './environments.ts';
import type { Fact } from './fact.ts';
import { at } from './graphql.ts';
import { docs, SYNTAX } from './sources.ts';
import type { Subject } from './subject.ts';
import { findJob, runOnce, toWorkflow } from './workflow.ts';

const REFERENCE = docs('actions/reference/security/oidc');
const IN_CLOUDS = docs(
  'actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-cloud-providers',
);
const TOOLKIT = '@actions/core@3.0.1 lib/oidc-utils.js';
const ASKING = 'actions/kernel/runner/id-token.ts';

/** The log shows no token, so the job itself reads what its token says. */
const READ = `node -e '
fetch(process.env.ACTIONS_ID_TOKEN_REQUEST_URL + "&audience=firebreak", {
  headers: { authorization: "Bearer " + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN },
}).then((answer) => answer.json()).then(({ value }) => {
  const parts = value.split(".").slice(0, 2).map((part) => JSON.parse(Buffer.from(part, "base64url")));
  console.log("claims " + JSON.stringify(Object.assign({}, ...parts)));
});
'`;

async function readClaims(subject: Subject, job: string): Promise<unknown> {
  const { log } = findJob(await runOnce(subject, toWorkflow({ job, script: READ })), 'one');
  const [, text = ''] = /^claims (.*)$/m.exec(log) ?? [];
  assert.notEqual(text, '', log);
  return JSON.parse(text);
}

export const idTokens: readonly Fact[] = [
  {
    id: 'id-token-variables',
    claim:
      'A job with `id-token: write`, and no other, holds ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN.',
    grade: 'docs',
    sources: [IN_CLOUDS, TOOLKIT, SYNTAX],
    reliedOnBy: [ASKING],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      // That a job with the permission holds them, the next ones show.
      const script = ['URL', 'TOKEN']
        .map((name) => `echo "${name}=\${ACTIONS_ID_TOKEN_REQUEST_${name}:+held}."`)
        .join('\n');
      const workflow = toWorkflow({ job: 'permissions: {contents: read}', script });
      const { log } = findJob(await runOnce(subject, workflow), 'one');
      assert.match(log, /URL=\.\nTOKEN=\./);
    },
  },
  {
    id: 'id-token-audience',
    claim:
      'Asked with the request token as bearer and the query `audience`, that address answers `{value}`: a token of RS256 for that audience.',
    grade: 'docs',
    sources: [IN_CLOUDS, TOOLKIT, REFERENCE],
    reliedOnBy: [ASKING],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const claims = await readClaims(subject, 'permissions: {id-token: write}');
      assert.equal(at(claims, 'aud'), 'firebreak');
      assert.equal(at(claims, 'alg'), 'RS256');
      assert.match(String(at(claims, 'repository')), /^[^/]+\/[^/]+$/);
      assert.equal(at(claims, 'environment'), undefined);
    },
  },
  {
    id: 'id-token-environment',
    claim:
      'The token says in `environment` which environment the job runs in, and in `sub` too, so that a system can let in that one alone.',
    grade: 'docs',
    sources: [REFERENCE],
    reliedOnBy: ['docs/decisions.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const { name } = await addEnvironment(subject);
      const job = `environment: ${name}\npermissions: {id-token: write}`;
      const claims = await readClaims(subject, job);
      assert.equal(at(claims, 'environment'), name);
      assert.match(String(at(claims, 'sub')), new RegExp(`:environment:${name}$`));
      assert.match(String(at(claims, 'job_workflow_ref')), /\.github\/workflows\/.*@refs\//);
    },
  },
];
