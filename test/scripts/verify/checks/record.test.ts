import { expect, it } from 'vitest';
import { findFaults, readExercise } from './forged.ts';

async function change(from: string | RegExp, to: string): Promise<string[] | undefined> {
  const text = await readExercise('incident.md');
  expect(text).toMatch(from);
  return (await findFaults({ 'incident.md': text.replace(from, to) }))['record'];
}

it.each([
  ['severity: SEV2', 'severity: SEV4', 'The record says SEV4, and the ledger SEV2'],
  [
    /id: 1003/,
    'id: 1009',
    'The ledger says that maya (1003) is incident_commander, and the record maya (1009)',
  ],
  [
    / {2}scribe:\n.*\n.*\n/,
    '',
    'The ledger says that dana (1004) is scribe, and the record nobody',
  ],
  [
    /id: 1004/,
    'id: 1009',
    'The ledger says that dana (1004) declared it, and the record dana (1009)',
  ],
  ['issue: 1\n', 'issue: 9\n', 'The ledger says that issue 1 declared it, and the record issue 9'],
  [
    /exposed_credentials:[^]*?tasks/,
    'exposed_credentials: []\ntasks',
    'C-01, which the ledger says is rotated, is not in the record any more',
  ],
  [
    'at: 2025-03-02T12:25:00Z\n    precision: second\n    source: T-0017',
    'at: 2025-03-02T12:20:00Z\n    precision: second\n    source: T-0017',
    'The record says something else of the milestone eradicated than entry 24 of the ledger',
  ],
  [
    'source: T-0017',
    'source: T-0018',
    'T-0018, the source of the milestone eradicated, says something else',
  ],
])('finds %s changed', async (from, to, message) => {
  expect(await change(from, to)).toContain(message);
});
