/**
 * Starts a step's process in a process group of its own, so that ending it ends whatever it
 * started. Standard output and error are both read line by line, as the hosted runner does.
 */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { toRunnerError } from './runner-error.ts';

export interface ProcessStart {
  command: string;
  arguments: string[];
  directory: string;
  environment: Record<string, string>;
  /** Ends the process when it fires; one that has fired before lets `always()` steps run. */
  signal: AbortSignal;
  /** Milliseconds it may take. */
  limit: number;
  readLine: (line: string) => void;
}

export type ProcessEnd = { end: 'exited'; code: number } | { end: 'cancelled' } | { end: 'late' };

/** What a hosted runner grants a cancelled process before it is killed, shortened. */
const GRACE = 500;

/** Runs a process to its end. @throws UserError when it cannot be started. */
export async function runProcess(start: ProcessStart): Promise<ProcessEnd> {
  const child = spawn(start.command, start.arguments, {
    cwd: start.directory,
    env: start.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let why: 'cancelled' | 'late' | undefined;
  let grace: NodeJS.Timeout | undefined;
  const stop = (reason: 'cancelled' | 'late'): void => {
    why ??= reason;
    killGroup(child, 'SIGINT');
    grace = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE);
  };
  const cancel = (): void => stop('cancelled');
  const timer = setTimeout(() => stop('late'), start.limit);
  start.signal.addEventListener('abort', cancel, { once: true });
  try {
    const [code] = await Promise.all([
      findExitCode(child),
      readLines(child.stdout, start.readLine),
      readLines(child.stderr, start.readLine),
    ]);
    return why === undefined ? { end: 'exited', code } : { end: why };
  } finally {
    clearTimeout(timer);
    clearTimeout(grace);
    start.signal.removeEventListener('abort', cancel);
  }
}

function findExitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      reject(toRunnerError(`The process could not be started: ${cause.message}`));
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function readLines(stream: Readable, readLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) readLine(line);
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  // The leader may be gone while what it left in the background still holds its pipes.
  try {
    process.kill(-child.pid, signal);
  } catch {
    // No one is left in the group.
  }
}
