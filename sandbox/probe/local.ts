/**
 * The sandbox to probe: its own server, asked through tokens as github.com is, with a runner for probe.yml. What no
 * token can ask is asked of the world itself, a fresh one for each fact.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openStage, type Stage } from '#sandbox/exercise/stage.ts';
import type { Fact } from '#sandbox/facts/fact.ts';
import { PEOPLE, SETTING, writeProject } from '#sandbox/facts/setting.ts';
import type { Subject } from '#sandbox/facts/subject.ts';
import { openSandbox } from '#sandbox/facts/subjects/sandbox.ts';
import { openRuns } from '#sandbox/facts/subjects/workflow-runs.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import type { World } from '#sandbox/world/world.ts';
import { askAll, type Row } from './probe.ts';
import { HASTE } from './real-server.ts';

export interface LocalServer {
  world: World;
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  /** An administrator's. */
  token: string;
  close(): Promise<void>;
}

async function openWorld(project?: string): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-probe-'));
  const small = join(directory, 'project');
  if (project === undefined) await writeProject(small);
  const stage = await openStage(SETTING, { project: project ?? small, directory });
  return {
    ...stage,
    close: async () => {
      await stage.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Starts a sandbox of a checkout, whose runner runs whatever is queued, as GitHub does, and whose time goes by. */
export async function startLocalServer(project: string): Promise<LocalServer> {
  const stage = await openWorld(project);
  const { world, runner, url } = stage;
  const { owner, name } = world.incidentRepository;
  const stop = new AbortController();
  const ends = [runOn(runner, stop.signal), moveOn(world, stop.signal)];
  return {
    world,
    apiUrl: url,
    repository: `${owner}/${name}`,
    token: mintPersonToken(world, PEOPLE.administrator).value,
    close: async () => {
      stop.abort();
      await Promise.all(ends);
      await stage.close();
    },
  };
}

const LOOK_EVERY_MS = 50;

async function runOn(runner: Stage['runner'], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await runner.settle();
    // oxlint-disable-next-line no-await-in-loop -- see above
    await setTimeout(LOOK_EVERY_MS);
  }
}

/** GitHub takes so much a minute and an hour; nobody wants to wait for that here. */
async function moveOn({ clock }: World, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // oxlint-disable-next-line no-await-in-loop -- time goes by
    await setTimeout(LOOK_EVERY_MS);
    clock.advance(LOOK_EVERY_MS * HASTE);
  }
}

/** Asks what only the world can answer, each fact in a small world of its own. */
export async function askWorlds(facts: readonly Fact[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const fact of facts) {
    // oxlint-disable-next-line no-await-in-loop -- a world is Git on disk; two cores have enough of one
    const stage = await openWorld();
    // oxlint-disable-next-line no-await-in-loop -- see above
    rows.push(...(await askAll([fact], toSubject(stage))));
    // oxlint-disable-next-line no-await-in-loop -- see above
    await stage.close();
  }
  return rows;
}

function toSubject({ world, url, runner }: Stage): Subject {
  // Facts that run workflows start a runner for each.
  runner.close();
  const run = openRuns({ world, url, administrator: PEOPLE.administrator });
  return openSandbox({ world, url, people: PEOPLE, run });
}
