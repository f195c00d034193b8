/** A declared incident in a world, and people who comment: the command and contain jobs run in this process. */
import type { Result } from '#kernel/runner-result.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { carryOut, noteTampering, parseRequest, runRequest } from '#command/index.ts';
import { depositCredential } from '#contain/index.ts';
import { declare, parseForm, readIssueEvent, readScaffold } from '#declare/index.ts';
import { openObserver } from '#kernel/github/observer.ts';
import { openOrganisation } from '#kernel/github/operator.ts';
import { openRecorder } from '#kernel/github/recorder.ts';
import { createSealer } from '#kernel/seal.ts';
import { readSettings, type Settings } from '#kernel/settings.ts';
import { startServer } from '#sandbox/server/server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { readFile } from '#sandbox/world/git.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import { openIssueForm } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { findToken, mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import type { Comment, Fault, Thread, WorldEvent } from '#sandbox/world/types.ts';
import { createWorld, type World } from '#sandbox/world/world.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
/** The key of this test; the room's people do not have it. */
export const SEALER = createSealer('record key of the test');
const START = new Date('2026-03-02T09:00:00Z');

export interface Said {
  result: Result;
  /** Bodies of comments that Firebreak posted for it. */
  replies: string[];
  /** Requests made. */
  calls: number;
  /** What a re-run needs. */
  event: WorldEvent;
  comment: Comment;
}

export interface Room {
  world: World;
  id: string;
  pull: Thread;
  issue: Thread;
  /** Comments as a person and runs the jobs. */
  say(by: string, body: string, options?: { on?: 'issue' }): Promise<Said>;
  /** Runs the jobs of an event again. */
  rerun(said: Pick<Said, 'event' | 'comment'>, by: string, attempt?: number): Promise<Said>;
  deliver(
    event: WorldEvent,
    run?: { attempt: number; by: string; selfHosted?: boolean },
  ): Promise<Result>;
  /** Sets a label as a person and runs the jobs. */
  label(by: string, name: string, on?: 'issue'): Promise<Omit<Said, 'comment'>>;
  /** Pushes files of the incident as a person. */
  push(by: string, files: Record<string, string>): Promise<void>;
  deposit(by: string, credential: string, token: string): Promise<void>;
  /** Text of a file of the incident at the head of its branch. */
  file(path: string): Promise<string>;
  fail(fault: Fault): void;
  /** The newest event with that action; the newest of a comment when left out. */
  lastEvent(action?: string): WorldEvent;
}

/** Opens a world with a declared incident. */
export async function openRoom(policy: Partial<Settings['policy']> = {}): Promise<Room> {
  const world = await openWorld();
  const server = await startServer(world);
  onTestFinished(() => server.close());
  const events: WorldEvent[] = [];
  world.events.subscribe((event) => void events.push(event));
  const own = await readSettings(PROJECT);
  const settings = {
    ...own,
    policy: { ...own.policy, ...policy },
    operator_public_key: world.sealKey.publicKey,
  };
  const doors = () => toDoors(world, server.url);
  const { id, issue, pull } = await declareIncident(world, doors().recorder, settings);
  const folder = `incidents/2026/${id}`;

  const deliver: Room['deliver'] = async (event, run = { attempt: 1, by: event.sender.login }) => {
    const request = parseRequest({ name: event.name, payload: event.payload });
    if (request === undefined) return { outcome: 'ignored', message: '' };
    const { recorder, observer, organisation } = doors();
    const commandWorld = {
      recorder,
      observer,
      organisation,
      settings,
      sealer: SEALER,
      repository: {
        id: world.incidentRepository.id,
        url: 'https://github.example.com/acme/incidents',
      },
      attempt: run.attempt,
      runId: '900',
      triggeredBy: run.by,
      templates: join(PROJECT, 'templates'),
    };
    const live = request.kind === 'comment' || request.kind === 'label';
    const { result, handover } = live
      ? await runRequest(request, commandWorld)
      : await noteTampering(request, commandWorld);
    if (handover === undefined) return result;
    const operator = doors();
    return carryOut(handover, {
      recorder: operator.recorder,
      organisation: operator.operator,
      settings,
      sealer: SEALER,
      secrets: { sealKey: world.sealKey.privateKey, mask: () => undefined },
      repository: commandWorld.repository,
      selfHosted: run.selfHosted === true,
      attempt: run.attempt,
      runId: commandWorld.runId,
    });
  };

  const findLast = (isMeant: (event: WorldEvent) => boolean): WorldEvent => {
    const event = events.findLast(isMeant);
    if (event === undefined) throw new Error('No event');
    return event;
  };

  const observe = async <C>(event: WorldEvent, comment: C, act: () => Promise<Result>) => {
    const before = world.journal.length;
    const known = new Set([...issue.comments, ...pull.comments].map((one) => one.id));
    const result = await act();
    const replies = [...issue.comments, ...pull.comments]
      .filter((one) => !known.has(one.id))
      .map((one) => one.body);
    return { result, replies, calls: world.journal.length - before, event, comment };
  };

  const write = async (by: string, body: string, on?: 'issue') => {
    const comment = await createComment(actAs(world, by), on === 'issue' ? issue : pull, body);
    const event = findLast(
      (one) => one.name === 'issue_comment' && JSON.stringify(one.payload).includes(comment.nodeId),
    );
    return { event, comment };
  };

  return {
    world,
    id,
    issue,
    pull,
    deliver,
    say: async (by, body, options = {}) => {
      const { event, comment } = await write(by, body, options.on);
      return observe(event, comment, () => deliver(event));
    },
    rerun: ({ event, comment }, by, attempt = 2) =>
      observe(event, comment, () => deliver(event, { attempt, by })),
    label: async (by, name, on) => {
      await addLabel(actAs(world, by), on === 'issue' ? issue : pull, name);
      const kind = on === 'issue' ? 'issues' : 'pull_request_target';
      const event = findLast((one) => one.name === kind && one.action === 'labeled');
      return observe(event, undefined, () => deliver(event));
    },
    push: async (by, files) => {
      await pushFiles(actAs(world, by), {
        branch: `incident/${id}`,
        message: 'Push',
        files: Object.entries(files).map(([path, content]) => ({
          path: `${folder}/${path}`,
          content,
        })),
      });
    },
    deposit: async (by, credential, token) => {
      const text = await read(world, id, `${folder}/incident.md`);
      const { files } = await depositCredential({
        incidentText: text,
        id: credential,
        value: findToken(world, token)?.value ?? '',
        publicKey: world.sealKey.publicKey,
      });
      await pushFiles(actAs(world, by), {
        branch: `incident/${id}`,
        message: 'Deposit a credential',
        files: [...files].map(([path, content]) => ({ path: `${folder}/${path}`, content })),
      });
    },
    file: (path) => read(world, id, `${folder}/${path}`),
    lastEvent: (action) =>
      findLast((one) =>
        action === undefined ? one.name === 'issue_comment' : one.action === action,
      ),
    fail: (fault) => void world.faults.push(fault),
  };
}

