// The worked exercise in repositories of its own: whole, changed in the folder, changed by a commit, and as a bundle.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { unpackBundle } from '../../../scripts/verify/bundle.ts';
import { openRepository } from '../../../scripts/verify/repository.ts';
import { Verification } from '../../../scripts/verify/verdict.ts';
import { verifyRepository } from '../../../scripts/verify/verify.ts';

const ID = 'INC-2025-0001';
const FOLDER = `incidents/2025/${ID}`;
const NOW = new Date('2026-11-30T00:00:00Z');

let root = '';

/** At times that are after those of the entries, and no later than another is given. */
function git(...args: string[]): string {
  const at = '2026-01-01T00:00:00Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: process.env['AT'] ?? at, GIT_AUTHOR_DATE: at };
  const who = ['-c', 'user.name=dana', '-c', 'user.email=dana@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: root, env, encoding: 'utf8' }).trim();
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(root, FOLDER, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function commit(): string {
  git('add', '-A');
  git('commit', '-qm', 'change');
  return git('rev-parse', 'HEAD');
}

async function verify(
  options: { root?: string; head?: string; base?: string } = {},
): Promise<Verification> {
  const isBundle = options.head !== undefined;
  const repository = await openRepository(
    options.root ?? root,
    isBundle ? { hasFiles: false, head: options.head ?? '' } : {},
  );
  const targets = [{ id: ID, folder: FOLDER }];
  try {
    return Verification.parse(
      await verifyRepository(repository, { targets, base: options.base, now: NOW }),
    );
  } finally {
    repository.objects.close();
  }
}

function listFaults({ incidents }: Verification) {
  return incidents.flatMap(({ states }) =>
    states.flatMap(({ of, checks }) =>
      checks.flatMap(({ check, faults }) =>
        faults.map(({ file, commit: by }) => ({ of, check, file, commit: by })),
      ),
    ),
  );
}

let whole = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'firebreak-verify-'));
  mkdirSync(join(root, 'incidents/2025'), { recursive: true });
  cpSync(FOLDER, join(root, FOLDER), { recursive: true });
  cpSync('firebreak.yml', join(root, 'firebreak.yml'));
  git('init', '-q', '-b', 'main');
  whole = commit();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the worked exercise', () => {
  it('verifies clean, in every check', async () => {
    const verdict = await verify();
    expect(listFaults(verdict)).toEqual([]);
    const [state, ...others] = verdict.incidents[0]?.states ?? [];
    expect(others).toEqual([]);
    expect(state?.checks.map(({ check, proved }) => [check, proved.length > 0])).toEqual(
      [
        'ledger',
        'receipts',
        'receipts-ledger',
        'approvals',
        'artifacts',
        'timeline',
        'record',
        'reports',
        'history',
        'chronology',
      ].map((check) => [check, true]),
    );
  });

  it('is read as it lies in the folder too, where that is something else', async () => {
    edit('timeline.md', (text) => text.replace('The gist was deleted', 'The gist was kept'));
    const faults = listFaults(await verify());
    git('checkout', '-q', '.');
    expect(faults).toEqual([
      { of: 'working tree', check: 'timeline', file: 'timeline.md', commit: undefined },
      { of: 'working tree', check: 'history', file: 'timeline.md', commit: undefined },
    ]);
  });

  it('is told as an exercise however its record spells that', async () => {
    edit('incident.md', (text) => text.replace('exercise: true', 'exercise: True # played'));
    const { incidents } = await verify();
    git('checkout', '-q', '.');
    expect(incidents.map(({ exercise }) => exercise)).toEqual([true]);
  });

  it('is not judged where nobody can say which keys there are', async () => {
    git('switch', '-q', '-C', 'no-keys', whole);
    writeFileSync(join(root, 'firebreak.yml'), 'signing_keys: [{id: a}]\n');
    commit();
    const judged = verify();
    await expect(judged).rejects.toMatchObject({
      code: 'invalid-settings',
      place: { file: 'firebreak.yml', line: 1 },
    });
    git('switch', '-q', '-C', 'main', whole);
  });

  it('counts for nothing with keys that exercises alone have, once it says it is none', async () => {
    edit('incident.md', (text) => text.replace('exercise: true', 'exercise: false'));
    const verdict = await verify();
    git('checkout', '-q', '.');
    const told = verdict.incidents[0]?.states.flatMap(({ of, checks }) =>
      of === 'commit'
        ? []
        : checks.filter(({ check }) => check === 'ledger').flatMap(({ unproved }) => unproved),
    );
    expect(told).toEqual(['No key counts for this incident, so no entry is known to be signed.']);
    expect(listFaults(verdict)).toContainEqual(
      expect.objectContaining({ check: 'history', file: 'incident.md' }),
    );
  });
});

