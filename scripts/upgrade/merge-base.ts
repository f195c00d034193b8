/**
 * What a copy was made from, which is the base of the merge. GitHub makes a copy as one new commit without the history of
 * the template, but with its files: its tree is that of a commit of the template, which is found by its id. So the base
 * is exact for a copy that was made between two releases too, and nobody's edits are ever taken for the template's.
 */
import { UserError } from '#kernel/errors.ts';
import { readVersionFile, TAG, type MadeFrom } from '../version/file.ts';
import type { Git } from '../version/git.ts';
import { computeDigest, readText, VERSION_FILE } from '../version/tree.ts';
import { fetchTag, type Release } from './release.ts';

export interface Base {
  commit: string;
  /** As people call it: `v0.1.0`, or the id of a commit. */
  name: string;
}

const COMMIT = /^[0-9a-f]{7,64}$/;
const SHORT = 12;

interface Question {
  git: Git;
  template: string;
  /** What the copy goes to. */
  target: Release;
  /** What the person says; goes before what the copy says. */
  madeFrom: string | undefined;
}

/** Finds the base. @throws UserError when it is not known or not what the copy says. */
export function findBase(question: Question): Base {
  const { git, madeFrom } = question;
  if (madeFrom !== undefined)
    return TAG.test(madeFrom) ? readTag(question, madeFrom) : readCommit(question, madeFrom);
  const own = readVersionFile(git, 'HEAD');
  const first = findFirstCommit(question, own);
  if (own === undefined) throw toUnknownBase(question, first);
  if (first !== undefined) return first;
  if (own.release === undefined) throw toUnknownBase(question, undefined);
  return readRelease(question, own.release);
}

/** The release that the copy names, as long as its tag still stands where it stood. */
function readRelease(question: Question, release: { tag: string; digest: string }): Base {
  const { tag, digest } = release;
  const { commit } = fetchTag(question.git, question.template, tag);
  if (computeDigest(question.git, commit) === digest) return { commit, name: tag };
  throw new UserError({
    code: 'moved-tag',
    message: `Expected ${tag} of the template to be what this copy was made from, got other files under that tag`,
    hint: 'The tag was moved. Ask the makers of the template; with --made-from and the id of the right commit this goes on.',
  });
}

/** A tag that a person names. A version from before releases had digests is taken at their word. */
function readTag({ git, template }: Question, tag: string): Base {
  const { commit } = fetchTag(git, template, tag);
  const named = readVersionFile(git, commit)?.release;
  const isMoved = named?.tag === tag && named.digest !== computeDigest(git, commit);
  if (!isMoved) return { commit, name: tag };
  throw new UserError({
    code: 'moved-tag',
    message: `Expected the files that ${tag} was released with, got others`,
    hint: 'The tag was moved. Ask the makers of the template, or name the commit by its id.',
  });
}

/** A commit that a person names; one of the template, or the copy's own edits would be its base. */
function readCommit({ git, target }: Question, name: string): Base {
  const commit = COMMIT.test(name)
    ? git.ask(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
    : undefined;
  if (commit !== undefined && isWithin(git, commit, target.commit)) return { commit, name };
  throw new UserError({
    code: 'unknown-base',
    message: `Expected --made-from to be a release or a commit of the template before ${target.tag}, got "${name}"`,
    hint: 'git log in a clone of the template lists its commits.',
  });
}

/** Whether a commit belongs to the history of another. */
export function isWithin(git: Git, commit: string, of: string): boolean {
  return git.ask(['merge-base', '--is-ancestor', commit, of]) !== undefined;
}

/** The commit of the template whose files this copy began with, if it was never upgraded since. */
function findFirstCommit({ git, target }: Question, own: MadeFrom | undefined): Base | undefined {
  const roots = git.run(['rev-list', '--max-parents=0', 'HEAD']).split('\n');
  const now = readText(git, 'HEAD', VERSION_FILE);
  const trees = new Set(
    roots
      .filter((root) => readText(git, root, VERSION_FILE) === now)
      .map((root) => git.run(['rev-parse', `${root}^{tree}`])),
  );
  const history = git.run(['log', '--format=%H %T', target.commit]).split('\n');
  const [commit] = history.find((line) => trees.has(line.split(' ')[1] ?? ''))?.split(' ') ?? [];
  if (commit === undefined) return undefined;
  const release = own?.release;
  const isRelease = release !== undefined && computeDigest(git, commit) === release.digest;
  return { commit, name: isRelease ? release.tag : commit.slice(0, SHORT) };
}

function toUnknownBase({ target }: Question, first: Base | undefined): UserError {
  const again = `npm run upgrade -- ${target.tag} --made-from`;
  const hint =
    first === undefined
      ? `Say which release of the template, or which commit, it was made from: ${again} v0.1.0`
      : `Its first commit has the files of the template's commit ${first.name}. If that is right: ${again} ${first.name}`;
  const message = `Expected ${VERSION_FILE} to say what this copy was made from, got nothing`;
  return new UserError({ code: 'unknown-base', message, hint });
}
