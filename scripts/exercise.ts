/**
 * `npm run exercise -- <file> [--json FILE] [--keep DIR] [--runner act]`: plays an exercise file and tells whether
 * every expectation held. Paths are relative to where the command was typed.
 */
import { access, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderEnd, renderStep } from '#sandbox/exercise/progress.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import { createActRunner } from '#sandbox/second-engine/runner.ts';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';

const SYNTAX = {
  usage:
    'npm run exercise -- exercises/leaked-ci-token.yml [--json FILE] [--keep DIR] [--runner act]',
  options: { json: { type: 'string' }, keep: { type: 'string' }, runner: { type: 'string' } },
  words: 1,
} as const;
interface Options {
  file: string;
  json?: string;
  keep?: string;
  startRunner?: typeof createActRunner;
}

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

async function readOptions(): Promise<Options> {
  const { flags, words } = readCommandLine(SYNTAX);
  const [file] = words;
  if (file === undefined) throw refuseUsage('Expected an exercise file, got nothing', SYNTAX);
  const { json, keep, runner } = flags;
  if (runner !== undefined && runner !== 'act') {
    throw refuseUsage(`Unexpected runner "${runner}", expected act or none`, SYNTAX);
  }
  // A play takes a minute; that its result has nowhere to go must not be found out after it.
  if (json !== undefined) await access(dirname(toTypedPath(json)));
  return {
    file: toTypedPath(file),
    ...(json !== undefined && { json: toTypedPath(json) }),
    ...(keep !== undefined && { keep: toTypedPath(keep) }),
    ...(runner === 'act' && { startRunner: createActRunner }),
  };
}

async function play(): Promise<void> {
  const { file, json, keep, startRunner } = await readOptions();
  await assertBundles(project, console.log);
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
  process.exitCode = result.ok ? 0 : 1;
}

await runScript(play);
