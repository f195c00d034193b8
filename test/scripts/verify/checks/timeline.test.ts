import { expect, it } from 'vitest';
import { findFaults, findUnproved, readExercise } from './forged.ts';

const PATH = 'timeline.md';

it('finds a line that is not what a signed entry has the digest of', async () => {
  const text = await readExercise(PATH);
  const faults = await findFaults({
    [PATH]: text.replace('The gist was deleted', 'The gist was kept'),
  });
  expect(faults).toEqual({
    timeline: [
      'Unexpected change of T-0009, expected the line that a command wrote, of which the ledger has the digest',
    ],
  });
});

it('says that nobody knows what a line said from which a secret was taken out', async () => {
  const text = await readExercise(PATH);
  const changed = text.replace('The gist was deleted', '[redacted token]');
  expect(await findUnproved({ [PATH]: changed }, 'timeline')).toEqual([
    'T-0009 is not what its digest was made of. It says that a secret was taken out; what it said is not known.',
    // What the scribe pushed of the telephone call.
    '1 entry has no digest in the ledger: who wrote it is not signed.',
  ]);
});
