/** What a leaked value is, told by its prefix, and whether GitHub lets anyone revoke it. https://docs.github.com/en/rest/credentials/revoke */
import type { CredentialKind } from './record.ts';

const PREFIXES: readonly (readonly [prefix: string, kind: CredentialKind])[] = [
  ['github_pat_', 'github_pat'],
  ['ghp_', 'github_pat'],
  ['gho_', 'github_oauth'],
  ['ghu_', 'github_app_user'],
  ['ghr_', 'github_app_refresh'],
];

/** The kind of a raw value; `other` when GitHub's public endpoint does not revoke its like. */
export function findCredentialKind(value: string): CredentialKind {
  return PREFIXES.find(([prefix]) => value.startsWith(prefix))?.[1] ?? 'other';
}

/** Whether `POST /credentials/revoke` takes credentials of this kind. */
export function isRevocable(kind: CredentialKind): boolean {
  return kind !== 'other';
}

/** A refresh token opens no API, so presenting it to `GET /user` says nothing about it. */
export function isProbeable(kind: CredentialKind): boolean {
  return isRevocable(kind) && kind !== 'github_app_refresh';
}
