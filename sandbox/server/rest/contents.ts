/** Blobs, trees and files by REST, straight from Git; a file is written with a commit of its own. */

import { z } from 'zod';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { createCommit } from '#sandbox/world/pushes.ts';
import type { TreeEntry } from '#sandbox/world/git-tree.ts';
import { listFiles, readTree } from '#sandbox/world/git.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, notFound, ok, refuse } from '../answer.ts';
import { FORBIDDEN } from '../authorize.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, withBody, writes } from '../route.ts';

// https://docs.github.com/en/rest/repos/contents: larger files come without their content.
const MAX_CONTENT = 1_048_576;

async function getBlob({ act, parameters }: RepositoryRequest): Promise<ApiAnswer> {
  const sha = parameters['file_sha'] ?? '';
  if (act.repository.gitDir === undefined || !/^[0-9a-f]{40}$/.test(sha)) return notFound();
  const blob = await act.world.git.readObject(sha);
  if (blob?.type !== 'blob') return notFound();
  const { content, oid } = blob;
  return ok({
    sha: oid,
    node_id: `B_${oid}`,
    size: content.length,
    content: content.toString('base64'),
    encoding: 'base64',
  });
}

async function getContent({ act, parameters, query }: RepositoryRequest): Promise<ApiAnswer> {
  const path = parameters['path'] ?? '';
  const ref = query.get('ref') ?? act.repository.defaultBranch;
  if (act.repository.gitDir === undefined) return notFound();
  const object = await act.world.git.readObject(`${ref}:${path}`);
  if (object?.type === 'tree') return getDirectory(act.world.git, { ref, path });
  if (object?.type !== 'blob') return notFound();
  const { content, oid } = object;
  const isLarge = content.length > MAX_CONTENT;
  return ok({
    type: 'file',
    name: path.split('/').at(-1),
    path,
    sha: oid,
    size: content.length,
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : content.toString('base64'),
  });
}

type Git = Parameters<typeof readTree>[0];

async function getDirectory(
  git: Git,
  { ref, path }: { ref: string; path: string },
): Promise<ApiAnswer> {
  const tree = await readTree(git, `${ref}:${path}`);
  return ok(
    (tree?.entries ?? []).map(({ name, type, oid }) => ({
      type: type === 'tree' ? 'dir' : 'file',
      name,
      path: `${path}/${name}`,
      sha: oid,
    })),
  );
}

const renderEntry = ({ mode, type, oid }: TreeEntry, path: string): unknown => ({
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

const NewContent = z.looseObject({
  message: z.string(),
  content: z.base64(),
  sha: z.string().optional(),
  branch: z.string().optional(),
});

/** A wrong `sha` and what a ruleset forbids are conflicts: 409. */
async function putContent(
  { act, parameters }: RepositoryRequest,
  body: z.infer<typeof NewContent>,
): Promise<ApiAnswer> {
  const path = parameters['path'] ?? '';
  const branch = (body.branch ?? act.repository.defaultBranch).replace(/^refs\/heads\//, '');
  const head = await findHead(act, branch);
  if (head === undefined) return refuse(404, `Branch ${branch} not found`);
  const isOfApp = act.token?.kind === 'job' || act.token?.kind === 'installation';
  const mayWorkflows = act.token?.permissions['workflows'] === 'write';
  if (path.startsWith('.github/workflows/') && isOfApp && !mayWorkflows) {
    return refuse(403, FORBIDDEN);
  }
  const present = await act.world.git.readObject(`${head}:${path}`);
  if (present !== undefined && body.sha === undefined) {
    return refuse(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  }
  if (present?.oid !== body.sha) return refuse(409, `${path} does not match ${body.sha ?? ''}`);
  const files = [{ path, content: Buffer.from(body.content, 'base64') }];
  const commit = await createCommit(act, { branch, message: body.message, files });
  if (!commit.written) {
    const moved = `is at ${head} but expected another commit`;
    return refuse(409, commit.reason === 'ruled' ? commit.message : moved);
  }
  const answer = { content: { path }, commit: { sha: commit.oid, message: body.message } };
  return present === undefined ? created(answer) : ok(answer);
}

const ONE = '/repos/{owner}/{repo}/contents/{path}';

export const CONTENT_ROUTES: Route[] = [
  inRepository(['GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}'], reads('contents'), getBlob),
  inRepository(['GET', '/repos/{owner}/{repo}/git/trees/{tree_sha}'], reads('contents'), getTree),
  inRepository(['GET', ONE], reads('contents'), getContent),
  inRepository(['PUT', ONE], writes('contents'), withBody(NewContent, putContent)),
];
