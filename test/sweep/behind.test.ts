import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import type { RecentThread, WorkflowRun } from '#github/sweeper.ts';
import { findCandidates, isAtWork, toRequest } from '../../actions/sweep/behind.ts';
import { lineOf } from '../incident/incident-draft.ts';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const ID = 'INC-2026-0017';
const HALT = 'contain:github/halt-workflows';
const ago = (minutes: number): Date => new Date(NOW - minutes * 60_000);

function toComment(change: Partial<CommentFact> = {}): CommentFact {
  return {
    id: 40,
    nodeId: 'IC_40',
    url: 'https://github.example.com/acme/incidents/issues/17#issuecomment-40',
    author: { id: 7, login: 'dana', bot: false },
    own: false,
    body: '/note x',
    createdAt: ago(30),
    edited: false,
    ownReactions: ['EYES'],
    ...change,
  };
}

function toThread(change: Partial<RecentThread> = {}): RecentThread {
  return {
    nodeId: 'I_17',
    number: 17,
    kind: 'issue',
    open: true,
    branch: `incident/${ID}`,
    title: '',
    body: '',
    byPerson: true,
    ours: false,
    createdAt: ago(90),
    updatedAt: ago(20),
    labels: [],
    comments: [],
    ...change,
  };
}

function toRun(title: string, change: Partial<WorkflowRun> = {}): WorkflowRun {
  const ended = { status: 'completed', conclusion: 'failure', attempt: 1 };
  return { id: 900, title, url: 'https://github.example.com/runs/900', ...ended, ...change };
}

function find(threads: readonly RecentThread[], runs: readonly WorkflowRun[] = []) {
  return findCandidates({
    sweeper: { clock: { now: () => new Date(NOW) } },
    threads,
    graceMinutes: 10,
    isCommand: (body) => body.startsWith('/'),
    fetchRuns: (workflow) => Promise.resolve(workflow === 'command.yml' ? runs : []),
  });
}

async function findUnfinished(change: Partial<RecentThread>, runs: readonly WorkflowRun[] = []) {
  return (await find([toThread(change)], runs)).flatMap(({ unfinished }) => unfinished);
}

const findComments = (change: Partial<CommentFact>, runs: readonly WorkflowRun[] = []) =>
  findUnfinished({ comments: [toComment(change)] }, runs);
const findLabels = (labels: string[], runs: readonly WorkflowRun[]) =>
  findUnfinished({ labels }, runs);

describe('an incident', () => {
  it('is one to look at when a run of one of its threads came to nothing', async () => {
    const pull = toThread({ number: 18, kind: 'pull_request' });
    for (const title of ['Command 40 in 17', 'Command 41 in 18', 'Close 18', 'Declare 17']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, to name the one that fails
      const found = await find([pull], [toRun(title)]);
      expect(found, title).toEqual([{ incident: ID, threads: [17, 18], unfinished: [] }]);
    }
  });

  it.each(['Command 40 in 170', 'Command 40 in 1', 'Close 17 and more', 'Report 17', 'x Close 17'])(
    'has nothing to do with the run %s',
    async (title) => {
      expect(await find([toThread()], [toRun(title)])).toEqual([]);
    },
  );

  it.each(['success', 'skipped', 'neutral'])('is left alone after %s', async (conclusion) => {
    expect(await find([toThread()], [toRun('Close 17', { conclusion })])).toEqual([]);
  });

  it('is left alone while one of its runs is at work, and for two minutes after a word', async () => {
    const failed = toRun('Close 17');
    expect(await find([toThread({ updatedAt: ago(1.9) })], [failed])).toEqual([]);
    expect(await find([toThread({ updatedAt: ago(2) })], [failed])).toHaveLength(1);
    const at = (status: string) => toRun('Command 1 in 17', { status, conclusion: '' });
    expect(await find([toThread()], [failed, at('queued')])).toEqual([]);
    expect(await find([toThread()], [failed, at('waiting')])).toHaveLength(1);
    expect(isAtWork([at('in_progress')], [18])).toBe(false);
  });

  it('is none of a thread without an incident branch', async () => {
    const { branch: _branch, ...bare } = toThread();
    const threads = [bare, toThread({ branch: 'incident/other' })];
    expect(await find(threads, [toRun('Close 17')])).toEqual([]);
  });
});

describe('a comment', () => {
  it('waits for its last word with 👀 or 😕, and says how often its run was started', async () => {
    const runs = [
      toRun('Command 40 in 17', { attempt: 3 }),
      toRun('Command 400 in 17', { attempt: 9 }),
    ];
    for (const ownReactions of [['EYES'], ['CONFUSED']]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const [found] = await findComments({ ownReactions }, runs);
      expect(found).toMatchObject({ thread: 17, attempt: 3, cause: { id: 40, body: '/note x' } });
    }
  });

  it.each<[string, Partial<CommentFact>]>([
    ['with a last reaction', { ownReactions: ['ROCKET'] }],
    ['of a bot', { author: { id: 1, login: 'bot', bot: true } }],
    ['that is no command', { body: 'hello' }],
    ['of a moment ago', { createdAt: ago(9.9) }],
    ['of three days ago', { createdAt: ago(48 * 60 + 1) }],
  ])('%s does not', async (_, change) => {
    expect(await findComments(change)).toEqual([]);
  });

  it('of a deleted account is nobody’s', async () => {
    const { author: _author, ...comment } = toComment();
    expect(await find([toThread({ comments: [comment] })])).toEqual([]);
    const [entry] = appendLedger('', ID, [lineOf('/note x')]).entries;
    if (entry === undefined) throw new Error('No entry');
    const unfinished = { thread: 17, attempt: 1, cause: comment, comment };
    expect(toRequest(unfinished, entry)).toBeUndefined();
    const asker = { id: 7, login: 'dana' };
    expect(toRequest({ ...unfinished, comment: toComment() }, entry)).toMatchObject({
      kind: 'comment',
      commentId: 40,
      number: 17,
      asker,
    });
  });
});

describe('a label', () => {
  const title = `Command ${HALT} in 17`;

  it('is known by the last run that it started, when that came to nothing', async () => {
    const runs = [toRun(title, { id: 902, attempt: 2 }), toRun(title, { id: 901 })];
    const [found] = await findLabels([HALT, 'incident'], runs);
    expect(found).toEqual({
      thread: 17,
      attempt: 2,
      cause: {
        kind: 'label',
        id: 902,
        body: '/contain github/halt-workflows',
        createdAt: ago(48 * 60),
      },
      label: { name: HALT, threadNodeId: 'I_17' },
    });
  });

  it('that somebody put on again after its last run ended well waits for a run of its own', async () => {
    const runs = [toRun(title, { conclusion: 'success' }), toRun(title)];
    expect(await findLabels([HALT], runs)).toEqual([]);
  });

  it('that stands for no command, or whose run is of another thread, is none', async () => {
    expect(await findLabels(['incident'], [toRun('Command incident in 17')])).toEqual([]);
    expect(await findLabels([HALT], [toRun(`Command ${HALT} in 18`)])).toEqual([]);
  });
});
