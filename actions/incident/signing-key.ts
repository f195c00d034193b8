/**
 * The keys that Firebreak signs with, as `firebreak.yml` lists them: the public halves, so that everybody can check a
 * record and nobody but the job of an environment can write one. Read from the default branch alone.
 */
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
export function toHand({ environment }: Pick<SigningKey, 'environment'>): SigningHand {
  if (environment === 'firebreak' || environment === 'halt') return environment;
  return 'containment';
}

/** Whether the key may have signed something of that instant. */
export function isInForce({ from, until }: SigningKey, at: string): boolean {
  const instant = Date.parse(at);
  if (instant < Date.parse(from)) return false;
  return until === undefined || instant <= Date.parse(until);
}
