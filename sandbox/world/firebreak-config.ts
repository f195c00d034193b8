/**
 * `firebreak.yml` made to fit a world: only the keys a world decides are set, every other line and
 * comment stays as the project wrote it.
 */

import { parseDocument } from 'yaml';
import type { WorldOptions } from './world-options.ts';

const ROLES = ['responder', 'incident-commander', 'approver'];

/** Renders the project's `firebreak.yml` (or an empty one) for an organisation and an operator key. */
export function renderFirebreakConfig(
  text: string,
  world: {
    organisation: string;
    publicKey: string;
    incidentRepository: string;
    settings?: WorldOptions['settings'];
  },
): string {
  const document = parseDocument(text);
  document.set('organisation', world.organisation);
  document.set('incident_repository', `${world.organisation}/${world.incidentRepository}`);
  document.set('operator_public_key', world.publicKey);
  for (const [group, keys] of Object.entries(world.settings ?? {})) {
    for (const [key, value] of Object.entries(keys ?? {})) {
      document.setIn([group, key], document.createNode(value, { flow: true }));
    }
  }
  for (const role of ROLES) {
    document.setIn(['roles', role, 'teams'], document.createNode([role], { flow: true }));
    document.setIn(['roles', role, 'people'], document.createNode([], { flow: true }));
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}
