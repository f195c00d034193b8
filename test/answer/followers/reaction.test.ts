import { expect, it } from 'vitest';
import { reaction } from '#answer/followers/reaction.ts';
import { recordedOf } from './recorded.ts';

const react = { subject: 'IC_7', add: 'ROCKET' } as const;

function commentOf(ownReactions: string[]) {
  const at = new Date(0);
  const words = { id: 7, nodeId: 'IC_7', url: 'u', own: false, body: '', createdAt: at };
  return { ...words, edited: false, ownReactions };
}

it('reacts to nothing where nothing was asked', () => {
  expect(reaction.follow(recordedOf())).toEqual({});
});

it('takes off 👀 always, and of the others those that are there', () => {
  const recorded = { ...recordedOf({ comments: [commentOf(['CONFUSED'])] }), react };
  expect(reaction.follow(recorded)).toEqual({ react: { ...react, remove: ['EYES', 'CONFUSED'] } });
});

it('takes off all others where a snapshot does not tell', () => {
  const remove = ['EYES', 'CONFUSED', 'THUMBS_DOWN'];
  expect(reaction.follow({ ...recordedOf(), react })).toEqual({ react: { ...react, remove } });
});
