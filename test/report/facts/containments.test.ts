import { expect, test } from 'vitest';
import { Receipt, renderReceiptFile } from '#incident/receipt.ts';
import { toContainments } from '#report/facts/containments.ts';
import { type Facts, readFacts } from '#report/facts/index.ts';
import { renderPhrase } from '#report/prose/markdown.ts';
import { computeMetrics } from '#report/facts/metrics.ts';
import { tellAttempts } from '#report/narrative/attempts.ts';
import { tellContainments, tellActions, tellProgress } from '#report/narrative/containment.ts';
import { askQuestions } from '#report/questions/index.ts';
import { type Statement, toSentence } from '#report/prose/statement.ts';
import { createTree, DANA, draft, ID, MAYA } from '../incident-files.ts';
import { TELLING } from '../../support/providers.ts';

const DIGEST = `sha256:8f3a12c9${'0'.repeat(56)}`;
const SOURCE = { kind: 'comment', id: '1', url: 'https://github.com/acme/incidents/pull/43' };
const COMMAND = '/contain github/revoke-credential credential=C-01';

const TARGETS = [
  { kind: 'repository', name: 'acme/shop', id: '5002' },
  { kind: 'workflow', name: '.github/workflows/build.yml', id: '300011' },
];

const RUN = {
  state: 'verified',
  plan: {
    digest: DIGEST,
    operation: 'contain',
    targets: [],
    calls: ['POST /credentials/revoke'],
    prior: null,
    impact: 'Whoever uses the token is logged out.',
    requested_by: DANA,
    requested_at: '2026-11-21T05:40:00Z',
    expires_at: '2026-11-21T06:40:00Z',
    command: COMMAND,
    source: SOURCE,
  },
  approvals: [{ by: MAYA, at: '2026-11-21T05:48:00Z', source: SOURCE }],
  apply: { at: '2026-11-21T05:50:00Z', outcome: 'applied', done: ['revoked'] },
  verify: { at: '2026-11-21T05:50:10Z', verified: true, seen: 'The token is refused.' },
};

/** A receipt as containment writes it: its own schema checks it, so the two cannot drift apart. */
function createReceipt(change: object): string {
  const about = {
    id: 'R-0001',
    incident: ID,
    step: 'github/revoke-credential',
    params: { credential: 'C-01' },
    evidence: [],
  };
  return renderReceiptFile(Receipt.parse({ ...about, ...RUN, ...change }));
}

const REFUSED = draft('2026-11-21T05:45:00Z', 'refused', {
  command: '/approve 8f3a12c9',
  reason: 'self-approval',
});

async function readWith(receipt: string | undefined, ledger = [REFUSED]): Promise<Facts> {
  const files = receipt === undefined ? {} : { 'containment/R-0001.json': receipt };
  const { plan: _plan, ...refused } = REFUSED;
  return readFacts(
    createTree({ files, ledger: ledger[0] === REFUSED ? [refused] : ledger }),
    TELLING,
  );
}

test('tells from the receipt who asked, approved, applied and verified, and from the ledger what was refused', async () => {
  const facts = await readWith(createReceipt({}));
  expect(tellContainments(facts).map((statement) => renderPhrase(toSentence(statement)))).toEqual([
    'The leaked GitHub credential `C-01` was revoked: on 21 November 2026 at 05:40 UTC dana asked for it; at 05:48 UTC maya approved it; at 05:50:00 UTC it was applied; at 05:50:10 UTC it was verified by reading GitHub again ([R-0001](../containment/R-0001.json)).',
  ]);
  expect(tellAttempts(facts).map((statement) => renderPhrase(toSentence(statement)))).toEqual([
    'On 21 November 2026 at 05:45 UTC dana tried `/approve 8f3a12c9` for R-0001 and was refused: the person who asked for the step cannot approve it (`self-approval`) ([ledger 1](../ledger.ndjson#L1), [R-0001](../containment/R-0001.json)).',
  ]);
});

test('takes the time to respond from the first receipt that was applied', async () => {
  const metrics = computeMetrics(await readWith(createReceipt({})));
  expect(metrics.find(({ name }) => name === 'Time to respond')?.value).toBe('38 minutes');
});

test('does not take an unknown outcome for a success, and asks', async () => {
  const facts = await readWith(
    createReceipt({ state: 'unknown', verify: undefined, problem: 'GitHub did not answer.' }),
  );
  expect(toContainments(facts).map(({ outcome }) => outcome)).toEqual(['unknown']);
  const [statement] = tellContainments(facts);
  expect(statement && renderPhrase(statement.text)).toContain(
    'its outcome became unknown (“GitHub did not answer”)',
  );
  expect(askQuestions(facts).map(({ id }) => id)).toContain('outcome-R-0001');
});

