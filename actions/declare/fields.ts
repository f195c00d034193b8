/** The fields that have a value of their own kind: what they say, or what is taken instead and why. */
import { parseInstant, toExpectedInstant, type WrittenInstant } from '#incident/instant.ts';
import { TLPS, type Tlp } from '#incident/record.ts';
import { SEVERITIES, type Severity } from '#incident/status.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { findSeverity, findTlp } from './choice.ts';
import { quote } from './quote.ts';

export interface Read<Value> {
  value: Value;
  /** Something was written, and it could not be read. */
  unread: boolean;
  warning?: string;
}

/** An attacker has access, or may have: what an incident is until somebody knows better. */
const ASSUMED = 'SEV2';
const SAY = `Say it with \`/severity ${SEVERITIES[0]}\` (worst) to \`${SEVERITIES.at(-1) ?? ''}\`.`;

/** The severity, SEV2 when nobody says. */
export function readSeverity(text: string | undefined): Read<Severity> & { assumed: boolean } {
  if (text === undefined) {
    const warning = `Nobody said how severe this is, so it counts as ${ASSUMED}. ${SAY}`;
    return { value: ASSUMED, assumed: true, unread: false, warning };
  }
  const value = findSeverity(text);
  if (value !== undefined) return { value, assumed: false, unread: false };
  const warning = `\`severity\` says ${quote(text)}; expected one of ${SEVERITIES.join(', ')}. It counts as ${ASSUMED}. ${SAY}`;
  return { value: ASSUMED, assumed: true, unread: true, warning };
}

/** Whether a dropdown says what it says when nobody touches it: the organisation's own. */
export function isPreset(text: string): boolean {
  return /^\W*default\b/i.test(text);
}

/** The marking, the organisation's own when nobody says. */
export function readTlp(text: string | undefined, preset: Tlp): Read<Tlp> {
  if (text === undefined || isPreset(text)) return { value: preset, unread: false };
  const value = findTlp(text);
  if (value !== undefined) return { value, unread: false };
  const warning = `\`tlp\` says ${quote(text)}; expected one of ${TLPS.join(', ')}. It counts as ${preset}; correct \`tlp\` in incident.md.`;
  return { value: preset, unread: true, warning };
}

/** When it was first noticed. */
export function readDetected(
  text: string | undefined,
  declaredAt: Date,
): Read<WrittenInstant | undefined> {
  if (text === undefined) return { value: undefined, unread: false };
  const value = parseInstant(text);
  if (value !== undefined && value.at <= declaredAt) return { value, unread: false };
  const problem =
    value === undefined
      ? `expected ${toExpectedInstant(text)}`
      : 'which lies in the future; expected a time before this declaration';
  const warning = `\`detected\` says ${quote(text)}${value === undefined ? ';' : ','} ${problem}. It was left out. Set it with \`/milestone detected --at 2026-11-21T05:12Z\`.`;
  return { value: undefined, unread: true, warning };
}

/** The playbook to follow. */
export function readPlaybook(text: string | undefined): Read<string | undefined> {
  if (text === undefined) return { value: undefined, unread: false };
  const name = toSingleLine(text).toLowerCase();
  if (/^[a-z0-9-]{1,100}$/.test(name)) return { value: name, unread: false };
  const warning = `\`playbook\` says ${quote(text)}; expected a name of small letters, digits and hyphens. It was left out; add it to incident.md.`;
  return { value: undefined, unread: true, warning };
}
