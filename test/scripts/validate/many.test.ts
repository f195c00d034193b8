/**
 * Many incidents at once give what each gives alone. Enough of them that threads are started, and in each that was
 * changed something else is wrong.
 */
import { cpSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRepository, validateAlone, type Repository } from './repository.ts';

const INCIDENTS = 220;
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

/** What can be done to an incident; each is done to several, in different places. */
const CHANGES: readonly ((repository: Repository, folder: string, seed: number) => void)[] = [
  ({ edit }, folder, seed) => edit(`${folder}/timeline.md`, dropLine(seed)),
  ({ edit }, folder, seed) => edit(`${folder}/timeline.md`, swapLines(seed)),
  ({ edit }, folder) => edit(`${folder}/timeline.md`, (text) => text.replaceAll('\n', '\r\n')),
  ({ edit }, folder) =>
    edit(
      `${folder}/timeline.md`,
      (text) =>
        `\uFEFF${text}- **T-0099** 2024-01-02T23:59:00Z \`note\` @dana: from http://203.0.113.7/x, ${TOKEN}\n`,
    ),
  ({ edit }, folder, seed) => edit(`${folder}/ledger.ndjson`, dropLine(seed)),
  ({ edit }, folder) => edit(`${folder}/ledger.ndjson`, (text) => text.replaceAll('\n', '\r\n')),
  ({ edit }, folder) =>
    edit(`${folder}/artifacts/manifest.yml`, (text) => text.replace('A-0001', 'A-0002')),
  ({ edit }, folder) => edit(`${folder}/artifacts/manifest.yml`, () => 'artifacts: {a: [\n'),
  ({ edit }, folder) => edit(`${folder}/artifacts/audit.json`, () => TOKEN),
  ({ edit }, folder) => edit(`${folder}/artifacts/new\nline é.json`, () => '{}'),
  ({ edit }, folder) =>
    edit(`${folder}/incident.md`, (text) => text.replace('status: declared', 'status: closed')),
  ({ edit }, folder) => edit(`${folder}/evidence/E-0001.yml`, () => 'id: nope\n'),
  ({ root }, folder) => rmSync(join(root, folder, 'timeline.md')),
  ({ root }, folder) => rmSync(join(root, folder, 'artifacts/manifest.yml')),
  ({ root }, folder) => {
    rmSync(join(root, folder, 'incident.md'));
    symlinkSync('timeline.md', join(root, folder, 'incident.md'));
  },
  // Copied under another id, the incident is in no commit.
  ({ root }, folder) => cpSync(join(root, folder), join(root, `${folder}9`), { recursive: true }),
];

/** A line that is neither heading nor the last, another for each seed. */
function pick(lines: readonly string[], seed: number): number {
  return 4 + ((seed * 7) % Math.max(1, lines.length - 6));
}

function dropLine(seed: number): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    return lines.toSpliced(pick(lines, seed), 1).join('\n');
  };
}

function swapLines(seed: number): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    const at = pick(lines, seed);
    return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '').join('\n');
  };
}

let repository: Repository;
const changed: string[] = [];

beforeAll(() => {
  repository = openRepository(INCIDENTS);
  const { folders } = repository;
  for (let seed = 0; seed < CHANGES.length * 2; seed += 1) {
    const folder = folders[(seed * 13) % folders.length] ?? '';
    CHANGES[seed % CHANGES.length]?.(repository, folder, seed);
    changed.push(folder);
  }
  changed.push(`${changed[CHANGES.length - 1] ?? ''}9`, `${changed.at(-1) ?? ''}9`);
});
afterAll(() => repository.remove());

const toLines = (said: string): string[] =>
  said.split('\n').filter((line) => line !== '' && !line.startsWith('    '));

describe('npm run validate over many incidents', () => {
  it('finds what is found in each alone, in the same order', { timeout: 60_000 }, async () => {
    const { stdout, stderr } = repository.run();
    const expected: string[] = [];
    // One after the other, as they are told.
    for (const folder of changed.toSorted())
      expected.push(...(await validateAlone(repository.root, folder)));
    expect(stderr).toBe('');
    expect(toLines(stdout).slice(0, -1)).toEqual(expected);
    expect(new Set(expected.map((line) => / (\w+\/[\w-]+) /.exec(line)?.[1])).size).toBeGreaterThan(
      12,
    );
  });

  it('finds the same where only some are named', async () => {
    const some = changed.slice(0, 5).toSorted();
    const { stdout } = repository.run(...some.map((folder) => join(repository.root, folder)));
    const expected = await Promise.all(some.map((one) => validateAlone(repository.root, one)));
    expect(toLines(stdout).slice(0, -1)).toEqual(expected.flat());
  });

  it('compares with nothing outside Git', () => {
    renameSync(join(repository.root, '.git'), join(repository.root, 'no-git'));
    const { stdout } = repository.run();
    renameSync(join(repository.root, 'no-git'), join(repository.root, '.git'));
    expect(stdout).not.toContain('append-only');
    expect(stdout).toContain('timeline/live-indicator');
  });
});
