import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openRoom } from '#sandbox/page/room.ts';
import type { Room } from '#sandbox/page/room.ts';
import { startPage } from '#sandbox/page/server.ts';
import { openTinyStage } from '../exercise/tiny-project.ts';

interface Answer {
  status: number;
  text: string;
  location: string | undefined;
}

interface Page {
  url: string;
  room: Room;
  get(path: string): Promise<Answer>;
  post(
    act: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

/** `fetch` sets Origin, Host and Sec-Fetch-Site itself; an attacker's browser is what is tested here. */
function send(
  url: string,
  options: { method: string; headers: Record<string, string>; body?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: options.method, headers: options.headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, text, location: response.headers.location });
      });
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

async function openTestPage(): Promise<Page> {
  const { stage, exercise } = await openTinyStage();
  const room = openRoom(stage, exercise, '.');
  const page = await startPage(room);
  onTestFinished(() => page.close());
  const { text } = await send(page.url, { method: 'GET', headers: {} });
  const token = /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '';
  return {
    url: page.url,
    room,
    get: (path) => send(`${page.url}${path}`, { method: 'GET', headers: {} }),
    post: async (act, fields, headers = { origin: page.url }) => {
      const body = new URLSearchParams({ token, back: '/', ...fields }).toString();
      const answer = await send(`${page.url}/act/${act}`, { method: 'POST', headers, body });
      await room.settled();
      return answer;
    },
  };
}

test('files an incident, takes a command and shows what came of both', async () => {
  const page = await openTestPage();
  const issue = { template: 'incident', 'field-summary': 'A test', by: 'omar' };
  expect((await page.post('issue', issue)).status).toBe(303);
  const comment = {
    thread: '2',
    body: '/plan\r\n\r\n<script>x</script>',
    by: 'dana',
    back: '/threads/2',
  };
  expect((await page.post('comment', comment)).location).toBe('/threads/2#latest');
  const { text } = await page.get('/threads/2');
  expect(text).toContain('A plan: <code>/approve 8f3a12c9</code>');
  expect(text).toContain('data-insert="/approve 8f3a12c9"');
  expect(text).toContain('&#x3C;script>x&#x3C;/script>');
  expect((await page.get('/runs')).text).toContain('planned');
  expect((await page.get('/requests')).text).toContain(
    'POST /repos/acme/incidents/issues/2/comments',
  );
  expect((await page.get('/files/INC-2026-0001/incident.md')).text).toContain('amber-kestrel');
});

test('moves the clock, labels, deposits, runs again and merges as the person who acts', async () => {
  const page = await openTestPage();
  const { world, runner } = page.room.session.stage;
  await page.post('issue', { template: 'incident', 'field-summary': 'A test' });
  await page.post('wait', { wait: '1h' });
  expect(world.clock.now().toISOString()).toBe('2026-03-02T10:00:00.000Z');
  await page.post('label', { thread: '2', label: 'contain:github/halt-workflows', by: 'eve' });
  expect(world.incidentRepository.threads.get(2)?.labels).toContain(
    'contain:github/halt-workflows',
  );
  await page.post('deposit', {
    incident: 'INC-2026-0001',
    'token-name': 'leaked',
    credential: 'C-01',
  });
  expect((await page.get('/files/INC-2026-0001/containment/C-01.sealed.json')).status).toBe(200);
  await page.post('rerun', { run: String(runner.runs[0]?.id), by: 'eve' });
  expect(runner.runs.at(-1)).toMatchObject({ attempt: 2, triggeringActor: 'eve' });
  await page.post('merge', { thread: '2', by: 'omar' });
  expect(world.incidentRepository.threads.get(2)?.pull).toMatchObject({ merged: true });
});

test('merges only what the rulesets allow, and says what is missing', async () => {
  const page = await openTestPage();
  const { world } = page.room.session.stage;
  await page.post('issue', { template: 'incident', 'field-summary': 'A test' });
  const pull = world.incidentRepository.threads.get(2);
  const parameters = { required_approving_review_count: 1 };
  world.incidentRepository.rulesets.push({
    id: 1,
    body: {
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
      rules: [{ type: 'pull_request', parameters }],
    },
  });
  const missing = 'At least 1 approving review is required by reviewers with write access.';
  expect((await page.get('/threads/2')).text).toContain(missing);
  await page.post('merge', { thread: '2', by: 'omar' });
  expect(pull?.pull).toMatchObject({ merged: false });
  expect((await page.get('/threads/2')).text).toContain(
    'INC-2026-0001 cannot be merged: Repository',
  );
  await page.post('approve', { thread: '2', by: 'dana' });
  const { text } = await page.get('/threads/2');
  expect(text).toContain('<strong>dana</strong> approved these changes.');
  expect(text).not.toContain(missing);
  await page.post('merge', { thread: '2', by: 'omar' });
  expect(pull?.pull).toMatchObject({ merged: true });
});

test.each([
  ['another origin', { origin: 'https://evil.example' }, {}],
  ['no origin', {}, {}],
  ['an opaque origin', { origin: 'null' }, {}],
  ['another site on this machine', { 'sec-fetch-site': 'same-site' }, {}],
  ['a wrong token', {}, { token: 'x'.repeat(32) }],
  ['no token', {}, { token: '' }],
])('refuses a post with %s and does nothing', async (name, headers, fields) => {
  const page = await openTestPage();
  const own = name === 'no origin' ? {} : { origin: page.url };
  const answer = await page.post('wait', { wait: '1h', ...fields }, { ...own, ...headers });
  expect(answer.status).toBe(403);
  expect(page.room.session.stage.world.clock.now().toISOString()).toContain('T09:00');
});

test('answers no request that names another host, so that no DNS name can reach it', async () => {
  const page = await openTestPage();
  const answer = await send(page.url, { method: 'GET', headers: { host: 'evil.example' } });
  expect([answer.status, answer.text]).toEqual([421, 'Not this server.']);
});

test('outlives addresses, acts and posts that make no sense', async () => {
  const page = await openTestPage();
  expect((await send(`${page.url}//`, { method: 'GET', headers: {} })).status).toBe(404);
  for (const act of ['__proto__', 'constructor', 'nonsense', 'rerun']) {
    expect((await page.post(act, {})).status, act).toBe(303);
    expect((await page.get('/')).text, act).toContain('role="alert"');
  }
  expect((await page.post('comment', { body: 'x'.repeat(300_000) })).status).toBe(413);
  expect((await send(page.url, { method: 'PUT', headers: {} })).status).toBe(405);
  expect((await page.get('/')).status).toBe(200);
});

test('goes back to its own pages only, and says what it could not do', async () => {
  const page = await openTestPage();
  expect((await page.post('wait', { wait: '1m', back: '//evil.example' })).location).toBe('/');
  await page.post('comment', { thread: '7', body: 'x' });
  expect((await page.get('/')).text).toContain('there is no such thread');
  expect((await page.get('/threads/7')).status).toBe(404);
  expect((await page.get('/files/INC-2026-0001/..%2F..%2Ffirebreak.yml')).status).toBe(404);
});
