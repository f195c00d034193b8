/** A declared incident in a world, and people who comment: the command and contain jobs run in this process. */
import type { Result } from '#kernel/runner/result.ts';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { executeApproved } from '#contain/execute.ts';
import { noteTampering, runRequest } from '#command/index.ts';
import { parseRequest } from '#github/command-request.ts';
import { depositCredential } from '#containment/planning.ts';
import { readSettings } from '#github/checkout.ts';
import { type Settings } from '#incident/settings.ts';
import { startServer } from '#sandbox/server/server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { findToken } from '#sandbox/world/tokens.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import type { Comment, Thread, WorldEvent } from '#sandbox/world/types.ts';
import { type World } from '#sandbox/world/world.ts';

import { openGitHub } from '../support/providers.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';
import { declareIncident, openWorld, PROJECT, read, SIGNER, toClients } from './command-world.ts';

export { SIGNER } from './command-world.ts';

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

/** What an incident commander says before an incident can be closed in which nothing else happened. */
export const SETTLE = '/assign incident-commander\n/milestone contained\n/milestone recovered';

/** Opens a world with a declared incident. */
export async function openRoom(policy: Partial<Settings['policy']> = {}): Promise<Room> {
  const world = await openWorld();
  const server = await startServer(world);
  onTestFinished(() => server.close());
  const events: WorldEvent[] = [];
  world.events.subscribe((event) => void events.push(event));
  const own = await readSettings(SETTINGS_FOLDER);
  const settings = {
    ...own,
    policy: { ...own.policy, ...policy },
    operator_public_key: world.sealKey.publicKey,
  };
  const clients = () => toClients(world, server.url);
  const { id, issue, pull } = await declareIncident(world, clients().recorder, settings);
  const folder = `incidents/2026/${id}`;

  // A run for each event, as GitHub does; starting it again makes no other.
  const runs = new Map<WorldEvent, string>();
  const toRunId = (event: WorldEvent): string => {
    const run = runs.get(event) ?? `900${String(runs.size + 1)}`;
    runs.set(event, run);
    return run;
  };

  const deliver: Room['deliver'] = async (event, run = { attempt: 1, by: event.sender.login }) => {
    const request = parseRequest({ name: event.name, payload: event.payload });
    if (request === undefined) return { outcome: 'ignored', message: '' };
    const { recorder, observer, organisation } = clients();
    const runId = toRunId(event);
    const commandDependencies = {
      recorder,
      observer,
      providers: openGitHub(organisation, settings),
      settings,
      signer: SIGNER,
      repository: {
        id: world.incidentRepository.id,
        url: 'https://github.example.com/acme/incidents',
      },
      attempt: run.attempt,
      runId,
      runUrl: `https://github.example.com/acme/incidents/actions/runs/${runId}`,
      triggeredBy: run.by,
      templates: join(PROJECT, 'templates'),
    };
    const live = request.kind === 'comment' || request.kind === 'label';
    const { result, handover } = live
      ? await runRequest(request, commandDependencies)
      : await noteTampering(request, commandDependencies);
    if (handover === undefined) return result;
    const operator = clients();
    return executeApproved(handover, {
      recorder: operator.recorder,
      providers: openGitHub(operator.operator, settings),
      settings,
      signer: SIGNER,
      environment: 'containment',
      secrets: { sealKey: world.sealKey.privateKey, mask: () => undefined },
      repository: commandDependencies.repository,
      selfHosted: run.selfHosted === true,
      attempt: run.attempt,
      started: { by: run.by, isJudged: true },
      runUrl: commandDependencies.runUrl,
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
