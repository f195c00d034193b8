import { expect, test } from 'vitest';
import { renderPhrase } from '#report/prose/markdown.ts';
import { cloudtrail } from '#report/readers/cloudtrail.ts';
import { readFixture, readReaderRows } from '../incident-files.ts';

test('tells who called what from where, and whether it failed', () => {
  const sentences = readReaderRows(cloudtrail, readFixture('cloudtrail.json')).map(({ sentence }) =>
    renderPhrase(sentence),
  );
  expect(sentences).toEqual([
    '`ci-bot` called `ListBuckets` on `s3` from `203[.]0[.]113[.]7`',
    '`ci-bot` called `CreateAccessKey` on `iam` for `backup` from `203[.]0[.]113[.]7`',
    '`ci-bot` called `GetObject` on `s3` for `acme-invoices` from `203[.]0[.]113[.]7`; it failed with `AccessDenied`',
  ]);
});

test('grades calls that change access above ordinary and failed ones', () => {
  const levels = readReaderRows(cloudtrail, readFixture('cloudtrail.json')).map(
    ({ severity }) => severity.normalised,
  );
  expect(levels).toEqual(['informational', 'high', 'low']);
});

test('takes the new key of CreateAccessKey as an indicator', () => {
  const [, second] = readReaderRows(cloudtrail, readFixture('cloudtrail.json'));
  expect(second?.indicators).toContainEqual({ type: 'access-key-id', value: 'EXAMPLEKEY0002' });
});

test('reads EventBridge envelopes and the lower-case keys of warehouses', () => {
  const event = {
    eventName: 'CreateBucket',
    eventSource: 's3.amazonaws.com',
    eventTime: '2026-11-21T05:00:00Z',
    userIdentity: { type: 'Root', accountId: '111122223333' },
  };
  expect(readReaderRows(cloudtrail, [{ detail: event }])).toMatchObject([
    { actor: 'root of account 111122223333', severity: { normalised: 'high' } },
  ]);
  const lower = {
    eventname: 'GetObject',
    eventtime: '2026-11-21T05:00:00Z',
    useridentity: { username: 'maya' },
    sourceipaddress: '192.0.2.1',
  };
  expect(readReaderRows(cloudtrail, [lower])).toMatchObject([
    { action: 'GetObject', actor: 'maya', address: '192.0.2.1' },
  ]);
});

test('reads what lookup-events wraps as text, and says when that text is torn', () => {
  const CloudTrailEvent = JSON.stringify({
    eventName: 'StopLogging',
    userIdentity: { userName: 'eve' },
  });
  const events = [
    { EventName: 'StopLogging', CloudTrailEvent },
    { EventName: 'StopLogging', CloudTrailEvent: CloudTrailEvent.slice(1) },
  ];
  const bytes = new TextEncoder().encode(JSON.stringify({ Events: events }));
  expect([...cloudtrail.read(bytes)]).toMatchObject([
    { action: 'StopLogging', actor: 'eve' },
    { unread: true, why: 'no eventName' },
  ]);
});

test('does not take AWS calling itself for an address', () => {
  const event = {
    eventName: 'AssumeRole',
    sourceIPAddress: 'ec2.amazonaws.com',
    userIdentity: { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
  };
  expect(readReaderRows(cloudtrail, [event])).toMatchObject([
    { actor: 'AWS service ec2', indicators: [] },
  ]);
  expect(readReaderRows(cloudtrail, [event])[0]).not.toHaveProperty('address');
});

test('says when a console login had no second factor', () => {
  const event = {
    eventName: 'ConsoleLogin',
    additionalEventData: { MFAUsed: 'No' },
    userIdentity: { userName: 'dana' },
    responseElements: { ConsoleLogin: 'Success' },
  };
  const [login] = readReaderRows(cloudtrail, [event]);
  expect(login && renderPhrase(login.sentence)).toContain('without a second factor');
});
