import { expect, test } from 'vitest';
import { facts } from '#sandbox/facts/index.ts';
import { readMessage, renderMessage } from '#sandbox/probe/message.ts';
import type { Finding } from '#sandbox/facts/fact.ts';

const rows = (findings: Finding[]) =>
  facts.slice(0, findings.length).map((fact, index) => ({
    fact,
    finding: findings[index] ?? { state: 'holds' as const },
  }));

test('a message says what was found, whatever is in the words, and not too much of it', () => {
  const how = `~~~\n~~~json\n${'x'.repeat(600)}`;
  const told = readMessage(
    renderMessage(
      'operator',
      rows([
        { state: 'holds', note: 'n' },
        { state: 'differs', how },
      ]),
    ),
  );
  expect(told?.job).toBe('operator');
  expect([...(told?.findings.values() ?? [])]).toEqual([
    { state: 'holds', note: 'n' },
    { state: 'differs', how: how.slice(0, 500) },
  ]);
});

test('any other comment is none', () => {
  expect(readMessage('Probe of job\n\n{"job":"job"}')).toBeUndefined();
});
