/**
 * What a job's `GITHUB_TOKEN` may do. Naming any permission sets the others to none, so
 * `permissions: {}` at the top of a workflow means exactly that.
 */

import type { Permissions, Repository } from '#sandbox/world/types.ts';
import { toEntries } from './expression.ts';
import { isMapping, isString } from './language.ts';
import type { TemplateToken } from './language.ts';
import { toRunnerError } from './runner-error.ts';

const NAMES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'packages',
  'pages',
  'pull_requests',
  'security_events',
  'statuses',
] as const;

/** Finds a job's token permissions: its own, else the workflow's, else the repository's default. */
export function toTokenPermissions(
  job: TemplateToken | undefined,
  workflow: TemplateToken | undefined,
  repository: Repository,
): Permissions {
  const token = job ?? workflow;
  if (token !== undefined) return { metadata: 'read', ...parsePermissions(token) };
  return repository.workflowPermissions.default_workflow_permissions === 'write'
    ? { metadata: 'read', ...toAll('write') }
    : { metadata: 'read', contents: 'read', packages: 'read' };
}

function toAll(access: 'read' | 'write'): Permissions {
  return Object.fromEntries(NAMES.map((name) => [name, access]));
}

function parsePermissions(token: TemplateToken): Permissions {
  if (isString(token)) return toAll(token.value === 'write-all' ? 'write' : 'read');
  if (!isMapping(token))
    throw toRunnerError('Permissions must be a mapping, read-all or write-all.');
  return Object.fromEntries(
    toEntries(token).map(([name, value]) => [name.replaceAll('-', '_'), parseAccess(value)]),
  );
}

function parseAccess(token: TemplateToken): 'read' | 'write' | 'none' {
  const access = isString(token) ? token.value : '';
  if (access === 'read' || access === 'write' || access === 'none') return access;
  throw toRunnerError(`Unexpected permission "${access}", expected read, write or none.`);
}
