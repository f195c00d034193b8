/** Branches by REST. Making one that exists is 422, which callers use as compare-and-create. */

import { z } from 'zod';
import { isBranchName } from '#sandbox/world/branch-name.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import type { BranchResult } from '#sandbox/world/git.ts';
import type { Ruled } from '#sandbox/world/pushes.ts';
import { createRef, deleteRef, moveRef } from '#sandbox/world/pushes.ts';
import { toFullName } from '#sandbox/world/payload.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, noContent, notFound, ok, refuse } from '../answer.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, withBody, writes } from '../route.ts';

const NewRef = z.looseObject({ ref: z.string(), sha: z.string() });
const RefChange = z.looseObject({ sha: z.string(), force: z.boolean().default(false) });

const REFUSALS = {
  exists: 'Reference already exists',
  'no-commit': 'Object does not exist',
  'no-branch': 'Reference does not exist',
  'not-fast-forward': 'Update is not a fast forward',
  'default-branch': 'Cannot delete this branch',
} as const;

/** GitHub answers what a ruleset forbids with 422, as it does whatever else is wrong with a ref. */
function refuseMove(result: Exclude<BranchResult | Ruled, { written: true }>): ApiAnswer {
  return refuse(422, result.reason === 'ruled' ? result.message : REFUSALS[result.reason]);
}

function renderRef({ act }: RepositoryRequest, branch: string, oid: string): unknown {
  const api = `${act.world.url}/repos/${toFullName(act.repository)}/git`;
  const ref = `refs/heads/${branch}`;
  return {
    ref,
    node_id: `REF_${Buffer.from(ref).toString('base64url')}`,
    url: `${api}/${ref}`,
    object: { type: 'commit', sha: oid, url: `${api}/commits/${oid}` },
  };
}

// `heads/x` in the path, `refs/heads/x` in a body; the sandbox has no tags.
function toBranch(ref: string): string | undefined {
  return /^(?:refs\/)?heads\/(.+)$/.exec(ref)?.[1];
}

async function getRef(request: RepositoryRequest): Promise<ApiAnswer> {
  const branch = toBranch(request.parameters['ref'] ?? '');
  const oid = branch === undefined ? undefined : await findHead(request.act, branch);
  return oid === undefined ? notFound() : ok(renderRef(request, branch ?? '', oid));
}

async function postRef(
  request: RepositoryRequest,
  { ref, sha }: z.infer<typeof NewRef>,
): Promise<ApiAnswer> {
  const branch = ref.startsWith('refs/') ? toBranch(ref) : undefined;
  const isName = branch !== undefined && isBranchName(branch);
  if (!isName || request.act.repository.gitDir === undefined) {
    return refuse(422, `${ref} is not a valid ref name.`);
  }
  const result = await createRef(request.act, branch, sha);
  return result.written ? created(renderRef(request, branch, sha)) : refuseMove(result);
}

async function patchRef(
  request: RepositoryRequest,
  { sha, force }: z.infer<typeof RefChange>,
): Promise<ApiAnswer> {
  const branch = toBranch(request.parameters['ref'] ?? '') ?? '';
  const result = await moveRef(request.act, branch, { oid: sha, force });
  return result.written ? ok(renderRef(request, branch, sha)) : refuseMove(result);
}

async function removeRef({ act, parameters }: RepositoryRequest): Promise<ApiAnswer> {
  const branch = toBranch(parameters['ref'] ?? '') ?? '';
  const result = await deleteRef(act, branch);
  return result.written ? noContent() : refuseMove(result);
}

async function listRefs(request: RepositoryRequest): Promise<ApiAnswer> {
  const prefix = toBranch(request.parameters['ref'] ?? '') ?? '';
  const branches = await request.act.world.git.listBranches();
  const matching = branches.filter(({ name }) => name.startsWith(prefix));
  return ok(matching.map(({ name, oid }) => renderRef(request, name, oid)));
}

/** A branch may be moved to a commit that changes a workflow, which takes more. */
const CHANGES = {
  ...writes('contents'),
  accepts: 'contents=write; contents=write,workflows=write',
};
const GIT = '/repos/{owner}/{repo}/git';

export const REF_ROUTES: Route[] = [
  inRepository(['GET', `${GIT}/ref/{ref}`], reads('contents'), getRef),
  inRepository(['GET', `${GIT}/matching-refs/{ref}`], reads('contents'), listRefs),
  inRepository(['POST', `${GIT}/refs`], writes('contents'), withBody(NewRef, postRef)),
  inRepository(['PATCH', `${GIT}/refs/{ref}`], CHANGES, withBody(RefChange, patchRef)),
  inRepository(['DELETE', `${GIT}/refs/{ref}`], writes('contents'), removeRef),
];
