/** What setup and validation ask of the server by REST: environments, rulesets, and comparing commits. */
import sodium from 'libsodium-wrappers';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { startTestServer } from './test-server.ts';

const REPO = '/repos/acme/incidents';

describe('setup', () => {
  test('what an environment is given as reviewers and policy comes back as rules', async () => {
    const server = await startTestServer();
    const ada = server.as('ada');
    const environment = `${REPO}/environments/production`;
    const id = server.world.teams.get('approver')?.id;
    const custom = { protected_branches: false, custom_branch_policies: true };
    const wanted = { prevent_self_review: true, reviewers: [{ type: 'Team', id }] };
    await ada(`PUT ${environment}`, { wait_timer: 5, ...wanted, deployment_branch_policy: custom });
    const { body } = await ada(`GET ${environment}`);
    expect(body).toMatchObject({
      name: 'production',
      created_at: '2026-03-02T09:00:00Z',
      deployment_branch_policy: custom,
      protection_rules: [
        { type: 'wait_timer', wait_timer: 5 },
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [{ type: 'Team', reviewer: { id, slug: 'approver' } }],
        },
        { type: 'branch_policy' },
      ],
    });
    expect(body).not.toHaveProperty('reviewers');
    const nobody = { reviewers: [{ type: 'User', id: 1 }] };
    expect((await ada(`PUT ${environment}`, nobody)).status).toBe(422);
    const both = { protected_branches: true, custom_branch_policies: true };
    expect((await ada(`PUT ${environment}`, { deployment_branch_policy: both })).status).toBe(422);
  });

  test('an environment admits named branches once it has policies of its own', async () => {
    const server = await startTestServer();
    const ada = server.as('ada');
    const environment = `${REPO}/environments/production`;
    const policies = `${environment}/deployment-branch-policies`;
    await ada(`PUT ${environment}`);
    expect((await ada(`POST ${policies}`, { name: 'main' })).status).toBe(404);
    const custom = { protected_branches: false, custom_branch_policies: true };
    await ada(`PUT ${environment}`, { deployment_branch_policy: custom });
    expect((await ada(`POST ${policies}`, { name: 'main' })).body).toMatchObject({ name: 'main' });
    expect((await ada(`POST ${policies}`, { name: 'main' })).status).toBe(303);
    expect((await ada(`GET ${policies}`)).body).toMatchObject({
      total_count: 1,
      branch_policies: [{ id: expect.any(Number), name: 'main', type: 'branch' }],
    });
    await ada(`PUT ${environment}`, { deployment_branch_policy: null });
    expect((await ada(`GET ${policies}`)).body).toMatchObject({ total_count: 0 });
    expect((await ada(`GET ${REPO}/environments/none/deployment-branch-policies`)).status).toBe(
      404,
    );
  });

  test('environment secrets must be sealed to the public key', async () => {
    const server = await startTestServer();
    const ada = server.as('ada');
    const environment = `${REPO}/environments/production`;
    expect((await ada(`PUT ${environment}`, { wait_timer: 0 })).status).toBe(200);
    const { body } = await ada(`GET ${environment}/secrets/public-key`);
    const { key, key_id } = z.object({ key: z.string(), key_id: z.string() }).parse(body);
    const seal = sodium.crypto_box_seal('value', Buffer.from(key, 'base64'));
    const secret = { encrypted_value: Buffer.from(seal).toString('base64'), key_id };
    const put = `PUT ${environment}/secrets/TOKEN`;
    expect((await ada(put, { encrypted_value: 'cmF3', key_id })).status).toBe(422);
    expect((await ada(put, secret)).status).toBe(201);
    expect((await ada(put, secret)).status).toBe(204);
    const { secrets } = server.world.incidentRepository.environments.get('production') ?? {};
    expect(secrets?.get('TOKEN')).toBe('value');
  });

  test('rulesets and default token rights are kept as they were put', async () => {
    const server = await startTestServer();
    const ada = server.as('ada');
    const ruleset = { name: 'incidents', enforcement: 'active', target: 'branch', rules: [] };
    const made = await ada(`POST ${REPO}/rulesets`, ruleset);
    expect(made).toMatchObject({ status: 201, body: ruleset });
    expect((await ada(`GET ${REPO}/rulesets`)).body).toMatchObject([{ name: 'incidents' }]);
    const rights = {
      default_workflow_permissions: 'write',
      can_approve_pull_request_reviews: true,
    };
    const path = `${REPO}/actions/permissions/workflow`;
    expect((await ada(`PUT ${path}`, rights)).status).toBe(204);
    expect((await ada(`GET ${path}`)).body).toEqual(rights);
  });
});

describe('comparing', () => {
  test('follows a rename, and lists at most 300 files, on the first page alone', async () => {
    const server = await startTestServer();
    const dana = actAs(server.world, 'dana');
    const branch = 'incident/compared';
    const text = 'a line that is long enough to be known again\n'.repeat(5);
    await pushFiles(dana, {
      branch: 'main',
      message: 'Base',
      files: [{ path: 'x.md', content: text }],
    });
    await server.world.git.writeBranch(
      branch,
      (await server.world.git.readObject('main'))?.oid ?? '',
    );
    const moved = [
      { path: 'x.md', deleted: true as const },
      { path: 'y.md', content: text },
    ];
    await pushFiles(dana, { branch, message: 'Move', files: moved });
    const compare = `GET ${REPO}/compare/main...${branch}`;
    expect((await server.as('dana')(compare)).body).toMatchObject({
      files: [{ filename: 'y.md', status: 'renamed', previous_filename: 'x.md' }],
    });
    const many = Array.from({ length: 301 }, (_, n) => ({ path: `many/${n}`, content: `${n}` }));
    await pushFiles(dana, { branch, message: 'Many', files: many });
    const Listed = z.object({ files: z.array(z.unknown()), commits: z.array(z.unknown()) });
    const read = async (query: string) => {
      const { files, commits } = Listed.parse((await server.as('dana')(compare + query)).body);
      return [files.length, commits.length];
    };
    expect(await read('')).toEqual([300, 2]);
    expect(await read('?per_page=1')).toEqual([300, 1]);
    expect(await read('?per_page=1&page=2')).toEqual([0, 1]);
  });
});
