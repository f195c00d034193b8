/** Deploy keys: immutable, so a rollback makes a new one with the same text. */

import { toTimestamp } from '#sandbox/world/clock.ts';
import { toFullName } from '#sandbox/world/payload.ts';
import { z } from 'zod';
import type { DeployKey } from '#sandbox/world/types.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import { paginate } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { asRole, inRepository, reads, toNumber, withBody, writes } from '../route.ts';

const NewKey = z.looseObject({
  title: z.string().optional(),
  key: z.string().min(1),
  read_only: z.boolean().default(false),
});

function renderKey({ act }: RepositoryRequest, deployKey: DeployKey): unknown {
  const { id, title, key, readOnly, createdAt } = deployKey;
  const url = `${act.world.url}/repos/${toFullName(act.repository)}/keys/${String(id)}`;
  const flags = { read_only: readOnly, verified: true, enabled: true };
  const made = { created_at: toTimestamp(createdAt), added_by: act.repository.owner };
  return { id, title, key, url, ...flags, ...made, last_used: null };
}

/** https://docs.github.com/en/authentication/connecting-to-github-with-ssh: the kind, then the key, base64. */
const KEY =
  /^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-nistp\d+|sk-[\w@.-]+) [A-Za-z0-9+/]+={0,2}(?: .*)?$/;

function refuseKey(message: string): ApiAnswer {
  const details = { resource: 'PublicKey', code: 'custom', field: 'key' };
  return refuse(422, 'Validation Failed', [{ ...details, message }]);
}

function postKey(request: RepositoryRequest, body: z.infer<typeof NewKey>): ApiAnswer {
  const { act } = request;
  const { deployKeys } = act.repository;
  if (!KEY.test(body.key)) {
    return refuseKey('key is invalid. You must supply a key in OpenSSH public key format');
  }
  if (deployKeys.some(({ key }) => key === body.key)) return refuseKey('key is already in use');
  const id = act.world.ids.next('other');
  const createdAt = act.world.clock.now();
  const { key, read_only: readOnly, title = key.split(' ')[2] ?? '' } = body;
  const made = { id, title, key, readOnly, createdAt };
  deployKeys.push(made);
  return created(renderKey(request, made));
}

const findKey = (request: RepositoryRequest): DeployKey | undefined =>
  request.act.repository.deployKeys.find(({ id }) => id === toNumber(request, 'key_id'));

function deleteKey(request: RepositoryRequest): ApiAnswer {
  const found = findKey(request);
  if (found === undefined) return notFound();
  const { repository } = request.act;
  repository.deployKeys = repository.deployKeys.filter((key) => key !== found);
  return noContent();
}

const ALL = '/repos/{owner}/{repo}/keys';
const READS = asRole('admin', reads('administration'));
const WRITES = asRole('admin', writes('administration'));

export const KEY_ROUTES: Route[] = [
  inRepository(['GET', ALL], READS, (request) =>
    paginate(request, request.act.repository.deployKeys, (key) => renderKey(request, key)),
  ),
  inRepository(['POST', ALL], WRITES, withBody(NewKey, postKey)),
  inRepository(['GET', `${ALL}/{key_id}`], READS, (request) => {
    const key = findKey(request);
    return key === undefined ? notFound() : ok(renderKey(request, key));
  }),
  inRepository(['DELETE', `${ALL}/{key_id}`], WRITES, deleteKey),
];
