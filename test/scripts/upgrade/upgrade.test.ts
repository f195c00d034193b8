import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { renderOutcome } from '../../../scripts/upgrade/tell.ts';
import { upgradeCopy } from '../../../scripts/upgrade/upgrade.ts';
import { openGit } from '../../../scripts/version/git.ts';
import { computeDigest } from '../../../scripts/version/tree.ts';
import {
  makeCopy,
  makeFolder,
  makeTemplate,
  openRepository,
  releaseAs,
  toLines,
  type Files,
  type Repository,
  removeFolders,
} from './template.ts';

afterAll(removeFolders);

const template = makeTemplate();

const INCIDENT = 'incidents/2026/INC-2026-0001';
/** What an organisation does to its copy in a year. */
const EDITS: Files = {
  'actions/one.ts': toLines('one', { 11: 'own fix' }),
  'actions/old/own.ts': 'own\n',
  'actions/own/step.ts': 'own\n',
  'exercises/dull.yml': undefined,
  'firebreak.yml': toLines('setting', { 10: 'own team' }),
  'incidents/README.md': 'Our incidents.\r\n',
  [`${INCIDENT}/incident.md`]: 'first\r\nsecond \n\n',
  [`${INCIDENT}/artifacts/raw`]: '\uFEFFa\r\rb',
  'templates/own.md': 'own\n',
};

function makeEdited(): Repository {
  const copy = makeCopy(template, 'v0.1.0');
  copy.commit(EDITS);
  copy.git('branch', 'incident/INC-2026-0002');
  return copy;
}

function upgrade(copy: Repository, more: { tag?: string; madeFrom?: string } = {}) {
  return upgradeCopy({ copy: copy.folder, tag: 'v0.2.0', template: template.folder, ...more });
}

function toTree(repository: Repository, path: string, commit = 'HEAD'): string {
  return repository.git('rev-parse', `${commit}:${path}`);
}

