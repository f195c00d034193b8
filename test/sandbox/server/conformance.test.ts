/**
 * One set of checks against two servers: ours and `emulate`, which others wrote from GitHub's
 * behaviour. Where both agree, a mistake would have to be made twice.
 */

import { setTimeout } from 'node:timers/promises';
import { createEmulator } from 'emulate';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { Client } from './test-server.ts';
import { createClient, startTestServer } from './test-server.ts';

const Sha = z.object({ sha: z.string() });
const Ref = z.object({ object: Sha });
const Numbered = z.object({ number: z.number() });
const Identified = z.object({ id: z.number() });
const REPO = '/repos/acme/incidents';
/** A pull request that cannot be merged: GitHub says 405, emulate 422. */
const REFUSED = [405, 422];
const BRANCHES = ['incident/one', 'incident/two'];

async function startSandbox(): Promise<Client> {
  const server = await startTestServer();
  for (const branch of BRANCHES) {
    const files = [{ path: `${branch}.md`, content: 'x\n' }];
    await pushFiles(actAs(server.world, 'dana'), { branch, message: 'Add', files });
  }
  return server.as('ada');
}

async function startEmulate(): Promise<Client> {
  const seed = {
    tokens: { owner: { login: 'ada', scopes: ['repo', 'admin:org'] } },
    github: {
      users: [{ login: 'ada' }, { login: 'dana' }, { login: 'eve' }],
      orgs: [{ login: 'acme', members: [{ login: 'ada', role: 'admin' }] }],
      repos: [{ owner: 'acme', name: 'incidents', auto_init: true }],
    },
  };
  const emulator = await createEmulator({ service: 'github', port: 0, seed });
  onTestFinished(() => emulator.close());
  const client = createClient(emulator.url, 'owner');
  await client(`PUT ${REPO}/collaborators/eve`, { permission: 'pull' });
  await client('POST /orgs/acme/teams', { name: 'responder' });
  await client('PUT /orgs/acme/teams/responder/memberships/dana', {});
  const head = Ref.parse((await client(`GET ${REPO}/git/ref/heads/main`)).body).object.sha;
  for (const branch of BRANCHES) {
    const file = { path: `${branch}.md`, mode: '100644', type: 'blob', content: 'x\n' };
    const tree = await client(`POST ${REPO}/git/trees`, { tree: [file] });
    const draft = { message: 'Add', tree: Sha.parse(tree.body).sha, parents: [head] };
    const commit = await client(`POST ${REPO}/git/commits`, draft);
    const ref = { ref: `refs/heads/${branch}`, sha: Sha.parse(commit.body).sha };
    await client(`POST ${REPO}/git/refs`, ref);
  }
  return client;
}

let emulateFails: string | undefined;

beforeAll(async () => {
  emulateFails = await createEmulator({ service: 'github', port: 0 }).then(
    async (emulator) => {
      await emulator.close();
      return undefined;
    },
    (error: unknown) => `emulate does not start here: ${String(error)}`,
  );
});

