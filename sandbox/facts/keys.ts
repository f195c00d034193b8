/** Facts about deploy keys. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertHolds, assertReply, assertStatus, readBody, readErrors } from './reply.ts';
import type { Subject } from './subject.ts';

const KEYS = '/repos/{owner}/{repo}/keys';
const ONE = '/repos/{owner}/{repo}/keys/{key_id}';
const DOCS = 'https://docs.github.com/en/rest/deploy-keys/deploy-keys';
const OPERATOR = 'actions/providers/github/client.ts';
const STEP = 'actions/providers/github/steps/remove-deploy-key.ts';
const Key = z.object({
  id: z.number(),
  key: z.string(),
  title: z.string(),
  read_only: z.boolean(),
  verified: z.boolean(),
  created_at: z.string(),
});

/** A public key in OpenSSH's spelling; its other half is thrown away. */
function inventKey(): string {
  const { publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  const wire = Buffer.concat([Buffer.from('\0\0\0\x0bssh-ed25519\0\0\0 '), raw]);
  return `ssh-ed25519 ${wire.toString('base64')}`;
}

/** Adds a key that may only read, and removes it afterwards. */
async function add({ rest, scratch }: Subject, key = inventKey()) {
  const title = scratch.name();
  const made = await rest('administrator', `POST ${KEYS}`, {
    body: { title, key, read_only: true },
  });
  assertStatus(made, 201);
  const { id } = readBody(made, Key);
  scratch.undo(() => rest('administrator', `DELETE ${KEYS}/${id}`));
  return { id, title, key, made };
}

export const keys: readonly Fact[] = [
  {
    id: 'deploy-key-shape',
    claim:
      'A deploy key has a number, its text, a title, when it was made, and whether it may only read.',
    grade: 'recorded',
    sources: [
      'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHDeployKeyTest/wiremock/testGetDeployKeys',
      '@octokit/openapi@23.0.2 deploy-key',
    ],
    reliedOnBy: [OPERATOR, STEP, 'actions/providers/github/routes.ts'],
    covers: [`POST ${KEYS}`, `GET ${KEYS}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { id, title, key, made } = await add(subject);
      assertReply(made, 201, { title, read_only: true, verified: true });
      const list = await subject.rest('administrator', `GET ${KEYS}?per_page=100`);
      const found = readBody(list, z.array(Key)).find((one) => one.id === id);
      assertHolds(found ?? {}, { title, read_only: true });
      // What stands behind the key, a comment, is not the key.
      assert.equal(found?.key.split(' ').slice(0, 2).join(' '), key);
    },
  },
  {
    id: 'deploy-key-delete',
    claim: 'A deploy key is deleted with 204, and is then missed with 404.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/RepositoryKey.testDelete.txt',
      `${DOCS}#delete-a-deploy-key`,
    ],
    reliedOnBy: [OPERATOR, STEP, 'actions/providers/github/routes.ts'],
    covers: [`DELETE ${ONE}`, `GET ${ONE}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { id } = await add(subject);
      const ask = (method: string) => subject.rest('administrator', `${method} ${KEYS}/${id}`);
      assertReply(await ask('GET'), 200, { id });
      assertStatus(await ask('DELETE'), 204);
      assertStatus(await ask('DELETE'), 404);
      assertStatus(await ask('GET'), 404);
    },
  },
  {
    id: 'deploy-key-made-again',
    claim:
      'A deploy key that was deleted can be made again from its text, and gets another number.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 repos/create-deploy-key', `${DOCS}#create-a-deploy-key`],
    reliedOnBy: [STEP, 'actions/providers/github/routes.ts'],
    covers: [`POST ${KEYS}`],
    needs: ['administrator'],
    check: async (subject) => {
      const first = await add(subject);
      assertStatus(await subject.rest('administrator', `DELETE ${KEYS}/${first.id}`), 204);
      const second = await add(subject, first.key);
      assert.notEqual(second.id, first.id);
    },
  },
  {
    id: 'deploy-key-in-use',
    claim: 'A key that is in use is not added again: 422 "key is already in use".',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/authentication/troubleshooting-ssh/error-key-already-in-use',
      `${DOCS}#create-a-deploy-key`,
    ],
    reliedOnBy: [STEP, 'actions/providers/github/routes.ts'],
    covers: [`POST ${KEYS}`],
    needs: ['administrator'],
    check: async (subject) => {
      const { key } = await add(subject);
      const body = { title: subject.scratch.name(), key, read_only: true };
      const [error] = readErrors(await subject.rest('administrator', `POST ${KEYS}`, { body }));
      const message = 'key is already in use';
      assertHolds(error, { code: 'custom', field: 'key', message });
    },
  },
  {
    id: 'deploy-key-invalid',
    claim: 'A text that is no public key is refused with 422.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 repos/create-deploy-key 422'],
    reliedOnBy: [STEP, 'actions/providers/github/routes.ts'],
    covers: [`POST ${KEYS}`],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const body = { title: scratch.name(), key: 'no key at all', read_only: true };
      assertStatus(await rest('administrator', `POST ${KEYS}`, { body }), 422);
    },
  },
];
