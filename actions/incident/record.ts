/** The facts of an incident: the front matter of incident.md. Unknown keys are errors, so a typo never passes as data. */
import { z } from 'zod';
import { rememberTexts } from '#kernel/known-texts.ts';
import { parseFrontmatter, renderYaml, updateFrontmatter } from '#kernel/frontmatter.ts';
import { Instant, MILESTONES, Milestones } from './milestone.ts';
import { CredentialId, FILES, IncidentId, TaskId } from './path.ts';
import { INCIDENT_ROLES, Person } from './person.ts';
import { parseChecked } from '#kernel/schema-problem.ts';
import { CREDENTIAL_STATES, SEVERITIES, STATUSES, type CredentialState } from './status.ts';
import { checkUniqueIds } from './unique.ts';
import { applyChange } from './yaml-change.ts';

/** Traffic Light Protocol 2.0, https://www.first.org/tlp/ */
export const TLPS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

/** Whether a marking is narrower than AMBER, so that not everyone who can see a thread may read the title. */
export function isNarrow(tlp: string): boolean {
  return tlp === 'RED' || tlp === 'AMBER+STRICT';
}
export type Tlp = (typeof TLPS)[number];

export const CREDENTIAL_KINDS = [
  'github_pat',
  'github_oauth',
  'github_app_user',
  'github_app_refresh',
  'other',
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** A credential that leaked. Never the value: a digest and the last four characters stand for it. */
export const ExposedCredential = z.strictObject({
  id: CredentialId,
  kind: z.enum(CREDENTIAL_KINDS),
  fingerprint: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  last4: z.string().max(4).optional(),
  state: z.enum(CREDENTIAL_STATES),
});
export type ExposedCredential = z.infer<typeof ExposedCredential>;

export const Task = z.strictObject({
  id: TaskId,
  title: z.string().min(1).max(500),
  owner: Person.optional(),
  due: Instant.optional(),
  state: z.enum(['open', 'done']),
});
export type Task = z.infer<typeof Task>;

export const Affected = z.strictObject({
  repositories: z.array(z.string().regex(/^[\w.-]+\/[\w.-]+$/)).default([]),
  accounts: z.array(z.string().max(200)).default([]),
  hosts: z.array(z.string().max(200)).default([]),
  data: z.array(z.string().max(500)).default([]),
});
export type Affected = z.infer<typeof Affected>;

export const Incident = z.strictObject({
  id: IncidentId,
  title: z.string().min(1).max(200),
  /** Two plain words that give nothing away: notices and labels may use it instead of the title. */
  codename: z.string().regex(/^[a-z]+-[a-z]+$/),
  severity: z.enum(SEVERITIES),
  /** Nobody said how severe it is; `/severity` takes this away. */
  severity_assumed: z.literal(true).optional(),
  status: z.enum(STATUSES),
  tlp: z.enum(TLPS),
  exercise: z.boolean(),
  playbook: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  issue: z.int().positive(),
  pull_request: z.int().positive().optional(),
  reporter: Person,
  roles: z.partialRecord(z.enum(INCIDENT_ROLES), Person).default({}),
  milestones: Milestones,
  affected: Affected,
  exposed_credentials: z.array(ExposedCredential).check(checkUniqueIds).default([]),
  tasks: z.array(Task).check(checkUniqueIds).default([]),
});
export type Incident = z.infer<typeof Incident>;

const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/incident.schema.json';
const FILE: string = FILES.record;
const CODE = 'incident-invalid';

/** Parses incident.md into facts and prose. @throws UserError with the place of the first of all problems it lists. */
export function parseIncident(text: string, file = FILE): ParsedRecord {
  return KNOWN.read(text, () => {
    const frontmatter = parseFrontmatter(text, { file });
    const incident = parseChecked(Incident, frontmatter, { file, code: CODE });
    return { incident, body: frontmatter.body };
  });
}

interface ParsedRecord {
  incident: Incident;
  body: string;
}

const KNOWN = rememberTexts<ParsedRecord>();

/** Renders a new incident.md; an existing one is changed with {@link updateIncident}, which keeps its comments. @throws UserError when it is invalid. */
export function renderIncident(incident: Incident, body: string): string {
  const ordered = Incident.safeParse(incident).data ?? incident;
  const text = `---\n${SCHEMA_LINE}\n${renderYaml(toOrdered(ordered))}---\n${body}`;
  parseIncident(text);
  return text;
}

/** Changes facts in place: untouched lines, comments and the body stay. @throws UserError when text or result is invalid. */
export function updateIncident(
  text: string,
  change: (incident: Incident) => Incident,
  file = FILE,
): string {
  const { incident: before } = parseIncident(text, file);
  const after = change(before);
  const order = Object.keys(Incident.shape);
  const updated = updateFrontmatter(
    text,
    (document) => applyChange(document, { before, after, order }),
    {
      file,
    },
  );
  parseIncident(updated, file);
  return updated;
}

function toOrdered(incident: Incident): Incident {
  const { milestones, roles } = incident;
  return {
    ...incident,
    roles: toSorted(roles, INCIDENT_ROLES),
    milestones: toSorted(milestones, MILESTONES),
  };
}

function toSorted<Key extends string, Value>(
  record: Partial<Record<Key, Value>>,
  order: readonly Key[],
): Partial<Record<Key, Value>> {
  const sorted: Partial<Record<Key, Value>> = {};
  for (const key of order) if (record[key] !== undefined) sorted[key] = record[key];
  return sorted;
}

/** Says of one exposed credential how it stands now; the others stay as they are. */
export function setCredentialState(
  incident: Incident,
  id: string,
  state: CredentialState,
): Incident {
  return {
    ...incident,
    exposed_credentials: incident.exposed_credentials.map((one) =>
      one.id === id ? { ...one, state } : one,
    ),
  };
}

/** Whether a record says that it is of an exercise, also while something else in it cannot be read. */
export function saysExercise(text: string): boolean {
  const [block = ''] = text.split(/^\uFEFF*---$/m).slice(1, 2);
  return /^exercise:[ \t]+(?:true|True|TRUE)[ \t]*(?:#.*)?$/m.test(block);
}
