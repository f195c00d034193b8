/** What a view is given, on an incident that nothing of is in Git. */

import type { PageContext } from '#sandbox/page/page-context.ts';
import { openRoom } from '#sandbox/page/room.ts';
import { openBareIncident, type BareIncident } from '../exercise/bare-session.ts';

export type BarePage = BareIncident & { context: PageContext };

export async function openBarePage(path = '/'): Promise<BarePage> {
  const incident = await openBareIncident();
  const { stage, exercise, folder } = incident.session;
  const room = openRoom(stage, exercise, folder);
  const context = { room, world: incident.world, person: 'dana', token: 'T0KEN', path };
  return { ...incident, context };
}
