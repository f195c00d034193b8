/** Git's objects by REST: trees and commits of any shape, also what no push of an exercise makes, such as a link. */

import { z } from 'zod';
import { readTree } from '#sandbox/world/git.ts';
import { writeCommitObject, writeTree } from '#sandbox/world/git-write.ts';
import { toEmail } from '#sandbox/world/incident-repository.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, notFound, ok, refuse } from '../answer.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, withBody, writes } from '../route.ts';
import { renderGitCommit } from './commit-payload.ts';
import { renderEntry } from './objects.ts';

const Entry = z.looseObject({
  path: z.string().min(1),
  mode: z.enum(['100644', '100755', '040000', '160000', '120000']),
  type: z.enum(['blob', 'tree', 'commit']).optional(),
  sha: z.string().nullish(),
  content: z.string().optional(),
});
const NewTree = z.looseObject({ tree: z.array(Entry).min(1), base_tree: z.string().optional() });
const NewCommit = z.looseObject({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
});

async function postTree(
  { act }: RepositoryRequest,
  { tree, base_tree: base }: z.infer<typeof NewTree>,
): Promise<ApiAnswer> {
  if (act.repository.gitDir === undefined) return notFound();
  const entries = tree.map(({ path, mode, sha, content }) => ({ path, mode, sha, content }));
  const sha = await writeTree(act.world.git, { base, entries });
  if (sha === undefined) return refuse(422, 'GitRPC::BadObjectState');
  const made = await readTree(act.world.git, sha);
  const rendered = (made?.entries ?? []).map((one) => renderEntry(one, one.name));
  return created({ sha, truncated: false, tree: rendered });
}

async function postCommit(
  { act }: RepositoryRequest,
  { message, tree, parents }: z.infer<typeof NewCommit>,
): Promise<ApiAnswer> {
  if (act.repository.gitDir === undefined) return notFound();
  const at = act.world.clock.now();
  const author = { name: act.account.login, email: toEmail(act.account), at };
  const sha = await writeCommitObject(act.world.git, { message, tree, parents, author });
  return sha === undefined
    ? refuse(422, 'Tree SHA does not exist')
    : created(await renderGitCommit(act, sha));
}

async function getCommit({ act, parameters }: RepositoryRequest): Promise<ApiAnswer> {
  const sha = parameters['commit_sha'] ?? '';
  const isId = act.repository.gitDir !== undefined && /^[0-9a-f]{40}$/.test(sha);
  const commit = isId ? await act.world.git.readObject(sha) : undefined;
  return commit?.type === 'commit' ? ok(await renderGitCommit(act, sha)) : notFound();
}

const GIT = '/repos/{owner}/{repo}/git';

export const GIT_DATA_ROUTES: Route[] = [
  inRepository(['GET', `${GIT}/commits/{commit_sha}`], reads('contents'), getCommit),
  inRepository(['POST', `${GIT}/trees`], writes('contents'), withBody(NewTree, postTree)),
  inRepository(['POST', `${GIT}/commits`], writes('contents'), withBody(NewCommit, postCommit)),
];
