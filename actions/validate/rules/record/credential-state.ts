/** A credential counts as revoked when re-reading has shown it, and as rotated when somebody has said so in a command. */
import { hasReached } from '#incident/ledger-facts.ts';
import { FILES, findReceiptId } from '#incident/path.ts';
import type { CredentialState } from '#incident/status.ts';
import { parseReceiptView } from '#incident/receipt-view.ts';
import type { Context } from '../../context.ts';
import { EXAMPLE_RECORD } from '../../example-record.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

export const recordCredentialState: Rule = {
  id: 'record/credential-state',
  title: 'Credentials are revoked or rotated by commands',
  level: 'error',
  why: 'A live credential that the record calls revoked is one that nobody looks after any more.',
  example: {
    file: FILES.record,
    bad: EXAMPLE_RECORD.replace('state: exposed', 'state: revoked'),
    good: EXAMPLE_RECORD,
  },
  async check(context) {
    const { record, believed } = context;
    const credentials = record.incident?.exposed_credentials ?? [];
    const revoked = await findRevoked(context);
    return credentials.flatMap(({ id, state }, index) => {
      if (state === 'exposed') return [];
      if (hasReached(believed, id, state)) return [];
      if (state === 'revoked' && revoked.has(id)) return [];
      const place = record.source.placeOf(['exposed_credentials', index, 'state']);
      return [{ file: FILES.record, ...place, ...describe(id, state, context) }];
    });
  },
};

/** The receipt says which credential it was, the ledger that the step was seen through. */
async function findRevoked({ tree, signer, believed }: Context): Promise<Set<string>> {
  const verified = new Set(
    believed.flatMap(({ phase, receipt }) => (phase === 'verified' && receipt ? [receipt] : [])),
  );
  const files = tree.files.filter(({ path }) => findReceiptId(path) !== undefined);
  const receipts = await Promise.all(
    files.map(async ({ path }) =>
      parseReceiptView({ path, text: (await tree.readText(path)) ?? '' }, signer),
    ),
  );
  return new Set(
    receipts
      .filter((receipt) => receipt !== undefined)
      .filter(({ id, state }) => verified.has(id) && DONE.has(state))
      .flatMap(({ params }) => params['credential'] ?? []),
  );
}

const DONE = new Set(['verified', 'already-applied']);

function describe(
  id: string,
  state: CredentialState,
  { signer }: Context,
): Pick<FindingDraft, 'unexpected' | 'expected' | 'fix'> {
  const signed = signer.canVerify ? ' and carries our signature' : '';
  const proof = state === 'revoked' ? 'a receipt that verified it' : 'a ledger entry that says so';
  return {
    unexpected: `state \`${state}\` of ${id}`,
    expected: `\`exposed\` until there is ${proof}${signed}`,
    fix: `Write \`state: exposed\`; ${renderWay(id, state)}.`,
  };
}

function renderWay(id: string, state: CredentialState): string {
  return state === 'revoked'
    ? `\`/contain\` with a step that revokes ${id} (\`/help\` lists them) records that, and \`/credential rotated credential=${id}\` records that it was replaced elsewhere`
    : `\`/credential ${state} credential=${id}\` records that`;
}
