import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { addThread } from '#sandbox/world/threads.ts';
import type { Comment, Permissions, Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { askGraphql, toJob } from '../ask.ts';

let world: World;
let issue: Thread;
let comment: Comment;

beforeEach(async () => {
  world = await createBareWorld();
  const dana = actAs(world, 'dana');
  issue = addThread(dana, { title: 't', body: 'b' });
  comment = await createComment(dana, issue, 'one');
});

async function send(name: string, input: object, who: Parameters<typeof askGraphql>[1] = 'dana') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`;
  return (await askGraphql(world, who, [document, { input }])).errors;
}

const FORBIDDEN = [{ type: 'FORBIDDEN' }];
const job = (permissions: Permissions) => toJob(world, permissions);

describe('a comment', () => {
  test('is for whoever reads, not too long, and not where it is locked', async () => {
    const add = (body: string, who?: Parameters<typeof askGraphql>[1]) =>
      send('addComment', { subjectId: issue.nodeId, body }, who);
    expect(await add('x', 'eve')).toEqual([]);
    expect(await add('x'.repeat(262_145))).toMatchObject([{ type: 'UNPROCESSABLE' }]);
    issue.locked = true;
    expect(await add('x', job({ issues: 'write' }))).toMatchObject([
      { message: 'Unable to create comment because issue is locked' },
    ]);
    expect(await add('x')).toEqual([]);
  });

  test('on an issue takes its own permission, on a pull request either', async () => {
    const pull = { head: 'b', base: 'main', draft: false, merged: false, reviews: [] };
    const thread = addThread(actAs(world, 'dana'), { title: 't', body: '', pull });
    const add = ({ nodeId: subjectId }: Thread) =>
      send('addComment', { subjectId, body: 'x' }, job({ pull_requests: 'write' }));
    expect(await add(issue)).toMatchObject(FORBIDDEN);
    expect(await add(thread)).toEqual([]);
  });

  test('is changed and deleted by its own id, by whoever writes', async () => {
    const change = { id: comment.nodeId, body: 'two' };
    expect(await send('updateIssueComment', change, 'eve')).toMatchObject(FORBIDDEN);
    expect(await send('updateIssueComment', { ...change, id: issue.nodeId })).toMatchObject([
      { type: 'NOT_FOUND' },
    ]);
    expect(await send('updateIssueComment', change)).toEqual([]);
    expect(comment.body).toBe('two');
    expect(await send('deleteIssueComment', { id: comment.nodeId })).toEqual([]);
    expect(await send('deleteIssueComment', { id: comment.nodeId })).toMatchObject([
      { type: 'NOT_FOUND' },
    ]);
  });
});

test('a reaction is put on what is meant, once, and taken back by whoever gave it', async () => {
  const eyes = { subjectId: comment.nodeId, content: 'EYES' };
  await send('addReaction', eyes, 'eve');
  await send('addReaction', eyes, 'eve');
  await send('removeReaction', eyes, 'dana');
  expect(comment.reactions).toMatchObject([{ content: 'eyes', account: { login: 'eve' } }]);
  expect(issue.reactions).toEqual([]);
  await send('removeReaction', eyes, 'eve');
  expect(comment.reactions).toEqual([]);
});

test('an issue is changed in what is named, closed and opened again by whoever may triage', async () => {
  expect(await send('updateIssue', { id: issue.nodeId, title: 'T' }, 'eve')).toMatchObject(
    FORBIDDEN,
  );
  expect(await send('updateIssue', { id: issue.nodeId, title: 'T', body: null })).toEqual([]);
  expect(issue).toMatchObject({ title: 'T', body: 'b', state: 'open' });
  await send('closeIssue', { issueId: issue.nodeId });
  expect(issue.state).toBe('closed');
  await send('reopenIssue', { issueId: issue.nodeId });
  expect(issue.state).toBe('open');
});

test('an issue is deleted by administrators, and by no App whatever it may', async () => {
  const gone = { issueId: issue.nodeId };
  expect(await send('deleteIssue', gone)).toMatchObject(FORBIDDEN);
  expect(await send('deleteIssue', gone, job({ issues: 'write' }))).toMatchObject(FORBIDDEN);
  expect(await send('deleteIssue', gone, 'ada')).toEqual([]);
  expect(world.incidentRepository.deletedThreads.has(1)).toBe(true);
});
