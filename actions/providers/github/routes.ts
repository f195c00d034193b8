/** The routes by which containment changes the organisation: what a plan shows is what the client then sends. */
import type { RepositoryRef } from './organisation.ts';

export const DISABLE_WORKFLOW = 'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable';
export const ENABLE_WORKFLOW = 'PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable';
export const CANCEL_RUN = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel';
export const FORCE_CANCEL_RUN = 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel';
export const CREATE_KEY = 'POST /repos/{owner}/{repo}/keys';
export const DELETE_KEY = 'DELETE /repos/{owner}/{repo}/keys/{key_id}';
export const REVOKE_CREDENTIAL = 'POST /credentials/revoke';
/** Answers whose the credential is that asks. */
export const WHO_AM_I = 'GET /user';

/** A route as a plan shows it, for people: the repository filled in, and an id where it is known by then. */
export function fillRoute(
  route: string,
  { owner, name }: RepositoryRef,
  ids: Readonly<Record<string, number>> = {},
): string {
  const values: Readonly<Record<string, number | string>> = { ...ids, owner, repo: name };
  return route.replaceAll(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
