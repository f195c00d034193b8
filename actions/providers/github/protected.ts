/**
 * What no step may ever touch on GitHub: the incident repository (halting it would silence the responder), and what
 * firebreak.yml protects. Checked on names before planning and on ids after, because GitHub follows renames.
 */
import type { PlanTarget } from '#incident/receipt.ts';
import type { Settings } from '#incident/settings.ts';
import type { RepositoryRef } from './organisation.ts';

/** The repositories no step may touch, by full name. */
export function toProtectedRepositories(settings: Settings): string[] {
  return [settings.incident_repository, ...settings.protected.repositories];
}

/** Whether a repository is protected by its name. */
export function isProtectedName({ owner, name }: RepositoryRef, settings: Settings): boolean {
  return toProtectedRepositories(settings).some((one) => isSameName(one, `${owner}/${name}`));
}

/** What lies in a repository, which is a target beside it. */
const PARTS: ReadonlySet<string> = new Set(['workflow', 'deploy key']);

/** Whether a target is protected; one of a kind that is not known here is. */
export function isProtected({ kind, name, id }: PlanTarget, settings: Settings): boolean {
  if (kind === 'credential') return settings.protected.credentials.includes(id);
  if (kind === 'repository') {
    return toProtectedRepositories(settings).some((one) => isSameName(one, name));
  }
  return !PARTS.has(kind);
}

/** What an exercise may touch: repositories by full name with all that lies in them, credentials by fingerprint. */
export function isListed({ kind, name, id }: PlanTarget, listed: readonly string[]): boolean {
  if (kind === 'credential') return listed.includes(id);
  if (kind === 'repository') return listed.some((one) => isSameName(one, name));
  return PARTS.has(kind);
}

/** GitHub's names differ in case only for the eye. */
function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
