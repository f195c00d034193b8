import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { assertKeepable, keepPlay } from '#sandbox/exercise/keep.ts';
import type { Stage } from '#sandbox/exercise/stage.ts';
import { openIncident } from '../server/graphql/open-incident.ts';
import { prepareWorld } from '../world/test-world.ts';
import { toRecord, toSession, toStep } from './bare-session.ts';

const createTestWorld = prepareWorld();

let stage: Stage;
let folder: string;

beforeAll(async () => {
  const world = await createTestWorld();
  await openIncident(world);
  const thread = world.incidentRepository.threads.get(1);
  const link =
    'See https://github.example/acme/incidents/pull/2 and https://github.example/acme/incidents/blob/incident/INC-2026-0001/incidents/a.md';
  if (thread !== undefined) await createComment(actAs(world, 'dana'), thread, link);
  const runs = [toRecord({ conclusion: 'failure' }, [toStep({ log: 'said' })], { error: 'why' })];
  const session = toSession(world);
  stage = { ...session.stage, runner: { ...session.stage.runner, runs } };
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firebreak-keep-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

const text = (path: string) => readFile(join(folder, path), 'utf8');

test('threads, runs, requests and the repository are left, with links within the folder', async () => {
  await keepPlay(stage, folder);
  expect(await text('threads/issue-1.md')).toContain(
    'See pull-2.md and ../incidents/incidents/a.md',
  );
  expect(await text('runs/7-1-command.log')).toMatch(
    /== job a: success \(why\)\n--- s: success\nsaid\n$/,
  );
  expect(await text('journal.ndjson')).toBe('');
  // The clone stands on the branch of the open incident, and leads to the copy beside it.
  expect(await readdir(join(folder, 'incidents', 'incidents'))).toEqual(['record.md']);
  expect(await text('incidents/.git/config')).toContain('url = ../incidents.git');
});

test('an earlier play’s folder is overwritten, and nothing else ever', async () => {
  await keepPlay(stage, folder);
  await writeFile(join(folder, 'stale'), '');
  await keepPlay(stage, folder);
  expect(await readdir(folder)).not.toContain('stale');
  const other = join(folder, 'other');
  await mkdir(other);
  await writeFile(join(other, 'mine'), '');
  await expect(keepPlay(stage, other)).rejects.toThrow('a folder of something else');
  await expect(assertKeepable(join(other, 'mine'))).rejects.toThrow('got no folder');
  await expect(assertKeepable(join(folder, 'new'))).resolves.toBeUndefined();
});
