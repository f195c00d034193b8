import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { upgradeCopy } from '../../../scripts/upgrade/upgrade.ts';
import { refuse, template } from './refusing.ts';
import { makeCopy, makeFolder, removeFolders, type Repository } from './template.ts';

afterAll(removeFolders);

const makeFresh = (): Repository => makeCopy(template, 'v0.1.0');
const fresh = makeFresh();

describe('a copy that is not ready', () => {
  it.each(['firebreak.yml', 'new-file'])('has changes in %s', (path) => {
    const copy = makeFresh();
    writeFileSync(join(copy.folder, path), 'changed\n');
    expect(refuse(copy)).toMatchObject({ code: 'dirty', message: expect.stringContaining(path) });
  });

  it('is on an incident, or on nothing', () => {
    const copy = makeFresh();
    copy.git('switch', '--quiet', '--create', 'incident/INC-2026-0001');
    expect(refuse(copy)).toMatchObject({ code: 'wrong-branch' });
  });

  it.each(['--assume-unchanged', '--skip-worktree'])('hides its changes by %s', (flag) => {
    const copy = makeFresh();
    copy.git('update-index', flag, 'firebreak.yml');
    writeFileSync(join(copy.folder, 'firebreak.yml'), 'local\n');
    const { code, message } = refuse(copy);
    expect({ code, message }).toMatchObject({
      code: 'dirty',
      message: expect.stringContaining('firebreak.yml'),
    });
    expect(copy.read('firebreak.yml')).toBe('local\n');
  });

  it('leaves files out by a sparse checkout, and that is no change', () => {
    const copy = makeFresh();
    copy.git('sparse-checkout', 'set', '--no-cone', '/*', '!/exercises/');
    expect(copy.git('ls-files', '-v', 'exercises')).toMatch(/^S /);
    expect(refuse(copy, { tag: 'v0.2.1' })).toMatchObject({ code: 'unknown-tag' });
  });

  it.each([
    ['actions/new.ts', 'actions/new.ts'],
    ['dist/chunks', 'dist/chunks'],
    ['actions/moved.ts/inner', 'actions/moved.ts'],
  ])('ignores %s, where the release has a file', (path, named) => {
    const copy = makeFresh();
    copy.commit({ '.gitignore': `/${path}\n`, 'dist/chunks/old.js': undefined });
    rmSync(join(copy.folder, path), { recursive: true, force: true });
    mkdirSync(dirname(join(copy.folder, path)), { recursive: true });
    writeFileSync(join(copy.folder, path), 'local\n');
    expect(copy.git('status', '--porcelain')).toBe('');
    expect(refuse(copy)).toMatchObject({
      code: 'dirty',
      message: expect.stringMatching(new RegExp(`ignores here: ${named}$`)),
    });
    expect(copy.read(path)).toBe('local\n');
  });

  it('stands on the branch of a try that was cut short', () => {
    const copy = makeFresh();
    copy.git('switch', '--quiet', '--create', 'upgrade/v0.2.0');
    writeFileSync(join(copy.folder, 'firebreak.yml'), 'half of it\n');
    expect(refuse(copy)).toMatchObject({
      code: 'branch-exists',
      hint: expect.stringContaining('git switch --force main && git branch -D upgrade/v0.2.0'),
    });
  });

  it('has the branch of an earlier try', () => {
    const copy = makeFresh();
    copy.git('branch', 'upgrade/v0.2.0');
    expect(refuse(copy)).toMatchObject({
      code: 'branch-exists',
      hint: expect.stringContaining('git branch -D upgrade/v0.2.0'),
    });
  });

  it('is none', () => {
    const nothing = makeFolder();
    const options = { copy: nothing, tag: 'v0.2.0', template: template.folder };
    const refusal = expect.objectContaining({ code: 'no-copy' });
    expect(() => upgradeCopy(options)).toThrow(refusal);
    expect(() => upgradeCopy({ ...options, copy: join(fresh.folder, 'actions') })).toThrow(refusal);
  });
});
