/** This repository itself: copies of two of its earlier commits, brought to what is committed now by the script as people start it. */
import { execFile, execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  makeCopy,
  makeFolder,
  openRepository,
  releaseAs,
  type Repository,
  removeFolders,
} from './template.ts';

afterAll(removeFolders);

const PROJECT = join(import.meta.dirname, '..', '..', '..');
/** The last commit before copies knew what they were made from. */
const OLD = '78961ff91ed00dc0835f7dbf7a8f42b5968526d3';
const TAG = 'v99.0.0';

const project = openRepository(PROJECT);

function find(commit: string): string | undefined {
  try {
    return project.git('rev-parse', '--verify', '--quiet', `${commit}^{commit}`);
  } catch {
    return undefined;
  }
}

const [old, previous] = [find(OLD), find('HEAD~1')];
if (old === undefined || previous === undefined)
  process.stdout.write('Skipped: earlier commits are not in this clone (git fetch --unshallow).\n');

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

function upgrade(copy: Repository, template: Repository, ...more: string[]): Promise<Said> {
  const script = join(PROJECT, 'scripts', 'upgrade.ts');
  const args = [script, TAG, '--from', template.folder, '--copy', copy.folder, ...more];
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    NODE_COMPILE_CACHE: join(tmpdir(), 'firebreak-compile-cache'),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: PROJECT, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** What is committed here, as a release. */
function makeTemplate(): Repository {
  const template = openRepository(makeFolder());
  execFileSync('git', ['clone', '--quiet', '--no-tags', PROJECT, template.folder]);
  template.git('config', 'user.name', 'Dana');
  template.git('config', 'user.email', 'dana@example.invalid');
  const changelog = template.read('CHANGELOG.md');
  template.commit({
    'CHANGELOG.md': changelog.replace('## Unreleased\n', '$&\n- Something new.\n'),
  });
  releaseAs(template, TAG);
  return template;
}

const RECORD = 'incidents/2026/INC-2026-0042/incident.md';
const PROVIDER = 'actions/providers/own/provider.ts';

function edit(copy: Repository): void {
  const replace = (path: string, from: string, to: string) => ({
    [path]: copy.read(path).replace(from, to),
  });
  copy.commit({
    ...replace('firebreak.yml', 'organisation: acme', 'organisation: globex'),
    ...replace('.github/CODEOWNERS', '@acme/approver', '@globex/approver'),
    ...replace('.github/ISSUE_TEMPLATE/incident.yml', 'description:', 'description: Globex:'),
    'exercises/reviewer-asked.yml': undefined,
    'incidents/README.md': 'Ours.\r\n',
    [PROVIDER]: '/** Ours. */\n',
    [RECORD]: 'two blanks  \r\n',
    'templates/reports/own.md.hbs': 'Ours.\n',
  });
  copy.git('branch', 'incident/INC-2026-0043');
}

/** Paths that differ between the copy and the release; `incidents/` apart. */
function listDifferences(copy: Repository, template: Repository): string[] {
  copy.git('fetch', '--quiet', '--no-tags', template.folder, `refs/tags/${TAG}`);
  const range = ['--name-only', '--no-renames', 'FETCH_HEAD', 'HEAD', '--', '.', ':!incidents'];
  return copy.git('diff', ...range).split('\n');
}

const EDITED = [
  '.github/CODEOWNERS',
  '.github/ISSUE_TEMPLATE/incident.yml',
  PROVIDER,
  'exercises/reviewer-asked.yml',
  'firebreak.yml',
  'templates/reports/own.md.hbs',
];

describe.skipIf(old === undefined || previous === undefined)('a copy of this repository', () => {
  const template = old === undefined ? project : makeTemplate();

  it('from before releases asks what it was made from, is told, and is upgraded', async () => {
    const copy = makeCopy(template, old ?? '');
    edit(copy);
    const incidents = copy.git('rev-parse', 'HEAD:incidents');
    const asked = await upgrade(copy, template);
    expect({ code: asked.code, stdout: asked.stdout }).toEqual({ code: 2, stdout: '' });
    const [, madeFrom = ''] = /--made-from ([0-9a-f]{12})\n$/.exec(asked.stderr) ?? [];
    expect(old?.startsWith(madeFrom)).toBe(true);

    const { code, stdout, stderr } = await upgrade(copy, template, '--made-from', madeFrom);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/taken from the release +\d{2,} /);
    expect(stdout).toContain(`What ${TAG} brings (CHANGELOG.md):\n  - Something new.`);
    expect(stdout).toContain('npm run build && npm run docs');
    expect(listDifferences(copy, template)).toEqual(EDITED);
    expect(copy.read('firebreak.yml')).toContain('organisation: globex\n');
    expect(copy.git('rev-parse', 'HEAD:incidents')).toBe(incidents);
    expect(copy.read(RECORD)).toBe('two blanks  \r\n');
    expect(copy.read('incidents/README.md')).toBe('Ours.\r\n');
    expect(copy.git('rev-parse', 'incident/INC-2026-0043')).toBe(copy.git('rev-parse', 'main'));
  }, 120_000);

  it('from the commit before this one knows where it came from', async () => {
    const copy = makeCopy(template, previous ?? '');
    const { code, stdout } = await upgrade(copy, template);
    expect(code).toBe(0);
    expect(stdout).toContain(`Firebreak ${(previous ?? '').slice(0, 12)} -> ${TAG}`);
    expect(stdout).toContain('No code of your own: dist/ is that of the release, to the byte.');
    expect(listDifferences(copy, template)).toEqual(['']);
  }, 120_000);

  it('fails when something is in conflict', async () => {
    const copy = makeCopy(template, previous ?? '');
    copy.commit({
      'package.json': copy.read('package.json').replace(/"version": ".*"/, '"version": "7.7.7"'),
    });
    const { code, stdout } = await upgrade(copy, template);
    expect(code).toBe(1);
    expect(stdout).toContain('package.json (changed by both in the same place');
    expect(copy.git('status', '--porcelain', '--', 'package.json')).toBe('UU package.json');
  }, 120_000);
});
