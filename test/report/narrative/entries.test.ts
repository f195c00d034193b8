import { expect, test } from 'vitest';
import { Receipt, renderReceiptFile } from '#incident/receipt.ts';
import type { EntryDraft } from '#incident/timeline.ts';
import { readFacts } from '#report/facts/index.ts';
import { renderPhrase } from '#report/prose/markdown.ts';
import { tellStory } from '#report/narrative/story.ts';
import { toAccount } from '#report/facts/order.ts';
import { createTree, DANA, draft, ID, MAYA } from '../incident-files.ts';
import { listChronology } from '#report/view/chronology.ts';
import { TELLING } from '../../support/providers.ts';

const AT = '2026-11-21T09:15:00Z';
const SOURCE = { kind: 'comment', id: '1', url: 'https://github.com/acme/incidents/pull/43' };
const DIGEST = `sha256:${'c'.repeat(64)}`;

const RECEIPT = renderReceiptFile(
  Receipt.parse({
    id: 'R-0001',
    incident: ID,
    step: 'github/remove-deploy-key',
    params: { repository: 'shop', key: 'ci' },
    evidence: [],
    state: 'verified',
    plan: {
      digest: DIGEST,
      operation: 'contain',
      targets: [
        { kind: 'repository', name: 'acme/shop', id: '5002' },
        { kind: 'deploy key', name: 'ci', id: '300015' },
      ],
      calls: [],
      prior: null,
      impact: 'It stops working.',
      requested_by: DANA,
      requested_at: AT,
      expires_at: '2026-11-21T10:15:00Z',
      command: '/contain github/remove-deploy-key repository=shop key=ci',
      source: SOURCE,
    },
    approvals: [{ by: MAYA, at: AT, source: SOURCE }],
    apply: { at: AT, outcome: 'applied', done: ['Deleted deploy key 300015.'] },
    verify: { at: AT, verified: true, seen: 'None of them is 300015.' },
  }),
);

function entry(kind: EntryDraft['kind'], actor: string, text: string): EntryDraft {
  return { at: new Date(AT), kind, actor, text };
}

const SOURCES = [{ id: 'R-0001', target: 'containment/R-0001.json' }];
const APPROVED = {
  ...entry('decision', 'maya', 'approved R-0001, github/remove-deploy-key'),
  sources: SOURCES,
};
const CARRIED = {
  ...entry(
    'action',
    'dana',
    'github/remove-deploy-key repository=shop key=ci (R-0001): verified. Deleted deploy key 300015. None of them is 300015. Approved by maya.',
  ),
  sources: SOURCES,
};

async function tell(entries: readonly EntryDraft[], receipt = RECEIPT): Promise<string> {
  const files = { 'containment/R-0001.json': receipt };
  const facts = await readFacts(createTree({ entries, ledger: [], files }), TELLING);
  const sentences = tellStory(toAccount(facts), facts.receipts).flatMap((one) => one.sentences);
  return sentences.map((one) => renderPhrase(one).replace(/ \(\[.*?\)\)\.$/, '.')).join(' ');
}

test.each<[EntryDraft['kind'], string, string]>([
  ['contained', 'contained, as recorded by maya', 'the incident was contained, as maya recorded'],
  [
    'access_removed',
    'access removed, as recorded by maya',
    'the attacker’s last known access was removed, as maya recorded',
  ],
  [
    'contained',
    'the last session ended',
    'the incident was contained, as maya recorded: “the last session ended”',
  ],
  ['closed', 'closed by maya', 'maya closed the incident'],
  ['closed', 'closed by eve', 'the incident was closed, as maya recorded: “closed by eve”'],
  [
    'closed',
    'closed by merging pull request 2',
    'maya closed the incident by merging pull request 2',
  ],
  [
    'declared',
    'declared SEV2 incident in issue 1',
    'maya declared the incident as SEV2 in issue 1',
  ],
  [
    'detected',
    'first noticed, as the declaration says',
    'the incident was detected, according to maya’s declaration',
  ],
  [
    'decision',
    'dana has the role incident-commander',
    'maya gave dana the role of incident commander',
  ],
  ['decision', 'maya has the role scribe', 'maya took the role of scribe'],
  [
    'decision',
    'severity raised from SEV3 to SEV1: it spreads',
    'maya raised the severity from SEV3 to SEV1: “it spreads”',
  ],
  [
    'note',
    'maya edited the comment of maya that gave /approve 8f3a12c9; what was recorded stands',
    'maya edited a comment of their own that gave `/approve 8f3a12c9`; what was recorded stands',
  ],
  ['note', 'credential C-01 was rotated', 'the credential `C-01` was rotated, as maya recorded'],
  ['note', 'all is well.', 'maya noted: “all is well”'],
])('tells %s “%s” as a sentence', async (kind, text, sentence) => {
  expect(await tell([entry(kind, 'maya', text)])).toBe(`At 09:15 UTC ${sentence}.`);
});

