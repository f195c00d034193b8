/** Blobs and trees by REST, straight from Git. */

import type { TreeEntry } from '#sandbox/world/git-tree.ts';
import { listFiles, readTree } from '#sandbox/world/git.ts';
import { toFullName, type Schemas } from '#sandbox/world/payload.ts';
import type { ApiAnswer } from '../answer.ts';
import { notFound, ok } from '../answer.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads } from '../route.ts';

async function getBlob({ act, parameters }: RepositoryRequest): Promise<ApiAnswer> {
  const sha = parameters['file_sha'] ?? '';
  if (act.repository.gitDir === undefined || !/^[0-9a-f]{40}$/.test(sha)) return notFound();
  const blob = await act.world.git.readObject(sha);
  if (blob?.type !== 'blob') return notFound();
  const { content, oid } = blob;
  return ok({
    sha: oid,
    url: `${act.world.url}/repos/${toFullName(act.repository)}/git/blobs/${oid}`,
    node_id: `B_${oid}`,
    size: content.length,
    content: content.toString('base64'),
    encoding: 'base64',
  } satisfies Schemas['blob']);
}

/** Renders an entry of a tree. */
export const renderEntry = ({ mode, type, oid }: TreeEntry, path: string): unknown => ({
  path,
  mode,
  type,
  sha: oid,
});

async function getTree({ act, parameters, query }: RepositoryRequest): Promise<ApiAnswer> {
  const revision = parameters['tree_sha'] ?? '';
  if (act.repository.gitDir === undefined) return notFound();
  const { git } = act.world;
  const tree = await readTree(git, revision);
  if (tree === undefined) return notFound();
  const entries = query.has('recursive')
    ? (await listFiles(git, revision)).map((file) => renderEntry(file, file.path))
    : tree.entries.map((entry) => renderEntry(entry, entry.name));
  return ok({ sha: tree.oid, truncated: false, tree: entries });
}

export const OBJECT_ROUTES: Route[] = [
  inRepository(['GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}'], reads('contents'), getBlob),
  inRepository(['GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}'], reads('contents'), getTree),
];
