import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/check/files.ts';

/** The budgets that the linter cannot hold: they are about all files together, or about names and first lines. */
interface Source {
  path: string;
  lines: readonly string[];
}

function readSources(pattern: string): Source[] {
  return listFiles(pattern)
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n') }));
}

const sources = readSources('{actions,sandbox,scripts}/**/*.ts');
const tests = readSources('test/**/*.ts');
const HARD_LIMIT = 300;

function toQuantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

const isComment = (line: string): boolean => /^\s*(\/\/|\/\*|\*)/.test(line);
const lengths = sources.map(({ lines }) => lines.length);
const all = sources.flatMap(({ lines }) => lines).filter((line) => line.trim() !== '');
const commentShare = all.filter(isComment).length / all.length;
const testShare =
  tests.reduce((sum, { lines }) => sum + lines.length, 0) / lengths.reduce((a, b) => a + b, 0);

process.stdout.write(
  `${sources.length} files: median ${toQuantile(lengths, 0.5)} lines, 95 % within ${toQuantile(lengths, 0.95)}; ` +
    `${(commentShare * 100).toFixed(1)} % comment lines; ${testShare.toFixed(2)} test lines per line.\n`,
);

describe('files', () => {
  it('are short: half within 80 lines, nearly all within 200, none over 300', () => {
    const long = sources.filter(({ lines }) => lines.length > HARD_LIMIT).map(({ path }) => path);
    expect(long).toEqual([]);
    expect(toQuantile(lengths, 0.5)).toBeLessThanOrEqual(80);
    expect(toQuantile(lengths, 0.95)).toBeLessThanOrEqual(200);
  });

  it('are named for what is in them', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|lib|base|stuff|manager|core)(\.|-|$)/;
    const paths = [...sources, ...tests].map(({ path }) => path);
    expect(paths.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
    expect(
      paths.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/.test(basename(path))),
    ).toEqual([]);
  });

  it('open with a comment that says what they are', () => {
    const bare = sources.filter(({ lines }) => !/^\/(\*\*|\/ )/.test(lines[0] ?? ''));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('export by name', () => {
    const faults = sources.filter(({ lines }) =>
      lines.some((line) => line.startsWith('export default ')),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

describe('comments', () => {
  it('are neither missing nor a second text beside the code', () => {
    expect(commentShare).toBeGreaterThan(0.06);
    expect(commentShare).toBeLessThan(0.18);
  });

  it('promise no later work and silence no compiler', () => {
    const marks = /TODO|FIXME|XXX|HACK|@ts-/;
    const faults = [...sources, ...tests].flatMap(({ path, lines }) =>
      lines.flatMap((line, index) =>
        isComment(line) && marks.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('tests', () => {
  it('lie at the path of what they test, or in a folder made for it', () => {
    const free = /^test\/(contract|acceptance|support|fixtures)\//;
    const known = new Set(sources.map(({ path }) => path));
    const astray = tests
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.test.ts') && !free.test(path))
      .filter(
        (path) =>
          !toSubjects(path).some((subject) => known.has(subject) || isFolder(subject, known)),
      );
    expect(astray).toEqual([]);
  });

  it('mock none of our own modules', () => {
    const call = /^\s*vi\.mock\(/;
    const mocking = tests.filter(({ lines }) => lines.some((line) => call.test(line)));
    expect(mocking.map(({ path }) => path)).toEqual([]);
  });
});

/** `actions/containment/run.ts` for `test/contain/run.test.ts`; the sandbox and the scripts keep their root. */
function toSubjects(test: string): string[] {
  const path = test.slice('test/'.length, -'.test.ts'.length);
  const root = /^(sandbox|scripts)\//.test(path) ? path : `actions/${path}`;
  // A test may also be about a capability as a whole: `test/containment/secrecy.test.ts`.
  return [`${root}.ts`, root.slice(0, root.lastIndexOf('/'))];
}

function isFolder(path: string, files: ReadonlySet<string>): boolean {
  return path.includes('/') && [...files].some((file) => file.startsWith(`${path}/`));
}
