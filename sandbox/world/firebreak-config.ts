/**
 * `firebreak.yml` made to fit a world: only the keys a world decides are set, every other line and
 * comment stays as the project wrote it.
 */

import { parseDocument } from 'yaml';

const ROLES = ['responder', 'incident-commander', 'approver'];

/** Renders the project's `firebreak.yml` (or an empty one) for an organisation and an operator key. */
export function renderFirebreakConfig(
  text: string,
  world: { organisation: string; publicKey: string; incidentRepository: string },
): string {
  const document = parseDocument(text);
  document.set('organisation', world.organisation);
  document.set('incident_repository', `${world.organisation}/${world.incidentRepository}`);
  document.set('operator_public_key', world.publicKey);
  for (const role of ROLES) {
    document.setIn(['roles', role, 'teams'], document.createNode([role], { flow: true }));
    document.setIn(['roles', role, 'people'], document.createNode([], { flow: true }));
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}
