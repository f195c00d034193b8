/** The fault in which somebody else commits between a reader's read and their write. */

import { findHead } from '#sandbox/world/pull-payload.ts';
import type { World } from '#sandbox/world/world.ts';

/** Puts an empty commit on each incident branch the request mentions, or on all of them. */
export async function moveBranches(world: World, body: unknown): Promise<void> {
  const branches = await world.git.listBranches();
  const incidents = branches.map(({ name }) => name).filter((name) => name.startsWith('incident/'));
  const text = JSON.stringify(body ?? '');
  const mentioned = incidents.filter((name) => text.includes(name));
  const author = { name: 'someone', email: 'someone@example.com', at: world.clock.now() };
  for (const branch of mentioned.length > 0 ? mentioned : incidents) {
    const place = { world, repository: world.incidentRepository };
    const commit = { branch, message: 'Work that came in between', author, files: [] };
    await world.git.writeCommit(commit, await findHead(place, branch));
  }
}
