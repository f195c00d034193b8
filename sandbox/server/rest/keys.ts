/** Deploy keys: immutable, so a rollback makes a new one with the same text. */

import { toTimestamp } from '#sandbox/world/clock.ts';
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

function renderKey({ id, title, key, readOnly, createdAt }: DeployKey): unknown {
  const flags = { read_only: readOnly, verified: true, enabled: true };
  return { id, title, key, ...flags, created_at: toTimestamp(createdAt), last_used: null };
}

function postKey({ act }: RepositoryRequest, body: z.infer<typeof NewKey>): ApiAnswer {
  const { deployKeys } = act.repository;
  if (deployKeys.some(({ key }) => key === body.key)) {
    const details = { resource: 'PublicKey', code: 'custom', field: 'key' };
    return refuse(422, 'Validation Failed', [{ ...details, message: 'key is already in use' }]);
  }
  const id = act.world.ids.next('other');
  const createdAt = act.world.clock.now();
  const { key, read_only: readOnly, title = key.split(' ')[2] ?? '' } = body;
  const made = { id, title, key, readOnly, createdAt };
  deployKeys.push(made);
  return created(renderKey(made));
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
    paginate(request, request.act.repository.deployKeys, renderKey),
  ),
  inRepository(['POST', ALL], WRITES, withBody(NewKey, postKey)),
  inRepository(['GET', `${ALL}/{key_id}`], READS, (request) => {
    const key = findKey(request);
    return key === undefined ? notFound() : ok(renderKey(key));
  }),
  inRepository(['DELETE', `${ALL}/{key_id}`], WRITES, deleteKey),
];
