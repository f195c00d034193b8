import { describe, expect, it } from 'vitest';
import { listCircles, listClosure } from '../../../scripts/check/imports.ts';
import { parseSource } from '../../../scripts/check/sources.ts';

const files = [
  parseSource(
    'actions/contain/start.ts',
    "import { run } from './run.ts';\nawait import('./later.ts');",
  ),
  parseSource(
    'actions/contain/run.ts',
    "import type { Word } from '#kernel/word.ts';\nimport 'zod';",
  ),
  parseSource('actions/contain/later.ts', "export { run } from './run.ts';"),
  parseSource('actions/kernel/word.ts', "import list from './list.json' with { type: 'json' };"),
];

describe('listClosure', () => {
  it('holds what a file reaches, types and data too, and not what is loaded later', () => {
    expect(listClosure(files, 'actions/contain/start.ts').toSorted()).toEqual([
      'actions/contain/run.ts',
      'actions/contain/start.ts',
      'actions/kernel/list.json',
      'actions/kernel/word.ts',
    ]);
  });
});

describe('listCircles', () => {
  it('finds none where nothing reaches itself', () => {
    expect(listCircles(files)).toEqual([]);
  });

  it.each([
    ['a value', "import { run } from './run.ts';"],
    ['a type', "import type { Run } from './run.ts';"],
    ['a type in passing', "export type Run = import('./run.ts').Run;"],
    ['what is loaded later', "await import('./run.ts');"],
  ])('finds the files of a circle over %s', (_, text) => {
    const back = parseSource('actions/contain/back.ts', text);
    const out = parseSource('actions/contain/run.ts', "import { back } from './back.ts';");
    const circle = ['actions/contain/run.ts', 'actions/contain/back.ts'];
    expect(listCircles([...files.filter(({ path }) => path !== out.path), out, back])).toEqual(
      circle,
    );
  });
});
