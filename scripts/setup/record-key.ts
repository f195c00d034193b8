/**
 * The key that signs receipts and ledger entries: one random value as a secret of both environments, and nowhere else,
 * not even on the screen. A variable beside each copy tells whether the two are the same.
 */
import { createHash, randomBytes } from 'node:crypto';
import { fetchHeld, putSecret, putVariable } from './secrets.ts';
import type { Site } from './site.ts';
import type { SetupTask } from './task.ts';

const SECRET = 'FIREBREAK_RECORD_KEY';
const VARIABLE = 'FIREBREAK_RECORD_KEY_ID';
const ENVIRONMENTS = ['firebreak', 'containment'] as const;
const TEXT = `record key: secret ${SECRET} of the environments ${ENVIRONMENTS.join(' and ')}`;

export const recordKey: SetupTask = {
  title: 'Record key',
  describe: () => [TEXT],
  look: async (site) => {
    const held = await Promise.all(ENVIRONMENTS.map((name) => fetchHeld(site, name)));
    const ids = new Set(held.map(({ variables }) => variables.get(VARIABLE)));
    const isSame = ids.size === 1 && !ids.has(undefined);
    if (isSame && held.every(({ secrets }) => secrets.has(SECRET))) {
      return [{ state: 'there', text: TEXT }];
    }
    const again = held.some(({ secrets }) => secrets.has(SECRET))
      ? ' (replaces the old one: plans that wait for approval must be asked for again)'
      : '';
    return [{ state: 'todo', text: `create ${TEXT}${again}`, apply: () => createKey(site) }];
  },
};

/** The variables come last: until both are there another run starts over. */
async function createKey(site: Site): Promise<void> {
  const value = randomBytes(32).toString('base64');
  const id = createHash('sha256').update(value).digest('hex').slice(0, 16);
  for (const name of ENVIRONMENTS) await putSecret(site, name, { name: SECRET, value });
  for (const name of ENVIRONMENTS) await putVariable(site, name, { name: VARIABLE, value: id });
}
