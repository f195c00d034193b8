import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from '../../scripts/check/sources.ts';

/** Modules of the sandbox with behaviour and no test of their own, each with the reason. */
const EXCEPTIONS: readonly (readonly [modules: RegExp, reason: string])[] = [
  [/^sandbox\/facts\//, 'facts are tests themselves, asked by test/sandbox/facts/facts.test.ts'],
  [/^sandbox\/runner\/language\.ts$/, 'hands on what two packages export'],
  [/^sandbox\/probe\/main\.ts$/, 'runs when it is imported; test/scripts/probe.test.ts has it run'],
  [/^sandbox\/probe\/local\.ts$/, 'a whole sandbox, which test/scripts/probe.test.ts starts'],
  [/^sandbox\/second-engine\/act\.ts$/, 'starts act, which not every machine has'],
];

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Types, lists and what is handed on from elsewhere do nothing that could be tested. */
function hasBehaviour({ nodes }: SourceFile): boolean {
  return nodes.some(({ type }) => FUNCTIONS.has(type));
}

const toMirror = (path: string): string => `test/${path.replace(/\.ts$/, '.test.ts')}`;

describe('a module of the sandbox with behaviour', () => {
  const sources = readSources('sandbox/**/*.ts').filter(hasBehaviour);
  const untested = sources.map(({ path }) => path).filter((path) => !existsSync(toMirror(path)));

  it('has a test at its own path under test/', () => {
    const missing = untested.filter((path) => !EXCEPTIONS.some(([modules]) => modules.test(path)));
    expect(missing.map((path) => `${path}: expected ${toMirror(path)}`)).toEqual([]);
  });

  it.each(EXCEPTIONS)('is no exception for nothing: %s', (modules) => {
    expect(untested.filter((path) => modules.test(path))).not.toEqual([]);
  });
});
