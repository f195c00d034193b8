import { expect, it } from 'vitest';
import { startTestServer } from './test-server.ts';

const COMMENTS = 'POST /repos/acme/incidents/issues/1/comments';

it('takes comments in a locked conversation from people with write access alone', async () => {
  const server = await startTestServer({ people: { dana: { roles: ['responder'] }, omar: {} } });
  const { world } = server;
  await server.as('dana')('POST /repos/acme/incidents/issues', { title: 'x' });
  const thread = world.incidentRepository.threads.get(1);
  if (thread === undefined) throw new Error('No thread');
  thread.locked = true;
  const refused = await server.as('omar')(COMMENTS, { body: 'x' });
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({
    message: 'Unable to create comment because issue is locked.',
  });
  await expect(server.octokit().request(COMMENTS, { body: 'x' })).rejects.toMatchObject({
    status: 403,
  });
  expect((await server.as('dana')(COMMENTS, { body: 'x' })).status).toBe(201);
  const { body } = await server.as('dana')('GET /repos/acme/incidents/issues/1');
  expect(body).toMatchObject({ locked: true });
  thread.locked = false;
  expect((await server.as('omar')(COMMENTS, { body: 'x' })).status).toBe(201);
});

it('finds logins, organisations, teams and repositories in any case', async () => {
  const server = await startTestServer();
  const get = async (route: string) => (await server.as('dana')(`GET ${route}`)).status;
  expect(await get('/users/DANA')).toBe(200);
  expect(await get('/orgs/ACME')).toBe(200);
  expect(await get('/repos/Acme/Incidents')).toBe(200);
  expect(await get('/repos/Acme/Incidents/collaborators/DANA/permission')).toBe(200);
  const answer = await server.as('dana')('POST /graphql', {
    query:
      '{ user(login: "DANA") { login } repository(owner: "ACME", name: "INCIDENTS") { nameWithOwner } organization(login: "Acme") { login } }',
  });
  expect(answer.body).toEqual({
    data: {
      user: { login: 'dana' },
      repository: { nameWithOwner: 'acme/incidents' },
      organization: { login: 'acme' },
    },
  });
});
