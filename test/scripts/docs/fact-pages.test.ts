import { describe, expect, it } from 'vitest';
import { facts } from '#sandbox/facts/index.ts';
import { renderFactPage } from '../../../scripts/docs/fact-pages.ts';

const page = await renderFactPage();

describe('the page of facts', () => {
  it('has one section for each fact, under a group', () => {
    const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, id]) => id);
    expect(sections).toHaveLength(facts.length);
    expect(new Set(sections)).toEqual(new Set(facts.map(({ id }) => id)));
    expect(page.indexOf('\n## ')).toBeLessThan(page.indexOf('\n### '));
    expect(page).not.toMatch(/^## *$/m);
  });

  it('says of each how well it is known, where from, and who relies on it', () => {
    for (const { id, grade, sources, reliedOnBy, doubtful } of facts) {
      const section = page.split(`### ${id}\n`)[1]?.split('\n### ')[0] ?? '';
      expect(section).toContain(`Grade: ${grade}.`);
      expect(sources.every((source) => section.includes(source))).toBe(true);
      expect(reliedOnBy.every((path) => section.includes(`(../${path})`))).toBe(true);
      expect(section.includes('In doubt: ')).toBe(doubtful !== undefined);
    }
  });

  it('makes no tag of what a claim quotes', () => {
    const prose = page.replaceAll(/`[^`]*`/g, '');
    expect(prose).not.toMatch(/(?<!\\)<\w/);
  });
});
