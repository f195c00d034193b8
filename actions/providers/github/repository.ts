/** Finds the repository a step is pointed at, or refuses: it must be the organisation's, visible and not protected. */
import { z } from 'zod';
import { refuseProtected, type StepContext, type StepRefusal } from '#containment/index.ts';
import type { Organisation, RepositoryRef } from './organisation.ts';
import { isProtectedName, toProtectedRepositories } from './protected.ts';
import type { Incident } from '#incident/record.ts';
import type { Settings } from '#incident/settings.ts';

/** A repository as people type it; without an owner it is the organisation's. */
export const RepositoryParam = z
  .string()
  .regex(
    /^(?:[A-Za-z0-9-]+\/)?(?!\.{1,2}$)[\w.-]{1,100}$/,
    'Expected a repository such as shop or acme/shop',
  );

/** The full name of a repository parameter. */
export function toRepositoryRef(param: string, settings: Settings): RepositoryRef {
  const [first = '', second] = param.split('/');
  return second === undefined
    ? { owner: settings.organisation, name: first }
    : { owner: first, name: second };
}

/** The one repository the record names as affected; undefined when there are none or several. */
export function findAffectedRepository({ affected }: Incident): string | undefined {
  // GitHub's names differ in case only for the eye.
  const names = new Set(affected.repositories.map((name) => name.toLowerCase()));
  return names.size === 1 ? affected.repositories[0] : undefined;
}

export interface FoundRepository {
  ref: RepositoryRef;
  fullName: string;
  id: number;
}

/** Looks a repository up by name and compares ids with the protected ones: an old name still leads to a renamed one. */
export async function resolveRepository(
  param: string,
  { settings, client }: StepContext<Organisation>,
): Promise<FoundRepository | StepRefusal> {
  const ref = toRepositoryRef(param, settings);
  const fullName = `${ref.owner}/${ref.name}`;
  if (ref.owner.toLowerCase() !== settings.organisation.toLowerCase()) {
    return {
      refused: 'unknown-target',
      message: `Expected a repository of ${settings.organisation}, got ${fullName}. Firebreak's App reaches no other owner.`,
    };
  }
  if (isProtectedName(ref, settings)) return refuseProtected('repository', fullName);
  const [id, ...protectedIds] = await Promise.all(
    [fullName, ...toProtectedRepositories(settings)].map((name) =>
      client.fetchRepositoryId(toRepositoryRef(name, settings)),
    ),
  );
  if (id === undefined) {
    return {
      refused: 'unknown-target',
      message: `Expected a repository Firebreak may see, got ${fullName}, for which GitHub answers 404. Check the spelling and where the App is installed.`,
    };
  }
  return protectedIds.includes(id)
    ? refuseProtected('repository', fullName)
    : { ref, fullName, id };
}
