/** A pull request that is opened once, whatever GitHub says on the way. */
import { expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createRef, pushFiles } from '#sandbox/world/pushes.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const ROUTE = 'POST /repos/{owner}/{repo}/pulls';
const DRAFT = { branch: 'incident/INC-2026-0001', base: 'main', title: 'One', body: '' };

async function open(...faults: Omit<Fault, 'on'>[]) {
  const { world, url, job } = await startTestServer();
  world.faults.push(...faults.map((fault) => ({ on: ROUTE, ...fault })));
  const line = { token: job().value, baseUrl: url, retryBase: 1 };
  const recorder = openRecorder(line, { owner: 'acme', name: 'incidents' });
  const files = [{ path: 'a', content: 'a' }];
  const push = () => pushFiles(actAs(world, 'dana'), { branch: DRAFT.branch, message: 'M', files });
  const count = () =>
    [...world.incidentRepository.threads.values()].filter(({ pull }) => pull !== undefined).length;
  const countTries = () =>
    world.journal.filter(({ method, route }) => method === 'POST' && route.endsWith('/pulls'))
      .length;
  return { world, recorder, push, count, countTries };
}

it.each([
  ['was not made', { status: 502 }],
  ['was made', { status: 502, mode: 'lost' }],
  ['was made, behind a page', { mode: 'html', performed: true }],
  ['was not made, nobody knows', { mode: 'disconnect' }],
] as const)('is there once after an answer that was lost (%s)', async (_, fault) => {
  const { recorder, push, count } = await open(fault);
  await push();
  expect(await recorder.createPullRequest(DRAFT)).toMatchObject({ draft: true });
  expect(count()).toBe(1);
});

it('is taken up when another run has opened it', async () => {
  const { recorder, push, count } = await open();
  await push();
  const first = await recorder.createPullRequest(DRAFT);
  expect(await recorder.createPullRequest(DRAFT)).toEqual(first);
  expect(count()).toBe(1);
});

it('waits for a first commit that pull requests do not show yet, and no longer than four tries', async () => {
  const { world, recorder, countTries } = await open();
  const head = (await world.git.readObject('main'))?.oid ?? '';
  await createRef(actAs(world, 'dana'), DRAFT.branch, head);
  await expect(recorder.createPullRequest(DRAFT)).rejects.toMatchObject({ kind: 'refused' });
  expect(countTries()).toBe(4);
});

it('waits for a branch that pull requests do not show yet', async () => {
  const { recorder, countTries } = await open();
  await expect(recorder.createPullRequest(DRAFT)).rejects.toMatchObject({ status: 422 });
  expect(countTries()).toBe(4);
});

it('is asked for once where GitHub has decided', async () => {
  const { recorder, push, countTries } = await open();
  await push();
  const nowhere = { ...DRAFT, base: 'nowhere' };
  await expect(recorder.createPullRequest(nowhere)).rejects.toMatchObject({ status: 422 });
  expect(countTries()).toBe(1);
});
