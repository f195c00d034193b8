import { expect, it } from 'vitest';
import { unedited } from '#command/gates/unedited.ts';
import type { LiveRequest } from '#github/command-request.ts';
import type { CommentFact } from '#incident/snapshot.ts';
import { draftOf } from '../../incident/incident-draft.ts';

const asker = { id: 1, login: 'dana' };
const common = { number: 2, asker, url: 'u', body: '/note x', createdAt: new Date(0) };
const request: LiveRequest = { ...common, kind: 'comment', commentId: 7, nodeId: 'IC_7' };
const posted: CommentFact = {
  id: 7,
  nodeId: 'IC_7',
  url: 'u',
  own: false,
  body: '/note x',
  createdAt: new Date(0),
  edited: false,
  ownReactions: [],
  author: { ...asker, bot: false },
};

/** Judges a comment that the snapshot holds, or else is asked for. */
function judge(shown: CommentFact[], asked?: CommentFact, of: LiveRequest = request) {
  const recorder = { fetchComment: () => Promise.resolve(asked) };
  const draft = draftOf({ comments: shown });
  return unedited.judge({ asked: { request: of }, dependencies: { recorder }, draft });
}

it('lets a comment through that is as it was posted, also one that many came after', async () => {
  expect(await judge([posted])).toBeUndefined();
  expect(await judge([], posted)).toBeUndefined();
});

it.each([
  ['with other words', { body: '/note y' }],
  ['edited back', { edited: true }],
  ['of somebody else', { author: { id: 9, login: 'dana', bot: false } }],
])('refuses one %s', async (_, change) => {
  const verdict = { refusal: { reason: 'edited-comment' } };
  expect(await judge([{ ...posted, ...change }])).toMatchObject(verdict);
});

it('refuses one that is gone', async () => {
  const verdict = { refusal: { message: 'The comment is no longer there.' } };
  expect(await judge([])).toMatchObject(verdict);
});

it('does not ask about a label, which cannot be edited', async () => {
  const label: LiveRequest = { ...common, kind: 'label', label: 'x', threadNodeId: 'PR_2' };
  expect(await judge([], undefined, label)).toBeUndefined();
});
