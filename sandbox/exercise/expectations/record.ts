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
  const { milestones = {} } = (await readRecord(scene)) ?? {};
  const found = Object.entries(milestones).map(([name, { at }]) => ({ name, at }));
  const ok = expected.every(({ name, at }) =>
    found.some(
      (one) => toWord(one.name) === toWord(name) && (at === undefined || isSame(one.at, at)),
    ),
  );
  const got = found.map(({ name, at }) =>
    expected.some((one) => one.at !== undefined) ? `${name} at ${at}` : name,
  );
  return { ok, got: got.join(', ') || 'none' };
});

const isSame = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

async function readRecord({ world, incident }: Scene): ReturnType<typeof readIncidentRecord> {
  return incident && readIncidentRecord(world, incident);
}
