/** An issue that is opened once, found again by its marker and by who opened it. */
import { expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { GITHUB_ACTIONS } from '#incident/recorder-account.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const MARKER = '<!-- firebreak:dispatch 1 -->';
const DRAFT = { title: 'One', body: 'x', labels: [], marker: MARKER, again: false };

async function open(...faults: Fault[]) {
  const { world, url, job } = await startTestServer();
  world.faults.push(...faults);
  const line = { token: job().value, baseUrl: url, retryBase: 1 };
  const openAs = (account = GITHUB_ACTIONS) =>
    openRecorder({ ...line, account }, { owner: 'acme', name: 'incidents' });
  const count = () => world.incidentRepository.threads.size;
  return { world, openAs, count };
}

const LOST: Fault = { on: 'POST /repos/{owner}/{repo}/issues', status: 502, mode: 'lost' };

it.each([0, 1, 2])('is there once when its answer is lost and %d looks miss it', async (late) => {
  const lag: Fault = { on: 'GET /repos/{owner}/{repo}/issues', mode: 'lag', times: late };
  const { openAs, count } = await open(LOST, ...(late === 0 ? [] : [lag]));
  expect(await openAs().openIssue(DRAFT)).toMatchObject({ number: 1 });
  expect(count()).toBe(1);
});

it('is not opened a second time by a second run', async () => {
  const { openAs, count } = await open();
  const first = await openAs().openIssue(DRAFT);
  expect(await openAs().openIssue({ ...DRAFT, again: true })).toEqual(first);
  expect(count()).toBe(1);
});

it('is never one that somebody else opened with the same marker', async () => {
  const { world, openAs, count } = await open();
  await openIssue(actAs(world, 'dana'), { title: 'One', body: `x\n\n${MARKER}\n` });
  await openAs().openIssue({ ...DRAFT, again: true });
  expect(count()).toBe(2);
  // To a recorder of another account, the bot that opened the second is somebody else too.
  await openAs({ ...GITHUB_ACTIONS, id: 7 }).openIssue({ ...DRAFT, again: true });
  expect(count()).toBe(3);
});
