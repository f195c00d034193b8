/**
 * What a form declares. Declaring is the safe direction: only an empty summary refuses it. What cannot be read takes
 * the safe value, is kept as the reporter wrote it, and is asked about in the reply.
 */
import { joinWords } from '#answer/index.ts';
import type { WrittenInstant } from '#incident/instant.ts';
import type { Affected, Tlp } from '#incident/record.ts';
import type { Severity } from '#incident/status.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { clip, toSingleLine, toVisible } from '#kernel/text/lines.ts';
import { findSecrets, redact } from '#kernel/text/redact.ts';
import { findAffectedWarning, findMisnamedWarning, parseAffected } from './affected.ts';
import {
  isPreset,
  readDetected,
  readPlaybook,
  readSeverity,
  readTlp,
  type Read,
} from './fields.ts';
import type { FormReading } from './form.ts';
import type { DeclarePolicy } from './policy.ts';
import type { DeclareRequest } from './request.ts';

export interface Declaration {
  title: string;
  severity: Severity;
  /** Nobody said how severe it is, or nobody could read it. */
  severityAssumed: boolean;
  tlp: Tlp;
  affected: Affected;
  detected?: WrittenInstant;
  playbook?: string;
  /** What was reported, with everything that found no place in the record. */
  details: string;
  /** What could not be read or should be looked at, one plain sentence each. */
  warnings: readonly string[];
}

const LONGEST_TITLE = 200;
const LONGEST_DETAILS = 30_000;
const LONGEST_KEPT = 5000;

export interface DeclarationContext {
  settings: DeclarePolicy;
  request: Pick<DeclareRequest, 'issue' | 'source' | 'body'>;
}

/** Reads what the form says. Secrets are redacted here, before anything is stored. */
export function toDeclaration(
  reading: FormReading,
  { settings, request }: DeclarationContext,
): Declaration | Refusal {
  const { values } = reading;
  const summary = readSummary(values.get('summary') ?? '');
  if (summary.title === '') return refuse('invalid-form', renderNoSummary(reading));
  const severity = readSeverity(values.get('severity'));
  const tlp = readTlp(values.get('tlp'), settings.policy.default_tlp);
  const detected = readDetected(values.get('detected'), request.issue.createdAt);
  const playbook = readPlaybook(values.get('playbook'));
  const details = toDetails(reading, { summary, severity, tlp, detected, playbook });
  const affected = values.get('affected') ?? '';
  const warnings = [
    findSecretWarning([request.body], request.source.kind),
    severity.warning,
    summary.warning,
    details.warning,
    findAffectedWarning(affected),
    findMisnamedWarning(affected, settings.organisation),

    tlp.warning,
    detected.warning,
    playbook.warning,
  ];
  return {
    title: summary.title,
    severity: severity.value,
    severityAssumed: severity.assumed,
    tlp: tlp.value,
    affected: parseAffected(affected, settings.organisation),
    details: details.text,
    warnings: warnings.filter((warning) => warning !== undefined),
    ...(detected.value === undefined ? {} : { detected: detected.value }),
    ...(playbook.value === undefined ? {} : { playbook: playbook.value }),
  };
}

function renderNoSummary({ values, others }: FormReading): string {
  const filled = [...values, ...others]
    .filter(([name, value]) => name !== 'tlp' || !isPreset(value))
    .map(([name]) => `\`${name}\``);
  if (filled.length === 0) {
    return 'Expected a form with `summary` filled in, got an issue in which no field of the form is.';
  }
  return `The field \`summary\` is empty; expected a line of text. Filled in: ${joinWords(filled)}.`;
}

interface Summary {
  title: string;
  warning?: string;
  unread: boolean;
}

/** The title is the first line that shows anything. */
function readSummary(summary: string): Summary {
  const [line = '', ...more] = redact(toVisible(summary)).trim().split('\n');
  const title = toSingleLine(line);
  const unread = title.length > LONGEST_TITLE || more.some((one) => one.trim() !== '');
  return {
    title: clip(title, LONGEST_TITLE).toWellFormed(),
    unread,
    ...(unread && {
      warning:
        '`summary` was cut to its first line and 200 characters for the title; the whole stands in incident.md under what was reported.',
    }),
  };
}

type Readings = Record<'severity' | 'tlp' | 'detected' | 'playbook', Read<unknown>> & {
  summary: Summary;
};

/** What the reporter wrote and no field of the record took is kept below the details, word by word. */
function toDetails(reading: FormReading, read: Readings): { text: string; warning?: string } {
  const { values, others, before } = reading;
  const details = redact(toVisible(values.get('details') ?? ''));
  const isCut = findAffectedWarning(values.get('affected') ?? '') !== undefined;
  const unread = [
    ...(['summary', 'severity', 'detected', 'playbook', 'tlp'] as const).filter(
      (id) => read[id].unread,
    ),
    ...(isCut ? ['affected'] : []),
  ];
  const kept = [
    ...(before === '' ? [] : [['Before the first field', before] as const]),
    ...unread.map((id) => [`${id}, as written`, values.get(id) ?? ''] as const),
    ...others,
  ].map(
    ([name, text]) =>
      `${toSingleLine(redact(name))}: ${clip(redact(toVisible(text)), LONGEST_KEPT)}`,
  );
  const text = [clip(details, LONGEST_DETAILS), ...kept].filter(Boolean).join('\n\n');
  if (details.length <= LONGEST_DETAILS) return { text };
  const warning = `\`details\` was cut to ${LONGEST_DETAILS} characters; commit the whole to the branch as a file under artifacts/.`;
  return { text, warning };
}

/** Warns of what looks like a secret, without repeating it. */
export function findSecretWarning(
  texts: readonly string[],
  source: DeclareRequest['source']['kind'],
): string | undefined {
  const kinds = texts.flatMap((text) => findSecrets(toVisible(text)).map(({ kind }) => kind));
  if (kinds.length === 0) return undefined;
  const what = [...new Set(kinds)].join(', ');
  const where =
    source === 'issue'
      ? `This issue shows what looks like a secret (${what}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision`
      : `An input of the run holds what looks like a secret (${what}). Nothing of it was stored here, but GitHub keeps what a run was given: treat it as exposed`;
  return `${where}, and hand the value over with \`npm run deposit\`.`;
}
