/** A world on the real project, a form filled in it, and the real adapter as a declare job would open it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  declare,
  readForms,
  readIssueEvent,
  readScaffold,
  type DeclareRequest,
} from '#declare/index.ts';
import { PROJECTED_LABELS } from '#answer/drawing.ts';
import type { CloseDependencies } from '#close/index.ts';
import { openRecorder } from '#github/recorder.ts';
import type { Recorder } from '#github/port.ts';
import { type Signer } from '#incident/signature.ts';
import { createTestSigner } from '../support/signer.ts';
import { readSettings } from '#github/checkout.ts';
import { startServer } from '#sandbox/server/server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { type World } from '#sandbox/world/world.ts';
import { createWorld } from '#sandbox/world/create-world.ts';
import { type WorldOptions } from '#sandbox/world/world-options.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';

export const PROJECT = join(import.meta.dirname, '..', '..');
export const FORM_FILE = '.github/ISSUE_TEMPLATE/incident.yml';
export const FORMS = await readForms(PROJECT);
export const START = new Date('2026-03-02T09:00:00Z');

/** The key of this test; the world's people do not have it. */
export const SIGNER = createTestSigner();
export const RUN_URL = 'https://github.example.com/acme/incidents/actions/runs/900';

export const FIELDS = {
  summary: 'Deploy token in a public gist',
  severity: 'SEV2',
  detected: '2026-03-02T09:47+01:00',
  playbook: 'ci-token-compromise',
  affected: 'shop, host:build-7',
};

export interface RunOptions {
  recorder?: Recorder;
  signer?: Signer;
  attempt?: number;
}

export interface Room {
  world: World;
  recorder: Recorder;
  /** What the close action works with. */
  closing: CloseDependencies;
  /** Opens an issue through a form and keeps its `opened` event. */
  fill(
    template: string,
    fields: Record<string, string>,
    title?: string,
  ): Promise<{ payload: unknown; issue: Thread }>;
  /** Pushes files of the first incident as a person; the branch is made when it is not there. */
  push(files: Record<string, string>): Promise<void>;
  /** Runs declare on an event as the action does. */
  run(payload: unknown, options?: RunOptions): ReturnType<typeof declare>;
  declare(request: DeclareRequest, options?: RunOptions): ReturnType<typeof declare>;
}

export interface RoomOptions {
  setup?: WorldOptions['setup'];
  plan?: WorldOptions['plan'];
  /** Whether the repository has the labels of an earlier declaration. */
  isLabelled?: boolean;
}

/** Opens a world with a server; both end with the test. */
export async function openRoom({ isLabelled = true, ...seed }: RoomOptions = {}): Promise<Room> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-declare-'));
  const world = await createWorld({
    directory,
    project: PROJECT,
    organisation: 'acme',
    start: START,
    ...seed,
    people: {
      maya: { roles: ['incident-commander', 'approver'] },
      dana: { roles: ['responder'] },
    },
  });
  if (isLabelled) {
    for (const { name, ...label } of PROJECTED_LABELS) {
      world.incidentRepository.labels.set(name, label);
    }
  }
  const server = await startServer(world);
  onTestFinished(async () => {
    await server.close();
    world.close();
    await rm(directory, { recursive: true, force: true });
  });
  const recorder = openRecorder(
    { token: mintToken(world), baseUrl: server.url, retryBase: 1 },
    { owner: 'acme', name: 'incidents' },
  );
  const closing = { recorder, signer: SIGNER, run: { url: RUN_URL, attempt: 1 } };
  const declareWorld = {
    ...closing,
    settings: await readSettings(SETTINGS_FOLDER),
    forms: FORMS,
    scaffold: await readScaffold(PROJECT),
  };
  const declareAs: Room['declare'] = (request, { attempt = 1, ...other } = {}) =>
    declare(request, { ...declareWorld, ...other, run: { url: RUN_URL, attempt } });
  return {
    world,
    recorder,
    closing,
    fill: (template, fields, title) => fillForm(world, { template, fields, title }),
    push: (files) => pushAsDana(world, files),
    declare: declareAs,
    run: async (payload, options) => {
      const request = readIssueEvent(payload, FORMS);
      if (request === undefined) throw new Error('The event declares nothing');
      return declareAs(request, options);
    },
  };
}

function mintToken(world: World): string {
  const permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
  } as const;
  return mintJobToken(world, { run: { id: 7, job: 'declare' }, permissions }).value;
}

async function fillForm(world: World, filled: Parameters<typeof openIssueForm>[1]) {
  const payloads: unknown[] = [];
  const stop = world.events.subscribe((event) => {
    if (event.name === 'issues' && event.action === 'opened') payloads.push(event.payload);
  });
  const issue = await openIssueForm(actAs(world, 'dana'), filled);
  if (typeof stop === 'function') stop();
  return { payload: payloads[0], issue };
}

async function pushAsDana(world: World, files: Record<string, string>): Promise<void> {
  await pushFiles(actAs(world, 'dana'), {
    branch: 'incident/INC-2026-0001',
    message: 'Prepare',
    files: Object.entries(files).map(([path, content]) => ({
      path: posix.join('incidents/2026/INC-2026-0001', path),
      content,
    })),
  });
}

/** The threads that came of it, for counting. */
export function findPulls(world: World): Thread[] {
  return [...world.incidentRepository.threads.values()].filter(({ pull }) => pull !== undefined);
}
