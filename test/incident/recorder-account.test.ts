/** What Firebreak wrote is told by the account that `firebreak.yml` names: another server has another bot. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderStatusMarker } from '#github/marker.ts';
import { GITHUB_ACTIONS, type RecorderAccount } from '#incident/recorder-account.ts';
import { openRecorder } from '#github/recorder.ts';
import { openSweeper } from '#github/sweeper.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const ID = 'INC-2026-0001';
const HOURS_BACK = 48;
const BRANCH = `incident/${ID}`;
const REPOSITORY = { owner: 'acme', name: 'incidents' };

/** An incident that the bot of github.com wrote, seen by recorders that know another bot for theirs. */
async function openWritten() {
  const server = await startTestServer();
  const issue = await openIssue(actAs(server.world, 'dana'), { title: 'One', body: '' });
  const line = { token: server.job().value, baseUrl: server.url, retryBase: 1 };
  const ours = openRecorder(line, REPOSITORY);
  const facts = await ours.fetchRepositoryFacts(ID, issue.number);
  await ours.createBranch({
    repository: facts.nodeId,
    branch: BRANCH,
    sha: facts.defaultHead,
    acknowledge: issue.nodeId,
  });
  const committed = await ours.commit({
    branch: BRANCH,
    expectedHead: facts.defaultHead,
    message: { headline: 'Declare' },
    additions: new Map([[`incidents/2026/${ID}/incident.md`, 'x']]),
  });
  const pull = await ours.createPullRequest({
    branch: BRANCH,
    base: facts.defaultBranch,
    title: 'One',
    body: '',
  });
  const marker = renderStatusMarker(ID);
  await ours.comment(pull.number, `Status\n\n${marker}`, marker);
  const look = async (account: RecorderAccount) => {
    const recorder = openRecorder({ ...line, account }, REPOSITORY);
    const threads = await openSweeper({ ...line, account }, REPOSITORY).fetchRecentThreads(
      HOURS_BACK,
    );
    return {
      origin: (await recorder.fetchOrigin(committed.outcome === 'committed' ? committed.oid : ''))
        .by,
      comments: (await recorder.fetchComments(pull.number)).map(({ own }) => own),
      swept: threads.flatMap(({ comments }) => comments.map(({ own }) => own)),
      status: (await recorder.fetchSnapshot(ID, pull.number))?.statusComment !== undefined,
    };
  };
  return look;
}

it('is told by the id of the account, and commits by its address', async () => {
  const look = await openWritten();
  const own = { origin: 'recorder', comments: [true], swept: [true], status: true };
  const foreign = { origin: 'others', comments: [false], swept: [false], status: false };
  expect(await look(GITHUB_ACTIONS)).toEqual(own);
  expect(await look({ ...GITHUB_ACTIONS, id: 7 })).toEqual(foreign);
  expect(await look({ ...GITHUB_ACTIONS, host: 'evil.example' })).toEqual({
    ...own,
    origin: 'others',
  });
});

describe('an action that tells its own words from those of others', () => {
  const mains = globSync('actions/*/main.ts').map((path) => ({
    path,
    text: globSync(path.replace('main.ts', '{main,start}.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  }));

  it('is more than one', () => {
    expect(mains.length).toBeGreaterThan(4);
  });

  it.each(mains)('is told whose they are: $path', ({ text }) => {
    expect(text).toMatch(/\bopenDoor(?:WithSettings)?\(/);
    // Whatever it opens beside that is opened on the same line, which knows the account.
    for (const [, argument] of text.matchAll(/\bopen(?:Recorder|Sweeper)\((\w+)/g)) {
      expect(argument).toBe('line');
    }
  });
});
