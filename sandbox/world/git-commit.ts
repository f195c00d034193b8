/** Writes a commit: its files, the trees that hold them, and itself. The same inputs give the same id on every machine. */

import { UpstreamError } from '../../actions/kernel/errors.ts';
import { isValidPath, openFolder, putFile, removePath, writeFolder } from './git-folder.ts';
import type { Folder } from './git-folder.ts';
import type { ObjectStore } from './git-objects.ts';
import { findObject } from './git-revision.ts';

export interface Signature {
  name: string;
  email: string;
  at: Date;
}

export type FileChange =
  | { path: string; content: Uint8Array | string; executable?: boolean | undefined }
  | { path: string; deleted: true };

export interface CommitDraft {
  branch: string;
  message: string;
  author: Signature;
  files: FileChange[];
  /** What the files are put into, in the place of the parent's tree. */
  tree?: string | undefined;
}

type Objects = Pick<ObjectStore, 'read' | 'write'>;

/** Writes a commit on top of another; `parent` undefined makes a root commit. */
export async function commitFiles(
  store: ObjectStore,
  { message, author, files, ...draft }: CommitDraft,
  parent: string | undefined,
): Promise<string> {
  const before = draft.tree ?? (await findObject(store, `${parent ?? ''}^{tree}`))?.oid;
  const tree = await changeTree(store, before, files);
  return store.write(
    'commit',
    renderCommit({ tree, parents: [parent ?? []].flat(), author, message }),
  );
}

/**
 * Writes a tree from another one and some changes, one after the other.
 * @throws UpstreamError when Git allows no such path.
 */
export async function changeTree(
  { read, write }: Objects,
  tree: string | undefined,
  changes: readonly FileChange[],
): Promise<string> {
  const root = await openFolder(read, tree);
  for (const change of changes) {
    assertPath(change.path);
    // oxlint-disable-next-line no-await-in-loop -- one change on top of the other
    await applyChange({ read, write }, root, change);
  }
  return writeFolder(write, root);
}

async function applyChange({ read, write }: Objects, root: Folder, change: FileChange) {
  if ('deleted' in change) return removePath(read, root, change.path);
  const mode = change.executable === true ? '100755' : '100644';
  const oid = write('blob', toBuffer(change.content));
  return putFile(read, root, { path: change.path, leaf: { mode, oid } });
}

const toBuffer = (content: Uint8Array | string): Buffer =>
  Buffer.isBuffer(content) ? content : Buffer.from(content);

function assertPath(path: string): void {
  if (isValidPath(path)) return;
  throw new UpstreamError({ service: 'Git', route: 'commit', message: `Invalid path '${path}'` });
}

interface CommitObject {
  tree: string;
  parents: readonly string[];
  author: Signature;
  /** The author, unless somebody else commits it. */
  committer?: Signature;
  message: string;
}

/** Renders a commit object. */
export function renderCommit({ tree, parents, author, committer, message }: CommitObject): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${renderSignature(author)}`,
    `committer ${renderSignature(committer ?? author)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${message}${message.endsWith('\n') ? '' : '\n'}`);
}

// Angle brackets end a name in Git's own format.
const clean = (text: string): string => text.replaceAll(/[<>\n]/g, '');

function renderSignature({ name, email, at }: Signature): string {
  return `${clean(name)} <${clean(email)}> ${String(Math.floor(at.getTime() / 1000))} +0000`;
}
