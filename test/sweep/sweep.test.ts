/** What the sweep tells, what it leaves alone, and that it tells it once: its own conditions, over the server of the sandbox. */
import { describe, expect, it } from 'vitest';
import { toFailureNoticeKey } from '#answer/index.ts';
import { commands, parseComment } from '#command/index.ts';
import { toIdempotencyKey } from '#incident/idempotency-key.ts';
import { renderReplyMarker } from '#github/marker.ts';
import { openRecorder } from '#github/recorder.ts';
import { openSweeper, type WorkflowRun } from '#github/sweeper.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import { createReaction } from '#sandbox/world/reactions.ts';
import { HOURS_BACK, sweep, toRunName, type SweepDependencies } from '#sweep/index.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const REPOSITORY = { owner: 'acme', name: 'incidents' };
const MINUTE = 60_000;

async function open() {
  const server = await startTestServer();
  const { world } = server;
  const line = { token: server.job().value, baseUrl: server.url, retryBase: 1 };
  const recorder = openRecorder(line, REPOSITORY);
  const sweeper = openSweeper(line, REPOSITORY);
  const dana = actAs(world, 'dana');
  const ours = actAs(world, 'github-actions[bot]');
  const issue = await openIssue(dana, { title: 'One', body: '', labels: [] });
  const say = (body: string) => createComment(dana, issue, body);
  const toOwnClaim: SweepDependencies['toIdempotencyKey'] = (
    { id, body, kind = 'comment' },
    index,
  ) => {
    const source = { kind, id: String(id) };
    return toIdempotencyKey({ repositoryId: world.incidentRepository.id, source, body }, index);
  };
  /** Sweeps once over these runs, and returns what was said meanwhile. */
  const look = async (runs: readonly WorkflowRun[] = []) => {
    const before = issue.comments.length;
    const threads = await sweeper.fetchRecentThreads(HOURS_BACK);
    const { outcome } = await sweep({
      recorder,
      sweeper,
      threads,
      graceMinutes: 10,
      toIdempotencyKey: toOwnClaim,
      isCommand: (body) => parseComment(body, commands) !== undefined,
      isDeclaration: ({ title }) => title.startsWith('Incident'),
      fetchThread: (number) => sweeper.fetchThread(number),
      fetchRuns: () => Promise.resolve(runs),
    });
    return { outcome, said: issue.comments.slice(before).map(({ body }) => body) };
  };
  const wait = (minutes: number) => world.clock.advance(minutes * MINUTE);
  const toRun = (cause: string | number, more: Partial<WorkflowRun> = {}): WorkflowRun => ({
    id: 1,
    title: toRunName(String(cause), issue.number),
    attempt: 1,
    status: 'completed',
    conclusion: 'failure',
    url: 'https://github.example.com/acme/incidents/actions/runs/1',
    ...more,
  });
  return { world, issue, dana, ours, say, look, wait, toRun, toOwnClaim };
}

type Room = Awaited<ReturnType<typeof open>>;

const SILENT = { outcome: 'ignored', said: [] };

