/** Versions of the template as they are fetched: a release is believed when its digest is the one it names. */
import { UpstreamError, UserError } from '#kernel/errors.ts';
import { suggest } from '#kernel/registry.ts';
import { isLater, readVersionFile, TAG } from '../version/file.ts';
import { toReason, type Git } from '../version/git.ts';
import { computeDigest } from '../version/tree.ts';

/** What is fetched lies beside the copy's own tags and branches, so that no `git push --tags` carries it on. */
const REFS = 'refs/firebreak/upgrade/';
const NAMED_AT_MOST = 5;

export interface Release {
  tag: string;
  commit: string;
  /** Of its files; undefined for a version from before releases had one. */
  digest?: string;
}

/** The releases of a template, oldest first. @throws UpstreamError when it cannot be asked. */
export function listTags(git: Git, template: string): string[] {
  const listed = askTemplate(['ls-remote', '--tags', '--refs', '--', template], git);
  return listed
    .split('\n')
    .flatMap((line) => line.split('\trefs/tags/')[1] ?? [])
    .filter((tag) => TAG.test(tag))
    .toSorted((a, b) => (isLater(a, b) ? 1 : -1));
}

/**
 * Fetches a tag with its history.
 * @throws UserError for a tag that is not there; UpstreamError when the template cannot be asked.
 */
export function fetchTag(git: Git, template: string, tag: string): Release {
  const tags = listTags(git, template);
  if (!tags.includes(tag)) throw toUnknown(tag, tags);
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  askTemplate(['fetch', ...options, '--', template, `+refs/tags/${tag}:${REFS}${tag}`], git);
  const commit = git.ask(['rev-parse', '--verify', '--quiet', `${REFS}${tag}^{commit}`]);
  if (commit === undefined) throw toNoCommit(tag);
  return { tag, commit };
}

/** Git takes nothing over from a clone without history, and says so to nobody. */
function toNoCommit(tag: string): UserError {
  return new UserError({
    code: 'no-history',
    message: `Expected ${tag} of the template to be a commit with its history, got none`,
    hint: 'A shallow clone of the template does not do: git fetch --unshallow there, or name another with --from.',
  });
}

/** Lets go of what was fetched and not merged; Git clears it away in time. */
export function forgetTags(git: Git): void {
  const refs = git.ask(['for-each-ref', '--format=delete %(refname)', REFS]) ?? '';
  if (refs !== '') git.run(['update-ref', '--stdin'], { input: `${refs}\n` });
}

/**
 * The release with its digest.
 * @throws UserError when it names none, names another tag, or its files are others than it names.
 */
export function proveRelease(git: Git, release: Release, wanted?: string): Release {
  const { tag, commit } = release;
  const named = readVersionFile(git, commit)?.release;
  if (named === undefined) throw toUnproven(`${tag} names no digest of its files`);
  if (named.tag !== tag) throw toUnproven(`${tag} says that it is ${named.tag}`);
  const digest = computeDigest(git, commit);
  if (digest !== named.digest)
    throw toUnproven(`the files of ${tag} are not those it was released with`);
  if (wanted !== undefined && wanted !== digest)
    throw toUnproven(`${tag} has the digest ${digest}, and not the one that was asked for`);
  return { ...release, digest };
}

function toUnproven(what: string): UserError {
  return new UserError({
    code: 'unproven-release',
    message: `Expected a release whose files have the digest it names; ${what}`,
    hint: 'A tag can be moved. Compare with the page of the release, and ask its makers before you take it.',
  });
}

function toUnknown(tag: string, tags: readonly string[]): UserError {
  const meant = suggest(tag, tags);
  const last = tags.slice(-NAMED_AT_MOST).join(', ');
  return new UserError({
    code: 'unknown-tag',
    message: `Unexpected release "${tag}", expected ${last === '' ? 'none: the template has no releases' : last}`,
    hint: meant === undefined ? 'See the releases of the template.' : `Did you mean ${meant}?`,
  });
}

function askTemplate(args: readonly string[], git: Git): string {
  try {
    return git.run(args);
  } catch (cause) {
    const reason = cause instanceof Error ? toReason(cause.cause) : toReason(cause);
    const route = `git ${args[0] ?? ''}`;
    throw new UpstreamError({ service: 'The template', route, message: reason, cause });
  }
}
