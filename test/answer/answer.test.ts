import { describe, expect, it } from 'vitest';
import type { Follower } from '#answer/followers/follower.ts';
import { answer, followAll, mergeProjections } from '#answer/answer.ts';
import type { Projection } from '#github/port.ts';
import { recordedOf } from './followers/recorded.ts';

const add = (thread: string): Projection => ({ addLabels: [{ thread, labels: ['L'] }] });
const toFollower = (name: string, follow: Follower['follow']): Follower => ({
  name,
  title: name,
  follow,
});
const sayNothing = () => Promise.resolve(undefined);
const broken = toFollower('broken', () => {
  throw new Error('no service');
});

describe('followAll', () => {
  it('gathers what all of them show into one request', async () => {
    const ends = await followAll(recordedOf(), [
      toFollower('one', () => add('I')),
      toFollower('two', () => Promise.resolve(add('P'))),
    ]);
    expect(ends).toEqual({
      projection: { addLabels: [...(add('I').addLabels ?? []), ...(add('P').addLabels ?? [])] },
    });
  });

  it('lets one fail without holding the others back, and says why it failed', async () => {
    const ends = await followAll(recordedOf(), [broken, toFollower('two', () => add('P'))]);
    expect(ends).toMatchObject({ projection: add('P'), failure: new Error('no service') });
  });
});

describe('mergeProjections', () => {
  it('joins lists, and takes the later word of what there is one of', () => {
    const one = { ...add('I'), closeIssue: 'a', removeLabels: [{ thread: 'I', labels: ['x'] }] };
    const other = { ...add('P'), closeIssue: 'b' };
    expect(mergeProjections(one, other)).toEqual({
      closeIssue: 'b',
      addLabels: [...(add('I').addLabels ?? []), ...(add('P').addLabels ?? [])],
      removeLabels: one.removeLabels,
    });
  });
});

describe('answer', () => {
  it('shows what the followers can before it says that one failed', async () => {
    const shown: Projection[] = [];
    const project = (projection: Projection) => Promise.resolve(void shown.push(projection));
    const recorded = recordedOf();
    // A record that cannot be read: the status comment and the labels fail, the reaction does not.
    const react = { subject: 'IC_7', add: 'ROCKET' } as const;
    const given = { thread: 2, recorded: { ...recorded, react } };
    await expect(answer({ comment: sayNothing, project }, given)).rejects.toThrow(/first line/);
    expect(shown).toMatchObject([{ react: { subject: 'IC_7', add: 'ROCKET' } }]);
  });
});
