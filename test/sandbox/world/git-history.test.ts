/** How commits stand to each other, as Git itself says. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderCommit } from '#sandbox/world/git-commit.ts';
import { compareCommits, listBranchChanges } from '#sandbox/world/git-compare.ts';
import { runGit } from '#sandbox/world/git-process.ts';
import { initRepository, openGit } from '#sandbox/world/git.ts';

/** Each commit by its parents and the minute it was made in: a criss-cross, ties, a clock that went back, two roots. */
const COMMITS: [string, string[], number][] = [
  ['a', [], 0],
  ['b', ['a'], 1],
  ['c', ['a'], 1],
  ['d', ['b', 'c'], 2],
  ['e', ['c', 'b'], 2],
  ['f', ['d'], 3],
  ['g', ['e'], 1],
  ['h', ['f', 'g'], 4],
  ['i', ['g'], 4],
  ['z', [], 9],
];
const PAIRS = ['bc', 'de', 'fg', 'hi', 'ih', 'ah', 'ha', 'aa', 'hz', 'gd'].map((pair) =>
  pair.split(''),
);

test('is what Git says of it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-history-'));
  initRepository(directory);
  const git = openGit(directory);
  const tree = git.writeObject('tree', Buffer.alloc(0));
  const oids = new Map<string, string>();
  for (const [name, above, minute] of COMMITS) {
    const at = new Date(Date.UTC(2026, 2, 2, 9, minute));
    const author = { name: 'dana', email: 'dana@example.com', at };
    const parents = above.map((one) => oids.get(one) ?? '');
    const text = renderCommit({ tree, parents, author, message: name });
    oids.set(name, git.writeObject('commit', text));
  }
  const ask = async (...words: string[]): Promise<string[]> =>
    (await runGit({ directory, arguments: words })).output.toString().split('\n').slice(0, -1);
  for (const [one = '', other = ''] of PAIRS) {
    const [base, head] = [oids.get(one) ?? '', oids.get(other) ?? ''];
    const found = await compareCommits(git, base, head);
    expect(found.ahead, `${one}..${other}`).toEqual(
      await ask('rev-list', '--reverse', `${base}..${head}`),
    );
    const bases = await ask('merge-base', '--all', base, head);
    expect(bases.length === 0 ? [undefined] : bases).toContain(found.mergeBase);
    expect(await git.isAncestor(base, head)).toBe(bases.includes(base));
  }
  expect(await git.history.listAlone('', oids.get('h') ?? '')).toEqual(
    await ask('rev-list', oids.get('h') ?? ''),
  );
  expect(await git.isAncestor('f'.repeat(40), 'f'.repeat(40))).toBe(false);
  git.close();
  await rm(directory, { recursive: true });
});

test('the changes of a branch are counted from where it left', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-history-'));
  initRepository(directory);
  const git = openGit(directory);
  const author = { name: 'dana', email: 'dana@example.com', at: new Date('2026-03-02T09:00:00Z') };
  const commit = async (branch: string, path: string, head?: string): Promise<string> => {
    const draft = { branch, message: 'm', author, files: [{ path, content: path }] };
    const result = await git.writeCommit(draft, head);
    return result.written ? result.oid : '';
  };
  const start = await commit('main', 'a');
  await git.writeBranch('side', start);
  await commit('main', 'elsewhere', start);
  await commit('side', 'd/b', start);
  expect(await listBranchChanges(git, 'main', 'side')).toEqual(['d/b']);
  git.close();
  await rm(directory, { recursive: true });
});
