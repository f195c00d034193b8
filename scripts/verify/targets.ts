/** Which incidents a repository has: those of the commit, and those that only lie in the folder. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { IncidentId, toIncidentFolder } from '#incident/path.ts';
import type { Target } from '../validate/target.ts';
import type { Repository } from './repository.ts';

const FOLDER = /^incidents\/\d{4}\/(INC-[^/]+)\/?$/;

/** Finds them all, or the one in the folder that was named. @throws UserError when there is none. */
export async function findIncidents(repository: Repository, within: string): Promise<Target[]> {
  const [committed, lying] = await Promise.all([listCommitted(repository), listLying(repository)]);
  const ids = new Set([...committed, ...lying].filter((id) => IncidentId.safeParse(id).success));
  const all = [...ids].toSorted().map((id) => ({ id, folder: toIncidentFolder(id) }));
  const found = all.filter(
    ({ folder }) =>
      `${folder}/`.startsWith(within === '' ? '' : `${within}/`) ||
      `${within}/`.startsWith(`${folder}/`),
  );
  if (found.length > 0) return found;
  throw new UserError({
    code: 'no-incident',
    message: 'Expected incidents below incidents/, got none',
    hint: 'Name a clone, the folder of an incident in it, or a bundle. An open incident is on its own branch: git switch incident/INC-….',
  });
}

async function listCommitted({ git, head }: Repository): Promise<string[]> {
  if (head === undefined) return [];
  const listing = await git(
    'ls-tree',
    '-r',
    '-d',
    '-z',
    '--name-only',
    '--full-tree',
    head,
    '--',
    'incidents/',
  );
  return (listing ?? '').split('\0').flatMap((path) => FOLDER.exec(path)?.[1] ?? []);
}

async function listLying({ root, hasFiles }: Repository): Promise<string[]> {
  if (!hasFiles) return [];
  const list = (path: string) => readdir(join(root, path)).catch(() => []);
  const years = (await list('incidents')).filter((name) => /^\d{4}$/.test(name));
  const names = await Promise.all(
    years.map(async (year) =>
      (await list(`incidents/${year}`)).map((name) => `incidents/${year}/${name}`),
    ),
  );
  return names.flat().flatMap((path) => FOLDER.exec(path)?.[1] ?? []);
}
