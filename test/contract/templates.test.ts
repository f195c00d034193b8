import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/check/files.ts';

/** Templates are text that anyone may write; what they may do is little, and this is the list. */
const HELPERS = ['#if', '#each', '#unless', '#generated', 'else', 'cell', 'literal'];
const templates = listFiles('templates/**/*.hbs').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const partials = new Set(
  templates
    .filter(({ path }) => path.startsWith('templates/partials/'))
    .map(({ path }) => basename(path, '.md.hbs')),
);

function toTags(text: string): string[] {
  return [...text.matchAll(/\{\{~?([^]*?)~?\}\}/g)].map(([, tag = '']) => tag.trim());
}

describe.each(templates)('$path', ({ text }) => {
  it('prints nothing unescaped', () => {
    expect(text).not.toMatch(/\{\{~?[{&]/);
  });

  it('uses known helpers, existing partials and plain paths', () => {
    const strange = toTags(text).filter((tag) => {
      const [head = '', ...rest] = tag.split(/\s+/);
      if (tag.startsWith('!') || tag.startsWith('/')) return false;
      if (head.startsWith('>')) return !partials.has(head.slice(1) || (rest[0] ?? ''));
      return !HELPERS.includes(head) && (rest.length > 0 || !/^@?[\w./]+$/.test(head));
    });
    expect(strange).toEqual([]);
  });

  it('reaches for no prototype', () => {
    const tags = toTags(text).join('\n');
    expect(tags).not.toMatch(/__proto__|constructor|prototype|lookup/);
  });
});
