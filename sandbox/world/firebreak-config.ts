/**
 * `firebreak.yml` made to fit a world: only the keys a world decides are set, every other line and
 * comment stays as the project wrote it.
 */

import { parseDocument } from 'yaml';
import type { SandboxKey } from './signing-keys.ts';
import type { WorldOptions } from './world-options.ts';

const ROLES = ['responder', 'incident-commander', 'approver'];

interface Fitting {
  organisation: string;
  publicKey: string;
  signingKeys: readonly SandboxKey[];
  incidentRepository: string;
  /** What of the world exercises may touch, which is all of it. */
  exerciseTargets: readonly string[];
  settings?: WorldOptions['settings'];
}

/** Renders the project's `firebreak.yml` (or an empty one) for an organisation and its keys. */
export function renderFirebreakConfig(text: string, world: Fitting): string {
  const document = parseDocument(text);
  document.set('organisation', world.organisation);
  document.set('incident_repository', `${world.organisation}/${world.incidentRepository}`);
  document.set('operator_public_key', world.publicKey);
  const targets = document.createNode({ github: world.exerciseTargets }, { flow: true });
  document.setIn(['exercises', 'targets'], targets);
  for (const [group, keys] of Object.entries(world.settings ?? {})) {
    for (const [key, value] of Object.entries(keys ?? {})) {
      document.setIn([group, key], document.createNode(value, { flow: true }));
    }
  }
  document.set('signing_keys', document.createNode(world.signingKeys.map(({ listed }) => listed)));
  for (const role of ROLES) {
    document.setIn(['roles', role, 'teams'], document.createNode([role], { flow: true }));
    document.setIn(['roles', role, 'people'], document.createNode([], { flow: true }));
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}
