/** What a release writes into the template's files: its name, what it brings, and the digest of all of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import { parseChangelog, UNRELEASED } from '../version/changelog.ts';
import { isLater, parseVersionFile, renderVersionFile } from '../version/file.ts';
import type { Git } from '../version/git.ts';
import { computeDigest, VERSION_FILE } from '../version/tree.ts';

const CHANGELOG = 'CHANGELOG.md';

export interface Release {
  tag: string;
  /** `2026-11-30`. */
  date: string;
  template: string;
}

const PACKAGES = ['package.json', 'sandbox/package.json', 'package-lock.json'];

/**
 * Writes the release into the working tree, and may do so again after a change.
 * @throws UserError when nothing is new, or when a file or Git's index is not in order; nothing is written then.
 */
export function prepareRelease(git: Git, release: Release): { digest: string } {
  const before = parseVersionFile(readOwn(git, VERSION_FILE)).release?.tag;
  if (before !== undefined && before !== release.tag && !isLater(release.tag, before)) {
    throw new UserError({
      code: 'old-version',
      message: `Expected a release after ${before}, got ${release.tag}`,
      hint: 'What was released keeps its name and its files.',
    });
  }
  const changed = new Map([
    [CHANGELOG, nameRelease(readOwn(git, CHANGELOG), release)],
    ...PACKAGES.map((path) => [path, setVersion(git, path, release.tag)] as const),
  ]);
  // Git makes no tree of an index with conflicts; after the files are written is too late to hear of it.
  git.run(['write-tree']);
  for (const [path, text] of changed) writeFileSync(join(git.folder, path), text);
  const digest = computeDigest(git, writeWorkingTree(git));
  const { tag, template } = release;
  const text = renderVersionFile({ template, release: { tag, digest } });
  writeFileSync(join(git.folder, VERSION_FILE), text);
  return { digest };
}

function readOwn({ folder }: Git, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (cause) {
    throw new UserError({
      code: 'no-template',
      message: `Expected ${path}, got nothing that can be read`,
      hint: 'Start it at the top of a clone of the template.',
      place: { file: path },
      cause,
    });
  }
}

/** Gives what is unreleased the name of the release. @throws UserError when nothing is. */
export function nameRelease(changelog: string, { tag, date }: Release): string {
  const sections = parseChangelog(changelog);
  if (sections.some(({ version }) => version === tag)) return changelog;
  const unreleased = sections.find(({ version }) => version === UNRELEASED);
  if (unreleased === undefined || unreleased.text === '') {
    throw new UserError({
      code: 'nothing-new',
      message: `Expected something under "## ${UNRELEASED}", got nothing`,
      hint: 'Say there what a copy gains or has to change.',
      place: { file: CHANGELOG },
    });
  }
  return changelog.replace(`## ${UNRELEASED}\n`, `## ${UNRELEASED}\n\n## ${tag} · ${date}\n`);
}

/** The version of the package and of the workspaces in it, and not of what it depends on. */
function setVersion(git: Git, path: string, tag: string): string {
  const version = tag.slice(1);
  const parsed = parsePackage(readOwn(git, path), path);
  parsed.version = version;
  for (const own of ['', 'sandbox']) {
    const found = parsed.packages?.[own];
    if (found !== undefined) found.version = version;
  }
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

interface Package {
  version: string;
  packages?: Record<string, { version?: string }>;
}

function parsePackage(text: string, path: string): Package {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError({
      code: 'no-template',
      message: `Expected JSON in ${path}, got something else`,
      hint: 'Restore it: git log -- FILE',
      place: { file: path },
      cause,
    });
  }
}

/** The tree that `git commit --all` would make here; the person's own index stays as it is. */
function writeWorkingTree(git: Git): string {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-index-'));
  const environment = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    git.run(['read-tree', git.run(['write-tree'])], { environment });
    git.run(['add', '--update', '--', '.'], { environment });
    return git.run(['write-tree'], { environment });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `https://github.com/owner/name` of whatever kind of address a clone has. */
export function toTemplate(origin: string): string | undefined {
  const found =
    /^(?:https:\/\/(?:[^@/]+@)?|ssh:\/\/git@|git@)([\w.-]+)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      origin,
    );
  return found === null ? undefined : `https://${found[1] ?? ''}/${found[2] ?? ''}`;
}
