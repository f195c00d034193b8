import { describe, expect, it } from 'vitest';
import { commands } from '#command/index.ts';
import { loadSteps } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { REASONS } from '#incident/reason.ts';
import {
  renderCommands,
  renderReasons,
  renderSteps,
  renderTable,
} from '../../../scripts/docs/tables.ts';

const steps = await loadSteps(PROVIDERS);

describe('tables', () => {
  it('have one row per item and the same columns in each', () => {
    const tables: [string, number][] = [
      [renderCommands(), commands.items.length],
      [renderSteps(), steps.items.length],
      [renderReasons(), Object.keys(REASONS).length],
    ];
    for (const [table, count] of tables) {
      const rows = table.split('\n').map((row) => row.split(/(?<!\\)\|/).length);
      expect(rows).toHaveLength(count + 2);
      expect(new Set(rows).size).toBe(1);
    }
  });

  it('let no cell end its row or column', () => {
    expect(renderTable(['A', 'B'], [['a|b', 'c\nd']])).toBe(
      '| A | B |\n| --- | --- |\n| a\\|b | c d |',
    );
  });
});
