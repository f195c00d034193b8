/** Files by REST: read by path, where a link answers with what it leads to, and written one commit at a time. */

import { posix } from 'node:path';
import { z } from 'zod';
import type { TreeEntry } from '#sandbox/world/git-tree.ts';
import { readTree } from '#sandbox/world/git.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { createCommit } from '#sandbox/world/pushes.ts';
import type { ApiAnswer } from '../answer.ts';
import { created, notFound, ok, refuse } from '../answer.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads, withBody, writes } from '../route.ts';
import { renderGitCommit } from './commit-payload.ts';
import { toContentAddresses } from './content-addresses.ts';

// https://docs.github.com/en/rest/repos/contents: larger files come without their content.
const MAX_CONTENT = 1_048_576;
/** And no more of a directory than this, without saying that there is more. */
const MAX_ENTRIES = 1000;
const LINK = '120000';

interface Place {
  ref: string;
  path: string;
}

async function getContent(request: RepositoryRequest): Promise<ApiAnswer> {
  const { act, parameters, query } = request;
  if (act.repository.gitDir === undefined) return notFound();
  const ref = query.get('ref') ?? act.repository.defaultBranch;
  const place = { ref, path: parameters['path'] ?? '' };
  const entry = await findEntry(request, place);
  if (entry?.type === 'tree') return getDirectory(request, place);
  if (entry?.type !== 'blob') return notFound();
  return entry.mode === LINK ? getLink(request, place, entry) : getFile(request, place, entry.oid);
}

async function findEntry(
  { act }: RepositoryRequest,
  { ref, path }: Place,
): Promise<TreeEntry | undefined> {
  const folder = posix.dirname(path);
  const parent = await readTree(act.world.git, `${ref}:${folder === '.' ? '' : folder}`);
  return parent?.entries.find(({ name }) => name === posix.basename(path));
}

async function getFile(
  request: RepositoryRequest,
  { path, ref }: Place,
  oid: string,
): Promise<ApiAnswer> {
  const content = (await request.act.world.git.readObject(oid))?.content ?? Buffer.alloc(0);
  const isLarge = content.length > MAX_CONTENT;
  return ok({
    type: 'file',
    name: posix.basename(path),
    path,
    sha: oid,
    size: content.length,
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : content.toString('base64'),
    ...toContentAddresses(request, { path, ref, oid, kind: 'blobs' }),
  });
}

/** A link to a file answers as that file; any other tells where it leads. */
async function getLink(
  request: RepositoryRequest,
  place: Place,
  { oid }: TreeEntry,
): Promise<ApiAnswer> {
  const target = (await request.act.world.git.readObject(oid))?.content.toString() ?? '';
  const aim = { ref: place.ref, path: posix.join(posix.dirname(place.path), target) };
  const found = await findEntry(request, aim);
  if (found?.type === 'blob' && found.mode !== LINK) return getFile(request, place, found.oid);
  const { path } = place;
  const name = posix.basename(path);
  const addresses = toContentAddresses(request, { ...place, oid, kind: 'blobs' });
  return ok({ type: 'symlink', target, name, path, sha: oid, size: target.length, ...addresses });
}

async function getDirectory(request: RepositoryRequest, place: Place): Promise<ApiAnswer> {
  const { git } = request.act.world;
  const tree = await readTree(git, `${place.ref}:${place.path}`);
  const entries = (tree?.entries ?? []).slice(0, MAX_ENTRIES);
  const rendered = entries.map(async ({ name, type, mode, oid }) => {
    const path = `${place.path}/${name}`;
    const isFolder = type === 'tree';
    const kind = isFolder ? 'trees' : 'blobs';
    return {
      type: toKind(type, mode),
      name,
      path,
      sha: oid,
      size: isFolder ? 0 : ((await git.readObject(oid))?.content.length ?? 0),
      ...toContentAddresses(request, { path, ref: place.ref, oid, kind }),
    };
  });
  return ok(await Promise.all(rendered));
}

/** Where other repositories come in, GitHub says `file`, for the sake of old callers. */
function toKind(type: TreeEntry['type'], mode: string): 'dir' | 'symlink' | 'file' {
  if (type === 'tree') return 'dir';
  return mode === LINK ? 'symlink' : 'file';
}

const Written = z.looseObject({
  message: z.string(),
  content: z.base64(),
  branch: z.string().optional(),
  sha: z.string().optional(),
});

async function putContent(
  request: RepositoryRequest,
  body: z.infer<typeof Written>,
): Promise<ApiAnswer> {
  const { act, parameters } = request;
  const path = parameters['path'] ?? '';
  const branch = (body.branch ?? act.repository.defaultBranch).replace(/^refs\/heads\//, '');
  const head = await findHead(act, branch);
  if (head === undefined) return refuse(404, `Branch ${branch} not found`);
  const before = await findEntry(request, { ref: head, path });
  const refusal = refuseChange(path, before?.oid, body.sha);
  if (refusal !== undefined) return refusal;
  const files = [{ path, content: Buffer.from(body.content, 'base64') }];
  const change = { branch, message: body.message, files, expectedHead: head };
  const result = await createCommit(act, change);
  if (!result.written) return refuseCommit(result, head);
  const sha = (await findEntry(request, { ref: result.oid, path }))?.oid ?? '';
  const addresses = toContentAddresses(request, { path, ref: branch, oid: sha, kind: 'blobs' });
  const size = Buffer.byteLength(body.content, 'base64');
  const content = { type: 'file', name: posix.basename(path), path, sha, size, ...addresses };
  const answer = { content, commit: await renderGitCommit(act, result.oid) };
  return before === undefined ? created(answer) : ok(answer);
}

function refuseCommit(result: object, expected: string): ApiAnswer {
  const moved = 'head' in result ? `is at ${String(result.head)} but expected ${expected}` : '';
  return refuse(409, 'message' in result ? String(result.message) : moved);
}

/** Whoever changes a file must name the content that they saw. */
function refuseChange(path: string, before: string | undefined, seen: string | undefined) {
  if (before === undefined || before === seen) return undefined;
  return seen === undefined
    ? refuse(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    : refuse(409, `${path} does not match ${seen}`);
}

const ONE = '/repos/{owner}/{repo}/contents/{path}';

export const CONTENT_ROUTES: Route[] = [
  inRepository(['GET', ONE], reads('contents'), getContent),
  inRepository(['PUT', ONE], writes('contents'), withBody(Written, putContent)),
];
