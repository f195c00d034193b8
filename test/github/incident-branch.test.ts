import { describe, expect, it } from 'vitest';
import {
  INCIDENT_BRANCH,
  MORE_HISTORY,
  renderCommitFactsDocument,
} from '#github/branch-documents.ts';
import { SNAPSHOT_AND_BRANCH } from '#github/documents.ts';
import { openRecorder } from '#github/recorder.ts';
import { VALIDATION_CHECK } from '#github/validation-check.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const ID = 'INC-2026-0001';
const BRANCH = `incident/${ID}`;
const FOLDER = `incidents/2026/${ID}`;
const REPOSITORY = { owner: 'acme', name: 'incidents' };

async function open() {
  const server = await startTestServer();
  const line = { token: server.job().value, baseUrl: server.url, retryBase: 1 };
  const recorder = openRecorder(line, REPOSITORY);
  const dana = actAs(server.world, 'dana');
  const push = async (path: string, content: string) => {
    const result = await pushFiles(dana, {
      branch: BRANCH,
      message: 'Push',
      files: [{ path, content }],
    });
    return result.written ? result.oid : '';
  };
  /** The lineage, and the requests it cost. */
  const look = async () => {
    const before = server.world.journal.length;
    const branch = await recorder.fetchIncidentBranch(ID);
    return { lineage: branch?.lineage, requests: server.world.journal.length - before };
  };
  const pass = (head: string) =>
    server.octokit().request('POST /repos/{owner}/{repo}/check-runs', {
      owner: REPOSITORY.owner,
      repo: REPOSITORY.name,
      name: VALIDATION_CHECK,
      head_sha: head,
      conclusion: 'success',
    });
  return { ...server, push, look, pass };
}

describe('the way a branch came to its head', () => {
  it('costs one request while people push to the incident', async () => {
    const { push, look, pass } = await open();
    await push(`${FOLDER}/a.txt`, '1');
    const passed = await push(`${FOLDER}/a.txt`, '2');
    await pass(passed);
    await push(`${FOLDER}/a.txt`, '3');
    expect(await look()).toMatchObject({
      lineage: { isProven: true, baselines: [passed] },
      requests: 1,
    });
  });

  it('is read page by page, few commits at a time', async () => {
    const { push, look } = await open();
    for (let n = 1; n <= 30; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one commit on top of the other
      await push(`${FOLDER}/a.txt`, String(n));
    }
    expect(await look()).toMatchObject({ lineage: { isProven: true }, requests: 2 });
  });

  it('finds the check of a commit that left the incident alone', async () => {
    const { push, look, pass } = await open();
    await push(`${FOLDER}/a.txt`, '1');
    // The run for this one was cut short by the next push.
    await push(`${FOLDER}/a.txt`, '2');
    const elsewhere = await push('README.md', 'changed');
    await pass(elsewhere);
    await push(`${FOLDER}/a.txt`, '3');
    expect(await look()).toMatchObject({
      lineage: { isProven: true, baselines: [elsewhere] },
      requests: 2,
    });
  });

  it('follows a line that a merge took back, which GitHub leaves out of the history of a path', async () => {
    const { world, push, look, pass } = await open();
    const { directory } = world.git;
    const git = async (...words: string[]) =>
      (await readGit({ directory, arguments: words })).trim();
    const first = await push(`${FOLDER}/a.txt`, '1');
    const side = await push(`${FOLDER}/a.txt`, '2');
    await pass(side);
    const identity = ['-c', 'user.name=dana', '-c', 'user.email=dana@example.com'];
    const merge = ['commit-tree', `${first}^{tree}`, '-p', first, '-p', side, '-m', 'Merge'];
    const head = await git(...identity, ...merge);
    await git('update-ref', `refs/heads/${BRANCH}`, head);
    expect(await git('rev-list', head, '--', FOLDER)).toBe(first);
    expect(await look()).toMatchObject({
      lineage: { isProven: true, baselines: [side] },
      requests: 2,
    });
  });

  it('asks for such checks once for many commits', async () => {
    const { push, look } = await open();
    await push(`${FOLDER}/a.txt`, '1');
    for (let n = 1; n <= 10; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one commit on top of the other
      await push('README.md', String(n));
    }
    expect(await look()).toMatchObject({ lineage: { isProven: true }, requests: 2 });
  });
});

describe('the documents', () => {
  it.each([INCIDENT_BRANCH, SNAPSHOT_AND_BRANCH, MORE_HISTORY])(
    'ask few commits at once, and look up checks and pull requests for those alone that changed the folder',
    (document) => {
      const [own = '', changed = '', ...more] = document.split(/(?:commits|history)\(/).slice(1);
      expect(more).toEqual([]);
      // Of the head they are asked once more: it may be a merge that changed nothing in the folder.
      expect(own.split('object(')[0]).not.toMatch(/checkSuites|associatedPullRequests/);
      expect(changed).toMatch(/^first: \d+, path: \$folder/);
      for (const one of [own, changed]) {
        expect(Number(/^(?:first|last): (\d+)/.exec(one)?.[1])).toBeLessThanOrEqual(50);
      }
      const looked = [...changed.matchAll(/check(?:Suites|Runs)\(first: (\d+)/g)];
      expect(looked.map(([, count]) => Number(count))).toEqual([5, 5]);
    },
  );

  it('ask of single commits by their ids', () => {
    expect(renderCommitFactsDocument(2)).toContain('commit1: object(oid: $commit1)');
  });
});
