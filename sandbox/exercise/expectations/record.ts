/** `status` and `milestone`: what the incident's record says, read from its branch. */

import type { Scene } from '../check.ts';
import { toCheck } from '../check.ts';
import { readIncidentRecord } from '../incident.ts';
import { toWord } from '../text-match.ts';

export const status = toCheck('status', async (expected, scene) => {
  const found = (await readRecord(scene))?.status;
  return { ok: found === toWord(expected), got: found ?? 'no readable incident.md' };
});

export const milestone = toCheck('milestone', async (expected, scene) => {
  const found = Object.keys((await readRecord(scene))?.milestones ?? {});
  const names = new Set(found.map(toWord));
  return { ok: expected.every((name) => names.has(toWord(name))), got: found.join(', ') || 'none' };
});

async function readRecord({ world, incident }: Scene): ReturnType<typeof readIncidentRecord> {
  return incident && readIncidentRecord(world, incident);
}
