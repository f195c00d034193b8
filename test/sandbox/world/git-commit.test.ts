/** What is written without a Git process is, to the last bit, what Git would have written. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileChange } from '#sandbox/world/git.ts';
import { initRepository, openGit } from '#sandbox/world/git.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { packFiles } from '#sandbox/world/template.ts';

const author = { name: 'da<n>a', email: 'dana@example.com', at: new Date('2026-03-02T09:00:00Z') };
const file = (path: string, content = path): FileChange => ({ path, content });
const gone = (path: string): FileChange => ({ path, deleted: true });

/** One commit each; a name that sorts otherwise as a folder, and files and folders in each other's place. */
const STEPS: FileChange[][] = [
  ['a', 'a.b', 'a0', 'd/e/f', 'd/e.x', 'd-', 'é "q" \\', '😀', '豈', 'ﬀ'].map((path) => file(path)),
  [{ path: 'run', content: '#!/bin/sh\n', executable: true }, file('d/e/g'), gone('nowhere/x')],
  [file('a/b/c'), file('d/e', 'a file now')],
  [file('a', 'a file again'), gone('d/e'), gone('d/e.x')],
  [gone('a.b'), file('a.b/c'), file('a.b/c', 'twice'), gone('a'), file('run', '')],
  [],
];

const data = (text: string): string => `data ${String(Buffer.byteLength(text))}\n${text}\n`;
const quote = (path: string): string => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const render = (change: FileChange): string => {
  if ('deleted' in change) return `D ${quote(change.path)}\n`;
  const mode = change.executable === true ? '755' : '644';
  return `M ${mode} inline ${quote(change.path)}\n${data(String(change.content))}`;
};

function toStream(steps: readonly FileChange[][]): string {
  const who = 'dana <dana@example.com> 1772442000 +0000';
  return steps
    .map((files) =>
      ['commit refs/heads/main\n', `author ${who}\n`, `committer ${who}\n`, data('m\n')]
        .concat(files.map(render))
        .join(''),
    )
    .join('');
}

async function inFolder(work: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'firebreak-commit-'));
  try {
    await work(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

test('commits have the ids that fast-import gives, and Git finds no fault', async () => {
  await inFolder(async (root) => {
    const [ours, theirs] = [join(root, 'ours.git'), join(root, 'theirs.git')];
    for (const directory of [ours, theirs]) initRepository(directory);
    const git = openGit(ours);
    const written: string[] = [];
    for (const files of STEPS) {
      const draft = { branch: 'main', message: 'm', author, files };
      const result = await git.writeCommit(draft, written.at(-1));
      if (result.written) written.push(result.oid);
    }
    const input = Buffer.from(toStream(STEPS));
    await readGit({ directory: theirs, arguments: ['fast-import', '--quiet'], input });
    const log = await readGit({ directory: theirs, arguments: ['rev-list', '--reverse', 'main'] });
    expect(written).toEqual(log.trim().split('\n'));
    for (const [at, oid] of written.entries()) {
      const diff = ['diff', '--name-only', '--no-renames', '-z', written[at - 1] ?? oid, oid];
      const expected = await readGit({ directory: theirs, arguments: diff });
      const paths = await git.listChanges(written[at - 1] ?? oid, oid);
      expect(paths.map((path) => `${path}\0`).join('')).toBe(expected);
    }
    // One file was written twice in a commit, so its first content belongs to nothing.
    const fsck = ['fsck', '--strict', '--full', '--no-dangling'];
    expect(await readGit({ directory: ours, arguments: fsck })).toBe('');
    git.close();
  });
});

test('a path that leaves the folder is refused, and the branch stays', async () => {
  await inFolder(async (root) => {
    initRepository(root);
    const git = openGit(root);
    for (const path of ['../x', 'a//b', '', '/a', '.git/config', 'a/./b']) {
      const draft = { branch: 'main', message: 'm', author, files: [file(path)] };
      await expect(git.writeCommit(draft, undefined)).rejects.toThrow('Invalid path');
    }
    expect(await git.listBranches()).toEqual([]);
  });
});

test('worlds that start from the same files share a pack, which Git can read', async () => {
  await inFolder(async (root) => {
    const files = ['a/b/c', 'a/d', 'e', 'f'.repeat(5000)].map((path, at) => ({
      path,
      content: Buffer.from('x'.repeat(10 ** at)),
    }));
    const own = [file('a/b/own'), file('new/own')];
    const { pack, tree, drafts } = await packFiles(files, own);
    expect((await packFiles([...files], [file('a/b/own', 'other'), file('new/own')])).pack).toBe(
      pack,
    );
    expect((await packFiles(files, [])).pack).not.toBe(pack);
    initRepository(root, pack);
    const git = openGit(root, { packed: pack.objects, drafts });
    await git.writeCommit({ branch: 'main', message: 'm', author, files: own, tree }, undefined);
    git.close();
    // Nothing is missing, and nothing is there that no commit leads to.
    expect(await readGit({ directory: root, arguments: ['fsck', '--strict', '--full'] })).toBe('');
    const stranger = openGit(root);
    expect((await stranger.readObject('main:a/b/c'))?.content.toString()).toBe('x');
    expect((await stranger.readObject('main:e'))?.content.length).toBe(100);
    stranger.close();
  });
});
