/** Commits, their history, trees and blobs as GraphQL nodes. Long texts are cut and binaries have none, as on GitHub. */

import type { GitObject } from '#sandbox/world/git.ts';
import type { TreeEntry } from '#sandbox/world/git-tree.ts';
import { parseTree } from '#sandbox/world/git-tree.ts';
import { compareCommits } from '#sandbox/world/git-compare.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { readTree } from '#sandbox/world/git.ts';
import { toNodeId } from '#sandbox/world/ids.ts';
import { isGiven } from './given.ts';
import { findAssociatedPulls } from './associated-pulls.ts';
import { toSuites } from './check-nodes.ts';
import type { PageArguments } from './connection.ts';
import { toConnection } from './connection.ts';
import { toThreadNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

/** Bytes of text that GitHub sends before it cuts. */
const MAX_TEXT = 512_000;

// Git's own rule: a NUL in the first 8000 bytes.
const isBinary = (content: Buffer): boolean => content.subarray(0, 8000).includes(0);

function toBlobNode({ oid, content }: GitObject): Node {
  const binary = isBinary(content);
  return {
    __typename: 'Blob',
    id: toNodeId('B', oid),
    oid,
    byteSize: content.length,
    isBinary: binary,
    isTruncated: !binary && content.length > MAX_TEXT,
    text: binary ? null : content.subarray(0, MAX_TEXT).toString(),
  };
}

/** The path under which an object was asked for: its entries know where they are. */
export interface At {
  visitor: Visitor;
  path: string;
}

function toEntryNode(at: At, entry: TreeEntry): Node {
  const path = at.path === '' ? entry.name : `${at.path}/${entry.name}`;
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    path,
    type: entry.type,
    mode: Number.parseInt(entry.mode, 8),
    oid: entry.oid,
    size: async () => (await at.visitor.world.git.readObject(entry.oid))?.content.length ?? 0,
    object: () => toObjectNode({ visitor: at.visitor, path }, entry.oid),
  };
}

function toTreeNode(at: At, { oid, content }: GitObject): Node {
  return {
    __typename: 'Tree',
    id: toNodeId('T', oid),
    oid,
    entries: () => parseTree(content).map((entry) => toEntryNode(at, entry)),
  };
}

/** GitHub answers null and an error for each file that is not there; the rest of the answer stands. */
async function findEntry(visitor: Visitor, commit: string, path: string): Promise<Node> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(slash, 0));
  const tree = await readTree(visitor.world.git, folder === '' ? commit : `${commit}:${folder}`);
  const entry = tree?.entries.find(({ name }) => name === path.slice(slash + 1));
  if (entry !== undefined) return toEntryNode({ visitor, path: folder }, entry);
  throw toFieldError('NOT_FOUND', `Could not resolve file for path '${path}'.`);
}

/** Makes the node of a commit; null for an oid that is none. */
export async function toCommitNode(visitor: Visitor, oid: string): Promise<Node | null> {
  const object = await visitor.world.git.readObject(oid);
  return object?.type === 'commit' ? renderCommit(visitor, object) : null;
}

function renderCommit(visitor: Visitor, { oid, content }: GitObject): Node {
  const text = content.toString();
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split);
  const message = text.slice(split + 2).trimEnd();
  const parents = [...headers.matchAll(/^parent (\w+)$/gm)].map(([, parent = '']) => parent);
  const render = (one: string) => toCommitNode(visitor, one);
  return {
    __typename: 'Commit',
    id: toNodeId('C', oid),
    oid,
    committedDate: toDate(headers, 'committer'),
    authoredDate: toDate(headers, 'author'),
    message,
    messageHeadline: message.split('\n')[0],
    ...toAuthorFields(headers),
    parents: (page: PageArguments) => toConnection(parents, page, render),
    history: async (page: HistoryArguments) => {
      assertUnfiltered(page);
      return toConnection(await listHistory(visitor, oid, page), page, render);
    },
    checkSuites: (page: PageArguments) => toSuites(visitor, oid, page),
    associatedPullRequests: async (page: PageArguments) =>
      toConnection(await findAssociatedPulls(visitor, oid), page, (pull) =>
        toThreadNode(visitor, visitor.world.incidentRepository, pull),
      ),
    tree: () => toObjectNode({ visitor, path: '' }, `${oid}^{tree}`),
    file: ({ path }: { path: string }) => findEntry(visitor, oid, path),
  };
}

