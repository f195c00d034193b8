/**
 * What a form declares. Summary and severity must be there; an optional field that cannot be read never stops a
 * declaration, it is named in the reply instead: declaring is the safe direction.
 */
import { INSTANT_FORMS, parseInstant, type WrittenInstant } from '#kernel/incident/instant.ts';
import { TLPS, type Affected, type Tlp } from '#kernel/incident/record.ts';
import { SEVERITIES, type Severity } from '#kernel/incident/status.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import type { Settings } from '#kernel/settings.ts';
import { clip, toSingleLine, toVisible } from '#kernel/text/lines.ts';
import { findSecrets, redact } from '#kernel/text/redact.ts';
import { parseAffected } from './affected.ts';
import type { FormValues } from './form.ts';

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
  /** When the issue was opened. */
  declaredAt: Date;
}

/** Checks what the form says. Secrets are redacted here, before anything is stored. */
export function toDeclaration(
  values: FormValues,
  { settings, declaredAt }: DeclarationContext,
): Declaration | Refusal {
  const title = toTitle(values.get('summary') ?? '');
  const severity = SEVERITIES.find((name) => name === values.get('severity'));
  if (title === '') return refuse('invalid-form', 'The field `summary` is empty.');
  if (severity === undefined) {
    const message = `The field \`severity\` must be one of ${SEVERITIES.join(', ')}.`;
    return refuse('invalid-form', message);
  }
  const detected = readDetected(values.get('detected'), declaredAt);
  const playbook = readPlaybook(values.get('playbook'));
  const warnings = [findSecretWarning(values), detected.warning, playbook.warning];
  return {
    title,
    severity,
    tlp: TLPS.find((name) => name === values.get('tlp')) ?? settings.policy.default_tlp,
    affected: parseAffected(values.get('affected') ?? '', settings.organisation),
    details: clip(toVisible(redact(values.get('details') ?? '')), LONGEST_DETAILS),
    warnings: warnings.filter((warning) => warning !== undefined),
    ...(detected.value === undefined ? {} : { detected: detected.value }),
    ...(playbook.value === undefined ? {} : { playbook: playbook.value }),
  };
}

function toTitle(summary: string): string {
  const [line = ''] = redact(summary)
    .trim()
    .split(/\r\n?|\n/);
  return clip(toSingleLine(line), LONGEST_TITLE).toWellFormed();
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
    return { warning: `\`detected\` was not understood; expected ${INSTANT_FORMS}. ${how}` };
  }
  if (value.at > declaredAt) {
    return { warning: `\`detected\` lies in the future and was left out. ${how}` };
  }
  return { value };
}

function readPlaybook(text: string | undefined): Read<string> {
  if (text === undefined) return {};
  const name = toSingleLine(text).toLowerCase();
  if (/^[a-z0-9-]{1,100}$/.test(name)) return { value: name };
  return {
    warning:
      '`playbook` was left out: its name has small letters, digits and hyphens only. Add it to incident.md.',
  };
}

function findSecretWarning(values: FormValues): string | undefined {
  const kinds = [...values.values()].flatMap((value) => findSecrets(value).map(({ kind }) => kind));
  if (kinds.length === 0) return undefined;
  const what = [...new Set(kinds)].join(', ');
  return `This issue shows what looks like a secret (${what}). Nothing of it was stored, but everyone who reads the issue can see it, and its edit history keeps it: treat it as exposed, delete that revision, and hand the value over with \`npm run deposit\`.`;
}
