/**
 * What the signature of a receipt covers, and whose it must be: a plan and its approval are the command job's to write,
 * what was done about it that of the job that contains. Of a receipt with a rollback the rollback says whose turn it was.
 */
import { z } from 'zod';
import { Instant } from './milestone.ts';
import type { Signer, Statement, SigningHand } from './signature.ts';

const Turn = z.looseObject({
  state: z.string(),
  plan: z.looseObject({ requested_at: Instant }),
  approvals: z.array(z.looseObject({ at: Instant })).optional(),
  apply: z.looseObject({ at: Instant }).optional(),
  verify: z.looseObject({ at: Instant }).optional(),
});
type Turn = z.infer<typeof Turn>;

const Signable = Turn.extend({ rollback: Turn.optional(), signature: z.string().optional() });

/** The signature of a receipt; undefined where the job holds no key for what it says. */
export function signReceipt(content: object, signer: Signer): string | undefined {
  const { data } = Signable.safeParse(content);
  return data && signer.sign(toStatement(content, data));
}

/** Whether a receipt's file carries a signature of ours, by the right hands, over all the rest of it. */
export function isSignedReceipt(content: unknown, signer: Signer): boolean {
  const { data } = Signable.safeParse(content);
  return data !== undefined && signer.isOurs(toStatement(data, data), data.signature);
}

/** `$schema` is for editors and says nothing. */
function toStatement(content: object, signable: z.infer<typeof Signable>): Statement {
  const turn = signable.rollback ?? signable;
  return {
    kind: 'receipt',
    content: { ...content, $schema: undefined, signature: undefined },
    at: toLast(turn),
    by: HANDS.get(turn.state) ?? STEPS,
  };
}

const STEPS: readonly SigningHand[] = ['containment'];

const HANDS: ReadonlyMap<string, readonly SigningHand[]> = new Map([
  ['planned', ['firebreak']],
  ['approved', ['firebreak']],
  ['refused', ['firebreak', ...STEPS]],
]);

/** The last instant that the turn knows. */
function toLast({ plan, approvals = [], apply, verify }: Turn): string {
  const instants = [plan.requested_at, ...approvals.map(({ at }) => at), apply?.at, verify?.at];
  return instants.findLast((at) => at !== undefined) ?? plan.requested_at;
}
