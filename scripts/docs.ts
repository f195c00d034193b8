/**
 * `npm run docs [-- --check]`: fills the generated regions of the READMEs and writes schemas and App manifests, all from
 * the code. With --check it writes nothing, names what is stale and fails.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readCommandLine, runScript } from './command-line.ts';
import { renderGeneratedFiles } from './docs/generated-files.ts';

async function findStale(files: ReadonlyMap<string, string>): Promise<string[]> {
  const checks = [...files].map(async ([path, text]) => {
    const present = await readFile(path, 'utf8').catch(() => undefined);
    return present === text ? [] : [path];
  });
  return (await Promise.all(checks)).flat();
}

async function writeFiles(
  paths: readonly string[],
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, files.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
}

async function run(): Promise<void> {
  const { flags } = readCommandLine({
    usage: 'npm run docs [-- --check]',
    options: { check: { type: 'boolean' } },
    words: 0,
  });
  const files = await renderGeneratedFiles();
  const stale = await findStale(files);
  if (flags.check !== true) {
    await writeFiles(stale, files);
    if (stale.length === 0) console.log(`${files.size} files are up to date.`);
    return;
  }
  for (const path of stale) console.error(`${path} is stale`);
  if (stale.length > 0) console.error('Run `npm run docs` and commit what it writes.');
  process.exitCode = stale.length > 0 ? 1 : 0;
}

await runScript(run);
