import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openGit } from '../../../scripts/version/git.ts';
import { computeDigest } from '../../../scripts/version/tree.ts';
import {
  makeCopy,
  makeFolder,
  openRepository,
  toLines,
  type Repository,
  removeFolders,
} from './template.ts';
import { makeBroken, refuse, retag, template } from './refusing.ts';

afterAll(removeFolders);

const makeFresh = (): Repository => makeCopy(template, 'v0.1.0');
const fresh = makeFresh();

describe('a copy', () => {
  it('does not say where its template is', () => {
    const copy = makeCopy(template, template.git('rev-list', '--max-parents=0', 'HEAD'));
    expect(refuse(copy, { template: undefined })).toMatchObject({
      code: 'no-template',
      hint: expect.stringContaining('--from'),
    });
  });

  it.each(['ext::sh -c touch% x', '--upload-pack=touch', 'file:///etc', 'https://a b/c'])(
    'says of its template %s',
    (address) => {
      const copy = makeFresh();
      const text = copy.read('.firebreak-version').replace(/template: .*/, `template: ${address}`);
      copy.commit({ '.firebreak-version': text });
      expect(refuse(copy, { template: undefined })).toMatchObject({ code: 'version-file' });
    },
  );
});

describe('a release that is not one to go to', () => {
  it('is not there', () => {
    expect(refuse(fresh, { tag: 'v0.2.1' })).toMatchObject({
      code: 'unknown-tag',
      message: 'Unexpected release "v0.2.1", expected v0.1.0, v0.2.0',
      hint: 'Did you mean v0.2.0?',
    });
  });

  it('is the same', () => {
    expect(refuse(fresh, { tag: 'v0.1.0' })).toMatchObject({ code: 'same-version' });
    const old = { tag: 'v0.1.0', madeFrom: 'v0.1.0' };
    const copy = makeFresh();
    copy.commit({ '.firebreak-version': undefined });
    expect(refuse(copy, old)).toMatchObject({ code: 'same-version' });
  });

  it('is older', () => {
    const newer = makeCopy(template, 'v0.2.0');
    expect(refuse(newer, { tag: 'v0.1.0' })).toMatchObject({ code: 'downgrade' });
    newer.commit({ '.firebreak-version': undefined });
    const options = { tag: 'v0.1.0', madeFrom: 'v0.2.0' };
    expect(refuse(newer, options)).toMatchObject({ code: 'downgrade' });
  });

  it('cannot be asked for', () => {
    const missing = join(makeFolder(), 'nowhere');
    expect(refuse(fresh, { template: missing })).toMatchObject({
      code: 'upstream',
      message: expect.stringMatching(/git ls-remote: .*nowhere/),
    });
  });

  it('is of a template without its history', () => {
    const shallow = makeFolder();
    const options = ['--quiet', '--depth=1', '--branch', 'v0.2.0'];
    openRepository(shallow).git('clone', ...options, `file://${template.folder}`, '.');
    expect(refuse(makeFresh(), { template: shallow })).toMatchObject({ code: 'no-history' });
  });

  it('starts no program that an address names', () => {
    const folder = makeFolder();
    const address = `ext::sh -c touch% ${join(folder, 'started')}`;
    expect(refuse(fresh, { template: address })).toMatchObject({ code: 'upstream' });
    expect(() => openRepository(folder).read('started')).toThrow(/ENOENT/);
  });
});

