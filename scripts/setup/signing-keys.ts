/**
 * The keys that sign receipts and ledger entries: a pair for each environment. The public halves go into firebreak.yml,
 * where everybody can check a signature; each private half is a secret of its environment and nowhere else, not even on
 * the screen.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { Provider } from '#containment/index.ts';
import { SETTINGS_FILE, type Settings } from '#incident/settings.ts';
import type { SigningKey } from '#incident/signature.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { toOperatorEnvironments } from './environments.ts';
import { fetchHeld, putSecret, putVariable, type Held } from './secrets.ts';
import type { Site } from './site.ts';
import type { Point, SetupTask } from './task.ts';

const SECRET = 'FIREBREAK_SIGNING_KEY';
/** Beside the secret: which of the listed keys it is the private half of. */
const VARIABLE = 'FIREBREAK_SIGNING_KEY_ID';

const toText = (name: string) =>
  `signing key of ${name}: public half in ${SETTINGS_FILE}, private half as secret ${SECRET}`;

export interface SigningKeysOptions {
  /** Whether keys that are in use are replaced. */
  isNewWanted: boolean;
  providers?: readonly Provider[];
  /** The file that lists the public halves. */
  file?: string;
}

/** The keys of all environments that sign. */
export function toSigningKeysTask(options: SigningKeysOptions): SetupTask {
  const toEnvironments = (settings: Settings) => [
    'firebreak',
    ...toOperatorEnvironments(settings, options.providers),
  ];
  return {
    title: 'Signing keys',
    describe: (settings) => toEnvironments(settings).map(toText),
    look: (site) =>
      Promise.all(
        toEnvironments(site.settings).map(async (name) =>
          judge({ site, name, held: await fetchHeld(site, name) }, options),
        ),
      ),
  };
}

interface Place {
  site: Site;
  name: string;
  held: Held;
}

function judge({ site, name, held }: Place, options: SigningKeysOptions): Point {
  const inForce = site.settings.signing_keys.filter((key) => isInForce(key, name));
  const id = held.variables.get(VARIABLE);
  const isThere = held.secrets.has(SECRET) && inForce.some((key) => key.id === id);
  const text = toText(name);
  if (isThere && !options.isNewWanted) return { state: 'there', text };
  if (inForce.length > 0 && !options.isNewWanted) {
    return { state: 'by-hand', text: toQuestion(name, inForce, id) };
  }
  const again = inForce.length > 0 ? ' (the old one signs nothing from now on)' : '';
  return {
    state: 'todo',
    text: `create ${text}${again}; commit ${SETTINGS_FILE} to the default branch afterwards`,
    apply: () => createKey(site, name, options.file ?? SETTINGS_FILE),
  };
}

function isInForce({ environment, until, exercise }: SigningKey, name: string): boolean {
  return environment === name && until === undefined && !exercise;
}

function toQuestion(name: string, inForce: readonly SigningKey[], id: string | undefined): string {
  const listed = inForce.map((key) => key.id).join(', ');
  return `${SETTINGS_FILE} lists ${listed} for ${name}, which holds ${id ?? 'none'}. If ${SETTINGS_FILE} of the default branch lists ${id ?? 'another'}, pull it. If the key is lost, make new ones for all: npm run setup -- --apply --new-keys. What was signed stays valid.`;
}

/** The list comes last: until it names the new key, nothing that it signs counts, and another run starts over. */
async function createKey(site: Site, name: string, file: string): Promise<void> {
  const pair = createPair();
  const id = toId(name, pair.publicKey);
  await putSecret(site, name, { name: SECRET, value: pair.privateKey });
  await putVariable(site, name, { name: VARIABLE, value: id });
  await listKey(file, { id, environment: name, public: pair.publicKey });
}

const SHOWN = 8;

function toId(name: string, publicKey: string): string {
  return `${name}-${createHash('sha256').update(publicKey).digest('hex').slice(0, SHOWN)}`;
}

const Jwk = z.object({ x: z.string(), d: z.string() });

const toBase64 = (text: string): string => Buffer.from(text, 'base64url').toString('base64');

/** Both halves as 32 bytes in base64. */
function createPair(): { publicKey: string; privateKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x, d } = Jwk.parse(privateKey.export({ format: 'jwk' }));
  return { publicKey: toBase64(x), privateKey: toBase64(d) };
}

/** Every other line and comment stays as the organisation wrote it. */
async function listKey(
  file: string,
  key: Pick<SigningKey, 'id' | 'environment' | 'public'>,
): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const now = toUtcSeconds(new Date());
  retire(document, key.environment, now);
  const list = document.get('signing_keys', true);
  if (!isSeq(list) || list.items.length === 0)
    document.set('signing_keys', document.createNode([]));
  document.addIn(['signing_keys'], document.createNode({ ...key, from: now }));
  await writeFile(file, document.toString({ flowCollectionPadding: false, lineWidth: 0 }));
}

function retire(document: Document, environment: string, now: string): void {
  const list = document.get('signing_keys', true);
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item) || item.get('environment') !== environment) continue;
    if (item.has('until') || item.get('exercise') === true) continue;
    item.set('until', now);
  }
}
