import { describe, expect, it } from 'vitest';
import type { BranchFacts } from '#validate/index.ts';
import { check } from '../../sample.ts';

const RULE = 'branch/outside-folder';
const OWN = 'incidents/2026/INC-2026-0042';
const look = (changed: string[]) => {
  const branch: BranchFacts = { changed, isProven: true, isLedgerOwn: true };
  return check(RULE, {}, { branch });
};

describe(RULE, () => {
  it('annotates each foreign path, seen from the root of the repository', async () => {
    expect(await look([`${OWN}/timeline.md`, 'package.json', 'firebreak.yml'])).toEqual([
      `/firebreak.yml:1:1 error Unexpected change of \`firebreak.yml\`, expected changes below \`${OWN}/\` alone`,
      `/package.json:1:1 error Unexpected change of \`package.json\`, expected changes below \`${OWN}/\` alone`,
    ]);
  });

  it.each([`${OWN}x/a.md`, 'incidents/2026/INC-2026-0041/a.md', `other/${OWN}/a.md`, OWN])(
    'is not misled by a name that looks like the folder: %s',
    async (path) => expect(await look([path])).toHaveLength(1),
  );

  it('names a folder as one', async () => {
    expect(await look(['scripts/'])).toEqual([
      expect.stringContaining('/scripts:1:1 error Unexpected change of `scripts/`'),
    ]);
  });

  it('is silent where nobody looked at the branch', async () => {
    expect(await check(RULE, {})).toEqual([]);
  });
});
