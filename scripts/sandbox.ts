/**
 * `npm run sandbox [-- FILE] [--play] [--port N]`: a local page on which people of the exercise's
 * world file incidents and type commands. `--play` plays the exercise's injects first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UserError } from '#kernel/errors.ts';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { readExercise } from '#sandbox/exercise/exercise-file.ts';
import { playExercise } from '#sandbox/exercise/player.ts';
import { renderStep } from '#sandbox/exercise/progress.ts';
import { openStage } from '#sandbox/exercise/stage.ts';
import { openRoom } from '#sandbox/page/room.ts';
import { startPage } from '#sandbox/page/server.ts';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT = join(project, 'exercises', 'leaked-ci-token.yml');
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

async function serve(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      play: { type: 'boolean', default: false },
      port: { type: 'string', default: '4242' },
    },
  });
  const file = resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? DEFAULT);
  const exercise = await readExercise(file);
  await assertBundles(project, console.log);
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-sandbox-'));
  const stage = await openStage(exercise, { project, directory });
  if (values.play) {
    const onStep = (step: Parameters<typeof renderStep>[0]): void =>
      console.log(renderStep(step, style));
    await playExercise({ exercise, folder: dirname(file), stage, onStep });
  }
  const room = openRoom(stage, exercise, dirname(file));
  const page = await startPage(room, Number(values.port)).catch(toPortError);
  console.log(`The sandbox is open at ${page.url}\nCtrl+C closes it; nothing of it is kept.`);
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  await closed;
  await page.close();
  await stage.close();
  await rm(directory, { recursive: true, force: true });
}

function toPortError(cause: unknown): never {
  throw new UserError({
    code: 'port-in-use',
    message: 'The port is in use',
    hint: 'Name another: npm run sandbox -- --port 4243',
    cause,
  });
}

try {
  await serve();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`${error.message}.\n${error.hint}`);
  process.exitCode = 1;
}
// An idle sandbox must not keep the terminal when something went wrong before it opened.
process.exit();