describe('an upgrade', () => {
  const copy = makeEdited();
  const before = copy.git('for-each-ref');
  const main = copy.git('rev-parse', 'main');
  const outcome = upgrade(copy);
  const paths = (deed: string): string[] =>
    outcome.rows.filter((row) => row.deed === deed).map(({ path, how }) => `${path} ${how}`);

  it('takes what the copy did not change, and removes what is gone', () => {
    expect(paths('taken')).toEqual([
      '.firebreak-version changed',
      '.github/workflows/command.yml changed',
      'CHANGELOG.md changed',
      'actions/gone.ts removed',
      'actions/moved.ts new',
      'actions/new.ts new',
      'actions/old/place.ts removed',
      'actions/two.ts changed',
      'dist/chunks/new.js new',
      'dist/chunks/old.js removed',
      'dist/command.js changed',
      'package-lock.json changed',
      'package.json changed',
      'sandbox/package.json changed',
      'templates/report.md changed',
    ]);
    const same = ['.github', 'dist', 'package.json', 'templates/report.md', '.firebreak-version'];
    const wanted = same.map((path) => toTree(template, path, 'v0.2.0'));
    expect(same.map((path) => toTree(copy, path))).toEqual(wanted);
    expect(() => toTree(copy, 'actions/gone.ts')).toThrow(/does not exist/);
  });

  it('merges what both changed', () => {
    expect(paths('merged')).toEqual(['actions/one.ts changed', 'firebreak.yml changed']);
    expect(copy.read('firebreak.yml')).toBe(
      toLines('setting', { 2: 'new setting', 10: 'own team' }),
    );
    expect(copy.read('actions/one.ts')).toBe(toLines('one', { 2: 'better', 11: 'own fix' }));
  });

  it('keeps what is the copy’s own, and brings nothing back that it removed', () => {
    expect(paths('own')).toEqual([
      'actions/old/own.ts the release has no such folder any more: see where its neighbours went',
      'actions/own/step.ts new',
      'templates/own.md new',
    ]);
    expect(paths('removed-here')).toEqual(['exercises/dull.yml removed']);
    expect(copy.read('actions/own/step.ts')).toBe('own\n');
    expect(() => copy.read('exercises/dull.yml')).toThrow(/ENOENT/);
  });

  it('touches no incident, to the byte', () => {
    expect(toTree(copy, 'incidents')).toBe(toTree(copy, 'incidents', main));
    for (const [path, text] of Object.entries(EDITS).filter(([one]) => one.startsWith('incid')))
      expect(copy.read(path)).toBe(text);
  });

  it('is one commit on a branch of its own, and leaves every other branch alone', () => {
    expect(copy.git('symbolic-ref', '--short', 'HEAD')).toBe('upgrade/v0.2.0');
    expect(copy.git('rev-parse', 'HEAD^')).toBe(main);
    expect(copy.git('log', '-1', '--format=%an: %s')).toBe('Dana: Upgrade Firebreak to v0.2.0');
    expect(copy.git('status', '--porcelain')).toBe('');
    const after = copy.git('for-each-ref').split('\n');
    expect(after.filter((line) => !line.endsWith('refs/heads/upgrade/v0.2.0')).join('\n')).toBe(
      before,
    );
  });

  it('tells all of it, without what a terminal would obey', () => {
    const text = renderOutcome(outcome).join('\n');
    expect(text).toContain(`Firebreak v0.1.0 -> v0.2.0 (sha256:`);
    expect(text).toMatch(/taken from the release +15 {3}9 changed, 3 new, 3 removed/);
    expect(text).toMatch(/incidents\/ +- {3}not touched/);
    expect(text).toContain('What v0.2.0 brings (CHANGELOG.md):\n  - The second.');
    expect(text).not.toContain('The first');
    expect(text).toContain('Code of your own: 3 files. dist/ is that of the release and does not');
    expect(text).toMatch(/1\. npm ci\n.*2\. npm run build && npm run docs/);
    expect(text).toContain('the check firebreak/validate');
    expect(text).not.toContain('CONFLICT');
  });

  it('says that dist/ is the release’s where no code is the copy’s own', () => {
    const plain = makeCopy(template, 'v0.1.0');
    plain.commit({ 'firebreak.yml': toLines('setting', { 10: 'own team' }) });
    const text = renderOutcome(upgrade(plain)).join('\n');
    expect(text).toContain('No code of your own: dist/ is that of the release, to the byte.');
    expect(text).not.toContain('npm run build');
  });

  it('is left to be committed where Git cannot sign', () => {
    const signed = makeCopy(template, 'v0.1.0');
    signed.git('config', 'commit.gpgSign', 'true');
    signed.git('config', 'gpg.program', 'false');
    const text = renderOutcome(upgrade(signed)).join('\n');
    expect(text).toContain('git commit --all --message "Upgrade Firebreak to v0.2.0"');
    expect(signed.git('diff', '--cached', '--name-only')).toContain('actions/new.ts\n');
  });

  it('goes on from where the last one ended', () => {
    const next = openRepository(makeFolder());
    next.git('clone', '--quiet', template.folder, '.');
    next.git('config', 'user.name', 'Dana');
    next.git('config', 'user.email', 'dana@example.invalid');
    const changelog = next.read('CHANGELOG.md').replace('## Unreleased\n', '$&\n- The third.\n');
    next.commit({
      'CHANGELOG.md': changelog,
      'firebreak.yml': toLines('setting', { 2: 'new setting', 5: 'third' }),
    });
    releaseAs(next, 'v0.3.0');
    copy.git('switch', '--quiet', 'main');
    copy.git('merge', '--quiet', '--squash', 'upgrade/v0.2.0');
    copy.commit({});
    const again = upgradeCopy({ copy: copy.folder, tag: 'v0.3.0', template: next.folder });
    expect(again).toMatchObject({ from: 'v0.2.0', news: [{ version: 'v0.3.0' }] });
    expect(copy.read('firebreak.yml')).toBe(
      toLines('setting', { 2: 'new setting', 5: 'third', 10: 'own team' }),
    );
  });
});

describe('what cannot be merged', () => {
  const copy = makeCopy(template, 'v0.1.0');
  copy.commit({
    'actions/gone.ts': toLines('gone', { 5: 'own' }),
    'actions/new.ts': 'own\n',
    'firebreak.yml': toLines('setting', { 2: 'own setting' }),
  });
  const outcome = upgrade(copy);
  const conflicts = outcome.rows.filter(({ deed }) => deed === 'conflict');

  it('is named, each with the reason', () => {
    expect(conflicts.map(({ path, how }) => `${path}: ${how}`)).toEqual([
      'actions/gone.ts: removed by the release, changed by you: delete it or keep it',
      'actions/new.ts: new in the release, and you have another file of that name',
      'firebreak.yml: changed by both in the same place: look for <<<<<<<',
    ]);
    const text = renderOutcome(outcome).join('\n');
    expect(text).toContain('CONFLICTS, for you to solve      3');
    expect(text).toContain('Not finished: solve the conflicts. Next:\n  1. solve each');
    expect(text).toContain('git commit --all --message "Upgrade Firebreak to v0.2.0"');
  });

  it('is left as Git leaves it, with both sides, and cannot be committed unseen', () => {
    expect(copy.read('firebreak.yml')).toMatch(
      /<<<<<<<.*\nown setting\n=+\nnew setting\n>>>>>>> .*Firebreak v0\.2\.0/,
    );
    expect(copy.read('actions/gone.ts')).toBe(toLines('gone', { 5: 'own' }));
    expect(copy.read('templates/report.md')).toBe(toLines('report', { 2: 'new wording' }));
    expect(() => copy.git('commit', '--message', 'unseen')).toThrow(/unmerged/);
  });

  it('can be dropped by the line that is printed', () => {
    const last = renderOutcome(outcome).at(-1) ?? '';
    const [, first, second] = /: git (.*) && git (.*)$/.exec(last) ?? [];
    for (const line of [first, second]) copy.git(...(line ?? '').split(' '));
    expect(copy.git('status', '--porcelain')).toBe('');
    expect(copy.git('branch', '--list')).toBe('* main');
    expect(copy.read('firebreak.yml')).toBe(toLines('setting', { 2: 'own setting' }));
  });

  it('writes through no link that the copy has', () => {
    const outside = openRepository(makeFolder());
    const linked = makeCopy(template, 'v0.1.0');
    rmSync(join(linked.folder, 'templates'), { recursive: true });
    symlinkSync(outside.folder, join(linked.folder, 'templates'));
    linked.commit({});
    const found = upgrade(linked).rows.filter(({ deed }) => deed === 'conflict');
    expect(found).toMatchObject([{ path: expect.stringMatching(/^templates/) }]);
    expect(readdirSync(outside.folder)).toEqual([]);
  });
});

