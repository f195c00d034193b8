import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROW = /^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm;
const THREATS = 40;

const rows = [...readFileSync('docs/threat-model.md', 'utf8').matchAll(ROW)].map(
  ([, number, threat = '', defence = '', covered = '']) => ({
    number: Number(number),
    threat,
    defence,
    covered,
  }),
);
const toTests = (covered: string) =>
  [...covered.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);

describe('docs/threat-model.md', () => {
  it('has one row for each threat, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: THREATS }, (_, index) => index + 1),
    );
  });

  it('says in a sentence what is done about each', () => {
    expect(rows.filter(({ defence }) => !/^[A-Z].{20,}\.$/.test(defence))).toEqual([]);
  });

  it('names tests that exist, or says that there are none', () => {
    const faults = rows.flatMap(({ number, covered }) => {
      if (/^not covered yet: .{10,}/.test(covered)) return [];
      const tests = toTests(covered);
      if (tests.length === 0) return [`${number}: names no test`];
      return tests
        .filter((path) => !path.endsWith('.test.ts') || !existsSync(path))
        .map((path) => `${number}: ${path} does not exist`);
    });
    expect(faults).toEqual([]);
  });

  it('leaves few threats uncovered', () => {
    expect(rows.filter(({ covered }) => covered.startsWith('not covered yet')).length).toBeLessThan(
      3,
    );
  });
});
