/** The order of the gates is a promise: each of these would be wrong the other way round. */
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GATES } from '#command/gates/index.ts';

const names = GATES.map(({ name }) => name);
const isBefore = (one: string, other: string): boolean =>
  names.includes(one) && names.indexOf(one) < names.indexOf(other);

it.each([
  ['readable', 'history', 'the ledger must be whole before anything is looked up in it'],
  ['history', 'budget', 'what was recorded is finished, whatever has been spent since'],
  ['history', 'unedited', 'an edit does not undo what was recorded'],
  ['history', 'in-time', 'what was recorded does not expire'],
  ['trigger', 'in-time', 'whoever may not start it again does not learn more'],
])('asks %s before %s: %s', (one, other) => {
  expect(isBefore(one, other)).toBe(true);
});

function list(pattern: string, end: string): string[] {
  return globSync(pattern).map((path) => (path.split(/[\\/]/).at(-1) ?? '').slice(0, -end.length));
}

it('lists every gate under the name of its file, and each has a test', () => {
  const files = list('actions/command/gates/*.ts', '.ts');
  expect(names.toSorted()).toEqual(
    files.filter((name) => !['gate', 'index'].includes(name)).toSorted(),
  );
  expect(list('test/command/gates/*.test.ts', '.test.ts')).toEqual(expect.arrayContaining(names));
});
