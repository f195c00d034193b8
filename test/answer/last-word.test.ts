import { expect, it } from 'vitest';
import { fetchLastWord } from '#answer/index.ts';
import type { CommentRequest, LabelRequest } from '#github/command-request.ts';
import type { CommentFact } from '#incident/snapshot.ts';

const common = {
  number: 17,
  body: '/approve 8f3a12c9',
  createdAt: new Date(0),
  url: 'https://github.example.com/acme/incidents/issues/17',
  asker: { id: 7, login: 'omar' },
};
const request: CommentRequest = { ...common, kind: 'comment', commentId: 40, nodeId: 'IC_40' };
const label: LabelRequest = {
  ...common,
  kind: 'label',
  label: 'contain:x/y',
  threadNodeId: 'I_17',
};

const toComment = (...ownReactions: string[]): CommentFact => ({
  id: 40,
  nodeId: 'IC_40',
  url: common.url,
  own: false,
  body: common.body,
  createdAt: common.createdAt,
  edited: false,
  ownReactions,
});

/** What is found where GitHub knows this of the comment, and how often it was asked for by itself. */
async function look(
  shown: readonly CommentFact[],
  known?: CommentFact,
  of: CommentRequest | LabelRequest = request,
) {
  let asked = 0;
  const fetchComment = () => {
    asked += 1;
    return Promise.resolve(known);
  };
  const word = await fetchLastWord(of, { comments: shown }, { fetchComment });
  return [word, asked];
}

it('is our 🚀, and nothing else', async () => {
  expect(await look([toComment('EYES', 'ROCKET')])).toEqual(['done', 0]);
  expect(await look([toComment('EYES', 'CONFUSED', 'THUMBS_DOWN')])).toEqual(['none', 0]);
});

it('is asked for where many comments came after, and cannot be told of one that is gone', async () => {
  const other = { ...toComment('ROCKET'), id: 41 };
  expect(await look([other], toComment())).toEqual(['none', 1]);
  expect(await look([other], toComment('ROCKET'))).toEqual(['done', 1]);
  expect(await look([other])).toEqual(['gone', 1]);
});

it('is none of a label', async () => {
  expect(await look([toComment('ROCKET')], undefined, label)).toEqual(['none', 0]);
});
