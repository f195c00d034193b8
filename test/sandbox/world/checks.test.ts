import { expect, test } from 'vitest';
import { findSuite } from '#sandbox/world/checks.ts';
import type { CheckRun } from '#sandbox/world/run-types.ts';
import { createBareWorld } from './bare-world.ts';

function toCheck(fields: Partial<CheckRun>): CheckRun {
  const texts = { name: 'validate', title: '', summary: '', status: 'completed', annotations: [] };
  return { id: 1, headSha: 'one', appId: 7, suite: 70, ...texts, ...fields };
}

test('a check run lands in the first suite that its App has at the commit', async () => {
  const { incidentRepository } = await createBareWorld();
  incidentRepository.checks.push(toCheck({}), toCheck({ suite: 71 }));
  expect(findSuite(incidentRepository, { id: 9, appId: 7, headSha: 'one' })).toBe(70);
});

test('where the App or the commit is another, it begins a suite of its own', async () => {
  const { incidentRepository } = await createBareWorld();
  incidentRepository.checks.push(toCheck({}));
  expect(findSuite(incidentRepository, { id: 9, appId: 8, headSha: 'one' })).toBe(9);
  expect(findSuite(incidentRepository, { id: 9, appId: 7, headSha: 'two' })).toBe(9);
});
