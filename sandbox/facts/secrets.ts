/** Facts about the secrets and variables of an environment. */
import assert from 'node:assert/strict';
import sodium, { ready } from 'libsodium-wrappers';
import { z } from 'zod';
import { addEnvironment } from './environments.ts';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody } from './reply.ts';
import type { Subject } from './subject.ts';

const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';
const SECRETS = `${ENVIRONMENT}/secrets`;
const VARIABLES = `${ENVIRONMENT}/variables`;
const OF_REPOSITORY = '/repos/{owner}/{repo}/actions/variables';
const SECRET_DOCS = 'https://docs.github.com/en/rest/actions/secrets';
const VARIABLE_DOCS = 'https://docs.github.com/en/rest/actions/variables';
const SETUP = 'scripts/setup/secrets.ts';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHRepositoryTest/wiremock';
const PublicKey = z.object({ key_id: z.string(), key: z.string() });
const Secrets = z.object({ secrets: z.array(z.looseObject({ name: z.string() })) });

/** Seals a text to the public key of an environment, as GitHub asks for. */
async function seal({ rest }: Subject, route: string, text: string) {
  await ready;
  const reply = await rest('administrator', `GET ${route}/secrets/public-key`);
  const { key, key_id } = readBody(reply, PublicKey);
  const bytes = new Uint8Array(Buffer.from(key, 'base64'));
  const sealed = sodium.crypto_box_seal(text, bytes);
  return { encrypted_value: Buffer.from(sealed).toString('base64'), key_id };
}

const variable = (value: string) => ({ body: { name: 'Probe_One', value } });

