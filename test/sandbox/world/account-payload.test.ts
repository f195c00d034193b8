import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import {
  renderAppProfile,
  renderFullTeam,
  renderTeamMembership,
} from '#sandbox/world/account-payload.ts';
import { createBareWorld } from './bare-world.ts';

test('an App is called by its slug, without the brackets of its bot, and belongs to the organisation', async () => {
  const world = await createBareWorld();
  const { account, id } = world.apps.observer;
  expect(renderAppProfile(account, id, world)).toMatchObject({
    id,
    slug: 'firebreak-observer',
    name: 'firebreak-observer',
    html_url: 'https://github.example/apps/firebreak-observer',
    owner: { login: 'acme' },
  });
});

test('a team counts its members, and nobody who was invited alone', async () => {
  const world = await createBareWorld();
  const team = world.teams.get('responder');
  expect(team?.pending.size).toBe(1);
  expect(team && renderFullTeam(team, world).members_count).toBe(1);
});

test('a place in a team says whether it was taken', async () => {
  const world = await createBareWorld();
  const team = world.teams.get('responder');
  const { account } = actAs(world, 'ada');
  const place = team && renderTeamMembership(team, account, { place: world, state: 'pending' });
  expect(place).toEqual({
    url: 'https://github.example/orgs/acme/teams/responder/memberships/ada',
    role: 'member',
    state: 'pending',
  });
});
