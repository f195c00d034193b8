/** `file` with `contains` and `lacks`: a file of the incident, as its branch has it now. */

import type { Scene, Verdict } from '../check.ts';
import { toCheck } from '../check.ts';
import type { FileExpectation } from '../expectation-schema.ts';
import { readIncidentFile } from '../incident.ts';
import { findMissing, hasLiveText, renderExcerpt } from '../text-match.ts';

export const file = toCheck('file', async (expected, scene) => {
  const { contains, lacks } = scene.expectation;
  const verdicts: Verdict[] = [];
  for (const item of expected) {
    const one: FileExpectation = typeof item === 'string' ? { path: item, contains, lacks } : item;
    verdicts.push(await judgeFile(one, scene));
  }
  const failed = verdicts.filter(({ ok }) => !ok);
  const shown = failed.length === 0 ? verdicts : failed;
  return { ok: failed.length === 0, got: shown.map(({ got }) => got).join('; ') };
});

async function judgeFile(expected: FileExpectation, { world, incident }: Scene): Promise<Verdict> {
  const { path, contains = [], lacks = [], exists = true } = expected;
  const text = incident && (await readIncidentFile(world, incident, path));
  if (text === undefined) return { ok: !exists, got: `no ${path}` };
  if (!exists) return { ok: false, got: `${path} exists` };
  const missing = findMissing(text, contains);
  if (missing.length > 0) {
    return { ok: false, got: `${path} lacks ${quote(missing)}: ${renderExcerpt(text)}` };
  }
  const present = lacks.filter((words) => hasLiveText(text, words));
  return present.length === 0
    ? { ok: true, got: path }
    : { ok: false, got: `${path} contains ${quote(present)}` };
}

function quote(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
