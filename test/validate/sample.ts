/** A sound incident in memory; tests replace the one file they are about. */
import { createHash } from 'node:crypto';
import { appendLedger, type LedgerDraft } from '#incident/ledger.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { toMessage, validateIncident, type Finding } from '#validate/index.ts';

export const ID = 'INC-2026-0042';
export const NOW = new Date('2026-11-21T12:00:00Z');

/** Files by path; `undefined` removes one. */
export type Files = Record<string, string | Uint8Array | undefined>;

export const ARTIFACT = '[]\n';

export const RECORD = `---
id: INC-2026-0042
title: Leaked deploy token in shop CI
codename: amber-kestrel
severity: SEV2
status: declared
tlp: AMBER
exercise: false
issue: 42
reporter: {id: 583231, login: octocat}
roles: {}
milestones:
  detected: {at: 2026-11-21T05:12:00Z, precision: second, source: T-0001, recorded_at: 2026-11-21T05:20:00Z, recorded_by: octocat}
  declared: {at: 2026-11-21T05:20:00Z, precision: second, source: T-0002, recorded_at: 2026-11-21T05:20:00Z, recorded_by: octocat}
affected: {repositories: [acme/shop], accounts: [], hosts: [], data: []}
exposed_credentials: []
tasks: []
---
The token was in a public gist.
`;

/** The record before anyone named a milestone. */
export const BARE_RECORD = RECORD.replace(/milestones:\n(?: {2}.*\n)+/, 'milestones: {}\n');

export const TIMELINE = `# Timeline of INC-2026-0042

## 2026-11-21

- **T-0001** 2026-11-21T05:12:00Z \`detected\` @octocat: gitleaks reported a deploy token ([A-0001](artifacts/gitleaks.json#L1))
- **T-0002** 2026-11-21T05:20:00Z \`declared\` @octocat: declared SEV2 from issue 42
`;

export const MANIFEST = toManifest([{ id: 'A-0001', file: 'gitleaks.json', content: ARTIFACT }]);

export function toManifest(artifacts: { id: string; file: string; content: string }[]): string {
  const items = artifacts.map(({ id, file, content }) =>
    [
      `  - id: ${id}`,
      `    file: ${file}`,
      `    sha256: ${createHash('sha256').update(content).digest('hex')}`,
      `    bytes: ${Buffer.byteLength(content)}`,
      '    tool: gitleaks',
      '    added_by: octocat',
      '    added_at: 2026-11-21T05:15:00Z',
      '    tlp: AMBER',
      '',
    ].join('\n'),
  );
  return `artifacts:\n${items.join('')}`;
}

export function toLedgerDraft(command: string): LedgerDraft {
  return {
    at: '2026-11-21T05:20:00Z',
    claim: `sha256:${'0'.repeat(64)}`,
    actor: { id: 583231, login: 'octocat' },
    source: { kind: 'comment', id: '1', url: 'https://github.com/acme/incidents/pull/43' },
    command,
    phase: 'done',
    outcome: 'done',
  };
}

export const LEDGER = appendLedger(
  '',
  ID,
  ['/note one', '/note two', '/note three'].map(toLedgerDraft),
).text;

const SOUND: Files = {
  'incident.md': RECORD,
  'timeline.md': TIMELINE,
  'ledger.ndjson': LEDGER,
  'artifacts/manifest.yml': MANIFEST,
  'artifacts/gitleaks.json': ARTIFACT,
};

/** The sound incident with some files replaced. */
export function toTree(changes: Files = {}, links: readonly string[] = []): IncidentTree {
  const files = new Map(
    Object.entries({ ...SOUND, ...changes }).flatMap(([path, content]) =>
      content === undefined ? [] : [[path, Buffer.from(content)] as const],
    ),
  );
  return {
    id: ID,
    files: [...files]
      .map(([path, content]) => ({
        path,
        bytes: content.byteLength,
        mode: links.includes(path) ? '120000' : '100644',
      }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    readText: async (path) => files.get(path)?.toString('utf8'),
    readBytes: async (path) => files.get(path),
  };
}

/** What a test knows beside the files. */
interface Known extends Pick<Parameters<typeof validateIncident>[0], 'branch' | 'keys' | 'signer'> {
  /** Several after a merge. */
  previous?: Files | readonly Files[];
  links?: readonly string[];
}

/** Validates the changed incident and gives what one rule (or every rule) finds. */
async function find(
  rule: string,
  changes: Files,
  { previous, links, ...known }: Known = {},
): Promise<Finding[]> {
  const findings = await validateIncident({
    tree: toTree(changes, links),
    ...known,
    previous: [previous ?? []].flat().map((files) => toTree(files)),
    now: NOW,
  });
  return findings.filter((finding) => rule === '*' || finding.rule === rule);
}

/** The same, one line for each finding. */
export async function check(rule: string, changes: Files, known: Known = {}): Promise<string[]> {
  return (await find(rule, changes, known)).map((finding) => {
    const { file, line, column, level } = finding;
    const prefix = rule === '*' ? `${finding.rule} ` : '';
    return `${prefix}${file}:${line}:${column} ${level} ${toMessage(finding)}`;
  });
}

/** The same in parts, with what to do: place, what is unexpected, what was expected, how to mend it. */
export async function tell(rule: string, changes: Files, known: Known = {}) {
  return (await find(rule, changes, known)).map(
    ({ file, line, column, unexpected, expected, fix }) => [
      `${file}:${line}:${column}`,
      unexpected,
      expected,
      fix,
    ],
  );
}

/** A timeline of one day with these entries. */
export function toTimeline(...entries: string[]): string {
  return `# Timeline of ${ID}\n\n## 2026-11-21\n\n${entries.map((entry) => `- ${entry}\n`).join('')}`;
}
