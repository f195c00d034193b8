/** An incident with something of everything that a report can tell: all formats, all outcomes, vague times, corrections. */
import type { EntryDraft } from '#incident/timeline.ts';
import type { Incident } from '#incident/record.ts';
import type { LedgerDraft } from '#incident/ledger.ts';
import { DANA, draft, ID, INCIDENT, type Parts, readFixture } from './incident-files.ts';
import { type ActionSummary, toReceipt } from './rich-receipts.ts';

const SHOP = ['repository', 'acme/shop'] as const;

const DEEDS: readonly ActionSummary[] = [
  {
    step: 'github/revoke-credential',
    targets: [['credential', 'C-01']],
    at: '2026-11-21T05:40:00Z',
    key: '8f3a12c9',
    seen: true,
  },
  {
    step: 'github/halt-workflows',
    targets: [SHOP, ['workflow', '.github/workflows/build.yml']],
    at: '2026-11-21T05:44:10Z',
    key: 'a0000002',
    state: 'rolled-back',
    seen: true,
    rolledBack: '2026-11-21T09:44:10Z',
  },
  {
    step: 'github/remove-deploy-key',
    targets: [['deploy key', 'ci'], SHOP],
    at: '2026-11-21T05:46:10Z',
    key: 'a0000003',
    state: 'unknown',
    problem: 'GitHub did not answer (502).',
  },
  {
    step: 'github/remove-deploy-key',
    targets: [['deploy key', 'old'], SHOP],
    at: '2026-11-21T05:47:10Z',
    key: 'a0000004',
    state: 'refused',
    applied: 'no',
    problem: 'The key is protected.',
  },
  {
    step: 'github/remove-deploy-key',
    targets: [['deploy key', 'web'], SHOP],
    at: '2026-11-21T05:48:10Z',
    key: 'a0000005',
    state: 'applied',
    seen: false,
  },
  {
    step: 'aws/quarantine-access-key',
    targets: [['key', 'EXAMPLEKEY0002']],
    at: '2026-11-21T05:49:10Z',
    key: 'a0000006',
    state: 'already-applied',
    applied: 'already-applied',
    seen: true,
  },
  {
    step: 'github/halt-workflows',
    targets: [['repository', 'acme/infra']],
    at: '2026-11-21T05:50:10Z',
    key: 'a0000007',
    state: 'planned',
    applied: 'no',
    approved: false,
  },
];

const RECEIPT_1 = [{ id: 'R-0001', target: 'containment/R-0001.json' }];
const RECEIPT_3 = [{ id: 'R-0003', target: 'containment/R-0003.json' }];

type Row = readonly [
  at: string,
  kind: EntryDraft['kind'],
  actor: string,
  text: string,
  more?: object,
];

const ROWS: readonly Row[] = [
  [
    '2026-11-20T00:00:00Z',
    'activity_started',
    'unknown',
    'phishing mail to operations',
    { approximate: true, precision: 'day' },
  ],
  [
    '2026-11-20T10:00:00Z',
    'compromised',
    'dana',
    'token was pushed to a public fork',
    { approximate: true, precision: 'hour' },
  ],
  [
    '2026-11-21T05:12:00Z',
    'detected',
    'dana',
    'gitleaks reported a deploy token',
    { precision: 'minute' },
  ],
  ['2026-11-21T05:20:00Z', 'declared', 'dana', 'declared SEV2 incident from issue 42'],
  [
    '2026-11-21T05:21:00Z',
    'decision',
    'maya',
    'severity raised from SEV3 to SEV2: data may be exposed.',
  ],
  ['2026-11-21T05:22:00Z', 'communication', 'maya', 'told legal by phone'],
  [
    '2026-11-21T05:30:00Z',
    'observation',
    'unknown',
    'alert in #sec: login from 203.0.113.9, see https://evil.example/x @channel',
  ],
  ['2026-11-21T05:31:00Z', 'note', 'dana', 'the first look was wrong'],
  [
    '2026-11-21T05:31:00Z',
    'note',
    'dana',
    'the first look was right after all',
    { supersedes: 'T-0008' },
  ],
  [
    '2026-11-21T05:40:00Z',
    'decision',
    'maya',
    'approved R-0001, github/revoke-credential',
    { sources: RECEIPT_1 },
  ],
  [
    '2026-11-21T05:40:00Z',
    'action',
    'dana',
    'github/revoke-credential credential=C-01 (R-0001): verified. Approved by maya.',
    { sources: RECEIPT_1 },
  ],
  [
    '2026-11-21T05:46:10Z',
    'action',
    'dana',
    'github/remove-deploy-key key=ci (R-0003): the outcome is unknown. GitHub did not answer (502).',
    { sources: RECEIPT_3 },
  ],
  ['2026-11-21T06:50:10Z', 'contained', 'dana', 'contained'],
  ['2026-11-21T06:55:00Z', 'recovered', 'maya', 'shop deploys again'],
];