/** Plans as dana and has omar approve. */
export async function planAndApprove(room: Room, line: string): Promise<Said> {
  const planned = await room.say('dana', line);
  if (planned.result.outcome !== 'planned') throw new Error(planned.result.message);
  return room.say('omar', `/approve ${planned.result.digest ?? ''}`);
}

async function openWorld(): Promise<World> {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-command-'));
  const world = await createWorld({
    directory,
    project: PROJECT,
    organisation: 'acme',
    start: START,
    people: {
      maya: { roles: ['incident-commander', 'approver'] },
      dana: { roles: ['responder'] },
      omar: { roles: ['responder', 'approver'] },
      ines: { invited: ['responder'], permission: 'write' },
      eve: { permission: 'read' },
    },
    repositories: {
      shop: {
        workflows: ['build', 'deploy'],
        runs: [
          { workflow: 'build', status: 'in_progress' },
          { workflow: 'deploy', status: 'queued' },
        ],
        deploy_keys: ['ci'],
      },
    },
    tokens: { leaked: { owner: 'dana', kind: 'github_pat' } },
  });
  onTestFinished(async () => {
    world.close();
    await rm(directory, { recursive: true, force: true });
  });
  return world;
}

function toDoors(world: World, baseUrl: string) {
  const repository = { owner: 'acme', name: 'incidents' };
  const permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
    checks: 'write',
  } as const;
  const job = mintJobToken(world, { run: { id: 900, job: 'command' }, permissions });
  const line = { baseUrl, retryBase: 1 };
  return {
    recorder: openRecorder({ ...line, token: job.value }, repository),
    observer: openObserver({ ...line, token: mint(world, 'observer'), teams: true }, repository),
    organisation: openOrganisation({ ...line, token: mint(world, 'observer') }),
    operator: openOrganisation({ ...line, token: mint(world, 'operator') }),
  };
}

function mint(world: World, app: 'observer' | 'operator'): string {
  const { id, privateKey } = world.apps[app];
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  if (!minted.minted) throw new Error(minted.message);
  return minted.token.value;
}

async function declareIncident(
  world: World,
  recorder: ReturnType<typeof openRecorder>,
  settings: Awaited<ReturnType<typeof readSettings>>,
) {
  const form = '.github/ISSUE_TEMPLATE/incident.yml';
  const issue = await openIssueForm(actAs(world, 'dana'), {
    template: 'incident',
    fields: { summary: 'Deploy token in a public gist', severity: 'SEV2', affected: 'shop' },
  });
  const payload = {
    action: 'opened',
    repository: {
      id: world.incidentRepository.id,
      html_url: 'https://github.example.com/acme/incidents',
    },
    sender: { type: 'User' },
    issue: {
      number: issue.number,
      node_id: issue.nodeId,
      html_url: 'https://github.example.com/acme/incidents/issues/1',
      created_at: issue.createdAt.toISOString(),
      body: issue.body,
      labels: [{ name: 'incident' }],
      user: { ...issue.author },
    },
  };
  const request = readIssueEvent(payload);
  if (request === undefined) throw new Error('The event declares nothing');
  const declared = await declare(request, {
    recorder,
    settings,
    form: parseForm(readFileSync(join(PROJECT, form), 'utf8'), form),
    scaffold: await readScaffold(PROJECT),
    sealer: SEALER,
    run: { url: 'https://github.example.com/acme/incidents/actions/runs/899', attempt: 1 },
  });
  const pull = [...world.incidentRepository.threads.values()].find((one) => one.pull !== undefined);
  if (declared.outcome !== 'declared' || pull === undefined) throw new Error(declared.message);
  return { id: declared.incident, issue, pull };
}

async function read(world: World, id: string, path: string): Promise<string> {
  const content = await readFile(world.git, `incident/${id}`, path);
  if (content === undefined) throw new Error(`No ${path}`);
  return Buffer.from(content).toString('utf8');
}