function toDate(headers: string, name: string): string {
  const seconds = new RegExp(`^${name} .* (\\d+) [+-]\\d{4}$`, 'm').exec(headers)?.[1];
  return new Date(Number(seconds ?? 0) * 1000).toISOString().replace('.000Z', 'Z');
}

/**
 * GitHub signs what it commits itself: merges and squashes, and what a bot commits by its API. In the sandbox nobody pushes
 * under a bot's address, so that tells.
 */
function toAuthorFields(headers: string): Node {
  const [, name = '', email = ''] = /^author (.*) <(.*)> \d+ [+-]\d{4}$/m.exec(headers) ?? [];
  const signed =
    email.includes('[bot]@') || /^committer GitHub <noreply@github\.com> /m.test(headers);
  const signature = { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true };
  return {
    author: { __typename: 'GitActor', name, email },
    signature: signed ? signature : null,
  };
}

interface HistoryArguments extends PageArguments {
  path?: string | null;
  since?: string | null;
}

/** The commit and its ancestors, newest first, as `git log` has them; with a path those that changed what is there. */
async function listHistory(
  { world }: Visitor,
  oid: string,
  { path, since }: HistoryArguments,
): Promise<string[]> {
  // Git simplifies the history of a path, and knows what a date may look like.
  const { directory, history } = world.git;
  if (!isGiven(since) && !isGiven(path)) return history.listAlone('', oid);
  const from = isGiven(since) ? [`--since=${since}`] : [];
  const only = isGiven(path) ? ['--', path] : [];
  const listed = await readGit({ directory, arguments: ['rev-list', ...from, oid, ...only] });
  return listed.split('\n').filter((one) => one !== '');
}

function assertUnfiltered(page: PageArguments): void {
  const other = Object.keys(page).find((key) => !PAGE_KEYS.has(key));
  if (other === undefined) return;
  throw toFieldError('NOT_IMPLEMENTED', `The sandbox does not filter history by ${other}.`);
}

const PAGE_KEYS = new Set(['first', 'last', 'after', 'before', 'path', 'since']);

/** Makes the node a revision names, or null. */
export async function toObjectNode(at: At, revision: string): Promise<Node | null> {
  const object = await at.visitor.world.git.readObject(revision);
  if (object === undefined) return null;
  if (object.type === 'blob') return toBlobNode(object);
  return object.type === 'tree' ? toTreeNode(at, object) : renderCommit(at.visitor, object);
}

/** Makes the node of a branch. */
export function toRefNode(visitor: Visitor, branch: string, oid: string): Node {
  return {
    __typename: 'Ref',
    id: toNodeId('REF', branch),
    name: branch,
    prefix: 'refs/heads/',
    target: () => toCommitNode(visitor, oid),
    compare: ({ headRef }: { headRef: string }) => toComparison(visitor, { base: oid, headRef }),
  };
}

/** What a branch has and this one lacks, oldest first as GitHub lists it; null for a branch that is not there. */
async function toComparison(
  visitor: Visitor,
  { base, headRef }: { base: string; headRef: string },
): Promise<Node | null> {
  const { git } = visitor.world;
  const branch = headRef.replace(/^refs\/heads\//, '');
  const head = (await git.readObject(`refs/heads/${branch}`))?.oid;
  if (head === undefined) return null;
  const { ahead, behind } = await compareCommits(git, base, head);
  return {
    __typename: 'Comparison',
    aheadBy: ahead.length,
    behindBy: behind.length,
    baseTarget: () => toCommitNode(visitor, base),
    headTarget: () => toCommitNode(visitor, head),
    commits: (page: PageArguments) =>
      toConnection(ahead, page, (one) => toCommitNode(visitor, one)),
  };
}