/** Attempts beyond what a report tells one by one. */
const REFUSED: readonly LedgerDraft[] = Array.from({ length: 14 }, (_, index) => {
  const { plan: _plan, ...refused } = draft(`2026-11-21T05:4${index % 10}:00Z`, 'refused', {
    command: '/approve 8f3a12c9',
    reason: index % 2 === 0 ? 'self-approval' : 'stale-plan',
  });
  return refused;
});

/** Keys that somebody made in one minute, more than are told one by one. */
const KEYS = Array.from({ length: 7 }, (_, index) => ({
  eventVersion: '1.08',
  eventName: 'CreateAccessKey',
  eventSource: 'iam.amazonaws.com',
  eventTime: `2026-11-21T05:03:0${index}Z`,
  userIdentity: { userName: 'eve' },
  sourceIPAddress: '198.51.100.4',
  ...(index > 4 && { errorCode: 'LimitExceeded' }),
}));

/** Grave and ordinary deeds of one actor, mixed. */
const USERS = Array.from({ length: 11 }, (_, index) => ({
  eventName: index % 4 === 0 ? 'ListUsers' : 'CreateUser',
  eventSource: 'iam.amazonaws.com',
  eventTime: `2026-11-21T05:04:${10 + index}Z`,
  userIdentity: { userName: 'mallory' },
  requestParameters: { userName: `backup-${index}` },
}));

/** Remarks of a scanner that says when it ran. */
const REMARKS = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'LintScan' } },
      invocations: [{ endTimeUtc: '2026-11-21T05:05:00Z' }],
      results: Array.from({ length: 5 }, (_, index) => ({
        ruleId: `style/${index % 2}`,
        level: 'note',
        message: { text: 'A remark.' },
      })),
    },
  ],
};

const SECRET = [{ RuleID: 'npm-token', File: '.npmrc', Fingerprint: 'x', Match: '' }];

function since(
  at: string,
  precision: 'day' | 'hour' | 'minute' | 'second',
  source: string,
): NonNullable<Incident['milestones']['detected']> {
  return { at, precision, source, recorded_at: '2026-11-21T07:00:00Z', recorded_by: 'dana' };
}

const RECORD: Partial<Incident> = {
  milestones: {
    activity_started: since('2026-11-20T00:00:00Z', 'day', 'T-0001'),
    compromised: since('2026-11-20T10:00:00Z', 'hour', 'A-0008#L22'),
    detected: since('2026-11-21T05:12:00Z', 'minute', 'A-0002#L2'),
    declared: since('2026-11-21T05:20:00Z', 'second', 'ledger#1'),
    contained: since('2026-11-21T06:50:10Z', 'second', 'R-0001'),
  },
  affected: {
    repositories: ['acme/shop', 'acme/web'],
    accounts: ['ci-bot'],
    hosts: [],
    data: ['customer invoices'],
  },
  exposed_credentials: [
    ...INCIDENT.exposed_credentials,
    { id: 'C-02', kind: 'other', state: 'exposed' },
  ],
  tasks: [
    { id: 'K-01', title: 'Rotate the keys', state: 'open' },
    {
      id: 'K-02',
      title: 'Write to customers',
      owner: DANA,
      due: '2026-12-01T00:00:00Z',
      state: 'done',
    },
  ],
};

/** The parts of {@link ID} as it stands in the morning after. */
export const RICH: Parts = {
  incident: RECORD,
  entries: ROWS.map(([at, kind, actor, text, more]) => ({
    at: new Date(at),
    kind,
    actor,
    text,
    ...more,
  })),
  ledger: REFUSED,
  files: {
    'artifacts/audit.json': readFixture('github-audit-log.json'),
    'artifacts/gitleaks.json': readFixture('gitleaks.json'),
    'artifacts/keys.json': JSON.stringify([...KEYS, ...USERS], null, 1),
    'artifacts/notes.txt': `Notes about ${ID}.\n`,
    'artifacts/remarks.sarif': JSON.stringify(REMARKS, null, 1),
    'artifacts/scan.sarif': readFixture('sarif.sarif'),
    'artifacts/secret.json': JSON.stringify(SECRET, null, 1),
    'artifacts/trail.json': readFixture('cloudtrail.json'),
    'containment/R-0008.json': '{',
    ...Object.fromEntries(DEEDS.map(toReceipt)),
  },
};
