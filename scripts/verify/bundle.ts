/** A `git bundle` file, unpacked into a folder of its own that is taken away afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { runGit } from '../validate/git.ts';

export interface Unpacked {
  root: string;
  /** The commit that it is read at. */
  head: string;
  remove: () => Promise<void>;
}

/** Unpacks a bundle. @throws UserError when Git cannot read it. */
export async function unpackBundle(file: string): Promise<Unpacked> {
  const root = await mkdtemp(join(tmpdir(), 'firebreak-bundle-'));
  const remove = () => rm(root, { recursive: true, force: true });
  const listed = (await runGit(['bundle', 'list-heads', file])) ?? '';
  const heads = listed.split('\n').filter((line) => line !== '');
  const [head = ''] = (heads.find((line) => line.endsWith(' HEAD')) ?? heads[0] ?? '').split(' ');
  const made = await runGit(['init', '--quiet', '--bare', root]);
  const fetched =
    head === '' || made === undefined
      ? undefined
      : await runGit([
          '-C',
          root,
          '-c',
          'fetch.fsckObjects=true',
          'fetch',
          '--quiet',
          file,
          '+refs/*:refs/*',
          ...(listed.includes(' HEAD') ? ['HEAD'] : []),
        ]);
  if (fetched !== undefined) return { root, head, remove };
  await remove();
  throw new UserError({
    code: 'no-bundle',
    message: `Expected a bundle of Git at ${file}, got something that Git cannot read whole`,
    hint: 'Make it with: git bundle create case.bundle HEAD. A bundle that leaves older commits out cannot be checked alone.',
  });
}
