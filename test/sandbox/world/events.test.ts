import { beforeAll, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { startEvents, watchEvents } from '#sandbox/world/events.ts';
import { addLabel } from '#sandbox/world/labels.ts';
import { closeThread, openIssue } from '#sandbox/world/issues.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { publish } from '#sandbox/world/thread-events.ts';
import { mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import type { Token, WorldEvent } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import { prepareWorld, recordEvents } from './test-world.ts';

const createTestWorld = prepareWorld();

let world: World;
let events: WorldEvent[];

/** One of each that the tests are about, as a person causes them. */
beforeAll(async () => {
  world = await createTestWorld();
  events = recordEvents(world);
  const dana = actAs(world, 'dana');
  const push = { branch: 'b', message: 'm', files: [{ path: 'a', content: 'a' }] };
  await openIssue(dana, { title: 't', body: '' });
  await pushFiles(dana, push);
  const draft = { title: 't', body: '', head: 'b', base: 'main', draft: false };
  const pull = await createPull(dana, draft);
  if (!pull.opened) throw new Error(pull.reason);
  await addLabel(dana, pull.thread, 'x');
  await pushFiles(dana, { ...push, files: [{ path: 'a', content: 'b' }] });
  await closeThread(dana, pull.thread);
  const dispatched = { inputs: {}, ref: 'refs/heads/main', workflow: 'a.yml' };
  publish(dana, { name: 'workflow_dispatch', payload: dispatched, ref: dispatched.ref, sha: '' });
});

function findEvent(name: string, action?: string): WorldEvent {
  const found = events.find((one) => one.name === name && one.action === action);
  if (found === undefined) throw new Error(`there was no ${name} ${action ?? ''}`);
  return found;
}

/** What listeners hear of an event when somebody else causes it. */
function hear(event: WorldEvent, token?: Token): WorldEvent[] {
  const bus = startEvents();
  const heard: WorldEvent[] = [];
  bus.subscribe((one) => heard.push(one));
  bus.publish(event, token);
  return heard;
}

const mintJob = (): Token => mintJobToken(world, { run: { id: 1, job: 'a' }, permissions: {} });

describe('what the token of a job does', () => {
  test.each([
    ['push', undefined, 'nothing'],
    ['issues', 'opened', 'nothing'],
    ['pull_request', 'closed', 'nothing'],
    ['pull_request', 'labeled', 'nothing'],
    ['pull_request_target', 'opened', 'nothing'],
    ['pull_request', 'opened', 'a run that waits for approval'],
    ['pull_request', 'synchronize', 'a run that waits for approval'],
    ['workflow_dispatch', undefined, 'a run'],
  ])('%s %s starts %s', (name, action, what) => {
    const heard = hear(findEvent(name, action), mintJob());
    expect(heard).toHaveLength(what === 'nothing' ? 0 : 1);
    expect(heard[0]?.parked === true).toBe(what.includes('approval'));
  });
});

test('what an App or a person does starts runs', () => {
  const { id, privateKey } = world.apps.operator;
  const minted = mintInstallationToken(world, { appId: String(id), privateKey });
  expect(hear(findEvent('push'), minted.minted ? minted.token : undefined)).toHaveLength(1);
  expect(hear(findEvent('push'))).toHaveLength(1);
});

test('an onlooker sees what jobs do too, until it has enough', () => {
  const seen: string[] = [];
  const stop = watchEvents(({ name }) => seen.push(name));
  hear(findEvent('push'), mintJob());
  stop();
  hear(findEvent('issues', 'opened'), mintJob());
  expect(seen).toEqual(['push']);
});
