/**
 * What the two Apps may do, from what the steps say: a permission that no step names is missing here as it would be
 * on GitHub. It is worked out apart from the manifests of docs/apps/, so that a mistake would have to be made twice.
 */

import { loadSteps } from '../../actions/containment/index.ts';
import { PROVIDERS } from '../../actions/providers/index.ts';
import type { Permissions } from './types.ts';

// Another system's permissions mean nothing to GitHub.
const steps = await loadSteps(PROVIDERS.filter(({ name }) => name === 'github'));

/** What authorization and the threads of an incident take, whatever steps there are. */
const THREADS_AND_TEAMS: Permissions = {
  contents: 'read',
  issues: 'read',
  members: 'read',
  pull_requests: 'read',
};

function join(all: Permissions[]): Permissions {
  const joined: Permissions = { metadata: 'read' };
  for (const [name, level] of all.flatMap((one) => Object.entries(one))) {
    if (joined[name] !== 'write') joined[name] = level;
  }
  return joined;
}

/** The permissions both Apps are registered with. */
export function toAppPermissions(): { observer: Permissions; operator: Permissions } {
  return {
    observer: join([THREADS_AND_TEAMS, ...steps.items.map(({ reads }) => reads)]),
    operator: join(steps.items.map(({ permissions }) => permissions)),
  };
}
