/** The way back is planned from a receipt, so the receipt must be what was approved, and nobody may be on that way already. */
import { describe, expect, it } from 'vitest';
import { readReceipt, writeReceipt } from '#incident/receipt.ts';
import { approve, contain, openScene, rollback } from '../support/containment.ts';

const LINE = 'github/halt-workflows repository=shop';

describe('planRollback', () => {
  it('refuses a receipt whose plan is not the one its digest was made of, seal or no seal', async () => {
    const scene = openScene();
    await contain(scene, LINE);
    const receipt = readReceipt(scene.world.draft, 'R-0001');
    if ('outcome' in receipt) throw new Error(receipt.message);
    const plan = { ...receipt.plan, impact: 'Nothing to speak of.' };
    writeReceipt(scene.world.draft, { ...receipt, plan });
    scene.commit();
    expect(await rollback(scene)).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
  });

  it('refuses a second way back while an approved one is open', async () => {
    const scene = openScene();
    await contain(scene, LINE);
    const back = await rollback(scene);
    if (back.outcome !== 'planned') throw new Error(back.message);
    const digest = back.receipt.rollback?.plan.digest ?? '';
    expect((await approve(scene, digest)).outcome).toBe('approved');
    const again = await rollback(scene);
    expect(again).toMatchObject({ outcome: 'refused', reason: 'not-needed' });
    expect('message' in again && again.message).toContain('approved already');
  });
});
