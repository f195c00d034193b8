/**
 * Starts `git` with nothing of the person's own configuration, identity or hooks: the same inputs
 * must give the same object ids on every machine.
 */

import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { UpstreamError } from '../../actions/kernel/errors.ts';

/** The environment every Git process of the sandbox starts from. */
export const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  // A rehearsal need not survive a power cut, and waiting for the disk is most of what Git does here.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'core.fsync',
  GIT_CONFIG_VALUE_0: 'none',
};

export interface GitRun {
  directory: string;
  arguments: string[];
  input?: Uint8Array | undefined;
  environment?: NodeJS.ProcessEnv | undefined;
}

export interface GitResult {
  code: number;
  output: Buffer;
  errors: string;
}

/** Runs Git to its end and reports how it ended. */
export function runGit(run: GitRun): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', run.arguments, {
      env: { ...GIT_ENVIRONMENT, GIT_DIR: run.directory, ...run.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(errors).toString();
      resolve({ code: code ?? 1, output: Buffer.concat(output), errors: text });
    });
    // Git may end before it has read everything; its exit code says more than EPIPE does.
    child.stdin.on('error', () => undefined);
    child.stdin.end(run.input);
  });
}

/**
 * Runs Git and returns what it printed.
 * @throws UpstreamError when Git fails.
 */
export async function readGit(run: GitRun): Promise<string> {
  const { code, output, errors } = await runGit(run);
  if (code !== 0) {
    const message = `exit code ${String(code)}: ${errors.trim()}`;
    throw new UpstreamError({
      service: 'Git',
      route: run.arguments.slice(0, 2).join(' '),
      message,
    });
  }
  return output.toString();
}
