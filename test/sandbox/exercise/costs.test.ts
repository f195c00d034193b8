import { expect, test } from 'vitest';
import { isOfStep, renderCosts } from '#sandbox/exercise/costs.ts';
import type { Step } from '#sandbox/exercise/player.ts';
import type { JournalEntry } from '#sandbox/world/request-types.ts';
import { NOTHING, toInject } from './bare-session.ts';

const ENTRY: JournalEntry = {
  n: 1,
  at: '',
  method: 'PUT',
  path: '',
  route: '/repos/{owner}/{repo}/keys',
  status: 200,
  token: 'firebreak-operator',
};
const OWN = { ...ENTRY, token: 'GITHUB_TOKEN of command' };

function toStep(inject: object, requests: JournalEntry[]): Step {
  const result = { id: 'x', ok: true, outcome: 'done', reason: null, calls: 0, expectations: [] };
  const aftermath = { ...NOTHING, requests };
  return { inject: toInject(inject), kind: 'comment', at: new Date(0), aftermath, result };
}

test('a containment step asks with an App or the leaked token, and what is only looked up is the command’s', () => {
  expect(isOfStep(ENTRY)).toBe(true);
  expect(isOfStep({ ...ENTRY, token: 'anonymous' })).toBe(true);
  expect(isOfStep(OWN)).toBe(false);
  expect(
    isOfStep({ ...ENTRY, route: '/orgs/{org}/teams/{team_slug}/memberships/{username}' }),
  ).toBe(false);
  expect(isOfStep({ ...ENTRY, operations: ['repository'] })).toBe(false);
});

test('each command is a line, called by its first two words, with what failed on demand', () => {
  const body = 'Words first.\n/contain github/x credential=C-01\n/note "more"';
  const table = renderCosts([
    toStep({ comment: { by: 'dana', body } }, [OWN, ENTRY]),
    toStep({ label: { by: 'dana', add: 'contain:x' } }, [{ ...OWN, fault: 'lost' }]),
    toStep({ comment: { by: 'dana', body: '/note "words"' } }, [
      { ...OWN, fault: 'lost' },
      { ...OWN, fault: 'before' },
    ]),
    toStep({ comment: { by: 'dana', body: '/help' } }, []),
  ]);
  const rows = table
    .split('\n')
    .slice(2)
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
  expect(rows).toEqual([
    '/contain github/x and 1 more | 1 | 1 | done',
    'contain:x | 1 | 0 | done, 1 call failed on demand',
    '/note | 2 | 0 | done, 2 calls failed on demand',
  ]);
});
