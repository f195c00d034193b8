/**
 * CODEOWNERS of the default branch: the last pattern that matches a path names its owners. Owners without write access
 * do not count, and GitHub says so nowhere but in `codeowners/errors`.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */

import { readFile } from './git.ts';
import type { Repository } from './types.ts';
import type { World } from './world.ts';

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

interface Line {
  number: number;
  source: string;
  pattern: string;
  owners: string[];
}

interface Owners {
  path: string;
  lines: Line[];
}

type Place = { world: World; repository: Repository };

async function readOwners({ world, repository }: Place, ref: string): Promise<Owners | undefined> {
  if (repository.gitDir === undefined) return undefined;
  for (const path of PLACES) {
    const content = await readFile(world.git, ref, path);
    if (content !== undefined) return { path, lines: parseLines(content.toString()) };
  }
  return undefined;
}

function parseLines(text: string): Line[] {
  return text.split('\n').flatMap((source, index) => {
    const [pattern, ...owners] = source.replace(/#.*/, '').trim().split(/\s+/);
    return pattern === undefined || pattern === ''
      ? []
      : [{ number: index + 1, source, pattern, owners }];
  });
}

/** The owners of the paths, one set for each; empty where nobody owns one. */
export async function findOwners(
  place: Place,
  ref: string,
  paths: readonly string[],
): Promise<string[][]> {
  const { lines } = (await readOwners(place, ref)) ?? { lines: [] };
  const sets = paths.map((path) => {
    const owners = lines.findLast(({ pattern }) => owns(pattern, path))?.owners ?? [];
    return owners.filter((owner) => findMembers(place, owner).length > 0);
  });
  const known = new Map(sets.filter((set) => set.length > 0).map((set) => [set.join(' '), set]));
  return [...known.values()];
}

/**
 * As in gitignore, without its negations. What ends in a slash and one star, such as `docs/*`, owns the files of that
 * folder and none below.
 */
function owns(pattern: string, path: string): boolean {
  const isRooted = pattern.slice(0, -1).includes('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '/**');
  const source = bare.replaceAll(
    /\*\*\/|\*\*|\*|[.+?^$(){}|[\]\\]/g,
    (part) => GLOBS[part] ?? `\\${part}`,
  );
  const end = pattern.endsWith('/*') ? '$' : '(?:$|/)';
  return new RegExp(`${isRooted ? '^' : '(?:^|/)'}${source}${end}`).test(path);
}

const GLOBS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** The accounts that may answer for an owner: none when it is unknown here or has no write access. */
export function findMembers({ world, repository }: Place, owner: string): number[] {
  const canWrite = (id: number): boolean =>
    ['write', 'maintain', 'admin'].includes(repository.collaborators.get(id) ?? 'none');
  const name = owner.replace(/^@/, '').toLowerCase();
  const [organisation, slug] = name.split('/');
  if (slug === undefined) {
    const account = [...world.accounts.values()].find(({ login }) => login.toLowerCase() === name);
    return account !== undefined && canWrite(account.id) ? [account.id] : [];
  }
  const team = world.teams.get(slug);
  const isHere = organisation === world.organisation.login.toLowerCase();
  if (team === undefined || !isHere || team.permission === 'read') return [];
  return [...team.members];
}

export interface OwnersError {
  line: number;
  column: number;
  kind: string;
  source: string;
  suggestion: string;
  message: string;
  path: string;
}

/** Every owner whom GitHub skips; undefined when there is no file. */
export async function findOwnersErrors(
  place: Place,
  ref: string,
): Promise<OwnersError[] | undefined> {
  const owners = await readOwners(place, ref);
  return owners?.lines.flatMap((line) =>
    line.owners
      .filter((owner) => findMembers(place, owner).length === 0)
      .map((owner) => toError(line, owner, owners.path)),
  );
}

function toError({ number, source }: Line, owner: string, path: string): OwnersError {
  const suggestion = owner.includes('/')
    ? `make sure the team ${owner} exists, is publicly visible, and has write access to the repository`
    : `make sure ${owner} exists and has write access to the repository`;
  const column = source.indexOf(owner) + 1;
  const message = `Unknown owner on line ${String(number)}: ${suggestion}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`;
  return {
    line: number,
    column,
    kind: 'Unknown owner',
    source: `${source}\n`,
    suggestion,
    message,
    path,
  };
}
