/**
 * AWS CloudTrail: log files, Athena and event-history exports, one event per line, EventBridge envelopes.
 * Times have whole seconds and many events share one, so file order is the only order within a second.
 */
import { findField, findText } from '../artifact/field.ts';
import { findAddressType, isPlaceholder, toIndicators } from '../artifact/indicator.ts';
import { parseLosslessly, readRows, type Row } from '../artifact/json-rows.ts';
import type { Level, ObservedSeverity, ReaderRow } from '../artifact/observation.ts';
import { parseObservedTime } from '../artifact/observed-time.ts';
import { code, indicator, type Phrase, say } from '../prose/phrase.ts';
import { isUnread, type Reader, type Unread } from '../artifact/reader.ts';

/** Calls that create access, remove logging or give data away. */
const GRAVE =
  /^(CreateAccessKey|CreateUser|CreateLoginProfile|UpdateLoginProfile|Attach\w+Policy|Put(User|Role|Group|Bucket)Policy|UpdateAssumeRolePolicy|StopLogging|DeleteTrail|UpdateTrail|PutEventSelectors|DeleteFlowLogs|DeleteDetector|ModifySnapshotAttribute|ModifyImageAttribute|PutBucketAcl|DisableKey|ScheduleKeyDeletion|GetSecretValue|GetPasswordData)$/;

/** The event itself: EventBridge wraps it in `detail`, `aws cloudtrail lookup-events` in text. */
function toEvent(value: unknown): unknown {
  const text = findText(value, 'CloudTrailEvent');
  if (text === undefined) return findField(value, 'detail') ?? value;
  try {
    return parseLosslessly(text);
  } catch {
    return undefined;
  }
}

/** A key as AWS writes it, or in lower case as warehouses do. */

function findEither(event: unknown, ...path: readonly string[]): string | undefined {
  return findText(event, ...path) ?? findText(event, ...path.map((key) => key.toLowerCase()));
}

/** The person or role behind a call, as an investigator names it. */
function findActor(event: unknown): string | undefined {
  if (findEither(event, 'userIdentity', 'type') === 'Root') {
    const account = findEither(event, 'userIdentity', 'accountId');
    return account === undefined ? 'root' : `root of account ${account}`;
  }
  const actor =
    findEither(event, 'userIdentity', 'userName') ??
    findEither(event, 'userIdentity', 'arn')?.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '') ??
    findEither(event, 'userIdentity', 'invokedBy')?.replace(
      /^(\S+)\.amazonaws\.com$/,
      'AWS service $1',
    ) ??
    findEither(event, 'userIdentity', 'principalId') ??
    findEither(event, 'userIdentity', 'type');
  return actor === undefined || isPlaceholder(actor) ? undefined : actor;
}

/** Where a call came from; AWS calling itself writes its own name there, which is no place. */
function findAddress(event: unknown): string | undefined {
  const address = findEither(event, 'sourceIPAddress');
  return address === undefined || isPlaceholder(address) || address.endsWith('.amazonaws.com')
    ? undefined
    : address;
}

/** What the call was about: the first parameter that names a thing. */
function findAsset(event: unknown): string | undefined {
  for (const key of [
    'bucketName',
    'instanceId',
    'userName',
    'roleName',
    'roleArn',
    'secretId',
    'functionName',
    'keyId',
    'name',
  ]) {
    const asset = findText(event, 'requestParameters', key);
    if (asset !== undefined) return asset;
  }
  return undefined;
}

function findError(event: unknown): string | undefined {
  const error = findEither(event, 'errorCode') ?? findEither(event, 'errorMessage');
  if (error !== undefined) return error;
  return findText(event, 'responseElements', 'ConsoleLogin') === 'Failure'
    ? 'login failed'
    : undefined;
}

function isLoginWithoutMfa(event: unknown): boolean {
  return (
    findText(event, 'additionalEventData', 'MFAUsed') === 'No' &&
    findEither(event, 'eventName') === 'ConsoleLogin'
  );
}

function graded(normalised: Level, why: string): ObservedSeverity {
  return { stated: `not stated; ${why}`, normalised };
}

function toSeverity(event: unknown, name: string): ObservedSeverity {
  if (findEither(event, 'userIdentity', 'type') === 'Root')
    return graded('high', 'the root user acted');
  if (GRAVE.test(name)) return graded('high', 'the call changes access, logging or exposure');
  if (isLoginWithoutMfa(event)) return graded('medium', 'a console login without second factor');
  if (findError(event) !== undefined) return graded('low', 'the call was refused or failed');
  return graded('informational', 'an ordinary call');
}

function toSentence(event: unknown, name: string): Phrase {
  const service = findEither(event, 'eventSource')?.replace(/\.amazonaws\.com$/, '');
  const address = findAddress(event);
  const asset = findAsset(event);
  const error = findError(event);
  const on = service === undefined ? say`` : say` on ${code(service)}`;
  const about = asset === undefined ? say`` : say` for ${code(asset)}`;
  const from = address === undefined ? say`` : say` from ${indicator(address)}`;
  const end = error === undefined ? say`` : say`; it failed with ${code(error)}`;
  const mfa = isLoginWithoutMfa(event) ? say` without a second factor` : say``;
  return say`${code(findActor(event) ?? 'an unnamed principal')} called ${code(name)}${on}${about}${from}${mfa}${end}`;
}

function findIndicators(event: unknown): ReaderRow['indicators'] {
  const address = findAddress(event) ?? '';
  const agent = findEither(event, 'userAgent');
  // AWS's own consoles and services write their host name here, which identifies nobody.
  const foreignAgent =
    agent !== undefined && !/amazonaws\.com|^\[?S3Console/.test(agent) ? agent : undefined;
  return toIndicators([
    [findAddressType(address), address],
    ['access-key-id', findEither(event, 'userIdentity', 'accessKeyId')],
    ['access-key-id', findText(event, 'responseElements', 'accessKey', 'accessKeyId')],
    ['user-agent', foreignAgent],
  ]);
}

function toReaderRow({ line, pointer, value }: Row): ReaderRow | Unread {
  const event = toEvent(value);
  const name = findEither(event, 'eventName');
  if (name === undefined) return { unread: true, line, why: 'no eventName' };
  const time = parseObservedTime(findEither(event, 'eventTime') ?? findText(value, '@timestamp'));
  const actor = findActor(event);
  const asset = findAsset(event) ?? findEither(event, 'recipientAccountId');
  const address = findAddress(event);
  return {
    line,
    pointer,
    kind: 'activity',
    ...(time && { time }),
    severity: toSeverity(event, name),
    ...(actor !== undefined && { actor }),
    action: name,
    ...(asset !== undefined && { asset }),
    ...(address !== undefined && { address }),
    outcome: findError(event) === undefined ? 'done' : 'failed',
    indicators: findIndicators(event),
    sentence: toSentence(event, name),
  };
}

export const cloudtrail: Reader = {
  name: 'cloudtrail',
  title: 'AWS CloudTrail events (JSON)',
  tool: 'AWS CloudTrail',
  example: 'cloudtrail.json',
  recognises: (head) =>
    /"eventname"\s*:/i.test(head) &&
    /"eventsource"\s*:/i.test(head) &&
    /"(eventtime|eventversion|eventid)"\s*:/i.test(head),
  *read(bytes) {
    for (const row of readRows(bytes, ['Records', 'records', 'Events', 'events'])) {
      yield isUnread(row) ? row : toReaderRow(row);
    }
  },
};
