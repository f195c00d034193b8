/** An incident's files with the changes of a draft laid over them, so that reports show what the draft is about to commit. */
import { UserError } from '#kernel/errors.ts';
import type { Draft } from './draft.ts';
import { toIncidentFolder } from './path.ts';
import type { IncidentTree } from './tree.ts';

/** Lays a draft over the tree it was opened on. @throws UserError when there is no tree. */
export function overlayTree(tree: IncidentTree | undefined, draft: Draft): IncidentTree {
  if (tree === undefined) {
    throw new UserError({
      code: 'invalid-record',
      message: `The folder of ${draft.snapshot.id} is not on its branch.`,
      hint: 'Restore the folder from the commit before.',
    });
  }
  const prefix = `${toIncidentFolder(draft.snapshot.id)}/`;
  const commit = draft.toCommit({ headline: '' });
  const changed = new Map(
    [...commit.additions].map(([path, content]) => [
      path.slice(prefix.length),
      Buffer.from(content),
    ]),
  );
  const gone = new Set((commit.deletions ?? []).map((path) => path.slice(prefix.length)));
  const kept = tree.files.filter((file) => !changed.has(file.path) && !gone.has(file.path));
  const added = [...changed].map(([path, bytes]) => ({
    path,
    bytes: bytes.length,
    mode: '100644',
  }));
  const readBytes = async (path: string) =>
    gone.has(path) ? undefined : (changed.get(path) ?? (await tree.readBytes(path)));
  return {
    id: tree.id,
    files: [...kept, ...added].toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    readBytes,
    readText: async (path) => {
      const bytes = await readBytes(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
  };
}
