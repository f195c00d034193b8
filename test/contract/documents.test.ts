/** What the documents name is there: paths and commands go stale silently, and a reader at night follows them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../scripts/check/files.ts';

/** They tell what was, or are generated from what other tests hold. */
const HISTORY = ['CHANGELOG.md', 'docs/decisions.md', 'docs/github-facts.md'];
const documents = listFiles('*.md', '.github/*.md', '{actions,docs,test}/**/*.md', '*/*.md')
  .filter((path) => !/^(node_modules|test\/fixtures)\//.test(path) && !HISTORY.includes(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const ROOTS =
  '.ci|.github|actions|dist|docs|exercises|incidents|sandbox|schemas|scripts|templates|test';
/** A path begins with a folder of the root, or ends as a file does. */
const PATH = new RegExp(
  `^(?:(?:${ROOTS})/\\S+|[\\w.<>*{},/-]+\\.(?:ts|mjs|js|md|ya?ml|json|ndjson|hbs))$`,
);
/** Actions of GitHub itself are named by their repository. */
const FOREIGN = /^actions\/(?:checkout|setup-node|create-github-app-token|runner)(?:@|$)/;
/** Files that an incident has, and the incidents of examples. */
const EXAMPLE =
  /(?:^|\/)(?:INC-\d{4}-\d+|\d{4})(?:\/|$)|^(?:artifacts|containment|evidence|ledger|reports)\//;

const files = listFiles(`{${ROOTS.replaceAll('|', ',')}}/**/*`, '*');
const names = new Set(files.map((path) => basename(path)));

/** Code between backticks, of a line alone. */
function findCode(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** From the root, from where the document lies, and, because the storeys have short names, from `actions/`. */
function isThere(path: string, document: string): boolean {
  const pattern = path.replaceAll(/<[^>]*>|…/g, '*').replace(/\/$/, '');
  if (!pattern.includes('/') && names.has(pattern)) return true;
  return ['', dirname(document), 'actions'].some(
    (base) => globSync(join(base, pattern)).length > 0,
  );
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('a stale path', () => {
  it.each([
    'actions/contain/steps/',
    'steps/index.ts',
    'narrative/deed.ts',
    'kernel/github/answer.ts',
  ])('is seen: %s', (path) => {
    expect(PATH.test(path)).toBe(true);
    expect(isThere(path, 'actions/report/README.md')).toBe(false);
  });
});

describe.each(documents)('$path', ({ path, text }) => {
  it('names paths that are there', () => {
    const named = findCode(text).filter(
      (code) => PATH.test(code) && !FOREIGN.test(code) && !EXAMPLE.test(code),
    );
    expect(named.filter((one) => !isThere(one, path))).toEqual([]);
  });

  it('links files that are there', () => {
    const linked = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
    const own = linked.filter((to) => !/^(?:https?|mailto):/.test(to));
    expect(own.filter((to) => !existsSync(join(dirname(path), to)))).toEqual([]);
  });

  it('does not promise that the quick tests are all of them', () => {
    const lines = text.split('\n').filter((line) => /\bnpm (?:test|cit)\b/.test(line));
    expect(lines.filter((line) => /\bevery(?:thing| test)|\ball tests/.test(line))).toEqual([]);
  });

  it('names commands that are there', () => {
    const asked = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });
});
