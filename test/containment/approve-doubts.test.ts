import { describe, expect, it } from 'vitest';
import { planContainment } from '#containment/planning.ts';
import { NO_EFFECT } from '#incident/effect.ts';
import { openDraft } from '#incident/draft.ts';
import { writeReceipt } from '#incident/receipt.ts';
import {
  approve,
  contain,
  DANA,
  execute,
  mustPlan,
  openScene,
  OMAR,
  rollback,
  SOURCE,
  START,
} from '../support/containment.ts';

const LINE = 'github/halt-workflows repository=shop';

async function openPlanned() {
  const scene = openScene();
  const { receipt } = await mustPlan(scene, LINE);
  return { scene, receipt, digest: receipt.plan.digest };
}

function commentBy(id: number, author: typeof OMAR | undefined) {
  return {
    id,
    nodeId: `IC_${id}`,
    url: SOURCE.url,
    own: false,
    body: `/contain ${LINE}`,
    createdAt: new Date('2026-03-02T09:00:00Z'),
    edited: false,
    ownReactions: [],
    ...(author === undefined ? {} : { author: { ...author, bot: false } }),
  };
}

describe('what an approval is refused for', () => {
  it('is what was protected since', async () => {
    const { scene, digest } = await openPlanned();
    scene.world.settings.protected.repositories.push('acme/shop');
    expect(await approve(scene, digest)).toMatchObject({ reason: 'protected-target' });
  });

  it('is that the step would not be planned any more', async () => {
    const { scene, digest } = await openPlanned();
    scene.organisation.repositories.delete('acme/shop');
    expect(await approve(scene, digest)).toMatchObject({
      outcome: 'refused',
      reason: 'stale-plan',
    });
  });

  it('is a plan that is not what its digest was made of', async () => {
    const { scene, receipt, digest } = await openPlanned();
    writeReceipt(scene.world.draft, { ...receipt, plan: { ...receipt.plan, impact: 'none' } });
    scene.commit();
    expect(await approve(scene, digest)).toMatchObject({
      reason: 'stale-plan',
      message: 'The file of R-0001 was changed after it was planned: its digest no longer fits.',
    });
  });

  it('is that its step is gone, which nobody changed the file for', async () => {
    const { scene, receipt, digest } = await openPlanned();
    writeReceipt(scene.world.draft, { ...receipt, step: 'github/no-more' });
    scene.commit();
    expect(await approve(scene, digest)).toMatchObject({
      reason: 'unknown-step',
      message: 'There is no step github/no-more any more.',
    });
  });

  it('is that two plans begin with what was typed', async () => {
    const { scene, receipt, digest } = await openPlanned();
    const twin: typeof digest = `sha256:${digest.slice(7, 15)}${'0'.repeat(56)}`;
    const plan = { ...receipt.plan, digest: twin };
    writeReceipt(scene.world.draft, { ...receipt, id: 'R-0002', plan });
    scene.commit();
    expect(await approve(scene, digest)).toMatchObject({
      reason: 'unknown-plan',
      message: `Several plans begin with ${digest.slice(7, 15)}; give more digits.`,
    });
  });
});

describe('who asked for a plan', () => {
  it('is not who commented on something else, nor a comment whose author is gone', async () => {
    const { scene, digest } = await openPlanned();
    const { snapshot, signer } = scene.world.draft;
    const comments = [commentBy(901, OMAR), commentBy(Number(SOURCE.id), undefined)];
    scene.world.draft = openDraft({ ...snapshot, comments }, signer);
    expect(await approve(scene, digest)).toMatchObject({ outcome: 'approved' });
  });

  it('is not who wrote a comment that has the number of a label', async () => {
    const scene = openScene();
    const planned = await planContainment(
      {
        step: 'github/halt-workflows',
        args: new Map([['repository', 'shop']]),
        fromRecord: false,
        asker: DANA,
        at: START,
        source: { ...SOURCE, kind: 'label' },
        command: `/contain ${LINE}`,
      },
      scene.world,
    );
    if (planned.outcome !== 'planned') throw new Error(planned.message);
    scene.commit();
    const { snapshot, signer } = scene.world.draft;
    const comments = [commentBy(Number(SOURCE.id), OMAR)];
    scene.world.draft = openDraft({ ...snapshot, comments }, signer);
    expect(await approve(scene, planned.receipt.plan.digest)).toMatchObject({
      outcome: 'approved',
    });
  });

  it('is not who asked for another plan', async () => {
    const { scene, receipt, digest } = await openPlanned();
    const other = `sha256:${'1'.repeat(64)}`;
    for (const [actor, plan] of [
      [OMAR, other],
      [DANA, digest],
    ] as const) {
      scene.world.draft.addLedger({
        at: '2026-03-02T09:00:00Z',
        claim: `sha256:${String(actor.id).repeat(32)}`,
        actor,
        source: SOURCE,
        command: `/contain ${LINE}`,
        phase: 'intent',
        outcome: 'planned',
        plan,
        receipt: receipt.id,
        effect: NO_EFFECT,
      });
    }
    scene.commit();
    expect(await approve(scene, digest)).toMatchObject({ outcome: 'approved' });
  });
});

describe('a later attempt', () => {
  it('may touch what was approved of each kind, and not a workflow with the number of the repository', async () => {
    const { scene, digest } = await openPlanned();
    await approve(scene, digest);
    const shop = scene.organisation.repositories.get('acme/shop');
    shop?.workflows.push({ id: shop.id, name: 'new', path: '.github/new.yml', state: 'active' });
    expect(await execute(scene, { firstAttempt: false })).toMatchObject({ reason: 'stale-plan' });
    expect(scene.organisation.effects).toEqual([]);
  });
});

describe('what an approval saves', () => {
  it('is evidence before the step, and none again before its way back', async () => {
    const scene = openScene();
    await contain(scene, 'github/remove-deploy-key repository=shop key=ci');
    const first = JSON.parse(scene.file('containment/R-0001.json'));
    expect(first.evidence).toEqual(['A-0001']);
    const halt = await mustPlan(scene, LINE);
    expect(await approve(scene, halt.receipt.plan.digest)).toMatchObject({ outcome: 'approved' });
    expect((await execute(scene, { receiptId: 'R-0002' })).outcome).toBe('verified');
    const before = JSON.parse(scene.file('containment/R-0002.json'));
    const back = await rollback(scene, 'R-0002');
    if (back.outcome !== 'planned') throw new Error(back.message);
    const digest = back.receipt.rollback?.plan.digest ?? '';
    const approved = await approve(scene, digest);
    const after = JSON.parse(scene.file('containment/R-0002.json'));
    expect(approved.outcome === 'approved' || after.rollback.state === 'approved').toBe(true);
    expect(after.evidence).toEqual(before.evidence);
  });
});
