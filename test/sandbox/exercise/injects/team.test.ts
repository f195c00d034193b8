import { expect, test } from 'vitest';
import { team } from '#sandbox/exercise/injects/team.ts';
import { openBareIncident, toInject } from '../bare-session.ts';

test('a person joins and leaves, and GitHub tells nobody', async () => {
  const { session, world } = await openBareIncident();
  const data = { person: 'dana', join: ['approver'], leave: 'responder' };
  const heard: string[] = [];
  world.events.subscribe(({ name }) => heard.push(name));
  await team.perform(toInject({ team: data }), session);
  const id = world.accounts.get('dana')?.id ?? 0;
  const isIn = (slug: string) => world.teams.get(slug)?.members.has(id);
  expect([isIn('approver'), isIn('responder'), heard]).toEqual([true, false, []]);
});
