import { describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseYaml, renderYaml } from '#kernel/yaml.ts';

describe('parseYaml', () => {
  it('finds the line of a nested value, of a list item and of the parent of a missing one', () => {
    const text = 'title: x\ninjects:\n  - id: a\n    comment: {by: dana}\n  - id: b\n';
    const yaml = parseYaml(text, { file: 'exercise.yml' });
    expect(yaml.lineOf(['injects', 0, 'comment', 'by'])).toBe(4);
    expect(yaml.lineOf(['injects', 1])).toBe(5);
    expect(yaml.lineOf(['injects', 1, 'label'])).toBe(5);
    expect(yaml.lineOf(['nothing'])).toBe(1);
  });

  it('refuses a file above the size cap before parsing it', () => {
    expect(() => parseYaml(`a: ${'x'.repeat(70_000)}`, { file: 'a.yml' })).toThrow(/65536/);
  });

  it('reads a larger file for a caller that says how large, and no larger', () => {
    const text = `a: ${'x'.repeat(70_000)}`;
    const at = (bytesAtMost: number) => parseYaml(text, { file: 'a.yml', bytesAtMost });
    expect(at(70_003).data).toEqual({ a: 'x'.repeat(70_000) });
    expect(() => at(70_002)).toThrow(/70002/);
  });

  it('refuses nesting deeper than any of our files', () => {
    expect(() => parseYaml('['.repeat(40) + ']'.repeat(40), { file: 'a.yml' })).toThrow(UserError);
    expect(parseYaml('['.repeat(20) + ']'.repeat(20), { file: 'a.yml' }).data).toBeInstanceOf(
      Array,
    );
  });
});

describe('renderYaml', () => {
  it('renders data that reads back the same, whatever the strings hold', () => {
    const strings = [
      'yes',
      '010',
      '1e3',
      '2026-01-02',
      'null',
      '~',
      '',
      ' x ',
      '- a',
      '#c',
      'a: b',
      'a\nb\n',
      '\u0007',
      '---',
      '!!x',
      '*a',
      '&a',
      '%Y',
      '"',
      "'",
      '<<',
    ];
    const shared = { same: [1] };
    const value = {
      strings,
      numbers: [0, -1.5, 1e21],
      flags: [true, false, null],
      nested: { a: shared, b: shared },
    };
    expect(parseYaml(renderYaml(value), { file: 'a.yml' }).data).toEqual(value);
  });
});
