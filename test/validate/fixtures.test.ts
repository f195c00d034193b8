import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SigningKeys } from '#incident/signature.ts';
import { BARE_RECORD, check, type Files } from './sample.ts';

/**
 * One folder per case, `<rule>/<case>/`: files that replace those of the sound incident, `previous/` for the state
 * before the change, `branch.json` with what the branch is beside it, `keys.json` with the keys of `firebreak.yml`, and
 * `findings.txt` with what the rule says, or nothing.
 */
const ROOT = 'test/fixtures/validate';
/** Stands for a token in a fixture, so that no file of this repository holds one. */
const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;

const Branch = z.object({
  changed: z.array(z.string()),
  isProven: z.boolean(),
  isLedgerOwn: z.boolean(),
});

function readFiles(folder: string): Files {
  const paths = globSync(`${folder}/**/*`, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)));
  return Object.fromEntries(
    paths
      .filter((path) => path !== 'findings.txt' && !path.startsWith('previous/'))
      .map((path) => [
        path,
        readFileSync(join(folder, path), 'utf8').replaceAll('{{token}}', TOKEN),
      ]),
  );
}

const cases = globSync(`${ROOT}/*/*/*/findings.txt`)
  .map((path) => relative(ROOT, dirname(path)))
  .toSorted();

describe('fixtures', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(ROOT, name);
    const base = { 'incident.md': BARE_RECORD };
    const before = readFiles(join(folder, 'previous'));
    const previous = Object.keys(before).length > 0 ? { previous: { ...base, ...before } } : {};
    const { 'branch.json': branch, 'keys.json': keys, ...files } = readFiles(folder);
    const known = {
      ...(branch === undefined ? {} : { branch: Branch.parse(JSON.parse(String(branch))) }),
      ...(keys === undefined ? {} : { keys: SigningKeys.parse(JSON.parse(String(keys))) }),
    };
    const found = await check(dirname(name), { ...base, ...files }, { ...previous, ...known });
    const expected = readFileSync(join(folder, 'findings.txt'), 'utf8');
    expect(found.map((line) => `${line}\n`).join('')).toBe(expected);
  });
});
