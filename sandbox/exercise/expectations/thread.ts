/** `branch`, `pull_request`, `label` and `no_label`: what GitHub shows of the incident. */

import { toIncidentBranch } from '../../../actions/incident/path.ts';
import type { Scene } from '../check.ts';
import { toCheck } from '../check.ts';

export const branch = toCheck('branch', async (expected, { world, incident }) => {
  const name = typeof expected === 'string' ? expected : incident && toIncidentBranch(incident.id);
  const found = name === undefined ? undefined : await world.git.readObject(`refs/heads/${name}`);
  const ok = (found !== undefined) === (expected !== false);
  return { ok, got: found === undefined ? `no branch ${name ?? ''}`.trim() : (name ?? '') };
});

export const pullRequest = toCheck('pull_request', (expected, { incident }) => {
  const { pull } = incident ?? {};
  if (pull?.pull === undefined) return { ok: expected === false, got: 'none' };
  const { state } = pull;
  const { draft, merged } = pull.pull;
  const states = [
    ...(merged ? ['merged'] : [state]),
    ...(state === 'open' ? [draft ? 'draft' : 'ready'] : []),
  ];
  const ok = typeof expected === 'boolean' ? expected : states.includes(expected);
  return { ok, got: `#${String(pull.number)}, ${states.join(' and ')}` };
});

export const label = toCheck('label', (expected, scene) => {
  const found = toLabels(scene);
  return { ok: expected.every((name) => found.includes(name)), got: found.join(', ') || 'none' };
});

export const noLabel = toCheck('no_label', (expected, scene) => {
  const found = toLabels(scene);
  return { ok: !expected.some((name) => found.includes(name)), got: found.join(', ') || 'none' };
});

/** Labels of the issue and the pull request: projections belong on both, requests on either. */
function toLabels({ incident }: Scene): string[] {
  return [...new Set([...(incident?.issue.labels ?? []), ...(incident?.pull?.labels ?? [])])];
}
