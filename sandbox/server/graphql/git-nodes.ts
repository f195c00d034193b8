/** Commits, trees and blobs as GraphQL nodes. Long texts are cut and binaries have none, as on GitHub. */

import type { GitObject, GitStore } from '#sandbox/world/git.ts';
import type { TreeEntry } from '#sandbox/world/git-tree.ts';
import { parseTree } from '#sandbox/world/git-tree.ts';
import { readTree } from '#sandbox/world/git.ts';
import { toNodeId } from '#sandbox/world/ids.ts';

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
  git: GitStore;
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
    size: async () => (await at.git.readObject(entry.oid))?.content.length ?? 0,
    object: () => toObjectNode({ git: at.git, path }, entry.oid),
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

async function findEntry(git: GitStore, commit: string, path: string): Promise<Node | null> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(slash, 0));
  const tree = await readTree(git, folder === '' ? commit : `${commit}:${folder}`);
  const entry = tree?.entries.find(({ name }) => name === path.slice(slash + 1));
  return entry === undefined ? null : toEntryNode({ git, path: folder }, entry);
}

/** Makes the node of a commit; `undefined` for an oid that is none. */
export async function toCommitNode(git: GitStore, oid: string): Promise<Node | null> {
  const object = await git.readObject(oid);
  return object?.type === 'commit' ? renderCommit(git, object) : null;
}

function renderCommit(git: GitStore, { oid, content }: GitObject): Node {
  const text = content.toString();
  const split = text.indexOf('\n\n');
  const headers = text.slice(0, split);
  const message = text.slice(split + 2).trimEnd();
  const toDate = (name: string): string => {
    const seconds = new RegExp(`^${name} .* (\\d+) [+-]\\d{4}$`, 'm').exec(headers)?.[1];
    return new Date(Number(seconds ?? 0) * 1000).toISOString().replace('.000Z', 'Z');
  };
  return {
    __typename: 'Commit',
    id: toNodeId('C', oid),
    oid,
    committedDate: toDate('committer'),
    authoredDate: toDate('author'),
    message,
    messageHeadline: message.split('\n')[0],
    tree: () => toObjectNode({ git, path: '' }, `${oid}^{tree}`),
    file: ({ path }: { path: string }) => findEntry(git, oid, path),
  };
}

/** Makes the node a revision names, or null. */
export async function toObjectNode(at: At, revision: string): Promise<Node | null> {
  const object = await at.git.readObject(revision);
  if (object === undefined) return null;
  if (object.type === 'blob') return toBlobNode(object);
  return object.type === 'tree' ? toTreeNode(at, object) : renderCommit(at.git, object);
}

/** Makes the node of a branch. */
export function toRefNode(git: GitStore, branch: string, oid: string): Node {
  return {
    __typename: 'Ref',
    id: toNodeId('REF', branch),
    name: branch,
    prefix: 'refs/heads/',
    target: () => toCommitNode(git, oid),
  };
}
