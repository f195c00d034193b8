import { expect, test } from 'vitest';
import { facts } from '#sandbox/facts/index.ts';
import type { Finding } from '#sandbox/facts/fact.ts';
import { toReadingOrder } from '#sandbox/probe/table.ts';

test('puts what differs last, where a terminal stops, and keeps the order among equals', () => {
  const findings: Finding[] = [
    { state: 'differs', how: 'first' },
    { state: 'holds' },
    { state: 'unasked', why: 'no App' },
    { state: 'differs', how: 'second' },
  ];
  const rows = facts.slice(0, findings.length).map((fact, index) => ({
    fact,
    finding: findings[index] ?? { state: 'holds' as const },
  }));
  const ordered = toReadingOrder(rows).map(({ finding }) => finding);
  expect(ordered).toEqual([findings[1], findings[2], findings[0], findings[3]]);
});
