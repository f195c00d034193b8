import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Says how it was started, imports TypeScript, and ends as it is told to. */
const SCRIPT = `
import { worth } from './worth.ts';
console.log(JSON.stringify([process.argv.slice(1), worth(2), import.meta.filename]));
process.exitCode = Number(process.argv[2]);
`;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'firebreak-install-'));
  mkdirSync(join(root, 'scripts'));
  mkdirSync(join(root, 'node_modules'));
  cpSync('scripts/install.mjs', join(root, 'scripts/install.mjs'));
  writeFileSync(join(root, 'package.json'), '{"type": "module"}');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  writeFileSync(join(root, 'scripts/say.ts'), SCRIPT);
  writeFileSync(join(root, 'scripts/worth.ts'), 'export const worth = (n: number): number => n;');
});
afterEach(() => rmSync(root, { recursive: true }));

function run(env: Record<string, string>, ...args: string[]) {
  const { NODE_COMPILE_CACHE: _, ...rest } = process.env;
  const command = [join(root, 'scripts/install.mjs'), 'scripts/say.ts', ...args];
  return spawnSync(process.execPath, command, { env: { ...rest, ...env }, encoding: 'utf8' });
}

describe('node scripts/install.mjs SCRIPT', () => {
  it.each([0, 3])('starts the script as Node would, and ends as it does: %d', (code) => {
    const { status, stdout, stderr } = run({}, String(code), '--flag', 'two words');
    const file = join(root, 'scripts/say.ts');
    expect({ status, stderr }).toEqual({ status: code, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([[file, String(code), '--flag', 'two words'], 2, file]);
  });

  it('keeps what was compiled among the packages', () => {
    run({}, '0');
    const kept = readdirSync(join(root, 'node_modules/.cache/node'), { recursive: true });
    // A folder for this Node, and a file for each module.
    expect(kept.length).toBeGreaterThan(2);
  });

  it('keeps it where it is told to', () => {
    run({ NODE_COMPILE_CACHE: join(root, 'elsewhere') }, '0');
    expect(readdirSync(join(root, 'elsewhere'))).toHaveLength(1);
    expect(readdirSync(join(root, 'node_modules'))).toEqual(['.package-lock.json']);
  });

  it('does without where nothing can be kept', () => {
    const { status, stderr } = run({ NODE_COMPILE_CACHE: join(root, 'package.json') }, '0');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
