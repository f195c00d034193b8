/**
 * Seals: what Firebreak itself wrote, told from what people pushed. Receipts and ledger lie on a branch that responders
 * can push to, and a workflow pushed there can even write as github-actions[bot]; only a key tells the two apart. It is
 * a secret of environments that the default branch alone may use.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { renderCanonical } from '#kernel/canonical.ts';

export interface Signer {
  /** Whether there is a key; without one nothing is sealed and nothing is believed. */
  readonly canSign: boolean;
  /** HMAC-SHA-256 over the canonical form; undefined without a key. */
  seal(value: unknown): string | undefined;
  /** Whether a seal is ours and fits the value. */
  isOurs(value: unknown, seal: string | undefined): boolean;
}

/** A seal as files hold it. */
export const SEAL = /^hmac-sha256:[0-9a-f]{64}$/;

/** Makes a signer; an empty key makes one that believes nothing. */
export function createSigner(key: string): Signer {
  const seal = (value: unknown) =>
    key === ''
      ? undefined
      : `hmac-sha256:${createHmac('sha256', key).update(renderCanonical(value)).digest('hex')}`;
  return {
    canSign: key !== '',
    seal,
    isOurs: (value, given) => {
      const wanted = seal(value);
      if (wanted === undefined || given === undefined || !SEAL.test(given)) return false;
      return timingSafeEqual(Buffer.from(wanted), Buffer.from(given));
    },
  };
}

/** Whether a file's object carries a seal of ours over all the rest of it; `$schema` is for editors and says nothing. */
export function isSigned(content: unknown, signer: Signer): boolean {
  const { data } = Sealed.safeParse(toSealed(content));
  if (data === undefined) return false;
  const { $schema: _schema, seal, ...rest } = data;
  return signer.isOurs(rest, seal);
}

const Sealed = z.looseObject({ seal: z.string() });

/** What a seal covers: undefined keys are no JSON, and what is not there is not sealed. */
export function toSealed(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content));
}

/** For jobs that hold no key: they write, and nothing they write is taken for authority. */
export const NO_SIGNER = createSigner('');
