import { describe, expect, it } from 'vitest';
import {
  renderSummary,
  toConclusion,
  toStepFindings,
  toTitle,
  type Finding,
} from '#validate/index.ts';
import { toAnnotations } from '#validate/render.ts';
import { ANNOTATIONS_AT_MOST } from '#github/projection.ts';

const ERROR: Finding = {
  rule: 'timeline/order',
  level: 'error',
  file: 'timeline.md',
  line: 7,
  column: 14,
  unexpected: 'one',
  expected: 'another',
  fix: 'Move it.',
};
const WARNING: Finding = {
  ...ERROR,
  rule: 'manifest/digest',
  level: 'warning',
  file: 'artifacts/a.json',
  line: 1,
  column: 1,
};

describe('toConclusion', () => {
  it('fails on errors only', () => {
    expect(toConclusion([])).toBe('success');
    expect(toConclusion([WARNING])).toBe('success');
    expect(toConclusion([WARNING, ERROR])).toBe('failure');
  });
});

describe('toTitle', () => {
  it('counts errors and warnings', () => {
    expect(toTitle([])).toBe('No findings');
    expect(toTitle([ERROR])).toBe('1 error');
    expect(toTitle([WARNING, ERROR, ERROR])).toBe('2 errors, 1 warning');
  });
});

describe('renderSummary', () => {
  it('says that all is well', () => {
    expect(renderSummary([])).toBe('### No findings\n\nEvery rule passed.\n');
  });

  it('lists errors before warnings, each with place, rule, sentence and fix', () => {
    const rows = renderSummary([WARNING, ERROR])
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(4);
    expect(rows[2]).toContain('timeline.md:7:14');
    expect(rows[2]).toContain('Unexpected one, expected another.<br>Move it.');
    expect(rows[3]).toContain('manifest/digest (warning)');
  });

  it('keeps hostile text in its cell and lifeless', () => {
    const hostile =
      '| x |\n# y <img src=x> @everyone [a](https://evil.example) `code` https://evil.example';
    const summary = renderSummary([{ ...ERROR, file: hostile, unexpected: hostile, fix: hostile }]);
    const [row = '', ...rest] = summary
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    expect(rest).toEqual([]);
    expect(row.replaceAll(String.raw`\|`, '').match(/\|/g)).toHaveLength(4);
    expect(row).not.toMatch(/(?<!\\)<img/);
    expect(row).not.toMatch(/(?<![`\w])@everyone/);
    expect(row).not.toMatch(/(?<!\\)\[a\]\(/);
  });

  it('shows a hundred findings and counts the rest, within what GitHub accepts', () => {
    const many = Array.from({ length: 5000 }, () => ({
      ...ERROR,
      unexpected: 'x'.repeat(150),
      fix: 'y'.repeat(150),
    }));
    const summary = renderSummary(many);
    expect(summary).toContain('And 4900 more.');
    expect(summary.length).toBeLessThan(65_535);
  });

  it('says above the table how many findings a check run does not annotate', () => {
    const many = [WARNING, ...Array.from({ length: 50 }, () => ERROR)];
    const [, , lead] = renderSummary(many, { annotated: ANNOTATIONS_AT_MOST }).split('\n');
    expect(lead).toBe('1 more finding is not annotated.');
    expect(renderSummary(many.slice(1), { annotated: ANNOTATIONS_AT_MOST })).not.toContain('more');
    expect(renderSummary(many)).not.toContain('more');
    expect(toAnnotations(many, 'x')).toHaveLength(50);
    expect(toAnnotations(many, 'x').at(-1)?.annotation_level).toBe('failure');
  });
});

describe('toStepFindings', () => {
  it('keeps ten of each level, errors first, as GitHub does', () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      { ...WARNING, line: index + 1 },
      { ...ERROR, line: index + 1 },
    ]).flat();
    const lines = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(toStepFindings(many)).toEqual([
      ...lines.map((line) => ({ ...ERROR, line })),
      ...lines.map((line) => ({ ...WARNING, line })),
    ]);
  });
});

describe('toAnnotations', () => {
  it('points at the file in the repository, errors first', () => {
    const annotations = toAnnotations([WARNING, ERROR], 'incidents/2026/INC-2026-0042');
    expect(annotations).toEqual([
      {
        path: 'incidents/2026/INC-2026-0042/timeline.md',
        start_line: 7,
        end_line: 7,
        start_column: 14,
        end_column: 14,
        annotation_level: 'failure',
        title: 'timeline/order',
        message: 'Unexpected one, expected another.\nMove it.',
      },
      expect.objectContaining({
        annotation_level: 'warning',
        path: 'incidents/2026/INC-2026-0042/artifacts/a.json',
      }),
    ]);
  });

  it('leaves columns out where a finding spans lines', () => {
    const [annotation] = toAnnotations([{ ...ERROR, endLine: 9 }], 'x');
    expect(annotation).toMatchObject({ start_line: 7, end_line: 9 });
    expect(annotation).not.toHaveProperty('start_column');
  });
});
