import { expect, test } from 'vitest';
import type { Milestone, MilestoneName } from '#incident/milestone.ts';
import { readFacts } from '#report/facts/index.ts';
import { computeMetrics, type Metric } from '#report/facts/metrics.ts';
import { createTree, ENTRIES } from '../incident-files.ts';
import { TELLING } from '../../support/providers.ts';

function at(instant: string, precision: Milestone['precision'] = 'second'): Milestone {
  return {
    at: instant,
    precision,
    source: 'issue',
    recorded_at: '2026-11-21T09:00:00Z',
    recorded_by: 'dana',
  };
}

async function compute(
  milestones: Partial<Record<MilestoneName, Milestone>>,
  entries = ENTRIES,
): Promise<Map<string, Metric>> {
  const facts = await readFacts(
    createTree({ incident: { milestones }, entries, ledger: [] }),
    TELLING,
  );
  return new Map(computeMetrics(facts).map((metric) => [metric.name, metric]));
}

test('is no finer than the coarser of its two ends', async () => {
  const metrics = await compute({
    detected: at('2026-11-21T05:12:00Z', 'minute'),
    declared: at('2026-11-21T05:20:00Z'),
    contained: at('2026-11-21T07:42:10Z'),
    recovered: at('2026-11-23T00:00:00Z', 'day'),
  });
  expect(metrics.get('Time to contain')).toMatchObject({
    value: '2 hours 30 minutes',
    seconds: 9010,
  });
  expect(metrics.get('Time to contain, from declaration')?.value).toBe('2 hours 22 minutes');
  expect(metrics.get('Time to recover')?.value).toBe(
    'about 1 day; recovered is known to the day only',
  );
});

test('is as vague as the timeline entry that a milestone is taken from', async () => {
  const began = new Date('2026-11-20T05:12:00Z');
  const about = { kind: 'compromised' as const, actor: 'dana', text: 'pushed', approximate: true };
  const milestones = {
    compromised: { ...at('2026-11-20T05:12:00Z', 'hour'), source: 'T-0003' },
    detected: at('2026-11-21T05:12:00Z'),
  };
  const metrics = await compute(milestones, [
    ...ENTRIES,
    { at: began, precision: 'minute', ...about },
  ]);
  expect(metrics.get('Time to detect')?.value).toBe(
    'about 1 day; compromised is approximate and known to the hour only',
  );
  const other = await compute(milestones, [
    ...ENTRIES,
    { at: new Date('2026-11-20T06:00:00Z'), precision: 'minute', ...about },
  ]);
  expect(other.get('Time to detect')?.value).not.toContain('approximate');
});

test.each([
  ['2026-11-21T05:13:00Z', 'minute', '1 minute'],
  ['2026-11-21T05:12:00Z', 'second', 'less than one second'],
  [
    '2026-11-22T05:12:00Z',
    'day',
    'about 1 day; detected is known to the day only; declared is known to the day only',
  ],
] as const)('measures until %s, known to the %s', async (to, precision, value) => {
  const metrics = await compute({
    detected: at('2026-11-21T05:12:00Z', precision),
    declared: at(to, precision),
  });
  expect(metrics.get('Time to declare')?.value).toBe(value);
});

test('never imputes: it names what is not recorded', async () => {
  const metrics = await compute({ detected: at('2026-11-21T05:12:00Z') });
  expect(metrics.get('Time to contain')).toEqual({
    name: 'Time to contain',
    definition: 'detected to contained',
    value: 'not computable: contained is not recorded',
    cites: [],
  });
  expect(metrics.get('Dwell time, to removal of access')?.value).toBe(
    'not computable: compromised and access removed are not recorded',
  );
});

test('says when it counts from another milestone than its definition', async () => {
  const metrics = await compute({
    activity_started: at('2026-11-20T05:12:00Z'),
    detected: at('2026-11-21T05:12:00Z'),
  });
  expect(metrics.get('Time to detect')?.value).toBe(
    '1 day; counted from activity started, because compromised is not recorded',
  );
});

test('gives no number that its precision cannot carry, and none for time that runs backwards', async () => {
  const metrics = await compute({
    compromised: at('2026-11-21T00:00:00Z', 'day'),
    detected: at('2026-11-21T05:12:00Z'),
    declared: at('2026-11-21T05:00:00Z'),
  });
  expect(metrics.get('Time to detect')?.value).toBe(
    'less than one day; compromised is known to the day only',
  );
  expect(metrics.get('Time to declare')).toMatchObject({
    value: 'not computable: declared is recorded before detected',
  });
  expect(metrics.get('Time to declare')?.seconds).toBeUndefined();
});
