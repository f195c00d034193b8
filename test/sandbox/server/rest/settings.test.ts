import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { World } from '#sandbox/world/world.ts';
import { createBareWorld } from '../../world/bare-world.ts';
import { asking } from '../ask.ts';

const Made = z.looseObject({ id: z.number() });
const RULESET = {
  name: 'Main',
  target: 'branch',
  enforcement: 'active',
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
      },
    },
  ],
};

let world: World;

beforeEach(async () => {
  world = await createBareWorld();
});

const ada = (route: string, body?: unknown) => asking(world, 'ada')(route, body);
const make = async () => Made.parse((await ada('POST /rulesets', RULESET)).body).id;

describe('a ruleset', () => {
  test('is as it was sent, and in the list without what it demands', async () => {
    const id = await make();
    const url = `/rulesets/${String(id)}`;
    expect((await ada(`GET ${url}`)).body).toMatchObject({
      ...RULESET,
      id,
      source: 'acme/incidents',
    });
    const { body } = await ada('GET /rulesets');
    expect(body).toMatchObject([{ id, name: 'Main', enforcement: 'active' }]);
    expect(JSON.stringify(body)).not.toContain('deletion');
  });

  test('has a name and one of three ways to hold', async () => {
    expect((await ada('POST /rulesets', { ...RULESET, name: undefined })).status).toBe(422);
    expect((await ada('POST /rulesets', { ...RULESET, enforcement: 'on' })).status).toBe(422);
    expect((await asking(world, 'dana')('POST /rulesets', RULESET)).status).toBe(403);
  });

  test('is replaced, and deleted once', async () => {
    const url = `/rulesets/${String(await make())}`;
    const other = { ...RULESET, rules: [] };
    expect((await ada(`PUT ${url}`, other)).body).toMatchObject({ rules: [] });
    expect((await ada(`DELETE ${url}`)).status).toBe(204);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect((await ada(`${method} ${url}`, other)).status, method).toBe(404);
    }
  });
});

test('the rules of a branch name their ruleset, and have parameters where they take some', async () => {
  const id = await make();
  const { body } = await asking(world, 'eve')('GET /rules/branches/main');
  expect(body).toMatchObject([
    { type: 'deletion', ruleset_id: id },
    { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
  ]);
  expect(Array.isArray(body) && body[0]).not.toHaveProperty('parameters');
  expect((await asking(world, 'eve')('GET /rules/branches/incident/x')).body).toEqual([]);
});

test('without CODEOWNERS there are no errors of it to be told', async () => {
  expect((await asking(world, 'eve')('GET /codeowners/errors')).status).toBe(404);
});

test('what is not said of the rights of jobs is the least', async () => {
  const route = '/actions/permissions/workflow';
  await ada(`PUT ${route}`, { default_workflow_permissions: 'write' });
  expect((await ada(`GET ${route}`)).body).toEqual({
    default_workflow_permissions: 'write',
    can_approve_pull_request_reviews: false,
  });
  expect((await ada(`PUT ${route}`, { default_workflow_permissions: 'all' })).status).toBe(422);
  expect((await asking(world, 'dana')(`GET ${route}`)).status).toBe(403);
});
