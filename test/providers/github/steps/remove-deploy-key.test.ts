import { describe, expect, it } from 'vitest';
import {
  approve,
  contain,
  execute,
  openScene,
  plan,
  rollback,
  takeBack,
} from '../../../support/containment.ts';
import { loseEachAnswer } from '../../../support/provider-scene.ts';
import { openScene as openGitHubScene } from '../scene.ts';

const LINE = 'github/remove-deploy-key repository=shop key=ci';

function shopOf(scene: ReturnType<typeof openScene>) {
  const shop = scene.organisation.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('no shop');
  return shop;
}

describe('github/remove-deploy-key', () => {
  it('removes the key and adds the same public key again on rollback', async () => {
    const scene = openScene();
    const before = shopOf(scene).keys.find(({ id }) => id === 31)?.key;
    expect((await contain(scene, LINE)).outcome).toBe('verified');
    expect(shopOf(scene).keys.map(({ id }) => id)).toEqual([32]);

    expect(await takeBack(scene)).toMatchObject({
      outcome: 'rolled-back',
      receipt: { state: 'rolled-back' },
    });
    const added = shopOf(scene).keys.find(({ key }) => key === before);
    expect(added).toMatchObject({ title: 'ci', readOnly: false });
    expect(added?.id).not.toBe(31);
    expect(await rollback(scene)).toMatchObject({ reason: 'not-needed' });
  });

  it('goes stale when the key is gone before it begins', async () => {
    const scene = openScene();
    await plan(scene, LINE);
    const digest = JSON.parse(scene.file('containment/R-0001.json')).plan.digest;
    await approve(scene, digest);
    const shop = shopOf(scene);
    shop.keys = shop.keys.filter(({ id }) => id !== 31);
    expect(await execute(scene)).toMatchObject({
      outcome: 'refused',
      reason: 'stale-plan',
    });
  });

  it('does not put back a key that was written into the receipt afterwards', async () => {
    const scene = openScene();
    await contain(scene, LINE);
    const forged = JSON.parse(scene.file('containment/R-0001.json'));
    forged.plan.prior.key = 'ssh-ed25519 MALLORY';
    scene.world.draft.writeFile('containment/R-0001.json', JSON.stringify(forged));
    scene.commit();
    expect(await rollback(scene)).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
  });

  it('plans no rollback when the same public key is there again under another comment', async () => {
    const scene = openScene();
    await contain(scene, LINE);
    shopOf(scene).keys.push({
      id: 40,
      title: 'again',
      key: `ssh-ed25519 ${'A'.repeat(60)} dana@laptop`,
      readOnly: true,
    });
    expect(await rollback(scene)).toMatchObject({
      reason: 'not-needed',
      message: expect.stringContaining('40'),
    });
  });

  it('is not verified when the key came back between deleting and looking', async () => {
    const scene = openScene();
    const shop = shopOf(scene);
    scene.organisation.deleteDeployKey = async () => true;
    expect((await contain(scene, LINE)).outcome).toBe('unknown');
    expect(shop.keys).toHaveLength(2);
  });

  it('lists the ids when a title is ambiguous, and takes an id', async () => {
    const scene = openScene();
    shopOf(scene).keys.push({ id: 33, title: 'ci', key: 'ssh-ed25519 CCCC', readOnly: true });
    const answer = await plan(scene, LINE);
    expect(answer).toMatchObject({ reason: 'unknown-target' });
    expect('message' in answer && answer.message).toMatch(/31 \(ci\).*33 \(ci\)/);
    expect(await plan(scene, 'github/remove-deploy-key repository=acme/shop key=33')).toMatchObject(
      { outcome: 'planned' },
    );
  });

  it('names the keys there are when none matches', async () => {
    const answer = await plan(openScene(), 'github/remove-deploy-key repository=shop key=cd');
    expect(answer).toMatchObject({
      reason: 'unknown-target',
      message: expect.stringContaining('32 (mirror)'),
    });
  });

  it('says unknown whichever answer is lost, and finishes once when it is run again', async () => {
    const ends = await loseEachAnswer(openGitHubScene, LINE);
    expect(ends.length).toBeGreaterThan(2);
    for (const [first, again] of ends) {
      expect(first).toBe('unknown');
      expect(again).toMatch(/^(?:verified|already-applied)$/);
    }
  });
});
