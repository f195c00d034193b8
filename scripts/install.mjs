/**
 * Installs the dependencies when they are missing or older than the lockfile. Plain JavaScript without
 * imports of ours: it runs before anything is installed, on any Node from 20 on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** npm writes this file last. */
const installed = join(root, 'node_modules', '.package-lock.json');
const wanted = join(root, 'package-lock.json');
/** A copied folder keeps no order of times to the second. */
const TOLERANCE = 1000;

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (!existsSync(wanted)) return true;
  if (statSync(wanted).mtimeMs <= statSync(installed).mtimeMs + TOLERANCE) return true;
  // Git touches the lockfile whenever a branch is switched; mostly nothing in it changed.
  if (!hasSamePackages()) return false;
  utimesSync(installed, new Date(), new Date());
  return true;
}

function hasSamePackages() {
  const have = readPackages(installed);
  return Object.entries(readPackages(wanted)).every(
    ([path, { version, optional }]) =>
      path === '' || have[path]?.version === version || (optional && have[path] === undefined),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

if (!isInstalled()) {
  console.log('Installing dependencies (npm ci), which takes a minute the first time …');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci did not succeed; see its messages above.');
    process.exit(status ?? 1);
  }
}