test('says when the work was found done, and when re-reading did not show it', async () => {
  const found = await readWith(
    createReceipt({
      state: 'already-applied',
      apply: { at: '2026-11-21T05:50:00Z', outcome: 'already-applied', done: [] },
    }),
  );
  expect(toContainments(found)[0]?.turns.map(({ kind }) => kind)).toContain('found-done');
  const unseen = await readWith(
    createReceipt({
      state: 'unknown',
      verify: { at: '2026-11-21T05:50:10Z', verified: false, seen: 'It still works.' },
    }),
  );
  expect(
    tellContainments(unseen)
      .map(({ text }) => renderPhrase(text))
      .join(),
  ).toContain('did not show it');
});

test('tells a rollback as its own action', async () => {
  const plan = {
    ...RUN.plan,
    digest: `sha256:${'b'.repeat(64)}`,
    operation: 'rollback',
    command: '/rollback R-0001',
    requested_at: '2026-11-21T07:00:00Z',
  };
  const rollback = { ...RUN, state: 'rolled-back', plan };
  const facts = await readWith(createReceipt({ rollback }));
  expect(
    toContainments(facts).map(({ id, command, outcome }) => `${id} ${command} ${outcome}`),
  ).toEqual([`R-0001 ${COMMAND} verified`, 'R-0001-rollback /rollback R-0001 rolled-back']);
});

function tell(statements: readonly Statement[]): string[] {
  return statements.map(({ text }) => renderPhrase(text));
}

test('counts a rollback as the end of its action and not as another one', async () => {
  const plan = {
    ...RUN.plan,
    digest: `sha256:${'b'.repeat(64)}`,
    operation: 'rollback',
    command: '/rollback R-0001',
    requested_at: '2026-11-21T07:00:00Z',
    targets: TARGETS,
  };
  const rollback = {
    ...RUN,
    state: 'rolled-back',
    plan,
    approvals: [],
    apply: undefined,
    verify: { at: '2026-11-21T07:00:00Z', verified: true, seen: 'Nothing is disabled.' },
  };
  const change = { step: 'github/halt-workflows', plan: { ...RUN.plan, targets: TARGETS } };
  const facts = await readWith(createReceipt({ ...change, state: 'rolled-back', rollback }));
  expect(tell(tellProgress(facts))).toEqual(['1 containment action is recorded: 1 rolled back']);
  expect(tell(tellActions(facts))).toEqual([
    'The workflow `build.yml` of `acme/shop` was halted, and later enabled again (verified by reading GitHub again)',
  ]);
  expect(tell(tellContainments(facts)).join()).toContain(
    '; at 07:00 UTC dana asked to take it back and it was verified by reading GitHub again',
  );
});

test('tells a run in its true order when everything happened within one second', async () => {
  const at = '2026-11-21T05:40:00Z';
  const facts = await readWith(
    createReceipt({
      approvals: [{ by: MAYA, at, source: SOURCE }],
      apply: { at, outcome: 'applied', done: [] },
      verify: { at, verified: true, seen: 'Gone.' },
    }),
  );
  expect(toContainments(facts)[0]?.turns.map(({ kind }) => kind)).toEqual([
    'asked',
    'approved',
    'applied',
    'verified',
  ]);
});

test('keeps what was only tried out of what was done', async () => {
  const tried = draft('2026-11-21T05:45:00Z', 'refused', { reason: 'unknown-target' });
  const facts = await readWith(undefined, [tried]);
  expect(tellContainments(facts)).toEqual([]);
  expect(tellProgress(facts)).toEqual([]);
  expect(tellAttempts(facts)).toHaveLength(1);
});

test('takes a comment changed afterwards for no attempt', async () => {
  const changed = draft('2026-11-21T05:45:00Z', 'refused', {
    command: 'comment edited',
    reason: 'edited-comment',
  });
  expect(tellAttempts(await readWith(undefined, [changed]))).toEqual([]);
});

test('counts the attempts beyond a dozen', async () => {
  const flood = Array.from({ length: 40 }, () => ({ ...REFUSED }));
  const told = tellAttempts(await readWith(undefined, flood));
  expect(told).toHaveLength(13);
  expect(told.at(-1)?.text.parts).toContain('28 further attempts were refused');
});

test('names a step that is there no more as it is', async () => {
  const facts = await readWith(
    createReceipt({ step: 'github/gone', plan: { ...RUN.plan, targets: TARGETS } }),
  );
  expect(tell(tellActions(facts)).join()).toMatch(
    /^The step `github\/gone` on repository `acme\/shop`.+was carried out \(verified by reading the service again\)$/,
  );
});

test('asks what was done when a receipt cannot be read, and claims nothing from it', async () => {
  const facts = await readWith('{"id": "R-0001"');
  expect(facts.receipts).toEqual([]);
  expect(askQuestions(facts).map(({ id }) => id)).toContain('receipt-R-0001');
});
