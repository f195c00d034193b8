/**
 * `npm run exercise -- <file> [--json FILE] [--keep DIR]`: plays an exercise file and tells whether
 * every expectation held. Paths are relative to where the command was typed.
 */
import { access, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderEnd, renderStep } from '#sandbox/exercise/progress.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';

const SYNTAX = {
  usage: 'npm run exercise -- exercises/leaked-ci-token.yml [--json FILE] [--keep DIR]',
  options: { json: { type: 'string' }, keep: { type: 'string' } },
  words: 1,
} as const;
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

async function readOptions(): Promise<{ file: string; json?: string; keep?: string }> {
  const { flags, words } = readCommandLine(SYNTAX);
  const [file] = words;
  if (file === undefined) throw refuseUsage('Expected an exercise file, got nothing', SYNTAX);
  const { json, keep } = flags;
  // A play takes a minute; that its result has nowhere to go must not be found out after it.
  if (json !== undefined) await access(dirname(toTypedPath(json)));
  return {
    file: toTypedPath(file),
    ...(json !== undefined && { json: toTypedPath(json) }),
    ...(keep !== undefined && { keep: toTypedPath(keep) }),
  };
}

async function play(): Promise<void> {
  const { file, json, keep } = await readOptions();
  await assertBundles(project, console.log);
  const result = await runExercise({
    file,
    project,
    keep,
    onReady: ({ title }) => console.log(title),
    onStep: (step) => console.log(renderStep(step, style)),
  });
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
  console.log(renderEnd(result, style));
  process.exitCode = result.ok ? 0 : 1;
}

await runScript(play);