describe.each([
  { name: 'the sandbox', start: startSandbox },
  { name: 'emulate', start: startEmulate },
])('$name', ({ name, start }) => {
  const check = (title: string, behaves: (subject: { client: Client }) => Promise<void>): void => {
    test(title, async ({ skip }) => {
      if (name === 'emulate' && emulateFails !== undefined) skip(emulateFails);
      await behaves({ client: await start() });
    });
  };

  check('opens, reads, closes and lists issues', async ({ client }) => {
    const opened = await client(`POST ${REPO}/issues`, { title: 'One', body: 'b' });
    expect(opened).toMatchObject({
      status: 201,
      body: { number: 1, title: 'One', body: 'b', state: 'open', user: { login: 'ada' } },
    });
    expect(await client(`GET ${REPO}/issues/1`)).toMatchObject({
      status: 200,
      body: { number: 1 },
    });
    const closed = await client(`PATCH ${REPO}/issues/1`, { state: 'closed' });
    expect(closed).toMatchObject({ status: 200, body: { state: 'closed' } });
    expect((await client(`GET ${REPO}/issues`)).body).toEqual([]);
    expect((await client(`GET ${REPO}/issues?state=all`)).body).toHaveLength(1);
  });

  check('refuses an issue without title, and knows no issue 99', async ({ client }) => {
    expect((await client(`POST ${REPO}/issues`, { body: 'b' })).status).toBe(422);
    expect(await client(`GET ${REPO}/issues/99`)).toMatchObject({
      status: 404,
      body: { message: 'Not Found' },
    });
  });

  check('creates, changes, lists and deletes comments', async ({ client }) => {
    await client(`POST ${REPO}/issues`, { title: 'One' });
    const posted = await client(`POST ${REPO}/issues/1/comments`, { body: '/help' });
    expect(posted).toMatchObject({ status: 201, body: { body: '/help', user: { login: 'ada' } } });
    const one = `${REPO}/issues/comments/${String(Identified.parse(posted.body).id)}`;
    expect(await client(`PATCH ${one}`, { body: 'edited' })).toMatchObject({
      status: 200,
      body: { body: 'edited' },
    });
    expect((await client(`GET ${REPO}/issues/1/comments`)).body).toMatchObject([
      { body: 'edited' },
    ]);
    expect((await client(`DELETE ${one}`)).status).toBe(204);
    expect((await client(`GET ${one}`)).status).toBe(404);
  });

  check('pages lists and links to the next page', async ({ client }) => {
    for (const title of ['One', 'Two']) {
      await client(`POST ${REPO}/issues`, { title });
      // The newest comes first, and the emulator dates to the millisecond.
      await setTimeout(5);
    }
    const first = await client(`GET ${REPO}/issues?per_page=1`);
    expect(first.body).toMatchObject([{ title: 'Two' }]);
    expect(first.headers.get('link')).toMatch(/page=2[^>]*>; rel="next"/);
    const second = await client(`GET ${REPO}/issues?per_page=1&page=2`);
    expect(second.body).toMatchObject([{ title: 'One' }]);
    expect(second.headers.get('link')).not.toContain('rel="next"');
  });

  check('makes a label once, and puts it on and takes it off an issue', async ({ client }) => {
    const label = { name: 'exposed', color: 'b60205', description: 'd' };
    expect(await client(`POST ${REPO}/labels`, label)).toMatchObject({ status: 201, body: label });
    expect((await client(`POST ${REPO}/labels`, label)).status).toBe(422);
    await client(`POST ${REPO}/issues`, { title: 'One' });
    const added = await client(`POST ${REPO}/issues/1/labels`, { labels: ['exposed'] });
    expect(added).toMatchObject({ status: 200, body: [{ name: 'exposed' }] });
    expect(await client(`DELETE ${REPO}/issues/1/labels/exposed`)).toMatchObject({
      status: 200,
      body: [],
    });
    expect((await client(`DELETE ${REPO}/issues/1/labels/exposed`)).status).toBe(404);
  });

  check('makes a ref once: the second time is 422', async ({ client }) => {
    const main = Ref.parse((await client(`GET ${REPO}/git/ref/heads/main`)).body).object.sha;
    const ref = { ref: 'refs/heads/incident/new', sha: main };
    expect(await client(`POST ${REPO}/git/refs`, ref)).toMatchObject({
      status: 201,
      body: { ref: ref.ref, object: { type: 'commit', sha: main } },
    });
    expect(await client(`POST ${REPO}/git/refs`, ref)).toMatchObject({
      status: 422,
      body: { message: 'Reference already exists' },
    });
    const missing = { ref: 'refs/heads/incident/other', sha: 'f'.repeat(40) };
    expect((await client(`POST ${REPO}/git/refs`, missing)).status).toBe(422);
    expect((await client(`GET ${REPO}/git/ref/heads/incident/none`)).status).toBe(404);
  });

  check('moves a ref forward only, unless forced', async ({ client }) => {
    const main = Ref.parse((await client(`GET ${REPO}/git/ref/heads/main`)).body).object.sha;
    const ref = `PATCH ${REPO}/git/refs/heads/incident/one`;
    expect((await client(ref, { sha: main })).status).toBe(422);
    expect(await client(ref, { sha: main, force: true })).toMatchObject({
      status: 200,
      body: { object: { sha: main } },
    });
  });

  check('compares a branch with what it left, by name and by commit', async ({ client }) => {
    const added = { status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 };
    const own = { filename: 'incident/one.md', status: 'added' };
    const files = expect.arrayContaining([expect.objectContaining(own)]);
    const head = Ref.parse((await client(`GET ${REPO}/git/ref/heads/incident/one`)).body).object
      .sha;
    for (const revision of ['incident/one', head]) {
      expect(await client(`GET ${REPO}/compare/main...${revision}`)).toMatchObject({
        status: 200,
        body: { ...added, files, commits: [{ sha: head }] },
      });
    }
    const apart = await client(`GET ${REPO}/compare/incident/two...incident/one`);
    // Three dots: what the other branch did since is no difference of this one.
    expect(apart.body).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, files });
    expect((await client(`GET ${REPO}/compare/incident/one...main`)).body).toMatchObject({
      status: 'behind',
      files: [],
    });
    expect((await client(`GET ${REPO}/compare/main...nowhere`)).status).toBe(404);
  });

  check('opens a pull request once and finds it by its head', async ({ client }) => {
    const pull = { title: 'P', head: 'incident/one', base: 'main', draft: true };
    const opened = await client(`POST ${REPO}/pulls`, pull);
    expect(opened).toMatchObject({
      status: 201,
      body: { draft: true, merged: false, head: { ref: 'incident/one' }, base: { ref: 'main' } },
    });
    const found = await client(`GET ${REPO}/pulls?head=acme:incident/one`);
    expect(found.body).toMatchObject([{ head: { ref: 'incident/one' } }]);
    const { number } = Numbered.parse(opened.body);
    const merge = await client(`PUT ${REPO}/pulls/${String(number)}/merge`, {});
    expect(REFUSED).toContain(merge.status);
  });

  check('merges a pull request once', async ({ client }) => {
    const pull = { title: 'P', head: 'incident/two', base: 'main' };
    const { number } = Numbered.parse((await client(`POST ${REPO}/pulls`, pull)).body);
    const one = `${REPO}/pulls/${String(number)}`;
    const merged = await client(`PUT ${one}/merge`, {});
    expect(merged).toMatchObject({ status: 200, body: { merged: true } });
    expect(REFUSED).toContain((await client(`PUT ${one}/merge`, {})).status);
    const main = Ref.parse((await client(`GET ${REPO}/git/ref/heads/main`)).body).object.sha;
    expect(main).toBe(Sha.parse(merged.body).sha);
    expect((await client(`GET ${one}`)).body).toMatchObject({ merged: true, state: 'closed' });
  });

  check('tells a collaborator’s permission, and 404 for nobody', async ({ client }) => {
    expect(await client(`GET ${REPO}/collaborators/eve/permission`)).toMatchObject({
      status: 200,
      body: { role_name: 'read', user: { login: 'eve' } },
    });
    expect((await client(`GET ${REPO}/collaborators/nobody/permission`)).status).toBe(404);
  });

  check('tells who is in a team', async ({ client }) => {
    const team = 'GET /orgs/acme/teams/responder/memberships';
    expect(await client(`${team}/dana`)).toMatchObject({ status: 200, body: { state: 'active' } });
    expect((await client(`${team}/eve`)).status).toBe(404);
    expect((await client('GET /orgs/acme/teams/none/memberships/dana')).status).toBe(404);
  });

  check('keeps check runs by commit', async ({ client }) => {
    const main = Ref.parse((await client(`GET ${REPO}/git/ref/heads/main`)).body).object.sha;
    const output = { title: 'T', summary: 'S' };
    const run = { name: 'validate', head_sha: main, conclusion: 'failure', output };
    const posted = await client(`POST ${REPO}/check-runs`, { ...run, status: 'completed' });
    expect(posted).toMatchObject({ status: 201, body: { name: 'validate', head_sha: main } });
    expect((await client(`GET ${REPO}/commits/${main}/check-runs`)).body).toMatchObject({
      total_count: 1,
      check_runs: [{ name: 'validate', status: 'completed', conclusion: 'failure' }],
    });
  });

  check('knows no workflow and no run that is not there', async ({ client }) => {
    expect((await client(`PUT ${REPO}/actions/workflows/none.yml/disable`)).status).toBe(404);
    expect((await client(`POST ${REPO}/actions/runs/99/cancel`)).status).toBe(404);
  });
});
