/**
 * The bundles that jobs start, in `dist/`. A rehearsal on stale bundles would rehearse code that is
 * no longer there, so they are built anew when sources are newer.
 */

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../../actions/kernel/errors.ts';

const run = promisify(execFile);
/** A clone writes all files within moments of each other, in no particular order. */
const TOLERANCE = 5000;

/**
 * Builds `dist/` when it is missing or older than what it is made of; `say` hears about it.
 * @throws UserError when it cannot be built.
 */
export async function assertBundles(project: string, say: (line: string) => void): Promise<void> {
  const built = await findTimes(join(project, 'dist'), '.js');
  const sources = await findTimes(join(project, 'actions'), '.ts');
  if (built.length > 0 && Math.max(...sources) <= Math.max(...built) + TOLERANCE) return;
  say(`dist/ is ${built.length === 0 ? 'missing' : 'older than the sources'}; building it …`);
  const rolldown = join(project, 'node_modules', 'rolldown', 'bin', 'cli.mjs');
  try {
    await run(process.execPath, [rolldown, '-c', 'rolldown.config.ts'], { cwd: project });
  } catch (cause) {
    throw new UserError({
      code: 'not-built',
      message: 'The bundles in dist/ could not be built',
      hint: 'Run `npm ci` and `npm run build`, and see what the build says.',
      cause,
    });
  }
}

async function findTimes(directory: string, ending: string): Promise<number[]> {
  const names = await readdir(directory, { recursive: true }).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith(ending));
  return Promise.all(files.map(async (name) => (await stat(join(directory, name))).mtimeMs));
}
