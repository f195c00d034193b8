/**
 * Signatures: what Firebreak itself wrote, told from what people pushed. Receipts and ledger lie on a branch that
 * responders can push to, and a workflow pushed there can even write as github-actions[bot]; only a key tells the two
 * apart. The private half is a secret of environments that the default branch alone may use; the public half stands in
 * `firebreak.yml`, so the check of a push, a report, a clone and a court can all verify. Ed25519, RFC 8032.
 */
import {
  createPrivateKey,
  createPublicKey,
  sign as signBytes,
  verify as verifyBytes,
  type KeyObject,
} from 'node:crypto';
import { renderCanonical } from '#kernel/canonical.ts';
import { UserError } from '#kernel/errors.ts';
import { z } from 'zod';
import { Instant } from './milestone.ts';

/** Whose hands: the job of commands, the jobs that contain, whatever they contain, and the job that halts. */
export type SigningHand = 'firebreak' | 'containment' | 'halt';

export const SigningKey = z.strictObject({
  /** Stands in every signature that the key makes. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  /** The environment that holds the private half; what the key may sign follows from it. */
  environment: z.string().regex(/^(?:firebreak|halt|containment(?:-[a-z0-9-]+)?)$/),
  /** Base64 of the 32 bytes of an Ed25519 public key (RFC 8032 §5.1.5). */
  public: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** What is older than this, or younger than `until`, the key did not sign. */
  from: Instant,
  until: Instant.optional(),
  /** Counts in incidents that are exercises, and in none that is not. */
  exercise: z.boolean().default(false),
});
export type SigningKey = z.infer<typeof SigningKey>;

/** The list as settings hold it: an id stands for one key, whatever became of the key. */
export const SigningKeys = z
  .array(SigningKey)
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, {
    error: 'Expected each key to have an id of its own',
  });

/** Whose hands hold the private half. */
function toHand({ environment }: Pick<SigningKey, 'environment'>): SigningHand {
  if (environment === 'firebreak' || environment === 'halt') return environment;
  return 'containment';
}

/** Whether the key may have signed something of that instant. */
function isInForce({ from, until }: SigningKey, at: string): boolean {
  const instant = Date.parse(at);
  if (instant < Date.parse(from)) return false;
  return until === undefined || instant <= Date.parse(until);
}

/** What a signature stands for. */
export interface Statement {
  /** Keeps a signature of one kind of file from being taken for one of another. */
  kind: 'ledger' | 'receipt';
  /** Everything that is said, as JSON. */
  content: unknown;
  /** When it is said to have been written. */
  at: string;
  /** Whose key counts for it. */
  by: readonly SigningHand[];
}

export interface Signer {
  /** Whether this job holds a key that `firebreak.yml` lists. */
  readonly canSign: boolean;
  /** Whether there are keys to go by. Without any, what is ours cannot be told from what was pushed. */
  readonly canVerify: boolean;
  /** From when on there has been a key: what is older could not be signed. Undefined where none is known. */
  readonly since: string | undefined;
  /** Undefined where the job holds no key that counts for it. */
  sign(statement: Statement): string | undefined;
  /** Whether a signature is one of ours, by the right hands, over exactly this. */
  isOurs(statement: Statement, signature: string | undefined): boolean;
}

/** A signature as files hold it: the id of the key and 64 bytes in base64. */
export const SIGNATURE = /^ed25519:[a-z0-9][a-z0-9-]{0,63}:[A-Za-z0-9+/]{86}==$/;

/** What took its place before: a code that only the holder of the key could check. */
export const SEAL = /^hmac-sha256:[0-9a-f]{64}$/;

export interface Keys {
  /** The public halves; `unreadable` where nobody can say which there are: nothing is signed, and nothing counts as signed. */
  listed: readonly SigningKey[] | 'unreadable';
  /** Base64 of the 32 bytes of the private half that the job holds; empty when it holds none. */
  own?: string | undefined;
  /** Whether what is looked at is an exercise, for which keys of exercises count. */
  isExercise?: boolean;
}

/** Makes a signer; without keys it believes nothing. An own key that is not listed signs nothing. */
export function createSigner({ listed, own = '', isExercise = false }: Keys): Signer {
  const held = own === '' ? undefined : toPrivateKey(own);
  const ownPublic = held && toPublicText(held);
  const isOwn = (key: SigningKey) => key.public === ownPublic;
  // Everybody can sign with a key of exercises, so for a job it counts only where it is the one that the job holds.
  const known =
    listed === 'unreadable'
      ? []
      : listed.filter((key) => !key.exercise || isExercise || isOwn(key));
  const byId = new Map(known.map((key) => [key.id, { key, open: once(() => toPublicKey(key)) }]));
  return {
    canSign: known.some(isOwn),
    canVerify: listed === 'unreadable' || known.length > 0,
    since: known.map(({ from }) => from).toSorted(compareInstants)[0],
    sign: (statement) => {
      const key = known.find((one) => isOwn(one) && isEntitled(one, statement));
      if (held === undefined || key === undefined) return undefined;
      const value = signBytes(null, toBytes(statement), held).toString('base64');
      return `ed25519:${key.id}:${value}`;
    },
    isOurs: (statement, signature = '') => {
      if (!SIGNATURE.test(signature)) return false;
      const [, id = '', value = ''] = signature.split(':');
      const found = byId.get(id);
      if (found === undefined || !isEntitled(found.key, statement)) return false;
      const bytes = Buffer.from(value, 'base64');
      // Base64 has spare bits behind 64 bytes: one signature has one spelling.
      if (bytes.toString('base64') !== value) return false;
      return verifyBytes(null, toBytes(statement), found.open(), bytes);
    },
  };
}

function compareInstants(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

function isEntitled(key: SigningKey, { by, at }: Statement): boolean {
  return by.includes(toHand(key)) && isInForce(key, at);
}

function toBytes({ kind, content }: Statement): Buffer {
  return Buffer.from(`firebreak ${kind}\n${renderCanonical(toJson(content))}`);
}

/** Undefined keys are no JSON, and what is not there is not signed. */
function toJson(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content));
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** What stands before the 32 bytes of a key, RFC 8410 §7 and §4. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

function toPrivateKey(base64: string): KeyObject {
  if (!PRIVATE_TEXT.test(base64)) throw toMalformed();
  const key = Buffer.concat([PRIVATE, Buffer.from(base64, 'base64')]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

function toPublicKey(listed: SigningKey): KeyObject {
  const key = Buffer.concat([PUBLIC, Buffer.from(listed.public, 'base64')]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

function toPublicText(privateKey: KeyObject): string {
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return spki.subarray(PUBLIC.length).toString('base64');
}

const PRIVATE_TEXT = /^[A-Za-z0-9+/]{43}=$/;

function toMalformed(): UserError {
  return new UserError({
    code: 'invalid-settings',
    message: 'Expected a signing key of 32 bytes in base64, got something else',
    hint: 'The secret FIREBREAK_SIGNING_KEY of the environment was changed. Make new keys: npm run setup -- --apply --new-keys.',
  });
}

/** For jobs that know no key: they write, and nothing they write is taken for authority. */
export const NO_SIGNER = createSigner({ listed: [] });
