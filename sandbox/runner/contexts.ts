/**
 * The `github` and `runner` contexts and the environment variables made of them. The variables are
 * those of a hosted runner and no others: an action that needs more would not work there.
 */

import type { Account } from '#sandbox/world/account.ts';
import { z } from 'zod';
import { Inputs, toTypedInputs } from './dispatch.ts';
import type { Host, Run } from './run-state.ts';

const Payload = z.object({
  inputs: Inputs.nullish(),
  pull_request: z
    .object({ head: z.object({ ref: z.string() }), base: z.object({ ref: z.string() }) })
    .optional(),
});

/** Context values that have no `GITHUB_*` variable of their own. */
const WITHOUT_VARIABLE = new Set(['event', 'token', 'repositoryUrl', 'secret_source']);

/** Builds the part of the `github` context that is the same for all jobs of a run. */
export function toGithubContext(run: Run, host: Host): Record<string, unknown> {
  const { event, record } = run;
  const { repository } = event;
  const slug = `${repository.owner}/${repository.name}`;
  const payload = Payload.parse(event.payload);
  const path = run.file?.path ?? record.workflow;
  return {
    ...toRefContext(event.ref, event.sha),
    event: event.payload,
    event_name: event.name,
    head_ref: payload.pull_request?.head.ref ?? '',
    base_ref: payload.pull_request?.base.ref ?? '',
    repository: slug,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(host.world.organisation.id),
    repositoryUrl: `${host.world.url}/${slug}.git`,
    run_id: String(record.id),
    run_number: String(record.number),
    run_attempt: String(record.attempt),
    retention_days: '90',
    actor: record.actor,
    actor_id: String(findAccount(host, record.actor)?.id ?? ''),
    triggering_actor: record.triggeringActor,
    workflow: record.name,
    workflow_ref: `${slug}/${path}@${event.ref}`,
    workflow_sha: event.sha,
    server_url: host.world.url,
    api_url: host.serverUrl,
    graphql_url: `${host.serverUrl}/graphql`,
    secret_source: 'Actions',
  };
}

function toRefContext(ref: string, sha: string): Record<string, unknown> {
  const isTag = ref.startsWith('refs/tags/');
  return {
    ref,
    sha,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: isTag ? 'tag' : 'branch',
    ref_protected: false,
  };
}

function findAccount(host: Host, login: string): Account | undefined {
  return host.world.accounts.get(login);
}

/** Reads the `inputs` context; only a dispatched run has any. */
export function toInputs({ event, file }: Run): Record<string, unknown> {
  if (event.name !== 'workflow_dispatch' || file === undefined) return {};
  return toTypedInputs(file, Payload.parse(event.payload).inputs ?? {});
}

/** Builds the `runner` context of a job that keeps its files in `temp`. */
export function toRunnerContext(temp: string): Record<string, string> {
  return {
    os: 'Linux',
    arch: 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    temp,
    tool_cache: '/opt/hostedtoolcache',
  };
}

/** Renders contexts as the environment variables a step starts with. */
export function toVariables(
  github: Record<string, unknown>,
  runner: Record<string, string>,
): Record<string, string> {
  const fromGithub = Object.entries(github)
    .filter(([name]) => !WITHOUT_VARIABLE.has(name))
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, String(value)]);
  const fromRunner = Object.entries(runner).map(([name, value]) => [
    `RUNNER_${name.toUpperCase()}`,
    value,
  ]);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries([...fromGithub, ...fromRunner]),
  };
}
