/**
 * The key pair that deposits are sealed to: the public half goes into firebreak.yml, the private half into the
 * operators' environments and nowhere else, not even to the screen.
 */
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { SETTINGS_FILE, type Settings } from '#incident/settings.ts';
import { toOperatorEnvironments } from './environments.ts';
import { fetchHeld, putSecret, putVariable, type Held } from './secrets.ts';
import type { Site } from './site.ts';
import type { SetupTask } from './task.ts';

const SECRET = 'FIREBREAK_OPERATOR_SEAL_KEY';
/** The public half again, beside the secret: it tells whether the secret fits firebreak.yml. */
const VARIABLE = 'FIREBREAK_OPERATOR_PUBLIC_KEY';
const toText = (settings: Settings) =>
  `seal key: public half in ${SETTINGS_FILE}, private half as secret ${SECRET} of environment ${toOperatorEnvironments(settings).join(' and ')}`;

/** `isNewWanted`: whether a pair that is in use may be replaced. */
export function toSealKeyTask(isNewWanted: boolean): SetupTask {
  return {
    title: 'Seal key',
    describe: (settings) => [toText(settings)],
    look: async (site) => {
      const names = toOperatorEnvironments(site.settings);
      const held = await Promise.all(names.map((name) => fetchHeld(site, name)));
      const { operator_public_key: publicKey } = site.settings;
      const fits = ({ secrets, variables }: Held) =>
        secrets.has(SECRET) && variables.get(VARIABLE) === publicKey;
      if (publicKey !== '' && held.every(fits)) {
        return [{ state: 'there', text: toText(site.settings) }];
      }
      const isInUse = publicKey !== '' && held.some(fits);
      if (isInUse && !isNewWanted) {
        const lacking = names.filter((_, index) => held[index] === undefined || !fits(held[index]));
        return [{ state: 'by-hand', text: toQuestion(lacking) }];
      }
      const again = isInUse ? ` (replaces the old pair: ${COST})` : '';
      const text = `create ${toText(site.settings)}${again}; commit ${SETTINGS_FILE} afterwards`;
      return [{ state: 'todo', text, apply: () => createKey(site) }];
    },
  };
}

const COST = 'deposits sealed to it must be made again';

function toQuestion(lacking: readonly string[]): string {
  return `${lacking.join(', ')} lacks the key that deposits are sealed to, and GitHub gives no secret back to copy it. A new pair for all: npm run setup -- --apply --new-keys; ${COST}.`;
}

/** The order matters: until firebreak.yml names the new key, variable and file differ and another run starts over. */
async function createKey(site: Site): Promise<void> {
  const pair = createPair();
  for (const name of toOperatorEnvironments(site.settings)) {
    await putVariable(site, name, { name: VARIABLE, value: pair.publicKey });
    await putSecret(site, name, { name: SECRET, value: pair.privateKey });
  }
  await writePublicKey(pair.publicKey);
}

const Jwk = z.object({ x: z.string(), d: z.string() });

const toBase64 = (text: string): string => Buffer.from(text, 'base64url').toString('base64');

/** X25519 halves as libsodium's sealed boxes take them: 32 bytes each, in base64. */
function createPair(): { publicKey: string; privateKey: string } {
  const { privateKey } = generateKeyPairSync('x25519');
  const { x, d } = Jwk.parse(privateKey.export({ format: 'jwk' }));
  return { publicKey: toBase64(x), privateKey: toBase64(d) };
}

/** Every other line and comment stays as the organisation wrote it. */
async function writePublicKey(publicKey: string): Promise<void> {
  const document = parseDocument(await readFile(SETTINGS_FILE, 'utf8'));
  document.set('operator_public_key', publicKey);
  await writeFile(SETTINGS_FILE, document.toString({ flowCollectionPadding: false, lineWidth: 0 }));
}
