/**
 * Who may do what: apps and jobs by the permissions of their token, people by their role in the
 * repository. Whatever a token cannot see answers 404, never 403, as on GitHub.
 */

import { isSameName } from '#sandbox/world/names.ts';
import { toFullName } from '#sandbox/world/payload.ts';
import type { Repository, Role, Thread, Token } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { Need } from './route.ts';

const ROLES: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const LEVELS = ['none', 'read', 'write'];

export type Authentication =
  | { known: true; token: Token | undefined }
  | { known: false; token: Token | undefined; message: string };

/** Finds the token of an Authorization header; no header is anonymous, a dead token is refused. */
export function authenticate(world: World, header: string | undefined): Authentication {
  if (header === undefined || header === '') return { known: true, token: undefined };
  const value = header.replace(/^(bearer|token)\s+/i, '');
  const token = world.tokens.get(value);
  return token === undefined || token.revoked
    ? { known: false, token, message: 'Bad credentials' }
    : { known: true, token };
}

const isApp = (token: Token): boolean => token.kind === 'job' || token.kind === 'installation';

/** The role of an account in a repository; organisation owners do not exist in the sandbox. */
export function findRole(repository: Repository, accountId: number): Role {
  return repository.collaborators.get(accountId) ?? 'none';
}

/** Whether a token may know that a repository exists. */
export function canSee(token: Token | undefined, repository: Repository): boolean {
  if (!repository.private) return true;
  if (token === undefined) return false;
  if (!isApp(token)) return findRole(repository, token.account.id) !== 'none';
  if (token.repositories === undefined) return !repository.isElsewhere;
  return token.repositories.some((name) => isSameName(name, toFullName(repository)));
}

/** Whether a token's permissions or its owner's role suffice; the repository must be visible. */
export function isAllowed(token: Token | undefined, need: Need, repository: Repository): boolean {
  if (token === undefined) return need.level === 'read';
  if (isApp(token)) {
    return need.permissions.some(
      (name) => LEVELS.indexOf(token.permissions[name] ?? 'none') >= LEVELS.indexOf(need.level),
    );
  }
  const role = findRole(repository, token.account.id);
  return ROLES.indexOf(role) >= ROLES.indexOf(need.role);
}

/**
 * Whether a token may comment where the conversation is locked. People with write access may; jobs and Apps may not,
 * whatever their permissions. https://github.com/hashicorp/terraform-github-actions/issues/100
 */
export function canSpeak(
  token: Token | undefined,
  repository: Repository,
  thread: Thread,
): boolean {
  if (thread.locked !== true) return true;
  if (token === undefined || isApp(token)) return false;
  return ROLES.indexOf(findRole(repository, token.account.id)) >= ROLES.indexOf('write');
}

/** https://github.com/renovatebot/renovate/issues/6215 */
export const LOCKED = 'Unable to create comment because issue is locked.';

/** What GitHub says to a job or an App that lacks a permission. */
export const FORBIDDEN = 'Resource not accessible by integration';

/** What GitHub says to a token that sees the repository but may not do this. */
export function toForbiddenMessage(token: Token | undefined): string {
  if (token === undefined) return 'Requires authentication';
  return isApp(token) ? FORBIDDEN : 'Must have admin rights to Repository.';
}
