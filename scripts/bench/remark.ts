/**
 * remark-cli with its recommended preset: the well-kept program that people check Markdown with. It is no dependency of
 * ours; npm fetches it, by exact version, into a folder of its own the first time a row asks for it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './processor-time.ts';

const PACKAGES = ['remark-cli@12.0.1', 'remark-preset-lint-recommended@7.0.1'];

/** Where what a bench needs beside is kept from one run to the next. */
const KEPT = 'node_modules/.cache/bench/remark';

/** The command that checks these files, relative to a folder. */
export function checkWithRemark(cwd: string, files: readonly string[]): Command {
  const modules = join(install(), 'node_modules');
  const preset = join(modules, 'remark-preset-lint-recommended', 'index.js');
  const cli = join(modules, 'remark-cli', 'cli.js');
  const args = [cli, '--quiet', '--no-stdout', '--no-config', '--use', preset, ...files];
  return { program: process.execPath, args, cwd };
}

function install(): string {
  const folder = resolve(KEPT);
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PACKAGES];
  execFileSync('npm', args, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
  return folder;
}
