/** Processor time of whole processes, user and system: what a busy machine does beside does not count. */
import { spawn } from 'node:child_process';
import { toMedian } from './row.ts';

export interface Command {
  program: string;
  args: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
}

/** Starts a command several times. The shell tells what its children have taken, which Node tells of itself alone. */
const REPEAT = `times=$1; shift; while [ "$times" -gt 0 ]; do "$@" >/dev/null 2>&1 || failed=$?; times=$((times - 1)); done; times; exit "\${failed:-0}"`;

/**
 * Seconds of processor time that a command takes, on average.
 * @throws Error when it ends with a failure: what was measured would be something else.
 */
export async function measureTime(command: Command, repeats: number): Promise<number> {
  const { program, args, env = {}, cwd } = command;
  const child = spawn('sh', ['-c', REPEAT, 'sh', String(repeats), program, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}`);
  return readChildren(told) / repeats;
}

/** How many times as much one command takes as another: rounds of both, side by side, and the middle of their ratios. */
export async function compareTimes(
  one: Command,
  other: Command,
  { rounds, repeats }: { rounds: number; repeats: number },
): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // One after the other: side by side they would take each other's caches.
    // oxlint-disable-next-line no-await-in-loop
    const own = await measureTime(one, repeats);
    // oxlint-disable-next-line no-await-in-loop
    ratios.push(own / (await measureTime(other, repeats)));
  }
  return toMedian(ratios);
}

/** The second line of what POSIX's `times` writes: `0m1.23s 0m0.45s`, user and system of all children. */
export function readChildren(told: string): number {
  const [, line = ''] = told.split('\n');
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
