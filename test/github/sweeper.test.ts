/** What a sweep gets to see: whatever was touched lately, however many threads that are, and not all there ever was. */
import { expect, test } from 'vitest';
import { openSweeper } from '#github/sweeper.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';

const HOUR = 3_600_000;

/** Issues of which the first was touched last, then the newest, and so on: the oldest by number is not the oldest. */
async function openRoom(count: number) {
  const { world, url } = await startTestServer();
  const eve = actAs(world, 'eve');
  for (let at = 1; at <= count; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- they are numbered in order
    await openIssue(eve, { title: `issue ${at}`, body: '' });
  }
  const threads = [...world.incidentRepository.threads.values()];
  const now = world.clock.now().getTime();
  for (const thread of threads) thread.touchedAt = new Date(now - (count - thread.number) * HOUR);
  const [first] = threads;
  if (first !== undefined) first.touchedAt = new Date(now);
  for (const thread of threads) if (thread.number > 1) thread.state = 'closed';
  const { value: token } = mintJobToken(world, {
    run: { id: 1, job: 'sweep' },
    permissions: { issues: 'read', pull_requests: 'read' },
  });
  world.journal.length = 0;
  const sweeper = openSweeper(
    { token, baseUrl: url, retryBase: 1 },
    { owner: 'acme', name: 'incidents' },
  );
  return { world, sweeper };
}

test('reads on while a page is as new as is asked for, whether threads are closed or not', async () => {
  const { world, sweeper } = await openRoom(80);
  const threads = await sweeper.fetchRecentThreads(40);
  const numbers = threads.map(({ number }) => number);
  expect(numbers.slice(0, 2).toSorted((a, b) => a - b)).toEqual([1, 80]);
  for (let number = 80; number >= 40; number -= 1) expect(numbers).toContain(number);
  expect(numbers).toHaveLength(new Set(numbers).size);
  expect(world.journal).toHaveLength(2);
});

test('asks once when little was touched, and finds a thread that was opened long ago', async () => {
  const { world, sweeper } = await openRoom(80);
  const threads = await sweeper.fetchRecentThreads(10);
  expect(threads.map(({ number }) => number)).toContain(1);
  expect(world.journal).toHaveLength(1);
});
