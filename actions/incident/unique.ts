/** Ids are how commands and citations name things, so within one list an id never stands for two. */
import type { z } from 'zod';
import { quote } from '#kernel/text/quote.ts';

interface Identified {
  readonly id: string;
}

/** A check for a list of things with ids: it points at the second of two. */
export function checkUniqueIds({ value, issues }: z.core.ParsePayload<readonly Identified[]>) {
  const seen = new Set<string>();
  for (const [index, { id }] of value.entries()) {
    if (seen.has(id)) {
      const message = `Unexpected second ${quote(id)}, expected each id once`;
      const fix = 'Give it the next free id; the first keeps the one it has.';
      issues.push({ code: 'custom', message, path: [index, 'id'], input: id, params: { fix } });
    }
    seen.add(id);
  }
}
