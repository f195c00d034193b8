/** Where an incident and its parts live. Ids are checked here before they become a path or a ref. */
import { z } from 'zod';

/** How ids are written, for patterns that hold one. Nothing else in the project spells an id as a pattern. */
export const ID = {
  /** `INC-<year>-<issue number, at least four digits>`: unique without a counter, because GitHub numbers issues. */
  incident: String.raw`INC-\d{4}-\d{4,9}`,
  entry: String.raw`T-\d{4,9}`,
  artifact: String.raw`A-\d{4,9}`,
  evidence: String.raw`E-\d{4,9}`,
  receipt: String.raw`R-\d{4,9}`,
  credential: String.raw`C-\d{2,9}`,
  task: String.raw`K-\d{2,9}`,
} as const;

function toIdSchema(pattern: string, example: string) {
  return z.string().regex(new RegExp(`^${pattern}$`), `Expected ${example}`);
}

export const IncidentId = toIdSchema(ID.incident, 'an incident id such as INC-2026-0042');
export type IncidentId = z.infer<typeof IncidentId>;
export const ArtifactId = toIdSchema(ID.artifact, 'an artifact id such as A-0001');
export const EvidenceId = toIdSchema(ID.evidence, 'the id of a custody card such as E-0001');
export const ReceiptId = toIdSchema(ID.receipt, 'a receipt id such as R-0001');
export type ReceiptId = z.infer<typeof ReceiptId>;
export const EntryId = toIdSchema(ID.entry, 'the id of a timeline entry such as T-0001');
export const CredentialId = toIdSchema(ID.credential, 'a credential id such as C-01');
export const TaskId = toIdSchema(ID.task, 'the id of a task such as K-01');

const PREFIXES = { T: 'entry', A: 'artifact', E: 'evidence', R: 'receipt' } as const;

/** Which part of an incident something would name that looks like an id, with however many digits. */
export function findIdKind(id: string): (typeof PREFIXES)[keyof typeof PREFIXES] | undefined {
  const [, prefix] = /^([A-Z])-\d+$/.exec(id) ?? [];
  return Object.entries(PREFIXES).find(([one]) => one === prefix)?.[1];
}

const BRANCH = new RegExp(`^incident/(${ID.incident})$`);

/** Builds the id of the incident that an issue declares. */
export function toIncidentId(issueNumber: number, createdAt: Date): IncidentId {
  return IncidentId.parse(
    `INC-${createdAt.getUTCFullYear()}-${String(issueNumber).padStart(4, '0')}`,
  );
}

/** The issue that declared an incident: the two share their number. */
export function toIssueNumber(id: IncidentId): number {
  return Number(IncidentId.parse(id).slice('INC-2026-'.length));
}

/** The folder of an incident, relative to the repository root, without a trailing slash. */
export function toIncidentFolder(id: IncidentId): string {
  return `incidents/${toIncidentYear(id)}/${id}`;
}

/** The year in which its issue was opened: nothing of the incident is older. */
export function toIncidentYear(id: IncidentId): string {
  return IncidentId.parse(id).slice('INC-'.length, 'INC-2026'.length);
}

/** The branch on which an incident is worked. */
export function toIncidentBranch(id: IncidentId): string {
  return `incident/${IncidentId.parse(id)}`;
}

/** Reads the incident id out of a branch name; undefined when the branch is no incident's. */
export function findIncidentOfBranch(branch: string): IncidentId | undefined {
  return BRANCH.exec(branch)?.[1];
}

/** Names of the files every incident has, relative to its folder. */
export const FILES = {
  record: 'incident.md',
  timeline: 'timeline.md',
  ledger: 'ledger.ndjson',
  manifest: 'artifacts/manifest.yml',
} as const;

/** Later segments of the ledger lie here; the first is `FILES.ledger`. */
export const LEDGER_FOLDER = 'ledger';

const SEGMENT = String.raw`ledger/\d{4,6}\.ndjson`;
const SEGMENT_PATH = new RegExp(String.raw`^ledger/(\d{4,6})\.ndjson$`);

/** The path of a segment of the ledger inside the incident folder; the first has number 1. */
export function toSegmentPath(number: number): string {
  return number === 1 ? FILES.ledger : `${LEDGER_FOLDER}/${String(number).padStart(4, '0')}.ndjson`;
}

/** The number of a segment as a text says it that nobody vouches for; undefined when it is none. */
export function findToldSegment(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

/** The number of the segment that a path is of; undefined when it is of none. */
export function findSegmentNumber(path: string): number | undefined {
  if (path === FILES.ledger) return 1;
  const number = Number(SEGMENT_PATH.exec(path)?.[1]);
  return number >= 2 && toSegmentPath(number) === path ? number : undefined;
}

const RECEIPT = new RegExp(String.raw`^containment/(${ID.receipt})\.json$`);
const SEALED_CREDENTIAL = new RegExp(String.raw`^containment/(${ID.credential})\.sealed\.json$`);

/** The path of a receipt inside the incident folder. */
export function toReceiptPath(id: ReceiptId): string {
  return `containment/${ReceiptId.parse(id)}.json`;
}

/** The receipt that a path is of; undefined when it is of none. */
export function findReceiptId(path: string): ReceiptId | undefined {
  return RECEIPT.exec(path)?.[1];
}

/** The path of a credential's sealed value inside the incident folder. */
export function toSealedCredentialPath(id: string): string {
  return `containment/${CredentialId.parse(id)}.sealed.json`;
}

/** The credential whose sealed value a path is of; undefined when it is of none. */
export function findSealedCredentialId(path: string): string | undefined {
  return SEALED_CREDENTIAL.exec(path)?.[1];
}

/** The path of a custody card inside the incident folder. */
export function toEvidencePath(id: string): string {
  return `evidence/${id}.yml`;
}

/** The name of the custody card that a path is of, which should be its id; undefined when it is of none. */
export function findEvidenceName(path: string): string | undefined {
  return /^evidence\/([^/]+)\.ya?ml$/.exec(path)?.[1];
}

/** Whether a path is of something that lies in one of the folders itself, and not below it. */
export function isIn(folder: 'containment' | 'evidence', path: string): boolean {
  return path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
}

/** A file of an incident that a text may name, for patterns. */
export const NAMED_FILE = [
  ...Object.values(FILES).map((path) => path.replaceAll('.', String.raw`\.`)),
  SEGMENT,
  String.raw`containment/${ID.receipt}\.json`,
  String.raw`reports/[a-z][a-z-]{0,60}\.md`,
].join('|');
