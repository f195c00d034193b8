import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leaveExampleOut, leaveWordsOut } from '../../../scripts/build/without-words.ts';

const FACTS = `export const labels: readonly Fact[] = [
  {
    id: 'label-made',
    claim: 'Making a label answers 201, with its "name", {colour} and description.',
    grade: 'docs',
    sources: [\`\${DOCS}#create-a-label\`, 'https://example.com'],
    reliedOnBy: [SETUP],
    covers: MAKE,
    needs: ['administrator'],
    check: async (subject) => ask(subject, { id: 1, sources: 'kept' }),
  },
];
`;

it('leaves of a fact what a job asks with, and nothing to read', () => {
  expect(leaveWordsOut(FACTS).replaceAll(/\s+/g, ' ')).toBe(
    "export const labels: readonly Fact[] = [ { id: 'label-made', needs: ['administrator'], check: async (subject) => ask(subject, { id: 1, sources: 'kept' }), }, ]; ",
  );
});

it('leaves everything else as it stands', () => {
  const code =
    "const error = { claim: 'a', code: 1 };\nexport const other = { id: 'b', sources: [] };\n";
  expect(leaveWordsOut(code)).toBe(code);
});

const RULE = `const LINE = 'a';
export const timelineSecret: Rule = {
  id: 'timeline/secret',
  title: 'No secret',
  level: 'error',
  why: 'It would be read.',
  example: { file: 'timeline.md', bad: LINE, good: '' },
  check: ({ timeline }) => [{ example: timeline, why: 'kept' }],
};
`;

it('leaves of a rule what a job judges with', () => {
  expect(leaveExampleOut(RULE).replaceAll(/\s+/g, ' ')).toBe(
    "const LINE = 'a'; export const timelineSecret: Rule = { id: 'timeline/secret', level: 'error', check: ({ timeline }) => [{ example: timeline, why: 'kept' }], }; ",
  );
});

it.each(globSync('actions/validate/rules/*/*.ts'))('%s is cut', (path) => {
  const code = readFileSync(path, 'utf8');
  expect(leaveExampleOut(code).length).toBeLessThan(code.length);
});
