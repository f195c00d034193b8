/** A new follower: shows nothing until somebody has written what follows a commit. */
import type { Template } from '../template.ts';

export const follower: Template = {
  renderSource: ({
    constant,
    id,
    title,
  }) => `/** ${title}. To be written: what it shows after a commit, and whom it serves. */
import type { Follower } from './follower.ts';

export const ${constant}: Follower = {
  name: '${id}',
  title: '${title}',
  // To be written. It looks at what is there (recorded.draft.snapshot) first, so that following the same commit twice changes nothing.
  follow: () => ({}),
};
`,
  renderTest: ({ constant, id }) => `import { expect, it } from 'vitest';
import { ${constant} } from '#answer/followers/${id}.ts';
import { recordedOf } from './recorded.ts';

it('shows what was recorded, and the same record twice shows the same', async () => {
  const recorded = recordedOf();
  const shown = await ${constant}.follow(recorded);
  expect(shown).not.toEqual({});
  expect(await ${constant}.follow(recorded)).toEqual(shown);
});

it('${id}: changes nothing where it is shown already', () => {
  expect.fail('To be written: hand in a record on which it is shown already, and expect {}.');
});
`,
  toNext: ({ file, test }) => [
    'actions/answer/followers/follower.ts is the contract, and labels.ts beside it a follower that is whole.',
    `${file}: follow returns a part of the one request that goes out after a commit. What a Projection cannot say yet is a field of actions/github/port.ts and a mutation of actions/github/projection.ts, with a fact in sandbox/facts/.`,
    'A follower that fails does not undo the record: what it throws makes the run red once the others are shown.',
    `Run \`npx vitest run ${test} test/contract test/answer\` until it passes: whatever still says "To be written" is named.`,
  ],
};
