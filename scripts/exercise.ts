/**
 * `npm run exercise -- <file>… [--json FILE] [--keep DIR] [--runner act]`: plays exercise files, one after the other, and
 * tells whether every expectation held. Paths are relative to where the command was typed.
 */
import { access, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderEnd, renderStep } from '#sandbox/exercise/progress.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import { createActRunner } from '#sandbox/second-engine/runner.ts';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';

/** As many as a folder of them may hold. */
const MOST_FILES = 100;

const SYNTAX = {
  usage:
    'npm run exercise -- exercises/leaked-ci-token.yml [--json FILE] [--keep DIR] [--runner act]',
  options: { json: { type: 'string' }, keep: { type: 'string' }, runner: { type: 'string' } },
  words: MOST_FILES,
} as const;
interface Options {
  files: readonly string[];
  json?: string;
  keep?: string;
  startRunner?: typeof createActRunner;
}

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

async function readOptions(): Promise<Options> {
  const { flags, words } = readCommandLine(SYNTAX);
  if (words.length === 0) throw refuseUsage('Expected an exercise file, got nothing', SYNTAX);
  const { json, keep, runner } = flags;
  if (words.length > 1 && (json !== undefined || keep !== undefined)) {
    throw refuseUsage('Expected one exercise file with --json or --keep, got several', SYNTAX);
  }
  if (runner !== undefined && runner !== 'act') {
    throw refuseUsage(`Unexpected runner "${runner}", expected act or none`, SYNTAX);
  }
  // A play takes a minute; that its result has nowhere to go must not be found out after it.
  if (json !== undefined) await access(dirname(toTypedPath(json)));
  return {
    files: words.map(toTypedPath),
    ...(json !== undefined && { json: toTypedPath(json) }),
    ...(keep !== undefined && { keep: toTypedPath(keep) }),
    ...(runner === 'act' && { startRunner: createActRunner }),
  };
}

async function playAll(): Promise<void> {
  const { files, ...options } = await readOptions();
  await assertBundles(project, console.log);
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- two at a time would mix their lines
    await play(file, options);
  }
}

async function play(
  file: string,
  { json, keep, startRunner }: Omit<Options, 'files'>,
): Promise<void> {
  const result = await runExercise({
    file,
    project,
    keep,
    startRunner,
    onReady: ({ title }) => console.log(title),
    onStep: (step) => console.log(renderStep(step, style)),
  });
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
  console.log(renderEnd(result, style));
  if (!result.ok) process.exitCode = 1;
}

await runScript(playAll);
