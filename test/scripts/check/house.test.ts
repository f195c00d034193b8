import { describe, expect, it } from 'vitest';
import { judgeHouse, measureHouse } from '../../../scripts/check/house.ts';
import { parseSource } from '../../../scripts/check/sources.ts';

const files = [
  parseSource('actions/contain/main.ts', "import { door } from '#kernel/door.ts';"),
  parseSource('actions/contain/start.ts', "import { run } from './run.ts';"),
  parseSource('actions/contain/run.ts', "import { door } from '#kernel/door.ts';"),
  parseSource('actions/sweep/main.ts', ''),
  parseSource('actions/kernel/door.ts', ''),
];

describe('measureHouse', () => {
  it('names storeys, circles and what comes with each front door', () => {
    const { lines, faults } = measureHouse(files, { 'actions/contain/start.ts': 3 });
    expect(faults).toEqual([]);
    expect(lines[0]).toBe('storey 0: kernel 1');
    expect(lines.slice(4)).toEqual([
      'circles 0, of types too',
      'actions/contain/start.ts 3 files of at most 3',
      'actions/sweep/main.ts 1 files',
    ]);
  });

  it('refuses a front door that comes with one file too many', () => {
    expect(measureHouse(files, { 'actions/contain/start.ts': 2 }).faults).toEqual([
      'actions/contain/start.ts comes with 3 files; at most 2',
    ]);
  });

  it('refuses a circle', () => {
    const door = parseSource(
      'actions/kernel/door.ts',
      "import type { Run } from '#contain/run.ts';",
    );
    const { faults } = measureHouse([...files.slice(0, -1), door], {});
    expect(faults).toEqual(
      ['actions/contain/run.ts', 'actions/kernel/door.ts'].map((path) => `${path} reaches itself`),
    );
  });
});

it('the house stands', async () => {
  expect(await judgeHouse()).toMatchObject({ state: 'passed' });
});
