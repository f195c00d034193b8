/**
 * An answer names one thing to do. It stands in the reason or in the `next` of a refusal, so whatever says what came
 * instead of what was expected tells nobody to start, repeat or undo anything.
 */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { REASONS } from '#incident/reason.ts';
import { listFiles } from '../../scripts/check/files.ts';

const ORDER =
  /\b(?:give (?:the|this|it)|re-run (?:the|its)|start the run|repeat the|post (?:it|the)|delete the comment|press ")/i;

test('what was found gives no orders', async () => {
  const found: string[] = [];
  for (const file of listFiles('actions/**/*.ts')) {
    const source = await readFile(file, 'utf8');
    for (const [text] of source.matchAll(
      /\b(?:seen|message)(?::| =)\s*(?:[`'"]|[^;{]*?\? [`'"]).*/g,
    )) {
      if (ORDER.test(text)) found.push(`${file}: ${text}`);
    }
  }
  expect(found).toEqual([]);
});

test.each(Object.entries(REASONS))('%s offers no second command to give', (_reason, { next }) => {
  expect(next.match(new RegExp(ORDER, 'gi')) ?? []).toHaveLength(ORDER.test(next) ? 1 : 0);
});
