/**
 * `npm run exercise -- <file> [--json FILE] [--keep DIR]`: plays an exercise file and tells whether
 * every expectation held. Paths are relative to where the command was typed.
 */
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UserError } from '#kernel/errors.ts';
import { renderEnd, renderStep } from '#sandbox/exercise/progress.ts';
import { runExercise } from '#sandbox/exercise/run-exercise.ts';
import { assertBundles } from '#sandbox/exercise/bundles.ts';

const USAGE = 'npm run exercise -- exercises/leaked-ci-token.yml [--json FILE] [--keep DIR]';
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

function parseOptions(): { file: string; json?: string; keep?: string } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' }, keep: { type: 'string' } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) {
    throw new UserError({
      code: 'usage',
      message: `Expected one exercise file, got ${String(positionals.length)}`,
      hint: USAGE,
    });
  }
  // npm starts scripts in the project's root and says here where the person was.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  return {
    file: resolve(from, file),
    ...(values.json !== undefined && { json: resolve(from, values.json) }),
    ...(values.keep !== undefined && { keep: resolve(from, values.keep) }),
  };
}

try {
  const { file, json, keep } = parseOptions();
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
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  const { file, line = 1, column = 1 } = error.place ?? {};
  if (file !== undefined) console.error(`${file}:${String(line)}:${String(column)}`);
  console.error(`${error.message}.\n${error.hint}`);
  process.exitCode = 1;
}
