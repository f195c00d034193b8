/** Which incidents are checked, and where they lie. */
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { ID, IncidentId, toIncidentFolder } from '#incident/path.ts';
import { toTypedPath } from '../command-line.ts';

export interface Target {
  id: IncidentId;
  /** Relative to the current folder, with slashes. */
  folder: string;
}

/**
 * Finds the incidents that the arguments name; all of them without arguments.
 * @throws UserError for a name that is no incident's.
 */
export async function findTargets(args: readonly string[]): Promise<Target[]> {
  if (args.length > 0) return args.map(toTarget);
  const years = (await list('incidents')).filter((name) => /^\d{4}$/.test(name));
  const folders = await Promise.all(
    years.map(async (year) =>
      (await list(`incidents/${year}`))
        .filter((name) => name.startsWith('INC-'))
        .map((name) => `incidents/${year}/${name}`),
    ),
  );
  return folders.flat().toSorted().map(toTarget);
}

function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

const NAMED = new RegExp(`^(?:.*/)?(${ID.incident})(?=/|$)`);

function toTarget(argument: string): Target {
  if (IncidentId.safeParse(argument).success)
    return { id: argument, folder: toIncidentFolder(argument) };
  const path = relative('.', toTypedPath(argument)).replaceAll('\\', '/');
  const [folder, id] = NAMED.exec(path) ?? [];
  if (folder === undefined || id === undefined) {
    throw new UserError({
      code: 'no-incident',
      message: `Unexpected "${argument}", expected an incident`,
      hint: 'Name it by id (INC-2026-0042) or by its folder; without a name every incident is checked.',
    });
  }
  return { id, folder };
}
