import { describe, expect, it } from 'vitest';
import { fillRegions } from '../../../scripts/docs/regions.ts';

const renderers = { commands: () => '| A |\n| --- |\n', steps: () => 'none' };
const fill = (text: string) => fillRegions(text, renderers, 'README.md');

describe('fillRegions', () => {
  it('replaces what is between the markers and nothing else', () => {
    const text = 'before\n\n<!-- generated:commands -->\nold\n<!-- /generated -->\n\nafter\n';
    expect(fill(text)).toBe(
      'before\n\n<!-- generated:commands -->\n| A |\n| --- |\n<!-- /generated -->\n\nafter\n',
    );
  });

  it('fills empty and several regions, and is stable', () => {
    const empty = '<!-- generated:steps -->\n<!-- /generated -->\n';
    const once = fill(empty + empty.replace('steps', 'commands'));
    expect(once).toContain('<!-- generated:steps -->\nnone\n<!-- /generated -->');
    expect(fill(once)).toBe(once);
  });

  it('leaves a file without regions alone', () => {
    expect(fill('# Title\n')).toBe('# Title\n');
  });

  it.each([
    [
      'an unknown name',
      '<!-- generated:recipes -->\n<!-- /generated -->\n',
      /recipes.*commands, steps/,
    ],
    ['an open region', 'x\n<!-- generated:steps -->\n', /other half/],
    ['a lone end', 'x\n<!-- /generated -->\n', /other half/],
  ])('refuses %s', (_, text, message) => {
    expect(() => fill(text)).toThrow(message);
  });

  it('takes no marker within a line for one', () => {
    const text = 'Write `<!-- generated:x -->` to mark a region.\n';
    expect(fill(text)).toBe(text);
  });
});
