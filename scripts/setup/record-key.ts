/**
 * The key that signs receipts and ledger entries: one random value as a secret of every environment, and nowhere else,
 * not even on the screen. A variable beside each copy tells whether all are the same.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Provider } from '#containment/index.ts';
import type { Settings } from '#incident/settings.ts';
import { toOperatorEnvironments } from './environments.ts';
import { fetchHeld, putSecret, putVariable, type Held } from './secrets.ts';
import type { Site } from './site.ts';
import type { SetupTask } from './task.ts';

const SECRET = 'FIREBREAK_RECORD_KEY';
const VARIABLE = 'FIREBREAK_RECORD_KEY_ID';

const toText = (names: readonly string[]) =>
  `record key: secret ${SECRET} of the environments ${names.join(' and ')}`;

/** Stands where the key's id will stand, from before the first secret is replaced until all are. */
const UNFINISHED = 'unfinished';

const COST =
  'incidents that are open may refuse every command, because what was signed with the old key is not known any more; plans that wait must be asked for again';

/** `isNewWanted`: whether a key that is in use may be replaced. */
export function toRecordKeyTask(isNewWanted: boolean, providers?: readonly Provider[]): SetupTask {
  const toEnvironments = (settings: Settings) => [
    'firebreak',
    ...toOperatorEnvironments(settings, providers),
  ];
  return {
    title: 'Record key',
    describe: (settings) => [toText(toEnvironments(settings))],
    look: async (site) => {
      const names = toEnvironments(site.settings);
      const text = toText(names);
      const held = await Promise.all(names.map((name) => fetchHeld(site, name)));
      const ids = new Set(held.map(({ variables }) => variables.get(VARIABLE)));
      const isSame = ids.size === 1 && !ids.has(undefined) && !ids.has(UNFINISHED);
      if (isSame && held.every(({ secrets }) => secrets.has(SECRET))) {
        return [{ state: 'there', text }];
      }
      const isInUse = [...ids].some((id) => id !== undefined) && !ids.has(UNFINISHED);
      if (isInUse && !isNewWanted) return [{ state: 'by-hand', text: toQuestion(names, held) }];
      const again = isInUse ? ` (replaces the old one: ${COST})` : '';
      return [
        { state: 'todo', text: `create ${text}${again}`, apply: () => createKey(site, names) },
      ];
    },
  };
}

function toQuestion(names: readonly string[], held: readonly Held[]): string {
  const missing = names.filter((_, index) => held[index]?.variables.get(VARIABLE) === undefined);
  const where =
    missing.length === 0
      ? 'Environments hold different keys'
      : `${missing.join(', ')} has no record key`;
  return `${where}, and GitHub gives no secret back to copy it. A new one for all of them: npm run setup -- --apply --new-keys. Do it while no incident is open: ${COST}.`;
}

/** The variables come last: until all are there another run starts over. */
async function createKey(site: Site, names: readonly string[]): Promise<void> {
  const value = randomBytes(32).toString('base64');
  const id = createHash('sha256').update(value).digest('hex').slice(0, 16);
  for (const name of names) await putVariable(site, name, { name: VARIABLE, value: UNFINISHED });
  for (const name of names) await putSecret(site, name, { name: SECRET, value });
  for (const name of names) await putVariable(site, name, { name: VARIABLE, value: id });
}
