import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import type { Fact, Finding } from '#sandbox/facts/fact.ts';
import { facts } from '#sandbox/facts/index.ts';
import { openSandbox } from '#sandbox/facts/subjects/sandbox.ts';
import {
  askAll,
  findFacts,
  findWorkflowFacts,
  hasDifference,
  joinRows,
} from '#sandbox/probe/probe.ts';
import { createBareWorld } from '../world/bare-world.ts';

const FACT: Fact = {
  id: 'a',
  claim: 'c',
  grade: 'docs',
  sources: ['https://x'],
  reliedOnBy: [],
  needs: [],
};

test('a check that breaks is a difference and stops nothing, and what was made is removed', async () => {
  const people = { administrator: 'ada', writer: 'dana', reader: 'eve' };
  const subject = openSandbox({
    world: await createBareWorld(),
    url: 'http://127.0.0.1:9',
    people,
  });
  const gone: string[] = [];
  const rows = await askAll(
    [
      {
        ...FACT,
        check: ({ scratch }) => {
          scratch.undo(async () => void gone.push('a'));
          throw new TypeError('no such field');
        },
      },
      { ...FACT, check: () => assert.fail('otherwise') },
      { ...FACT, check: async () => 'note' },
    ],
    subject,
  );
  expect(rows.map(({ finding }) => finding)).toEqual([
    { state: 'differs', how: 'no such field' },
    { state: 'differs', how: 'otherwise' },
    { state: 'holds', note: 'note' },
  ]);
  expect([gone, hasDifference(rows), hasDifference(rows.slice(2))]).toEqual([['a'], true, false]);
});

test('facts are those that are named, or all', () => {
  const [one, two] = facts.map(({ id }) => id);
  expect(findFacts(facts, `${one ?? ''},,${two ?? ''}`).map(({ id }) => id)).toEqual([one, two]);
  expect(findFacts(facts, '')).toBe(facts);
  const needs = findWorkflowFacts([FACT, { ...FACT, needs: ['writer', 'job'] }]);
  expect(needs.map((fact) => fact.needs)).toEqual([['writer', 'job']]);
});

test('an answer counts for more than none', () => {
  const unasked: Finding = { state: 'unasked', why: 'w' };
  const holds: Finding = { state: 'holds' };
  const other = new Map<string, Finding>([['a', holds]]);
  expect(joinRows([{ fact: FACT, finding: unasked }], other)[0]?.finding).toBe(holds);
  const differs: Finding = { state: 'differs', how: 'h' };
  expect(joinRows([{ fact: FACT, finding: differs }], other)[0]?.finding).toBe(differs);
});
