/** A small template with releases, and copies of it as GitHub makes them: one commit, the same files, no history. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { prepareRelease } from '../../../scripts/release/prepare.ts';
import { openGit } from '../../../scripts/version/git.ts';

export const ADDRESS = 'https://github.com/acme/firebreak';

const folders: string[] = [];

/** A folder of its own; whoever makes one has `removeFolders` run at the end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-upgrade-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Files to write; undefined removes one. */
export type Files = Readonly<Record<string, string | undefined>>;

export interface Repository {
  folder: string;
  git(...args: string[]): string;
  /** Commits whatever is changed, and these files besides. */
  commit(files: Files): string;
  read(path: string): string;
}

export function openRepository(folder: string): Repository {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  const commit = (files: Files): string => {
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A change');
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, commit, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

function write(path: string, text: string | undefined): void {
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function init(folder: string): Repository {
  const repository = openRepository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('config', 'user.name', 'Dana');
  repository.git('config', 'user.email', 'dana@example.invalid');
  repository.git('config', 'commit.gpgSign', 'false');
  return repository;
}

/** Twelve lines that can be changed apart from one another. */
export function toLines(name: string, changes: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: 12 }, (_, at) => `${changes[at + 1] ?? `${name} ${at + 1}`}\n`).join(
    '',
  );
}

const FIRST: Files = {
  '.firebreak-version': 'template: none\nversion: none\ndigest: none\n',
  '.gitattributes': '* text=auto eol=lf\nincidents/** -text\n',
  '.github/workflows/command.yml': toLines('workflow'),
  'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- The first.\n',
  'actions/gone.ts': toLines('gone'),
  'actions/old/place.ts': toLines('place'),
  'actions/one.ts': toLines('one'),
  'actions/two.ts': toLines('two'),
  'dist/chunks/old.js': 'old\n',
  'dist/command.js': 'built 1\n',
  'exercises/dull.yml': toLines('dull'),
  'firebreak.yml': toLines('setting'),
  'incidents/README.md': 'The worked exercise.\n',
  'package.json': '{\n  "name": "firebreak",\n  "version": "0.0.0"\n}\n',
  'package-lock.json': '{\n  "version": "0.0.0"\n}\n',
  'sandbox/package.json': '{\n  "version": "0.0.0"\n}\n',
  'templates/report.md': toLines('report'),
};

/** What the second release changes. */
export const SECOND: Files = {
  'CHANGELOG.md':
    '# Changelog\n\n## Unreleased\n\n- The \u001B[31msecond.\n\n## v0.1.0 · 2026-01-01\n\n- The first.\n',
  '.github/workflows/command.yml': toLines('workflow', { 2: 'new step' }),
  'actions/gone.ts': undefined,
  // The file that is gone, under another name: it is not guessed at.
  'actions/moved.ts': toLines('gone', { 2: 'moved' }),
  'actions/new.ts': toLines('new'),
  'actions/old/place.ts': undefined,
  'actions/one.ts': toLines('one', { 2: 'better' }),
  'dist/chunks/new.js': 'new\n',
  'dist/chunks/old.js': undefined,
  'dist/command.js': 'built 2\n',
  'exercises/dull.yml': toLines('dull', { 2: 'livelier' }),
  'firebreak.yml': toLines('setting', { 2: 'new setting' }),
  'incidents/README.md': 'Another worked exercise.\n',
  'templates/report.md': toLines('report', { 2: 'new wording' }),
};

/** Names a release, commits and tags it, as its makers do. */
export function releaseAs(template: Repository, tag: string): void {
  const release = { tag, date: '2026-01-01', template: ADDRESS };
  prepareRelease(openGit(template.folder), release);
  template.commit({});
  template.git('tag', tag);
}

/** A template with v0.1.0, one commit after it that is no release, and v0.2.0. */
export function makeTemplate(): Repository & { between: string } {
  const template = init(makeFolder());
  template.commit(FIRST);
  releaseAs(template, 'v0.1.0');
  const between = template.commit({ 'actions/two.ts': toLines('two', { 2: 'between' }) });
  template.commit(SECOND);
  releaseAs(template, 'v0.2.0');
  return { ...template, between };
}

/** "Use this template", as it was at a commit. */
export function makeCopy(template: Repository, commit: string, edits: Files = {}): Repository {
  const copy = init(makeFolder());
  const options = { maxBuffer: 1024 ** 3 };
  const archive = execFileSync('git', ['-C', template.folder, 'archive', commit], options);
  execFileSync('tar', ['-x', '-C', copy.folder], { input: archive });
  copy.commit(edits);
  return copy;
}
