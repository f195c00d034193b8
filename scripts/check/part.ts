/** One part of `npm run check`: a program to run or a function to ask, and how it ended. */
import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export type Ending =
  /** What a part has to say that is worth reading when nothing is wrong. */
  | { state: 'passed'; output?: string }
  | { state: 'failed'; output: string }
  | { state: 'skipped'; why: string };

export interface Part {
  name: string;
  run(): Promise<Ending>;
}

/** The project's own programs, its Node among them, come before whatever else the machine has. */
const PATH = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(
  delimiter,
);

/** Runs a program from the project's root and keeps what it says. */
export async function runProgram(program: string, args: readonly string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm's launchers on Windows are scripts, which only a shell starts.
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ state: 'failed', output: error.message }));
    child.once('close', (code) => {
      const output = Buffer.concat(chunks).toString('utf8').trimEnd();
      resolve(code === 0 ? { state: 'passed' } : { state: 'failed', output });
    });
  });
}

/** A part that is one program. */
export function toPart(name: string, program: string, args: readonly string[] = []): Part {
  return { name, run: () => runProgram(program, args) };
}

/**
 * A part that is run only where a program is installed: a useful second opinion, no dependency. It is that program, or
 * one of ours that needs it.
 */
export function toOptionalPart(
  program: string,
  args: readonly string[],
  own: string = program,
): Part {
  return {
    name: program,
    run: async () =>
      (await isInstalled(program))
        ? runProgram(own, args)
        : { state: 'skipped', why: `${program} is not installed` },
  };
}

async function isInstalled(program: string): Promise<boolean> {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const files = PATH.split(delimiter).flatMap((folder) =>
    suffixes.map((suffix) => join(folder, program + suffix)),
  );
  const found = await Promise.all(
    files.map((file) =>
      access(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
