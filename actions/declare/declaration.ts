/**
 * What a form declares. Summary and severity must be there; an optional field that cannot be read never stops a
 * declaration, it is named in the reply instead: declaring is the safe direction.
 */
import { parseInstant, toExpectedInstant, type WrittenInstant } from '#kernel/incident/instant.ts';
import { TLPS, type Affected, type Tlp } from '#kernel/incident/record.ts';
import { SEVERITIES, type Severity } from '#kernel/incident/status.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import type { Settings } from '#kernel/settings.ts';
import { clip, toSingleLine, toVisible } from '#kernel/text/lines.ts';
import { findSecrets, redact } from '#kernel/text/redact.ts';
import { findAffectedWarning, parseAffected } from './affected.ts';
import type { FormValues } from './form.ts';
import { quote } from './quote.ts';
import type { DeclareRequest } from './request.ts';

export interface Declaration {
  title: string;
  severity: Severity;
  tlp: Tlp;
  affected: Affected;
  detected?: WrittenInstant;
  playbook?: string;
  details: string;
  /** What could not be read or should be looked at, one plain sentence each. */
  warnings: readonly string[];
}

const LONGEST_TITLE = 200;
const LONGEST_DETAILS = 30_000;

export interface DeclarationContext {
  settings: Settings;
  request: Pick<DeclareRequest, 'issue' | 'source'>;
}

/** Checks what the form says. Secrets are redacted here, before anything is stored. */
export function toDeclaration(
  values: FormValues,
  { settings, request }: DeclarationContext,
): Declaration | Refusal {
  const { title, rest } = readSummary(values.get('summary') ?? '');
  const severity = SEVERITIES.find((name) => name === values.get('severity'));
  // The forms ask for both; a copy of the template may have changed them.
  if (title === '') return refuse('invalid-form', 'The field `summary` is empty.');
  if (severity === undefined) {
    const message = `The field \`severity\` must be one of ${SEVERITIES.join(', ')}.`;
    return refuse('invalid-form', message);
  }
  const details = toVisible(redact(values.get('details') ?? ''));
  const affected = values.get('affected') ?? '';
  const detected = readDetected(values.get('detected'), request.issue.createdAt);
  const playbook = readPlaybook(values.get('playbook'));
  const warnings = [
    findSecretWarning([...values.values()], request.source.kind),
    rest
      ? '`summary` was cut to its first line and 200 characters; put the rest into a note.'
      : undefined,
    details.length > LONGEST_DETAILS
      ? `\`details\` was cut to ${LONGEST_DETAILS} characters; commit the whole to the branch as a file under artifacts/.`
      : undefined,
    findAffectedWarning(affected),
    detected.warning,
    playbook.warning,
  ];
  return {
    title,
    severity,
    tlp: TLPS.find((name) => name === values.get('tlp')) ?? settings.policy.default_tlp,
    affected: parseAffected(affected, settings.organisation),
    details: clip(details, LONGEST_DETAILS),
    warnings: warnings.filter((warning) => warning !== undefined),
    ...(detected.value === undefined ? {} : { detected: detected.value }),
    ...(playbook.value === undefined ? {} : { playbook: playbook.value }),
  };
}

/** The title is the first line; `rest` says that there was more. */
function readSummary(summary: string): { title: string; rest: boolean } {
  const [line = '', ...more] = toVisible(redact(summary)).trim().split('\n');
  const title = toSingleLine(line);
  const rest = title.length > LONGEST_TITLE || more.some((one) => one.trim() !== '');
  return { title: clip(title, LONGEST_TITLE).toWellFormed(), rest };
}

interface Read<Value> {
  value?: Value;
  warning?: string;
}

function readDetected(text: string | undefined, declaredAt: Date): Read<WrittenInstant> {
  if (text === undefined) return {};
  const value = parseInstant(text);
  const how = 'Set it with `/milestone detected --at 2026-11-21T05:12Z`.';
  if (value === undefined) {
    return {
      warning: `\`detected\` says ${quote(text)}; expected ${toExpectedInstant(text)}. It was left out. ${how}`,
    };
  }
  if (value.at > declaredAt) {
    return {
      warning: `\`detected\` says ${quote(text)}, which lies in the future; expected a time before this declaration. It was left out. ${how}`,
    };
  }
  return { value };
}

function readPlaybook(text: string | undefined): Read<string> {
  if (text === undefined) return {};
  const name = toSingleLine(text).toLowerCase();
  if (/^[a-z0-9-]{1,100}$/.test(name)) return { value: name };
  return {
    warning: `\`playbook\` says ${quote(text)}; expected a name of small letters, digits and hyphens. It was left out; add it to incident.md.`,
  };
}

/** Warns of what looks like a secret, without repeating it. */
export function findSecretWarning(
  texts: readonly string[],
  source: DeclareRequest['source']['kind'],
): string | undefined {
  const kinds = texts.flatMap((text) => findSecrets(text).map(({ kind }) => kind));
  if (kinds.length === 0) return undefined;
  const what = [...new Set(kinds)].join(', ');
  const where =
    source === 'issue'
      ? `This issue shows what looks like a secret (${what}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision`
      : `An input of the run holds what looks like a secret (${what}). Nothing of it was stored here, but GitHub keeps what a run was given: treat it as exposed`;
  return `${where}, and hand the value over with \`npm run deposit\`.`;
}
