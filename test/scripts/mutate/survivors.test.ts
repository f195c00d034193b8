import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../scripts/mutate/groups.ts';
import { SURVIVORS } from '../../../scripts/mutate/survivors.ts';

describe('a survivor', () => {
  it('stands in a file that a group breaks, on a line that is there', () => {
    const broken = new Set(GROUPS.flatMap(({ sources }) => globSync(sources)));
    for (const { file, text } of SURVIVORS) {
      expect(broken).toContain(file);
      const lines = readFileSync(file, 'utf8').split('\n');
      expect(lines.map((line) => line.trim())).toContain(text);
    }
  });

  it('is named once', () => {
    const names = SURVIVORS.map(({ file, text, becomes }) => `${file} ${text} ${becomes}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a group', () => {
  it.each(GROUPS)('$name names what exists', ({ sources, tests }) => {
    for (const path of [...sources, ...tests]) {
      expect(existsSync(path) || globSync(path).length > 0, path).toBe(true);
    }
  });
});