describe('history', () => {
  it('names the commit that changed what was listed, also after it was put back', async () => {
    git('switch', '-q', '-C', 'put-back', whole);
    edit('artifacts/manifest.yml', (text) => text.replace('bytes: 985', 'bytes: 986'));
    const changed = commit();
    edit('artifacts/manifest.yml', (text) => text.replace('bytes: 986', 'bytes: 985'));
    const back = commit();
    const faults = listFaults(await verify());
    const fault = { of: 'commit', check: 'history', file: 'artifacts/manifest.yml' };
    expect(faults).toEqual([
      { ...fault, commit: back },
      { ...fault, commit: changed },
    ]);
    expect(listFaults(await verify({ base: back }))).toEqual([]);
  });

  it('looks along every line that was merged', async () => {
    git('switch', '-q', '-C', 'side', whole);
    edit(
      'timeline.md',
      (text) => `${text}- **T-0022** 2025-03-03T14:00:00Z \`note\` @dana: said later\n`,
    );
    commit();
    git('switch', '-q', '-C', 'merged', whole);
    writeFileSync(join(root, 'other.md'), 'other\n');
    commit();
    git('merge', '-q', '-s', 'ours', '--no-edit', 'side');
    const merge = git('rev-parse', 'HEAD');
    expect(listFaults(await verify())).toEqual([
      { of: 'commit', check: 'history', file: 'timeline.md', commit: merge },
    ]);
  });

  it('tells that an exercise was played anew, and by which commit', async () => {
    git('switch', '-q', '-C', 'anew', whole);
    edit('ledger.ndjson', (text) => text.split('\n').slice(0, -2).join('\n') + '\n');
    const cut = commit();
    git('checkout', '-q', whole, '--', FOLDER);
    commit();
    const verdict = await verify();
    expect(JSON.stringify(verdict)).toContain(`played anew in commit ${cut}`);
    expect(listFaults(verdict)).toEqual([]);
  });

  it('finds commits that go back in time, and entries that are younger than theirs', async () => {
    git('switch', '-q', '-C', 'back', whole);
    edit('incident.md', (text) => `${text}\nMore.\n`);
    vi.stubEnv('AT', '2024-01-01T00:00:00Z');
    const early = commit();
    vi.unstubAllEnvs();
    expect(listFaults(await verify())).toEqual([
      { of: 'commit', check: 'chronology', file: '', commit: early },
    ]);
  });
});

describe('a bundle', () => {
  it('is read without its folder', async () => {
    git('switch', '-q', '-C', 'bundled', whole);
    git('bundle', 'create', '-q', 'case.bundle', 'HEAD');
    const { root: unpacked, head, remove } = await unpackBundle(join(root, 'case.bundle'));
    const verdict = await verify({ root: unpacked, head });
    await remove();
    expect(verdict.head).toBe(whole);
    expect(listFaults(verdict)).toEqual([]);
    expect(verdict.incidents[0]?.states.map(({ of }) => of)).toEqual(['commit']);
  });

  it('that Git cannot read is said to be none', async () => {
    await expect(unpackBundle('README.md')).rejects.toMatchObject({ code: 'no-bundle' });
  });
});
