/**
 * Stryker, the well-kept program that breaks code line by line and runs the tests each time. With what it needs it is 61 MB,
 * which most who work here never use: npm fetches it, by exact version, the first time `npm run mutate` is started.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '#kernel/errors.ts';
import type { Group } from './groups.ts';
import { readReport, type Mutant } from './report.ts';

const PACKAGES = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1'];
const KEPT = 'node_modules/.cache/mutate';
/** Git leaves it alone, and it is no part of what Stryker copies. */
const WORK = '.firebreak';

/** Breaks what a group names, one place at a time, and says what became of each mutant. */
export async function breakGroup({ name, sources }: Group): Promise<Mutant[]> {
  const modules = join(install(), 'node_modules', '@stryker-mutator');
  const result = join(WORK, `mutation-${name}.json`);
  const config = join(WORK, `mutate-${name}.json`);
  const options = {
    testRunner: 'vitest',
    plugins: [join(modules, 'vitest-runner', 'dist', 'src', 'index.js')],
    mutate: sources,
    vitest: { related: false, configFile: 'vitest.mutate.config.ts' },
    // Stryker rewrites this file by an interface that TypeScript 7 no longer has; ours refers to nothing outside.
    tsconfigFile: 'none',
    // A busy machine is slow, and what it makes late must not count as noticed; endless loops are told by their turns.
    timeoutMS: 60_000,
    ignorePatterns: [WORK],
    tempDirName: join(WORK, 'mutate'),
    reporters: ['progress', 'json'],
    jsonReporter: { fileName: result },
    logLevel: 'warn',
  };
  mkdirSync(WORK, { recursive: true });
  writeFileSync(config, JSON.stringify(options));
  await run([join(modules, 'core', 'bin', 'stryker.js'), 'run', config], name);
  return readReport(await readFile(result, 'utf8'));
}

function install(): string {
  const folder = resolve(KEPT);
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return folder;
  console.log('Fetching Stryker, the first time only.');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  // Its peer is our own Vitest, which Node finds in the folder above.
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  execFileSync('npm', ['install', ...flags, ...PACKAGES], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  return folder;
}

function run(args: readonly string[], group: string): Promise<void> {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, MUTATED_GROUP: group },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      fail(
        new UserError({
          code: 'mutation-run',
          message: `Expected Stryker to break ${group} and come to an end, got exit code ${code}.`,
          hint: 'Its tests must pass before anything is broken: run them with npx vitest run.',
        }),
      );
    });
  });
}
