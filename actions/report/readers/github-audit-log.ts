/**
 * The GitHub audit log of an organization or enterprise: web exports, REST pages, streamed one event per line.
 * Times are milliseconds since 1970 in `@timestamp` or `created_at`; `hashed_token` names a token without giving it away.
 */
import { findField, findText } from '../artifact/field.ts';
import { findAddressType, isPlaceholder, toIndicators } from '../artifact/indicator.ts';
import { readRows, type Row } from '../artifact/json-rows.ts';
import type { ObservedSeverity, ReaderRow } from '../artifact/observation.ts';
import { parseObservedTime } from '../artifact/observed-time.ts';
import { code, indicator, type Phrase, say } from '../prose/phrase.ts';
import { isUnread, type Reader, type Unread } from '../artifact/reader.ts';

/** Actions that open a door or blind the watchers. */
const GRAVE =
  /^(repo\.(access|destroy|transfer|add_member|download_zip)|public_key\.create|deploy_key\.create|org\.(add_member|update_member|disable_two_factor_requirement|disable_saml|remove_member|oauth_app_access_approved)|integration_installation\.create|oauth_authorization\.create|personal_access_token\.(access_granted|create)|oauth_access\.create|protected_branch\.(destroy|policy_override|update_admin_enforced)|repository_ruleset\.destroy|secret_scanning\w*\.disable|hook\.create|workflows\.(disable_workflow|delete_workflow_run)|audit_log_streaming\.(destroy|disabled)|ip_allow_list\.disable|environment\.remove_protection_rule|org\.self_hosted_runner_new|repo\.register_self_hosted_runner)/;

function findActor(value: unknown): string | undefined {
  const actor = findText(value, 'actor') ?? findText(value, 'user');
  return actor === undefined || isPlaceholder(actor) ? undefined : actor;
}

function findAsset(value: unknown): string | undefined {
  return (
    findText(value, 'repo') ??
    findText(value, 'repository') ??
    findText(value, 'org') ??
    findText(value, 'business')
  );
}

function findTime(value: unknown): ReaderRow['time'] {
  return (
    parseObservedTime(findText(value, '@timestamp')) ??
    parseObservedTime(findText(value, 'created_at'))
  );
}

function toSeverity(action: string): ObservedSeverity {
  return GRAVE.test(action)
    ? { stated: 'not stated; the action changes access or protection', normalised: 'high' }
    : { stated: 'not stated; an ordinary action', normalised: 'informational' };
}

function toSentence(value: unknown, action: string): Phrase {
  const asset = findAsset(value);
  const user = findText(value, 'user');
  const address = findText(value, 'actor_ip');
  const token = findText(value, 'programmatic_access_type');
  const actor = findActor(value) ?? 'an unnamed actor';
  const on = asset === undefined ? say`` : say` on ${code(asset)}`;
  const about = user === undefined || user === actor ? say`` : say` for ${code(user)}`;
  const from =
    address === undefined || isPlaceholder(address) ? say`` : say` from ${indicator(address)}`;
  const by = token === undefined ? say`` : say` with a token (${token.toLowerCase()})`;
  return say`${code(actor)} performed ${code(action)}${on}${about}${from}${by}`;
}

function findIndicators(value: unknown): ReaderRow['indicators'] {
  const address = findText(value, 'actor_ip') ?? '';
  return toIndicators([
    [findAddressType(address), address],
    ['token-hash', findText(value, 'hashed_token')],
    ['user-agent', findText(value, 'user_agent')],
  ]);
}

function toReaderRow({ line, pointer, value }: Row): ReaderRow | Unread {
  const action = findText(value, 'action');
  if (action === undefined || findField(value, 'action') !== action)
    return { unread: true, line, why: 'no action' };
  const time = findTime(value);
  const actor = findActor(value);
  const asset = findAsset(value);
  const address = findText(value, 'actor_ip');
  return {
    line,
    pointer,
    kind: 'activity',
    ...(time && { time }),
    severity: toSeverity(action),
    ...(actor !== undefined && { actor }),
    action,
    ...(asset !== undefined && { asset }),
    ...(address !== undefined && !isPlaceholder(address) && { address }),
    outcome: 'done',
    indicators: findIndicators(value),
    sentence: toSentence(value, action),
  };
}

export const githubAuditLog: Reader = {
  name: 'github-audit-log',
  title: 'GitHub audit log (JSON export, REST, streaming)',
  tool: 'the GitHub audit log',
  example: 'github-audit-log.json',
  recognises: (head) =>
    /"action"\s*:\s*"[a-z0-9_]+\.[a-z0-9_.]+"/.test(head) &&
    /"(@timestamp|created_at)"\s*:/.test(head) &&
    /"(actor|actor_id|_document_id|org)"\s*:/.test(head),
  *read(bytes) {
    for (const row of readRows(bytes)) yield isUnread(row) ? row : toReaderRow(row);
  },
};
