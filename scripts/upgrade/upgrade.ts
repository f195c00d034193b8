/** One upgrade from beginning to end: a copy, a template, a tag. */
import { UserError } from '#kernel/errors.ts';
import { findNews } from '../version/changelog.ts';
import { isLater, readVersionFile, TAG } from '../version/file.ts';
import { openGit, type Git } from '../version/git.ts';
import { readText } from '../version/tree.ts';
import { toAccount } from './account.ts';
import { findBase, isWithin, type Base } from './merge-base.ts';
import { assertFree, assertReady, toBranch } from './copy.ts';
import { mergeRelease } from './merge.ts';
import { fetchTag, forgetTags, proveRelease, type Release } from './release.ts';
import { assertSafePaths } from './safe-paths.ts';
import type { Outcome } from './tell.ts';

export interface UpgradeOptions {
  /** Folder of the copy. */
  copy: string;
  tag: string;
  /** Path or address of the template; what the copy says when left out. */
  template?: string | undefined;
  /** Release or commit that the copy was made from, in place of what it says. */
  madeFrom?: string | undefined;
  /** What the page of the release says. */
  digest?: string | undefined;
}

const CHANGELOG = 'CHANGELOG.md';

/** Upgrades the copy on a new branch. @throws UserError, UpstreamError; the copy is then as it was. */
export function upgradeCopy(options: UpgradeOptions): Outcome {
  const git = openGit(options.copy);
  assertReady(git, toBranch(options.tag));
  try {
    return merge(git, options);
  } finally {
    forgetTags(git);
  }
}

function merge(git: Git, { tag, template, madeFrom, digest }: UpgradeOptions): Outcome {
  const from = template ?? readVersionFile(git, 'HEAD')?.template;
  if (from === undefined) throw toNoTemplate(tag);
  const target = proveRelease(git, fetchTag(git, from, tag), digest);
  const base = findBase({ git, template: from, target, madeFrom });
  assertNewer(git, base, target);
  assertSafePaths(git, target.commit, base.commit);
  assertFree(git, target.commit);
  const branch = git.run(['symbolic-ref', '--short', 'HEAD']);
  const news = findNews(readNews(git, base.commit), readNews(git, target.commit));
  const merged = mergeRelease(git, base.commit, target);
  const { isCommitted } = merged;
  const rows = toAccount(git, merged);
  return { from: base.name, tag, digest: target.digest ?? '', branch, rows, isCommitted, news };
}

function readNews(git: Git, commit: string): string {
  return readText(git, commit, CHANGELOG) ?? '';
}

function toNoTemplate(tag: string): UserError {
  return new UserError({
    code: 'no-template',
    message: 'Expected this copy to say where its template is, got nothing',
    hint: `Say it: npm run upgrade -- ${tag} --from https://github.com/OWNER/NAME`,
  });
}

/** The base may be a release, or a commit between two. */
function assertNewer(git: Git, base: Base, { tag, commit }: Release): void {
  if (base.commit === commit || base.name === tag) throw toSame(tag);
  const isOlder = TAG.test(base.name)
    ? isLater(tag, base.name)
    : isWithin(git, base.commit, commit);
  if (!isOlder) throw toDowngrade(base.name, tag);
}

function toSame(tag: string): UserError {
  return new UserError({
    code: 'same-version',
    message: `Expected a newer release than ${tag}, got the one that this copy was made from`,
    hint: 'Nothing is to be done.',
  });
}

function toDowngrade(from: string, tag: string): UserError {
  return new UserError({
    code: 'downgrade',
    message: `Expected a newer release than ${from}, got ${tag}`,
    hint: 'Older code may not read what newer code has recorded. To take an upgrade back, revert its pull request while no incident was declared since.',
  });
}
