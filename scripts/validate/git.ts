/** Git in the current folder. A folder without Git is nothing wrong: what it cannot tell is undefined. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Room for the list of all files of a million incidents' worth of years. */
const OUTPUT_AT_MOST = 1024 * 1024 * 1024;

/** Runs Git and hands its output over; undefined when it fails. */
export async function runGit(args: readonly string[]): Promise<string | undefined> {
  try {
    const options = { encoding: 'buffer', maxBuffer: OUTPUT_AT_MOST } as const;
    return (await run('git', [...args], options)).stdout.toString('utf8');
  } catch {
    return undefined;
  }
}
