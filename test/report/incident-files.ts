/** An incident in memory for report tests: a record, a timeline and whatever artifacts a test adds. */
import { readFileSync } from 'node:fs';
import { appendLedger, type LedgerDraft } from '#incident/ledger.ts';
import { type Incident, renderIncident } from '#incident/record.ts';
import { appendEntries, type EntryDraft, renderTimeline } from '#incident/timeline.ts';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';
import { sha256 } from '#kernel/canonical.ts';
import type { ReaderRow } from '#report/artifact/observation.ts';
import { isUnread, type Reader } from '#report/artifact/reader.ts';

export const ID = 'INC-2026-0042';
export const TEMPLATES = new URL('../../templates', import.meta.url).pathname;
export const DANA = { id: 7, login: 'dana' };
export const MAYA = { id: 8, login: 'maya' };

/** A fixture's bytes by its file name. */
export function readFixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/report/${name}`, import.meta.url));
}

export const INCIDENT: Incident = {
  id: ID,
  title: 'Leaked deploy token in shop CI',
  codename: 'amber-kestrel',
  severity: 'SEV2',
  status: 'contained',
  tlp: 'AMBER',
  exercise: false,
  playbook: 'ci-token-compromise',
  issue: 42,
  pull_request: 43,
  reporter: DANA,
  roles: { incident_commander: MAYA, technical_lead: DANA },
  milestones: {
    detected: {
      at: '2026-11-21T05:12:00Z',
      precision: 'minute',
      source: 'T-0001',
      recorded_at: '2026-11-21T05:20:00Z',
      recorded_by: 'dana',
    },
    declared: {
      at: '2026-11-21T05:20:00Z',
      precision: 'second',
      source: 'T-0002',
      recorded_at: '2026-11-21T05:20:00Z',
      recorded_by: 'dana',
    },
    contained: {
      at: '2026-11-21T05:50:10Z',
      precision: 'second',
      source: 'R-0001',
      recorded_at: '2026-11-21T05:50:10Z',
      recorded_by: 'dana',
    },
  },
  affected: { repositories: ['acme/shop'], accounts: [], hosts: [], data: [] },
  exposed_credentials: [{ id: 'C-01', kind: 'github_pat', last4: 'x9Qz', state: 'revoked' }],
  tasks: [],
};

export const ENTRIES: readonly EntryDraft[] = [
  {
    at: new Date('2026-11-21T05:12:00Z'),
    precision: 'minute',
    kind: 'detected',
    actor: 'dana',
    text: 'gitleaks reported a deploy token in acme/shop',
    sources: [{ id: 'A-0001', target: 'artifacts/gitleaks.json#L2' }],
  },
  {
    at: new Date('2026-11-21T05:20:00Z'),
    kind: 'declared',
    actor: 'dana',
    text: 'declared SEV2 from issue 42',
  },
];

const PLAN = sha256('plan');
const CONTAIN = '/contain github/revoke-credential credential=C-01';

/** A ledger draft with the fields a test does not care about filled in. */
export function draft(
  at: string,
  phase: LedgerDraft['phase'],
  rest: Partial<LedgerDraft> = {},
): LedgerDraft {
  return {
    at,
    phase,
    claim: sha256(`${at} ${phase}`),
    actor: DANA,
    source: { kind: 'comment', id: '1', url: 'https://github.com/acme/incidents/pull/43' },
    command: CONTAIN,
    plan: PLAN,
    outcome: phase,
    ...rest,
  };
}

export const LEDGER: readonly LedgerDraft[] = [
  draft('2026-11-21T05:40:00Z', 'intent'),
  draft('2026-11-21T05:45:00Z', 'refused', {
    command: '/approve 8f3a12c9',
    reason: 'self-approval',
  }),
  draft('2026-11-21T05:48:00Z', 'approved', { command: '/approve 8f3a12c9', actor: MAYA }),
  draft('2026-11-21T05:50:00Z', 'applied', { receipt: 'R-0001' }),
  draft('2026-11-21T05:50:10Z', 'verified', { receipt: 'R-0001' }),
];

export interface Parts {
  incident?: Partial<Incident>;
  body?: string;
  entries?: readonly EntryDraft[];
  ledger?: readonly LedgerDraft[];
  /** Text or bytes by path, relative to the incident folder. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths that are symbolic links. */
  links?: readonly string[];
}

/** Builds the tree of an incident. */
export function createTree(parts: Parts = {}): IncidentTree {
  const {
    incident = {},
    body = '# Summary\n\nA deploy token was found in a public gist.\n',
    entries = ENTRIES,
    ledger = LEDGER,
  } = parts;
  const contents = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array): void => {
    contents.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  put('incident.md', renderIncident({ ...INCIDENT, ...incident }, body));
  put('timeline.md', appendEntries(renderTimeline(ID), entries).text);
  put('ledger.ndjson', appendLedger('', ID, ledger).text);
  for (const [path, content] of Object.entries(parts.files ?? {})) put(path, content);
  const files: TreeFile[] = [...contents]
    .map(([path, bytes]) => ({
      path,
      bytes: bytes.byteLength,
      mode: parts.links?.includes(path) === true ? '120000' : '100644',
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    id: ID,
    files,
    readBytes: (path) => Promise.resolve(contents.get(path)),
    readText: (path) =>
      Promise.resolve(
        contents.has(path) ? new TextDecoder().decode(contents.get(path)) : undefined,
      ),
  };
}

/** What a reader sees in bytes, or in a value written as JSON; unread rows are left out. */
export function readReaderRows(reader: Reader, source: Uint8Array | object): ReaderRow[] {
  const bytes =
    source instanceof Uint8Array ? source : new TextEncoder().encode(JSON.stringify(source));
  return [...reader.read(bytes)].filter((row): row is ReaderRow => !isUnread(row));
}
