/** Sound incidents by the thousand, for what must be measured on many: the same number gives the same files. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILES, toIncidentFolder } from '#incident/path.ts';
import { appendLedger, type LedgerDraft } from '#incident/ledger.ts';

/** How much was written down in each incident: an evening's work of three people. */
const ENTRIES = 40;
const COMMANDS = 12;
const PEOPLE = ['maya', 'dana', 'omar'];
const YEAR = 2024;

/** The id of an incident by its number. */
export function toId(issue: number): string {
  return `INC-${YEAR}-${String(issue).padStart(4, '0')}`;
}

/** Writes incidents 1 to `count` below a folder, as a repository keeps them. */
export function writeIncidents(root: string, count: number): void {
  for (let issue = 1; issue <= count; issue += 1) {
    const id = toId(issue);
    for (const [path, text] of Object.entries(renderIncident(id, issue))) {
      const file = join(root, toIncidentFolder(id), path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** Makes a repository of a folder, with all that lies in it in one commit. */
export function commitAll(root: string): void {
  const git = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    ['commit', '-q', '-m', 'Incidents'],
  ]) {
    execFileSync('git', [...git, '-c', 'core.autocrlf=false', '-c', 'gc.auto=0', ...args], {
      cwd: root,
    });
  }
}

/** A timeline of one incident: days of exact entries, every third with a source. */
export function renderManyEntries(id: string, entries: number): string {
  const lines = Array.from({ length: entries }, (_, index) => renderEntryLine(index));
  const days = Map.groupBy(lines, ({ day }) => day);
  const sections = [...days].map(
    ([day, list]) => `## ${day}\n\n${list.map(({ line }) => line).join('\n')}\n`,
  );
  return `# Timeline of ${id}\n\n${sections.join('\n')}`;
}

const START = Date.UTC(YEAR, 0, 2, 9);
const MINUTES_APART = 7;
/** Every third statement is an observation, which must name its source. */
const SOURCED = 3;

function renderEntryLine(index: number): { day: string; line: string } {
  const at = new Date(START + index * MINUTES_APART * 60_000).toISOString().replace('.000', '');
  const id = `T-${String(index + 1).padStart(4, '0')}`;
  const who = PEOPLE[index % PEOPLE.length] ?? '';
  const [kind, source] =
    index % SOURCED === 0
      ? ['observation', ` ([A-0001](artifacts/audit.json#L${(index % 20) + 1}))`]
      : ['note', ''];
  const text = `step ${index + 1} of the work on \`acme/shop\`: the runner of build ${index * 31} was looked at by ${who}`;
  return { day: at.slice(0, 10), line: `- **${id}** ${at} \`${kind}\` @${who}: ${text}${source}` };
}

function renderIncident(id: string, issue: number): Record<string, string> {
  const audit = `${Array.from({ length: 20 }, (_, row) => JSON.stringify({ action: 'git.clone', run: issue * 100 + row })).join('\n')}\n`;
  return {
    [FILES.record]: renderRecord(id, issue),
    [FILES.timeline]: renderManyEntries(id, ENTRIES),
    [FILES.ledger]: appendLedger('', id, Array.from({ length: COMMANDS }, toCommand)).text,
    [FILES.manifest]: renderManifest(audit),
    'artifacts/audit.json': audit,
  };
}

function renderRecord(id: string, issue: number): string {
  return `---
id: ${id}
title: Leaked deploy token, number ${issue}
codename: amber-kestrel
severity: SEV2
status: declared
tlp: AMBER
exercise: false
issue: ${issue}
reporter: {id: 583231, login: octocat}
roles: {}
milestones: {}
affected: {repositories: [acme/shop], accounts: [], hosts: [], data: []}
exposed_credentials: []
tasks: []
---
The token was in a public gist.
`;
}

function renderManifest(audit: string): string {
  return `artifacts:
  - id: A-0001
    file: audit.json
    sha256: ${createHash('sha256').update(audit).digest('hex')}
    bytes: ${Buffer.byteLength(audit)}
    tool: github-audit-log
    added_by: octocat
    added_at: ${YEAR}-01-02T09:05:00Z
    tlp: AMBER
`;
}

function toCommand(_: unknown, index: number): LedgerDraft {
  return {
    at: `${YEAR}-01-02T10:${String(index).padStart(2, '0')}:00Z`,
    claim: `sha256:${createHash('sha256').update(String(index)).digest('hex')}`,
    actor: { id: 583231, login: 'octocat' },
    source: {
      kind: 'comment',
      id: String(index + 1),
      url: 'https://github.com/acme/incidents/pull/43',
    },
    command: `/note number ${index + 1}`,
    phase: 'done',
    outcome: 'done',
    effect: {},
  };
}
