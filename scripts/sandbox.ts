/**
 * `npm run sandbox [-- FILE] [--play] [--port N]`: a local page on which people of the exercise's
 * world file incidents and type commands. `--play` plays the exercise's injects first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '#kernel/errors.ts';
import { assertBundles } from '#sandbox/exercise/bundles.ts';
import { readExercise } from '#sandbox/exercise/exercise-file.ts';
import { playExercise, type Step } from '#sandbox/exercise/player.ts';
import { renderStep } from '#sandbox/exercise/progress.ts';
import { openStage, type Stage } from '#sandbox/exercise/stage.ts';
import { openRoom } from '#sandbox/page/room.ts';
import { startPage } from '#sandbox/page/server.ts';
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';

const SYNTAX = {
  usage: 'npm run sandbox -- [exercises/leaked-ci-token.yml] [--play] [--port 4242]',
  options: { play: { type: 'boolean' }, port: { type: 'string' } },
  words: 1,
} as const;
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const DEFAULT = join(project, 'exercises', 'leaked-ci-token.yml');
const style = { color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined };

interface Options {
  file: string;
  play: boolean;
  port: number;
}

function readOptions(): Options {
  const { flags, words } = readCommandLine(SYNTAX);
  const port = Number(flags.port ?? 4242);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw refuseUsage(`Unexpected port "${flags.port ?? ''}", expected 0 to 65535`, SYNTAX);
  }
  const file = words[0] === undefined ? DEFAULT : toTypedPath(words[0]);
  return { file, play: flags.play === true, port };
}

async function open(): Promise<void> {
  const options = readOptions();
  const exercise = await readExercise(options.file, project);
  await assertBundles(project, console.log);
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-sandbox-'));
  try {
    const stage = await openStage(exercise, { project, directory });
    try {
      await serve(stage, { ...options, exercise });
    } finally {
      await stage.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type Served = Options & { exercise: Parameters<typeof openRoom>[1] };

async function serve(stage: Stage, { exercise, file, play, port }: Served): Promise<void> {
  const folder = dirname(file);
  const room = openRoom(stage, exercise, folder);
  const page = await startPage(room, port).catch(toPortError);
  console.log(`The sandbox is open at ${page.url}\nCtrl+C closes it; nothing of it is kept.`);
  if (play) {
    const onStep = (step: Step): void => console.log(renderStep(step, style));
    room.act(async () => void (await playExercise({ exercise, folder, stage, onStep })));
  }
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
  await closed;
  await page.close();
}

function toPortError(cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw cause;
  throw new UserError({
    code: 'port-in-use',
    message: `Expected a free port, got one that is ${code === 'EACCES' ? 'reserved' : 'in use'}`,
    hint: 'Name another: npm run sandbox -- --port 4243',
    cause,
  });
}

await runScript(open);
// An idle sandbox must not keep the terminal when something went wrong before it opened.
process.exit();