export const secrets: readonly Fact[] = [
  {
    id: 'secret-put',
    claim: 'A sealed secret is put with 201 when it is new and 204 when it is there.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/Repository.testCreateRepoActionsSecret.txt',
      `${SECRET_DOCS}#create-or-update-an-environment-secret`,
    ],
    reliedOnBy: [SETUP],
    covers: [`GET ${SECRETS}/public-key`, `PUT ${SECRETS}/{secret_name}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { route } = await addEnvironment(subject);
      const put = async (text: string) => {
        const body = await seal(subject, route, text);
        return subject.rest('administrator', `PUT ${route}/secrets/PROBE_ONE`, { body });
      };
      assertStatus(await put('first'), 201);
      assertStatus(await put('second'), 204);
    },
  },
  {
    id: 'secret-names-alone',
    claim: 'Secrets are listed by name alone, in upper case; no value is ever given back.',
    grade: 'docs',
    sources: [`${SECRET_DOCS}#list-environment-secrets`],
    reliedOnBy: [SETUP],
    covers: [`GET ${SECRETS}`, `DELETE ${SECRETS}/{secret_name}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { rest } = subject;
      const { route } = await addEnvironment(subject);
      const body = await seal(subject, route, 'a value');
      assertStatus(await rest('administrator', `PUT ${route}/secrets/probe_one`, { body }), 201);
      const list = async () =>
        readBody(await rest('administrator', `GET ${route}/secrets`), Secrets);
      const [listed] = (await list()).secrets;
      assert.equal(listed?.name, 'PROBE_ONE');
      assert.equal(listed['value'], undefined);
      assertStatus(await rest('administrator', `DELETE ${route}/secrets/PROBE_ONE`), 204);
      assert.deepEqual((await list()).secrets, []);
    },
  },
  {
    id: 'secret-must-be-sealed',
    claim: 'A secret that is not sealed to the public key is refused with 422.',
    grade: 'inferred',
    sources: [`${SECRET_DOCS}#create-or-update-an-environment-secret`],
    reliedOnBy: [SETUP],
    covers: [`PUT ${SECRETS}/{secret_name}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { route } = await addEnvironment(subject);
      const { key_id } = await seal(subject, route, '');
      const body = { encrypted_value: Buffer.from('in clear').toString('base64'), key_id };
      const put = `PUT ${route}/secrets/PROBE_ONE`;
      assertStatus(await subject.rest('administrator', put, { body }), 422);
    },
  },
  {
    id: 'variables-api',
    claim:
      'A variable is made with 201, changed with 204, and named in upper case, however it was spelled.',
    grade: 'recorded',
    sources: [
      `${HUB}/testCreateRepoActionVariable`,
      `${HUB}/testUpdateRepoActionVariable`,
      `${VARIABLE_DOCS}#create-an-environment-variable`,
    ],
    reliedOnBy: [SETUP],
    covers: [`GET ${VARIABLES}`, `POST ${VARIABLES}`, `PATCH ${VARIABLES}/{name}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { rest } = subject;
      const { route } = await addEnvironment(subject);
      assertStatus(await rest('administrator', `POST ${route}/variables`, variable('1')), 201);
      const change = { body: { value: '2' } };
      assertStatus(await rest('administrator', `PATCH ${route}/variables/PROBE_ONE`, change), 204);
      const listed = await rest('administrator', `GET ${route}/variables`);
      assertReply(listed, 200, { variables: [{ name: 'PROBE_ONE', value: '2' }] });
    },
  },
  {
    id: 'variable-exists',
    claim: 'A variable that is there is not made again: 409.',
    grade: 'report',
    sources: [`${VARIABLE_DOCS}#create-an-environment-variable`],
    reliedOnBy: [SETUP],
    covers: [`POST ${VARIABLES}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { route } = await addEnvironment(subject);
      const add = () => subject.rest('administrator', `POST ${route}/variables`, variable('1'));
      assertStatus(await add(), 201);
      assertStatus(await add(), 409);
    },
  },
  {
    id: 'variable-read-and-removed',
    claim:
      'A variable is read whatever the case of its name, is deleted with 204, and is then missed with 404.',
    grade: 'recorded',
    sources: [
      `${HUB}/testDeleteRepoActionVariable`,
      `${VARIABLE_DOCS}#delete-an-environment-variable`,
    ],
    reliedOnBy: [],
    covers: [`GET ${VARIABLES}/{name}`, `DELETE ${VARIABLES}/{name}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { rest } = subject;
      const { route } = await addEnvironment(subject);
      assertStatus(await rest('administrator', `POST ${route}/variables`, variable('1')), 201);
      const one = `${route}/variables/probe_one`;
      assertReply(await rest('administrator', `GET ${one}`), 200, { name: 'PROBE_ONE' });
      assertStatus(await rest('administrator', `DELETE ${one}`), 204);
      assertStatus(await rest('administrator', `GET ${one}`), 404);
    },
  },
  {
    id: 'variables-of-repository',
    claim: 'The variables of a repository are listed with name and value.',
    grade: 'docs',
    sources: [`${VARIABLE_DOCS}#list-repository-variables`],
    reliedOnBy: [],
    covers: [
      `GET ${OF_REPOSITORY}`,
      `POST ${OF_REPOSITORY}`,
      `GET ${OF_REPOSITORY}/{name}`,
      `PATCH ${OF_REPOSITORY}/{name}`,
      `DELETE ${OF_REPOSITORY}/{name}`,
    ],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const name = `PROBE_${scratch.name().replaceAll(/\W/g, '_').toUpperCase()}`;
      const one = `${OF_REPOSITORY}/${name}`;
      const draft = { body: { name, value: '1' } };
      assertStatus(await rest('administrator', `POST ${OF_REPOSITORY}`, draft), 201);
      scratch.undo(() => rest('administrator', `DELETE ${one}`));
      const change = { body: { value: '2' } };
      assertStatus(await rest('administrator', `PATCH ${one}`, change), 204);
      const reply = await rest('administrator', `GET ${OF_REPOSITORY}?per_page=30`);
      const Listed = z.object({
        variables: z.array(z.object({ name: z.string(), value: z.string() })),
      });
      const found = readBody(reply, Listed).variables.find((each) => each.name === name);
      assert.equal(found?.value, '2');
      assertReply(await rest('administrator', `GET ${one}`), 200, { name, value: '2' });
      assertStatus(await rest('administrator', `DELETE ${one}`), 204);
    },
  },
  {
    id: 'secrets-of-repository',
    claim: 'The secrets of a repository are listed by name.',
    grade: 'docs',
    sources: [`${SECRET_DOCS}#list-repository-secrets`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/actions/secrets'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const reply = await rest('administrator', 'GET /repos/{owner}/{repo}/actions/secrets');
      assertStatus(reply, 200);
      readBody(reply, Secrets);
    },
  },
];