test('tells an approval and what it led to in one sentence, by the names in the receipt', async () => {
  expect(await tell([APPROVED, CARRIED])).toBe(
    'At 09:15 UTC maya approved R-0001, which dana had asked for, and the deploy key `ci` of `acme/shop` was removed; reading GitHub again verified it.',
  );
  const later = { ...CARRIED, at: new Date('2026-11-21T09:17:40Z') };
  expect(await tell([APPROVED, later])).toContain('and at 09:17 UTC the deploy key');
});

test('does not join what something else stands between', async () => {
  const between = entry('note', 'omar', 'wait');
  expect(await tell([APPROVED, between, CARRIED])).toBe(
    'At 09:15 UTC maya approved R-0001, the removal of the deploy key `ci` of `acme/shop`. At the same time omar noted: “wait”. Also at 09:15 UTC the deploy key `ci` of `acme/shop` was removed, as dana had asked under R-0001; reading GitHub again verified it.',
  );
});

test('quotes an entry that its receipt does not bear out', async () => {
  const unverified = RECEIPT.replace('"verified": true', '"verified": false');
  expect(await tell([CARRIED], unverified)).toContain('dana recorded this action: “github/remove');
  const other = { ...APPROVED, actor: 'eve' };
  expect(await tell([other])).toContain('eve recorded this decision: “approved R-0001');
});

test('quotes an entry that names a receipt without citing it', async () => {
  const { sources: _sources, ...uncited } = CARRIED;
  const told = await tell([uncited]);
  expect(told).toContain('dana recorded this action: “');
});

test('says that an outcome stayed unknown, and why', async () => {
  const text =
    'github/remove-deploy-key repository=shop key=ci (R-0001): the outcome is unknown. GitHub did not answer. Approved by maya.';
  expect(await tell([{ ...CARRIED, text }])).toBe(
    'At 09:15 UTC it stayed unknown whether the deploy key `ci` of `acme/shop` was removed, as dana had asked under R-0001: “GitHub did not answer”.',
  );
});

test('does not say of two events of one minute that they were at the same time', async () => {
  const at = { precision: 'minute' as const };
  const story = await tell([
    { ...entry('note', 'dana', 'one'), ...at },
    { ...entry('note', 'dana', 'two'), ...at },
  ]);
  expect(story).toBe('At 09:15 UTC dana noted: “one”. In the same minute dana noted: “two”.');
});

test('lists of the ledger only what neither an entry nor a receipt says, a refusal before its approval', async () => {
  const about = { plan: DIGEST, receipt: 'R-0001', command: '/approve cccccccc' };
  const { plan: _plan, ...refused } = draft(AT, 'refused', {
    command: '/approve cccccccc',
    reason: 'self-approval',
  });
  const ledger = [
    draft(AT, 'intent', about),
    refused,
    draft(AT, 'approved', about),
    draft(AT, 'applied', about),
    draft(AT, 'verified', about),
  ];
  const files = { 'containment/R-0001.json': RECEIPT };
  const facts = await readFacts(
    createTree({ entries: [APPROVED, CARRIED], ledger, files }),
    TELLING,
  );
  expect(listChronology(facts).rows.map(({ kind }) => kind)).toEqual([
    'ledger',
    'decision',
    'action',
  ]);
});
