import { expect, test } from 'vitest';
import { facts } from '#sandbox/facts/index.ts';
import { openSandbox } from '#sandbox/facts/subjects/sandbox.ts';
import { renderMessage } from '#sandbox/probe/message.ts';
import { askByWorkflow } from '#sandbox/probe/workflow.ts';
import type { Subject } from '#sandbox/facts/subject.ts';
import { createBareWorld } from '../world/bare-world.ts';

const ACTIONS_BOT = 41_898_282;

/** A subject whose dispatch and comments are given. */
async function toSubject(dispatch: number, comments: unknown[]): Promise<Subject> {
  const people = { administrator: 'ada', writer: 'dana', reader: 'eve' };
  const subject = openSandbox({
    world: await createBareWorld(),
    url: 'http://127.0.0.1:9',
    people,
  });
  const reply = (status: number, body: unknown) =>
    Promise.resolve({ status, body, headers: new Headers() });
  return {
    ...subject,
    scratch: { ...subject.scratch, issue: () => Promise.resolve({ number: 1, nodeId: '' }) },
    rest: (_, route) => (route.startsWith('POST') ? reply(dispatch, 'no') : reply(200, comments)),
  };
}

const WAITING = { only: '', jobs: ['job'] as const, looks: 2, every: 1 };
const [fact] = facts;
const body = fact ? renderMessage('job', [{ fact, finding: { state: 'holds' } }]) : '';

test('only what GITHUB_TOKEN’s account tells is believed', async () => {
  const told = await askByWorkflow(
    await toSubject(204, [{ body, user: { id: ACTIONS_BOT } }]),
    WAITING,
  );
  expect(told).toEqual({ findings: new Map([[fact?.id, { state: 'holds' }]]) });
  const forged = await askByWorkflow(await toSubject(204, [{ body, user: { id: 1 } }]), WAITING);
  expect(forged.findings.size).toBe(0);
  expect(forged.problem).toContain('No answer of job in probe.yml');
});

test('a workflow that cannot be started says why', async () => {
  expect((await askByWorkflow(await toSubject(422, []), WAITING)).problem).toBe(
    'probe.yml could not be started: 422 "no"',
  );
});
