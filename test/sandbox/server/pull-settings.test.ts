/** What a setting and a plan keep from being opened: a pull request by the job's token, and a draft. */
import { expect, test } from 'vitest';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { WorldOptions } from '#sandbox/world/world-options.ts';
import { createClient, startTestServer } from './test-server.ts';

const REPO = '/repos/acme/incidents';
const PULL = { title: 'One', head: 'one', base: 'main', draft: true };

async function openDesk(options: Partial<WorldOptions>) {
  const server = await startTestServer(options);
  const files = [{ path: 'x', content: 'x' }];
  await pushFiles(actAs(server.world, 'dana'), { branch: 'one', message: 'm', files });
  const job = createClient(server.url, server.job({ pull_requests: 'write' }).value);
  return { server, job, dana: server.as('dana') };
}

test('with the setting off the job is refused, by REST and by GraphQL, and a person is not', async () => {
  const { server, job, dana } = await openDesk({ setup: 'none' });
  expect(await job(`POST ${REPO}/pulls`, PULL)).toMatchObject({
    status: 403,
    body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
  });
  const query =
    'mutation($input: CreatePullRequestInput!) { createPullRequest(input: $input) { clientMutationId } }';
  const input = {
    repositoryId: server.world.incidentRepository.nodeId,
    title: 'One',
    headRefName: 'one',
    baseRefName: 'main',
  };
  expect(await job('POST /graphql', { query, variables: { input } })).toMatchObject({
    status: 200,
    body: {
      data: { createPullRequest: null },
      errors: [
        {
          type: 'FORBIDDEN',
          message:
            'GitHub Actions is not permitted to create or approve pull requests (createPullRequest)',
        },
      ],
    },
  });
  expect(await dana(`POST ${REPO}/pulls`, PULL)).toMatchObject({ status: 201 });
});

test('a plan without drafts takes a pull request that is none, and says what is taken twice', async () => {
  const { job } = await openDesk({ plan: 'free' });
  expect(await job(`POST ${REPO}/pulls`, PULL)).toMatchObject({
    status: 422,
    body: {
      message: 'Draft pull requests are not supported in this repository.',
      errors: [{ resource: 'PullRequest', code: 'custom' }],
    },
  });
  const plain = { ...PULL, draft: false };
  expect(await job(`POST ${REPO}/pulls`, plain)).toMatchObject({ status: 201 });
  expect(await job(`POST ${REPO}/pulls`, plain)).toMatchObject({
    status: 422,
    body: { errors: [{ message: 'A pull request already exists for acme:one.' }] },
  });
});

test('a public repository has drafts on every plan', async () => {
  const { server, job } = await openDesk({ plan: 'free' });
  server.world.incidentRepository.private = false;
  expect(await job(`POST ${REPO}/pulls`, PULL)).toMatchObject({ status: 201 });
});
