/**
 * The key that signs receipts and ledger entries: one random value as a secret of every environment, and nowhere else,
 * not even on the screen. A variable beside each copy tells whether all are the same.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Settings } from '#incident/settings.ts';
import { toOperatorEnvironments } from './environments.ts';
import { fetchHeld, putSecret, putVariable } from './secrets.ts';
import type { Site } from './site.ts';
import type { SetupTask } from './task.ts';

const SECRET = 'FIREBREAK_RECORD_KEY';
const VARIABLE = 'FIREBREAK_RECORD_KEY_ID';

const toEnvironments = (settings: Settings) => ['firebreak', ...toOperatorEnvironments(settings)];
const toText = (settings: Settings) =>
  `record key: secret ${SECRET} of the environments ${toEnvironments(settings).join(' and ')}`;

export const recordKey: SetupTask = {
  title: 'Record key',
  describe: (settings) => [toText(settings)],
  look: async (site) => {
    const text = toText(site.settings);
    const names = toEnvironments(site.settings);
    const held = await Promise.all(names.map((name) => fetchHeld(site, name)));
    const ids = new Set(held.map(({ variables }) => variables.get(VARIABLE)));
    const isSame = ids.size === 1 && !ids.has(undefined);
    if (isSame && held.every(({ secrets }) => secrets.has(SECRET))) {
      return [{ state: 'there', text }];
    }
    const again = held.some(({ secrets }) => secrets.has(SECRET))
      ? ' (replaces the old one: plans that wait for approval must be asked for again)'
      : '';
    return [{ state: 'todo', text: `create ${text}${again}`, apply: () => createKey(site) }];
  },
};

/** The variables come last: until both are there another run starts over. */
async function createKey(site: Site): Promise<void> {
  const value = randomBytes(32).toString('base64');
  const id = createHash('sha256').update(value).digest('hex').slice(0, 16);
  const names = toEnvironments(site.settings);
  for (const name of names) await putSecret(site, name, { name: SECRET, value });
  for (const name of names) await putVariable(site, name, { name: VARIABLE, value: id });
}
