/** A declared incident whose runs are told by hand, so that a sweep can come at any moment of a command. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  commands,
  finishRecorded,
  parseComment,
  runRequest,
  type CommandDependencies,
} from '#command/index.ts';
import { isFirstStart, toTally, type Handover } from '#containment/index.ts';
import { parseRequest } from '#github/command-request.ts';
import { takeOver } from '#contain/take-over.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { readForms, recogniseForm } from '#declare/index.ts';
import { openRecorder } from '#github/recorder.ts';
import { openSweeper, type RecentThread } from '#github/sweeper.ts';
import type { Result } from '#kernel/runner/result.ts';
import { readSettings } from '#github/checkout.ts';
import {
  catchUpAll,
  findLastEntry,
  HOURS_BACK,
  isAnyBehind,
  sweep,
  toRequest,
  toRunName,
  type ToIdempotencyKey,
  type Unfinished,
} from '#sweep/index.ts';
import { isUnfinished } from '#incident/ledger.ts';
import type { LedgerText } from '#incident/ledger-segments.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { startServer } from '#sandbox/server/server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import type { Comment, WorldEvent } from '#sandbox/world/types.ts';
import type { OwnRun } from '#sandbox/world/own-run.ts';
import { openRoom, SIGNER, type Room } from '../command/command-room.ts';
import { PROJECT, toClients } from '../command/command-world.ts';
import { ADVICE, openGitHub } from '../support/providers.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';

const FORMS = await readForms(PROJECT);
const URL = 'https://github.example.com/acme/incidents';
const REPOSITORY = { owner: 'acme', name: 'incidents' };

/** What a run works on: the event of a comment or a label. */
export interface Work {
  event: WorldEvent;
  run: OwnRun;
}

export interface Given extends Work {
  comment: Comment;
}

export interface SweepRoom extends Room {
  /** Where its server answers. */
  baseUrl: string;
  /** What the command job of a run stands on. */
  toCommandDependencies(run: { id: number; attempt: number }, by: string): CommandDependencies;
  /** Comments; GitHub starts a run, which does nothing yet. */
  give(by: string, body: string): Promise<Given>;
  /** The command job of the run. */
  command(given: Work): Promise<{ result: Result; handover?: Handover }>;
  /** Both jobs, as the attempt that the run is at. */
  work(given: Work): Promise<Result>;
  /** `between` happens once the threads were read. */
  sweep(between?: () => Promise<unknown>): Promise<Result>;
  /** Whether the look without a key finds something recorded that is not shown. */
  isBehind(): Promise<boolean>;
  /** The job that catches up; `late` happens once the runs of commands were looked at so many times. */
  catchUp(late?: () => Promise<unknown>, after?: number): Promise<Result>;
  /** The last job of a run whose plan was not carried out. */
  tellUnfinished(given: Given): Promise<Result>;
  /** A run of a workflow, under way. */
  startRun(title: string, workflow?: string): OwnRun;
}

/** Ends a run. */
export function end(run: OwnRun, conclusion: OwnRun['conclusion']): void {
  run.status = 'completed';
  run.conclusion = conclusion;
}

