import { describe, expect, test } from 'vitest';
import { moveRepository } from '#sandbox/world/repositories.ts';
import { createBareWorld } from './bare-world.ts';

describe('what an exercise says of a repository', () => {
  test('a run must be of one of its workflows', async () => {
    const repositories = { shop: { runs: [{ workflow: 'build', status: 'queued' as const }] } };
    await expect(createBareWorld({ repositories })).rejects.toThrow(
      'shop has a run of build, which is not among its workflows',
    );
  });

  test('a run that has ended went well, and a workflow may be disabled from the start', async () => {
    const workflows = ['build', { name: 'old', state: 'disabled_manually' as const }];
    const runs = [{ workflow: 'build', status: 'completed' as const, branch: 'b' }];
    const world = await createBareWorld({ repositories: { shop: { workflows, runs } } });
    const shop = world.repositories.get('acme/shop');
    expect(shop?.workflows.map(({ state }) => state)).toEqual(['active', 'disabled_manually']);
    expect(shop?.runs).toMatchObject([{ conclusion: 'success', headBranch: 'b', stubborn: false }]);
  });

  test('a deploy key has the form of one, and is the same in every rehearsal', async () => {
    const keys = await Promise.all(
      [1, 2].map(async () => {
        const world = await createBareWorld();
        return world.repositories.get('acme/shop')?.deployKeys[0]?.key ?? '';
      }),
    );
    expect(keys[0]).toBe(keys[1]);
    const wire = Buffer.from(keys[0]?.split(' ')[1] ?? '', 'base64');
    expect([wire.length, wire.readUInt32BE(0)]).toEqual([51, 'ssh-ed25519'.length]);
  });
});

describe('a repository that moves', () => {
  test('is found by its new name, and its old one leads to it', async () => {
    const world = await createBareWorld();
    const shop = world.repositories.get('acme/shop');
    if (shop === undefined) throw new Error('There is no shop.');
    moveRepository(world, shop, { name: 'store' });
    expect(world.repositories.get('acme/store')).toBe(shop);
    expect(world.repositories.get('acme/shop')).toBeUndefined();
    expect(world.renamed.get('acme/shop')).toBe(shop);
    expect(shop.isElsewhere).toBe(false);
  });

  test('to another owner is elsewhere, where no App of ours is installed', async () => {
    const world = await createBareWorld();
    const shop = world.repositories.get('acme/shop');
    if (shop === undefined) throw new Error('There is no shop.');
    moveRepository(world, shop, { owner: 'other' });
    moveRepository(world, shop, { name: 'store' });
    expect(shop).toMatchObject({ owner: 'other', name: 'store', isElsewhere: true });
  });

  test('takes no name that another one has', async () => {
    const world = await createBareWorld();
    const shop = world.repositories.get('acme/shop');
    if (shop === undefined) throw new Error('There is no shop.');
    expect(() => moveRepository(world, shop, { name: 'Incidents' })).toThrow('already');
    expect(world.repositories.get('acme/incidents')).toBe(world.incidentRepository);
    moveRepository(world, shop, { name: 'SHOP' });
    expect(shop.name).toBe('SHOP');
  });
});
