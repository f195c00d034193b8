import { beforeEach, describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import {
  expectIncident,
  findIncident,
  findThread,
  findValue,
  toIncidentName,
} from '#sandbox/exercise/session.ts';
import { addThread } from '#sandbox/world/threads.ts';
import { createBareWorld } from '../world/bare-world.ts';
import {
  BRANCH,
  NOTHING,
  openBareIncident,
  toInject,
  toSession,
  type BareIncident,
} from './bare-session.ts';

let scene: BareIncident;

beforeEach(async () => {
  scene = await openBareIncident();
});

describe('an incident', () => {
  test('is the latest with a pull request, else the latest issue', () => {
    const { session, world, issue } = scene;
    addThread(actAs(world, 'dana'), { title: 'refused', body: '' });
    expect(findIncident(session)?.issue).toBe(issue);
  });

  test('goes by an inject, an id, an issue, or what came of a dispatch', () => {
    const { session, issue, pull } = scene;
    session.made.set('declare', { thread: pull });
    session.played.set('by-hand', {
      ...NOTHING,
      decisive: { outcome: 'done', incident: 'INC-2026-0001' },
    });
    for (const name of ['declare', 'INC-2026-0001', '1', 'by-hand']) {
      expect(findIncident(session, name)?.issue, name).toBe(issue);
    }
    expect(() => findIncident(session, 'nothing')).toThrow('Unexpected incident "nothing"');
  });

  test('may not be there yet', async () => {
    const session = toSession(await createBareWorld());
    expect(findIncident(session)).toBeUndefined();
    expect(() => expectIncident(session)).toThrow('There is no incident yet');
  });
});

test('a thread is the pull request unless the issue is meant', () => {
  const { session, issue, pull } = scene;
  expect(findThread(session, {})).toBe(pull);
  expect(findThread(session, { on: 'issue' })).toBe(issue);
});

test('a placeholder is the last value that an inject gave, or of the incident', () => {
  const { session } = scene;
  const results = [{ outcome: 'planned', digest: 'one' }, { outcome: 'done' }];
  session.played.set('a', { ...NOTHING, results });
  session.played.set('b', { ...NOTHING, results: [{ outcome: 'done', digest: 'two' }] });
  const find = (placeholder: string) => findValue(session, toInject({ wait: 1 }), placeholder);
  expect(['last.digest', 'a.digest', 'a.outcome', 'c.digest'].map(find)).toEqual([
    'two',
    'one',
    'done',
    undefined,
  ]);
  expect(['incident.branch', 'incident.pull_request', 'incident.nothing', 'now'].map(find)).toEqual(
    [BRANCH, '2', undefined, '2026-03-02T09:00:00Z'],
  );
});

test.each([
  [{ wait: 1, incident: 'x' }, 'x'],
  [{ fork: { by: 'dana', files: {}, incident: 'x' } }, 'x'],
  [{ lock: { by: 'dana', incident: 'x' } }, 'x'],
  [{ reopen_pull: { by: 'dana', incident: 'x' } }, 'x'],
  [{ edit: { by: 'dana', of: 'x', body: 'b' } }, 'x'],
  [{ edit: { by: 'dana', body: 'b' } }, undefined],
  [{ wait: 1 }, undefined],
])('%j is about %s', (inject, name) => {
  expect(toIncidentName(toInject(inject))).toBe(name);
});