describe('a copy that was made between two releases', () => {
  it('is merged from the very commit, so nothing of the template counts as its own', () => {
    const copy = makeCopy(template, template.between);
    copy.commit({ 'actions/two.ts': toLines('two', { 2: 'between', 9: 'own' }) });
    const outcome = upgrade(copy);
    expect(outcome.from).toBe(template.between.slice(0, 12));
    expect(outcome.rows.filter(({ deed }) => deed !== 'taken')).toEqual([
      { path: 'actions/two.ts', deed: 'own', how: 'changed' },
    ]);
  });

  it('keeps edits that were made before its first commit', () => {
    const copy = makeCopy(template, template.between, {
      'firebreak.yml': toLines('setting', { 10: 'own team' }),
      'templates/report.md': toLines('report', { 10: 'own' }),
    });
    expect(upgrade(copy).from).toBe('v0.1.0');
    expect(copy.read('firebreak.yml')).toBe(
      toLines('setting', { 2: 'new setting', 10: 'own team' }),
    );
    expect(copy.read('templates/report.md')).toContain('own\n');
  });

  it('takes the release that it names where its clone is shallow', () => {
    const copy = makeCopy(template, 'v0.1.0', { 'README.md': 'own\n' });
    copy.commit({ 'firebreak.yml': toLines('setting', { 10: 'own team' }) });
    const shallow = openRepository(makeFolder());
    shallow.git('clone', '--quiet', '--depth=1', `file://${copy.folder}`, '.');
    shallow.git('config', 'user.name', 'Dana');
    shallow.git('config', 'user.email', 'dana@example.invalid');
    expect(upgrade(shallow).from).toBe('v0.1.0');
    expect(shallow.read('firebreak.yml')).toContain('own team\n');
  });
});

describe('a copy from before there were releases', () => {
  const old = template.git('rev-list', '--max-parents=0', 'HEAD');
  const makeOld = (): Repository => {
    const copy = makeCopy(template, old);
    copy.commit({
      '.firebreak-version': undefined,
      'firebreak.yml': toLines('setting', { 9: 'own' }),
    });
    return copy;
  };

  it('is upgraded from the commit that a person names', () => {
    const copy = makeOld();
    expect(upgrade(copy, { madeFrom: old }).from).toBe(old);
    expect(copy.read('firebreak.yml')).toBe(toLines('setting', { 2: 'new setting', 9: 'own' }));
    expect(copy.read('.firebreak-version')).toContain('version: v0.2.0\n');
  });

  it('is upgraded from the release that a person names', () => {
    expect(upgrade(makeOld(), { madeFrom: 'v0.1.0' }).from).toBe('v0.1.0');
  });
});

it('proves a release by a digest of mode, bytes and path of every file but the one that holds it', () => {
  const git = openGit(template.folder);
  const digest = computeDigest(git, 'v0.2.0');
  expect(template.git('show', 'v0.2.0:.firebreak-version')).toContain(`digest: ${digest}`);
  const copy = makeCopy(template, 'v0.2.0', { '.firebreak-version': 'another\n' });
  const compute = (): string => computeDigest(openGit(copy.folder), 'HEAD');
  expect(compute()).toBe(digest);
  copy.git('update-index', '--chmod=+x', 'dist/command.js');
  copy.git('commit', '--quiet', '--message', 'Mode');
  expect(compute()).not.toBe(digest);
  copy.git('reset', '--quiet', '--hard', 'HEAD~1');
  copy.git('mv', 'dist/command.js', 'dist/close.js');
  copy.commit({});
  expect(compute()).not.toBe(digest);
});
