import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeNotes } from '../../../scripts/release/notes.ts';
import { nameRelease, prepareRelease, toTemplate } from '../../../scripts/release/prepare.ts';
import { openGit, type Git } from '../../../scripts/version/git.ts';
import { computeDigest } from '../../../scripts/version/tree.ts';
import { ADDRESS, makeTemplate, type Repository, removeFolders } from '../upgrade/template.ts';

afterAll(removeFolders);

const RELEASE = { tag: 'v0.3.0', date: '2026-03-01', template: ADDRESS };

/** A template with something new since v0.2.0, and a file that nobody added. */
function makeReady(): { template: Repository; git: Git } {
  const template = makeTemplate();
  const changelog = template.read('CHANGELOG.md').replace('## Unreleased\n', '$&\n- The third.\n');
  template.commit({ 'CHANGELOG.md': changelog });
  return { template, git: openGit(template.folder) };
}

function rmVersion(template: Repository): void {
  template.commit({ '.firebreak-version': undefined });
}

function leaveConflict(template: Repository): void {
  template.git('switch', '--quiet', '--create', 'side');
  template.commit({ 'firebreak.yml': 'one\n' });
  template.git('switch', '--quiet', 'main');
  template.commit({ 'firebreak.yml': 'other\n' });
  expect(() => template.git('merge', 'side')).toThrow(/./);
}

describe('preparing a release', () => {
  it('names it everywhere, and the digest of what will be committed', () => {
    const { template, git } = makeReady();
    const { digest } = prepareRelease(git, RELEASE);
    expect(template.read('CHANGELOG.md')).toContain(
      '## Unreleased\n\n## v0.3.0 · 2026-03-01\n\n- The third.\n',
    );
    for (const path of ['package.json', 'sandbox/package.json', 'package-lock.json'])
      expect(template.read(path)).toContain('"version": "0.3.0"');
    template.git('commit', '--quiet', '--all', '--message', 'v0.3.0');
    expect(computeDigest(git, 'HEAD')).toBe(digest);
    expect(template.read('.firebreak-version')).toContain(
      `template: ${ADDRESS}\nversion: v0.3.0\ndigest: ${digest}\n`,
    );
  });

  it('may be done again after a change, and leaves the index as it was', () => {
    const { template, git } = makeReady();
    const first = prepareRelease(git, RELEASE);
    expect(template.git('diff', '--cached', '--name-only')).toBe('');
    const again = { ...RELEASE, date: '2026-03-02' };
    expect(prepareRelease(git, again)).toEqual(first);
    template.commit({ 'actions/one.ts': 'fixed\n' });
    expect(prepareRelease(git, again)).not.toEqual(first);
    expect(template.read('CHANGELOG.md').match(/## v0\.3\.0/g)).toHaveLength(1);
  });

  it('refuses what is older or brings nothing', () => {
    const { git } = makeReady();
    expect(() => prepareRelease(git, { ...RELEASE, tag: 'v0.1.9' })).toThrow(
      expect.objectContaining({ code: 'old-version' }),
    );
    expect(() => nameRelease('## Unreleased\n\n## v0.2.0\n\n- x\n', RELEASE)).toThrow(
      expect.objectContaining({ code: 'nothing-new' }),
    );
  });

  it.each<[what: string, spoil: (template: Repository) => void, code: string]>([
    ['package.json is none', (one) => one.commit({ 'sandbox/package.json': '{' }), 'no-template'],
    ['nothing says what came before', (one) => rmVersion(one), 'no-template'],
    ['a merge is not solved', (one) => leaveConflict(one), 'git-failed'],
  ])('writes nothing where %s', (_, spoil, code) => {
    const { template, git } = makeReady();
    spoil(template);
    const before = template.git('status', '--porcelain');
    expect(() => prepareRelease(git, RELEASE)).toThrow(expect.objectContaining({ code }));
    expect(template.git('status', '--porcelain')).toBe(before);
  });

  it('writes the files of packages as npm writes them', () => {
    const paths = ['package.json', 'sandbox/package.json', 'package-lock.json'];
    for (const path of paths) {
      const text = readFileSync(path, 'utf8');
      expect(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`).toBe(text);
    }
  });

  it.each([
    ['https://github.com/acme/firebreak.git', ADDRESS],
    ['https://github.com/acme/firebreak', ADDRESS],
    ['https://x-access-token:s3cret@github.com/acme/firebreak', ADDRESS],
    ['git@github.com:acme/firebreak.git', ADDRESS],
    ['ssh://git@github.com/acme/firebreak.git', ADDRESS],
    ['/srv/firebreak.git', undefined],
    ['', undefined],
  ])('knows the template by its address %s', (origin, expected) => {
    expect(toTemplate(origin)).toBe(expected);
  });
});

describe('the page of a release', () => {
  const { template, git } = makeReady();
  prepareRelease(git, RELEASE);
  template.commit({});

  it('says what is new, how to take it, and the digest of each bundle', () => {
    const { text, sums } = writeNotes(git, 'v0.3.0', ADDRESS);
    expect(text).toMatch(/^- The third\.\n/);
    expect(text).toContain(`npm run upgrade -- v0.3.0 --digest ${computeDigest(git, 'HEAD')}`);
    expect(text).not.toContain('The second');
    expect(sums.split('\n').map((line) => line.slice(64))).toEqual([
      '  dist/chunks/new.js',
      '  dist/command.js',
      '',
    ]);
    expect(text).toContain(sums.trimEnd());
    expect(readFileSync(join(template.folder, 'dist/command.js'), 'utf8')).toBe('built 2\n');
    // printf 'built 2\n' | sha256sum
    expect(sums).toContain(
      '1047712c058d8c74f9c030c38ed49f84b642d5c317d5a89c603d068e5a515ab7  dist/command.js',
    );
  });

  it.each([
    ['v0.3.1', ADDRESS, 'to name v0.3.1'],
    ['v0.3.0', 'https://github.com/globex/incidents', 'one in https://github.com/globex/incidents'],
  ])('is none for %s in %s', (tag, repository, message) => {
    expect(() => writeNotes(git, tag, repository)).toThrow(
      expect.objectContaining({ code: 'no-release', message: expect.stringContaining(message) }),
    );
  });

  it('is none for other files than those that were prepared', () => {
    template.commit({ 'dist/command.js': 'evil\n' });
    expect(() => writeNotes(git, 'v0.3.0', ADDRESS)).toThrow(
      expect.objectContaining({ code: 'no-release' }),
    );
  });
});
