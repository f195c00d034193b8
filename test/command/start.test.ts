import { expect, it } from 'vitest';
import { start } from '#command/start.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { openRunner } from '../support/runner-io.ts';
import { toPrivateText } from '../support/signer.ts';
import { startService } from '../support/service.ts';

const SETTINGS = 'organisation: acme\nincident_repository: acme/incidents\nroles: {}\n';
const SIGNING_KEY = toPrivateText('the key of this job');
const PEM = '-----BEGIN KEY-----\nc2VjcmV0\n-----END KEY-----\n';
const REQUEST = {
  kind: 'comment',
  number: 1,
  asker: { id: 1, login: 'dana' },
  url: 'https://github.example.com/acme/incidents/issues/1#issuecomment-2',
  commentId: 2,
  nodeId: 'IC_2',
  body: '/help',
  createdAt: new Date('2026-03-02T09:00:00Z'),
} as const;

it('masks each key of readers, and all else that is secret, before it says a word to anybody', async () => {
  const runner = await openRunner({
    settings: SETTINGS,
    inputs: {
      token: 'job token',
      'observer-token': 'observer token',
      'signing-key': SIGNING_KEY,
      'reader-keys': `okta: "okta key"\nunset: null\nkube: ${JSON.stringify(PEM)}\n`,
    },
  });
  const maskedFirst: string[][] = [];
  const { url } = await startService(() => {
    maskedFirst.push([...runner.masked]);
    return { status: 401, body: { message: 'Bad credentials' } };
  });
  const io = { ...runner.io, event: { ...runner.io.event, apiUrl: url } };
  await expect(start(REQUEST, io)).rejects.toThrow(UpstreamError);
  const secrets = ['job token', 'observer token', SIGNING_KEY, 'okta key', PEM];
  expect(maskedFirst[0]?.toSorted()).toEqual(secrets.toSorted());
});