describe('a release that cannot be believed', () => {
  it('names no digest', () => {
    const broken = makeBroken((one) => {
      one.commit({ '.firebreak-version': undefined });
      one.git('tag', 'v0.3.0');
    });
    expect(refuse(fresh, { tag: 'v0.3.0', template: broken })).toMatchObject({
      message: expect.stringContaining('v0.3.0 names no digest'),
    });
  });

  it('was tagged under another name', () => {
    const broken = makeBroken((one) => one.git('tag', 'v0.3.0', 'v0.2.0'));
    expect(refuse(fresh, { tag: 'v0.3.0', template: broken })).toMatchObject({
      message: expect.stringContaining('v0.3.0 says that it is v0.2.0'),
    });
  });

  it('was moved to other files', () => {
    const broken = makeBroken((one) => {
      one.commit({ 'dist/command.js': 'evil\n' });
      one.git('tag', '--force', 'v0.2.0');
    });
    expect(refuse(fresh, { template: broken })).toMatchObject({ code: 'unproven-release' });
  });

  it('has another digest than its page shows', () => {
    const broken = makeBroken((one) => {
      one.commit({ 'dist/command.js': 'evil\n' });
      retag(one, 'v0.2.0');
    });
    const named = computeDigest(openGit(template.folder), 'v0.2.0');
    expect(refuse(fresh, { template: broken, digest: named })).toMatchObject({
      code: 'unproven-release',
      message: expect.stringContaining('not the one that was asked for'),
    });
  });

  it.each<[what: string, change: (broken: Repository) => void]>([
    ['a link', (one) => symlinkSync('/etc/passwd', join(one.folder, 'passwords'))],
    ['a file beside the incidents', (one) => one.commit({ 'Incidents/2026/x.md': 'x\n' })],
    ['two names that are one', (one) => one.commit({ 'actions/One.ts': 'x\n' })],
    ['a name that nobody can read', (one) => one.commit({ 'actions/\u202Est.eno': 'x\n' })],
    ['another repository', (one) => one.git('clone', '--quiet', template.folder, 'vendored')],
  ])('holds %s', (_, change) => {
    const broken = makeBroken((one) => {
      change(one);
      one.commit({ 'more.md': toLines('more') });
      retag(one, 'v0.3.0');
    });
    const refusal = refuse(fresh, { tag: 'v0.3.0', template: broken });
    expect(refusal).toMatchObject({ code: 'unsafe-release' });
  });

  it('holds a file that the copy has under another spelling of its own', () => {
    const copy = makeFresh();
    copy.commit({ 'actions/New.ts': 'own\n' });
    expect(refuse(copy)).toMatchObject({ code: 'unsafe-release' });
  });

  it.each(['../outside', '.git/hooks/post-checkout', 'a/.GIT/config'])('leads to %s', (path) => {
    const broken = makeBroken((one) => {
      const blob = one.git('rev-parse', 'HEAD:firebreak.yml');
      const make = (parts: readonly string[]): string => {
        const [name = '', ...rest] = parts;
        const [mode, id] = rest.length === 0 ? ['100644', blob] : ['40000', make(rest)];
        return writeTree(one, `${mode} ${name}\0`, id);
      };
      const commit = one.git('commit-tree', make(path.split('/')), '-p', 'HEAD', '-m', 'x');
      one.git('tag', 'v0.3.0', commit);
    });
    expect(refuse(fresh, { tag: 'v0.3.0', template: broken })).toMatchObject({
      code: 'upstream',
      message: expect.stringMatching(/fsck|hasDot|fullPathname/i),
    });
  });
});

/** A tree that Git would not make, with one entry. */
function writeTree(repository: Repository, entry: string, id: string): string {
  const file = join(makeFolder(), 'tree');
  writeFileSync(file, Buffer.concat([Buffer.from(entry), Buffer.from(id, 'hex')]));
  return repository.git('hash-object', '-t', 'tree', '-w', '--literally', file);
}

/** The same template, but its first commit says nothing of versions. */
function makeOldTemplate(first: string): string {
  return makeBroken((one) => {
    one.git('switch', '--quiet', '--detach', first);
    const bare = one.commit({ '.firebreak-version': undefined });
    const release = one.git('commit-tree', 'v0.2.0^{tree}', '-p', bare, '-m', 'x');
    one.git('tag', '--force', 'v0.2.0', release);
    one.git('branch', '--force', 'main', bare);
    one.git('switch', '--quiet', 'main');
  });
}

describe('what the copy was made from', () => {
  it('is asked for where it is not said, with the commit that it looks like', () => {
    const first = template.git('rev-list', '--max-parents=0', 'HEAD');
    const old = openRepository(makeFolder());
    old.git('clone', '--quiet', makeOldTemplate(first), '.');
    const copy = makeCopy(old, 'HEAD');
    expect(refuse(copy, { template: old.folder })).toMatchObject({
      code: 'unknown-base',
      hint: expect.stringContaining(
        `npm run upgrade -- v0.2.0 --made-from ${old.git('rev-parse', 'HEAD').slice(0, 12)}`,
      ),
    });
  });

  it('is asked for where it is not said and looks like nothing', () => {
    const copy = makeFresh();
    copy.commit({ '.firebreak-version': undefined });
    expect(refuse(copy)).toMatchObject({
      code: 'unknown-base',
      hint: expect.stringContaining('--made-from v0.1.0'),
    });
  });

  it('is no longer what its tag stands for', () => {
    const broken = makeBroken((one) => {
      const tree = one.git('rev-parse', 'v0.2.0~1^{tree}');
      one.git('tag', '--force', 'v0.1.0', one.git('commit-tree', tree, '-m', 'x'));
    });
    const copy = makeCopy(template, 'v0.1.0', { 'firebreak.yml': toLines('own') });
    expect(refuse(copy, { template: broken })).toMatchObject({ code: 'moved-tag' });
  });

  it('was named, and its files are not those it was released with', () => {
    const broken = makeBroken((one) => {
      one.git('switch', '--quiet', '--detach', 'v0.1.0');
      one.commit({ 'firebreak.yml': 'other\n' });
      one.git('tag', '--force', 'v0.1.0');
    });
    const options = { template: broken, madeFrom: 'v0.1.0' };
    expect(refuse(fresh, options)).toMatchObject({ code: 'moved-tag' });
  });

  it.each(['main', 'HEAD', 'v9.9.9', '--all', '0123456', 'own'])(
    'is no commit of the template: %s',
    (name) => {
      const madeFrom = name === 'own' ? fresh.git('rev-parse', 'HEAD') : name;
      const { code } = refuse(fresh, { madeFrom });
      expect(code).toBe(name === 'v9.9.9' ? 'unknown-tag' : 'unknown-base');
    },
  );
});
