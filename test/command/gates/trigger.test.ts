import { expect, it } from 'vitest';
import { trigger } from '#command/gates/trigger.ts';
import { readSettings } from '#github/checkout.ts';
import type { LiveRequest } from '#github/command-request.ts';
import { draftOf } from '../../incident/incident-draft.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';

const settings = await readSettings(SETTINGS_FOLDER);
const [team = ''] = settings.roles.responder.teams;
const request: LiveRequest = {
  kind: 'comment',
  number: 2,
  asker: { id: 1, login: 'dana' },
  url: 'u',
  body: '/note x',
  createdAt: new Date(0),
  commentId: 7,
  nodeId: 'IC_7',
};

/** Judges an attempt that somebody started who is a member of these teams. */
function judge(attempt: number, { id, teams = [] }: { id?: number; teams?: string[] }) {
  const person = id === undefined ? undefined : { id, login: 'omar' };
  return trigger.judge({
    asked: { request },
    dependencies: {
      attempt,
      triggeredBy: 'omar',
      settings,
      recorder: { fetchPerson: () => Promise.resolve(person) },
      observer: {
        fetchRequest: () => Promise.resolve({ thread: undefined, memberships: new Set(teams) }),
      },
    },
    draft: draftOf(),
  });
}

it('asks nothing of a first attempt, which its author started', async () => {
  expect(await judge(1, {})).toBeUndefined();
});

it('lets the author start it again, whatever the login is now', async () => {
  expect(await judge(2, { id: 1 })).toBeUndefined();
});

it('lets a responder start it again, and nobody else', async () => {
  expect(team).not.toBe('');
  expect(await judge(2, { id: 9, teams: [team] })).toBeUndefined();
  const replayed = { refusal: { reason: 'replayed-run' } };
  expect(await judge(2, { id: 9, teams: ['others'] })).toMatchObject(replayed);
});

it('refuses whoever GitHub does not know', async () => {
  expect(await judge(2, {})).toMatchObject({ refusal: { reason: 'not-permitted' } });
});