describe('a command', () => {
  it('that GitHub started no run for is told once, with 😕', async () => {
    const { say, look, wait } = await open();
    const comment = await say('/note lost');
    wait(11);
    const { outcome, said } = await look();
    expect(outcome).toBe('done');
    expect(said).toEqual([expect.stringContaining('GitHub started no run for it')]);
    expect(comment.reactions.map(({ content }) => content)).toEqual(['confused']);
    expect(await look()).toEqual(SILENT);
  });

  it('is told once also when 😕 could not be put on it, which the next sweep makes up for', async () => {
    const { world, say, look, wait } = await open();
    const comment = await say('/note lost');
    wait(11);
    world.faults.push({ on: 'POST /graphql addReaction', mode: 'forbid' });
    expect((await look()).said).toHaveLength(1);
    expect(comment.reactions).toEqual([]);
    expect(await look()).toEqual(SILENT);
    expect(comment.reactions.map(({ content }) => content)).toEqual(['confused']);
  });

  it.each(['rocket', '-1', 'confused'] as const)('with our %s was answered', async (content) => {
    const { ours, say, look, wait } = await open();
    createReaction(ours, await say('/note done'), content);
    wait(11);
    expect(await look()).toEqual(SILENT);
  });

  it('with the reaction of somebody else was not', async () => {
    const { dana, say, look, wait } = await open();
    createReaction(dana, await say('/note lost'), 'rocket');
    wait(11);
    expect((await look()).said).toHaveLength(1);
  });

  it('is told also where somebody else wrote beforehand that it was', async () => {
    const { dana, issue, say, look, wait, toOwnClaim } = await open();
    const claim = toFailureNoticeKey({ claim: toOwnClaim(await say('/note lost'), 0) }, 1);
    await createComment(dana, issue, `Told.\n\n${renderReplyMarker(claim)}\n`);
    wait(11);
    expect((await look()).said).toHaveLength(1);
  });

  it('with our answer below it was answered, whatever became of the reaction', async () => {
    const { ours, issue, say, look, wait, toOwnClaim } = await open();
    const comment = await say('/note done');
    await createComment(ours, issue, `Done.\n\n${renderReplyMarker(toOwnClaim(comment, 0))}\n`);
    wait(11);
    expect(await look()).toEqual(SILENT);
  });

  it.each(['queued', 'in_progress', 'waiting'])('whose run is %s waits for it', async (status) => {
    const { say, look, wait, toRun } = await open();
    const { id } = await say('/note later');
    wait(11);
    const ended = toRun(id, { id: 2, conclusion: 'cancelled' });
    const run = toRun(id, { status, conclusion: '' });
    expect(await look([ended, run])).toEqual(SILENT);
  });

  it('does not wait for the run of another comment', async () => {
    const { say, look, wait, toRun } = await open();
    const { id } = await say('/note lost');
    wait(11);
    const other = toRun(id + 1, { status: 'in_progress', conclusion: '' });
    expect((await look([other])).said).toHaveLength(1);
  });

  it.each([
    ['cancelled', 'its run was cancelled'],
    ['failure', 'its run ended as `failure`'],
  ])('whose run ended as %s is told why', async (conclusion, why) => {
    const { say, look, wait, toRun } = await open();
    const { id } = await say('/note lost');
    wait(11);
    const { said } = await look([toRun(id, { conclusion })]);
    expect(said).toEqual([expect.stringContaining(why)]);
    expect(said[0]).toContain('/actions/runs/1');
  });

  it('that a run left alone on purpose is left alone, unless the run had begun to answer', async () => {
    const { ours, say, look, wait, toRun } = await open();
    const comment = await say('/note odd');
    const run = toRun(comment.id, { conclusion: 'success' });
    wait(11);
    expect(await look([run])).toEqual(SILENT);
    createReaction(ours, comment, 'eyes');
    expect((await look([run])).said).toHaveLength(1);
  });

  it('is given ten minutes, and is nobody’s any more after two days', async () => {
    const { say, look, wait } = await open();
    await say('/note slow');
    wait(9);
    expect(await look()).toEqual(SILENT);
    wait(2 * 24 * 60);
    expect(await look()).toEqual(SILENT);
  });

  it('is what a person says, and no other words', async () => {
    const { ours, issue, say, look, wait } = await open();
    await createComment(ours, issue, '/note ours');
    await say('no command');
    wait(11);
    expect(await look()).toEqual(SILENT);
  });
});

describe('a label', () => {
  const NAME = 'contain:github/halt-workflows';

  async function openLabelled(): Promise<Room> {
    const room = await open();
    await addLabel(room.dana, room.issue, NAME);
    room.wait(11);
    return room;
  }

  it('that no run took off is told once for each run that came to nothing', async () => {
    const { look, wait, toRun } = await openLabelled();
    expect((await look()).said).toEqual([expect.stringContaining('A label was not answered')]);
    wait(11);
    expect(await look()).toEqual(SILENT);
    expect((await look([toRun(NAME, { id: 7 })])).said).toHaveLength(1);
    wait(11);
    expect(await look([toRun(NAME, { id: 7 })])).toEqual(SILENT);
  });

  it('waits for a run that is under way', async () => {
    const { look, toRun } = await openLabelled();
    expect(await look([toRun(NAME, { status: 'queued', conclusion: '' })])).toEqual(SILENT);
  });
});

async function openDeclared() {
  const room = await open();
  const declared = await openIssue(room.dana, { title: 'Incident: x', body: '', labels: [] });
  room.wait(11);
  return { ...room, said: () => declared.comments.map(({ body }) => body) };
}

describe('a declaration', () => {
  it('that no run answered is told once', async () => {
    const { look, said } = await openDeclared();
    expect((await look()).outcome).toBe('done');
    expect((await look()).outcome).toBe('ignored');
    expect(said()).toEqual([expect.stringContaining('This declaration was not answered')]);
  });

  it('that was answered is not told of', async () => {
    const { world, ours, look, said } = await openDeclared();
    const declared = [...world.incidentRepository.threads.values()].at(-1);
    if (declared !== undefined) await createComment(ours, declared, 'Declared.');
    expect(await look()).toEqual(SILENT);
    expect(said()).toEqual(['Declared.']);
  });

  it('waits for a run that is under way, whichever issue it is for', async () => {
    const { look, said, toRun } = await openDeclared();
    expect(await look([toRun('x', { title: 'Declare', status: 'queued' })])).toEqual(SILENT);
    expect(said()).toEqual([]);
  });
});
