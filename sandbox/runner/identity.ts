/** What a job with `id-token: write` gets to prove who it is: two variables, of no use once it has ended. */

import type { Permissions } from '#sandbox/world/types.ts';
import { REQUEST_PATH } from '#sandbox/server/identity.ts';
import type { Claims } from '#sandbox/world/id-tokens.ts';
import { toGithubContext } from './contexts.ts';
import type { Host, Run } from './run-state.ts';

export interface Identity {
  variables: Record<string, string>;
  /** What the log must not show. */
  secrets: readonly string[];
  close(): void;
}

interface Job {
  run: Run;
  host: Host;
  environment: string | undefined;
}

/** Opens it for a job that may ask; any other holds nothing. */
export function openIdentity(permissions: Permissions, job: Job): Identity {
  if (permissions['id_token'] !== 'write') {
    return { variables: {}, secrets: [], close: () => undefined };
  }
  const { value, close } = job.host.world.idTokens.open(toClaims(job));
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${job.host.serverUrl}${REQUEST_PATH}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: value,
  };
  return { variables, secrets: [value], close };
}

/** What the token carries over from the `github` context. */
const CARRIED = [
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'ref',
  'ref_type',
  'sha',
  'run_id',
  'run_number',
  'run_attempt',
  'actor',
  'actor_id',
  'event_name',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

function toClaims({ run, host, environment }: Job): Claims {
  const github = toGithubContext(run, host);
  const carried = Object.fromEntries(CARRIED.map((name) => [name, String(github[name])]));
  const { repository, ref, workflow_ref: workflow = '' } = carried;
  const where = run.event.name === 'pull_request' ? 'pull_request' : `ref:${ref}`;
  return {
    ...carried,
    ...(environment !== undefined && { environment }),
    sub: `repo:${repository}:${environment === undefined ? where : `environment:${environment}`}`,
    job_workflow_ref: workflow,
    runner_environment: 'github-hosted',
  };
}
