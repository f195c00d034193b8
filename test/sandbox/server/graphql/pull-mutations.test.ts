import { describe, expect, test } from 'vitest';
import { askGraphql, toJob } from '../ask.ts';
import { prepareIncident } from './incident-world.ts';
import { BRANCH } from './open-incident.ts';

const incident = prepareIncident();
const ALL = { pull_requests: 'write', contents: 'write' } as const;

async function send(name: string, input: object, permissions: Record<string, 'write'> = ALL) {
  const { world } = incident();
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { pullRequest { number isDraft state title } } }`;
  return askGraphql(world, toJob(world, permissions), [document, { input }]);
}

describe('is not opened', () => {
  const open = (more: object) =>
    send('createPullRequest', {
      repositoryId: incident().world.incidentRepository.nodeId,
      baseRefName: 'main',
      headRefName: BRANCH,
      title: 't',
      ...more,
    });

  test.each([
    ['twice', {}, 'A pull request already exists for this head'],
    [
      'from nothing',
      { headRefName: 'nothing' },
      "Head sha can't be blank, Base sha can't be blank",
    ],
    ['into nothing', { baseRefName: 'nothing' }, 'Base ref must be a branch'],
    ['for nothing', { headRefName: 'main' }, 'No commits between base and head'],
  ])('%s', async (_, more, message) => {
    expect((await open(more)).errors).toMatchObject([{ type: 'UNPROCESSABLE', message }]);
  });

  test('by a job while the setting is off', async () => {
    const { workflowPermissions } = incident().world.incidentRepository;
    workflowPermissions.can_approve_pull_request_reviews = false;
    expect((await open({})).errors).toMatchObject([
      { type: 'FORBIDDEN', message: expect.stringMatching(/ requests \(createPullRequest\)$/) },
    ]);
    workflowPermissions.can_approve_pull_request_reviews = true;
  });
});

test('an issue or a comment is no pull request', async () => {
  const { issueId } = incident();
  const { errors } = await send('updatePullRequest', { pullRequestId: issueId });
  expect(errors).toMatchObject([{ type: 'NOT_FOUND' }]);
});

test('ready takes the right to write contents, too', async () => {
  const { pullId: pullRequestId } = incident();
  const ready = (permissions: Record<string, 'write'>) =>
    send('markPullRequestReadyForReview', { pullRequestId }, permissions);
  expect((await ready({ pull_requests: 'write' })).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  expect((await ready({ contents: 'write' })).errors).toMatchObject([{ type: 'FORBIDDEN' }]);
  expect((await ready(ALL)).data).toMatchObject({
    markPullRequestReadyForReview: { pullRequest: { isDraft: false } },
  });
});

test('a change leaves what it does not name, and closing is one', async () => {
  const { pullId: pullRequestId } = incident();
  const changed = await send('updatePullRequest', { pullRequestId, title: 'T', body: null });
  expect(changed.data).toMatchObject({
    updatePullRequest: { pullRequest: { title: 'T', state: 'OPEN' } },
  });
  expect((await send('closePullRequest', { pullRequestId })).data).toMatchObject({
    closePullRequest: { pullRequest: { state: 'CLOSED', title: 'T' } },
  });
});
