/** A small world on a project of four files, so that these tests do not depend on the real project. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { SETTING, writeProject } from '#sandbox/facts/setting.ts';
import type { World } from '#sandbox/world/world.ts';
import type { WorldOptions } from '#sandbox/world/world-options.ts';
import { createWorld } from '#sandbox/world/create-world.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';

/** Takes what must be done when nobody needs the world any more. */
export type AtEnd = (end: () => Promise<void>) => void;

/** Makes a world that is taken away when the test ends, or when the caller says. */
export async function createTestWorld(
  options: Partial<WorldOptions> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<World> {
  const root = await mkdtemp(join(tmpdir(), 'firebreak-world-'));
  const project = join(root, 'project');
  await writeProject(project);
  const world = await createWorld({
    directory: root,
    project,
    ...SETTING,
    start: new Date(SETTING.start),
    ...options,
  });
  atEnd(async () => {
    world.close();
    await rm(root, { recursive: true, force: true });
  });
  return world;
}

/** Called where a test file begins; answers what makes a world that all tests of the file may share. */
export function prepareWorld(): (options?: Partial<WorldOptions>) => Promise<World> {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return (options) => createTestWorld(options, (end) => void ends.push(end));
}

/** Collects `name action` of every event from now on. */
export function recordEvents(world: World): WorldEvent[] {
  const events: WorldEvent[] = [];
  world.events.subscribe((event) => events.push(event));
  return events;
}

export function toNames(events: WorldEvent[]): string[] {
  return events.map(({ name, action }) => (action === undefined ? name : `${name} ${action}`));
}
