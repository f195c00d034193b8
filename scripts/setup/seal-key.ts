/**
 * The key pair that deposits are sealed to: the public half goes into firebreak.yml, the private half into the
 * containment environment and nowhere else, not even to the screen.
 */
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { SETTINGS_FILE } from '#incident/settings.ts';
import { fetchHeld, putSecret, putVariable } from './secrets.ts';
import type { Site } from './site.ts';
import type { SetupTask } from './task.ts';

const SECRET = 'FIREBREAK_OPERATOR_SEAL_KEY';
/** The public half again, beside the secret: it tells whether the secret fits firebreak.yml. */
const VARIABLE = 'FIREBREAK_OPERATOR_PUBLIC_KEY';
const TEXT = `seal key: public half in ${SETTINGS_FILE}, private half as secret ${SECRET} of environment containment`;

export const sealKey: SetupTask = {
  title: 'Seal key',
  describe: () => [TEXT],
  look: async (site) => {
    const { secrets, variables } = await fetchHeld(site, 'containment');
    const { operator_public_key: publicKey } = site.settings;
    const fits = publicKey !== '' && variables.get(VARIABLE) === publicKey;
    if (fits && secrets.has(SECRET)) return [{ state: 'there', text: TEXT }];
    const again =
      publicKey === '' ? '' : ' (replaces the old pair: deposits sealed to it must be made again)';
    const text = `create ${TEXT}${again}; commit ${SETTINGS_FILE} afterwards`;
    return [{ state: 'todo', text, apply: () => createKey(site) }];
  },
};

/** The order matters: until firebreak.yml names the new key, variable and file differ and another run starts over. */
async function createKey(site: Site): Promise<void> {
  const pair = createPair();
  await putVariable(site, 'containment', { name: VARIABLE, value: pair.publicKey });
  await putSecret(site, 'containment', { name: SECRET, value: pair.privateKey });
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