export async function openSweepRoom(): Promise<SweepRoom> {
  const policy = { commands_per_person_per_hour: 100_000 };
  const room = await openRoom(policy);
  const { world, pull } = room;
  const server = await startServer(world);
  onTestFinished(() => server.close());
  const runs: OwnRun[] = [];
  world.workflowRuns = {
    list: () => runs.toReversed(),
    findPending: () => [],
    findReviews: () => [],
    decide: () => undefined,
  };
  const own = await readSettings(SETTINGS_FOLDER);
  const settings = {
    ...own,
    policy: { ...own.policy, ...policy },
    operator_public_key: world.sealKey.publicKey,
  };
  const repository = { id: world.incidentRepository.id, url: URL };
  const toRunUrl = ({ id }: { id: number }) => `${URL}/actions/runs/${String(id)}`;

  const toCommandDependencies = (run: { id: number; attempt: number }, by: string) => {
    const { recorder, observer, organisation } = toClients(world, server.url);
    return {
      recorder,
      observer,
      providers: openGitHub(organisation, settings),
      settings,
      signer: SIGNER,
      repository,
      attempt: run.attempt,
      runId: String(run.id),
      runUrl: toRunUrl(run),
      triggeredBy: by,
      templates: join(PROJECT, 'templates'),
    };
  };
  const command = ({ event, run }: Work) =>
    runRequest(toLive(event), toCommandDependencies(run, event.sender.login));

  const work = async (given: Work) => {
    const { event, run } = given;
    const { result, handover, isAgain } = await command(given);
    if (handover === undefined) return result;
    const { recorder, operator } = toClients(world, server.url);
    const { incident } = handover;
    const runId = String(run.id);
    return takeOver(
      { request: toLive(event), incident, repositoryId: repository.id, runId },
      {
        recorder,
        providers: openGitHub(operator, settings),
        settings,
        signer: SIGNER,
        environment: 'containment',
        secrets: { sealKey: world.sealKey.privateKey, mask: () => undefined },
        repository,
        selfHosted: false,
        attempt: run.attempt,
        started: { by: 'dana', isJudged: true },
        isFirst: isFirstStart(toTally(run.attempt, isAgain === true), run.attempt),
        runUrl: toRunUrl(run),
      },
    );
  };

  const openLine = (more: { checks?: 'write' } = {}) => {
    const permissions = {
      contents: 'read',
      issues: 'write',
      pull_requests: 'write',
      actions: 'read',
      ...more,
    } as const;
    const { value: token } = mintJobToken(world, { run: { id: 1, job: 'sweep' }, permissions });
    return { token, baseUrl: server.url, retryBase: 1 };
  };
  const toKey: ToIdempotencyKey = ({ id, body, kind = 'comment' }, index) =>
    toIdempotencyKey(
      { repositoryId: repository.id, source: { kind, id: String(id) }, body },
      index,
    );
  const toSweepDependencies = (line = openLine()) => {
    const sweeper = openSweeper(line, REPOSITORY);
    return {
      recorder: openRecorder(line, REPOSITORY),
      sweeper,
      graceMinutes: 10,
      toIdempotencyKey: toKey,
      isCommand: (body: string) => parseComment(body, commands) !== undefined,
      isDeclaration: (thread: RecentThread) => recogniseForm(thread, FORMS) !== undefined,
      fetchThread: (number: number) => sweeper.fetchThread(number),
      fetchRuns: (workflow: string) =>
        sweeper.fetchRuns(
          workflow,
          new Date(sweeper.clock.now().getTime() - HOURS_BACK * 3_600_000),
        ),
    };
  };

  /** As actions/sweep/start.ts puts it together. */
  const toCatchUp = async (signer: typeof SIGNER) => {
    const swept = toSweepDependencies(openLine({ checks: 'write' }));
    return {
      ...swept,
      threads: await swept.sweeper.fetchRecentThreads(HOURS_BACK),
      signer,
      advice: ADVICE,
      repositoryUrl: URL,
      defaultBranch: 'main',
      isRecorded: ({ cause }: Unfinished, snapshot: LedgerText) => {
        const last = findLastEntry(cause, snapshot, toKey);
        return last !== undefined && !isUnfinished(last.phase);
      },
    };
  };
  const catchUp: SweepRoom['catchUp'] = async (late, after = 1) => {
    const caughtUp = await toCatchUp(SIGNER);
    const { recorder, fetchRuns } = caughtUp;
    let looks = 0;
    const dependencies = {
      ...caughtUp,
      fetchRuns: async (workflow: string) => {
        const found = await fetchRuns(workflow);
        looks += workflow === 'command.yml' ? 1 : 0;
        if (workflow === 'command.yml' && looks === after) await late?.();
        return found;
      },
    };
    return catchUpAll(dependencies, async (unfinished, snapshot) => {
      const { cause, attempt } = unfinished;
      const entry = findLastEntry(cause, snapshot, toKey);
      const request = entry && toRequest(unfinished, entry);
      if (request === undefined) return undefined;
      const run = { id: cause.kind === 'label' ? cause.id : 1, attempt };
      const given = { ...toCommandDependencies(run, request.asker.login), recorder };
      return finishRecorded(request, given, snapshot);
    });
  };

  const startRun = (title: string, workflow = 'command.yml'): OwnRun => {
    const run: OwnRun = {
      id: 5001 + runs.length,
      number: 1 + runs.length,
      attempt: 1,
      workflow,
      name: 'Command',
      title,
      event: 'issue_comment',
      actor: 'dana',
      triggeringActor: 'dana',
      ref: 'refs/heads/main',
      headSha: 'a'.repeat(40),
      createdAt: world.clock.now().toISOString(),
      status: 'in_progress',
      conclusion: 'success',
    };
    runs.push(run);
    return run;
  };

  return {
    ...room,
    baseUrl: server.url,
    toCommandDependencies,
    give: async (by, body) => {
      const comment = await createComment(actAs(world, by), pull, body);
      const run = startRun(toRunName(String(comment.id), pull.number));
      return { comment, event: room.lastEvent(), run };
    },
    command,
    work,
    sweep: async (between) => {
      const swept = toSweepDependencies();
      const threads = await swept.sweeper.fetchRecentThreads(48);
      await between?.();
      return sweep({ ...swept, threads });
    },
    isBehind: async () => isAnyBehind(await toCatchUp(NO_SIGNER)),
    catchUp,
    tellUnfinished: async ({ comment, run }) => {
      const swept = toSweepDependencies();
      const isMine = (one: { own: boolean; id: number }) => one.own || one.id === comment.id;
      const fetchThread = async (number: number) => {
        const thread = await swept.sweeper.fetchThread(number);
        return thread && { ...thread, comments: thread.comments.filter(isMine), labels: [] };
      };
      const thread = await fetchThread(pull.number);
      const { id, title, attempt } = run;
      const standing = { status: 'in_progress', conclusion: 'failure' };
      const told = { id, title, attempt, url: toRunUrl(run), ...standing };
      return sweep({
        ...swept,
        threads: thread === undefined ? [] : [thread],
        ownRun: id,
        fetchThread,
        fetchRuns: () => Promise.resolve([told]),
      });
    },
    startRun,
  };
}

function toLive(event: WorldEvent) {
  const request = parseRequest({ name: event.name, payload: event.payload });
  if (request?.kind === 'comment' || request?.kind === 'label') return request;
  throw new Error('The event is no command');
}
