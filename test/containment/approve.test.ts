import { describe, expect, it } from 'vitest';
import { executePlan } from '#containment/index.ts';
import { approvePlan } from '#containment/planning.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import { openDraft } from '#incident/draft.ts';
import { NO_EFFECT } from '#incident/effect.ts';
import {
  after,
  approve,
  DANA,
  execute,
  mustPlan,
  openScene,
  OMAR,
  SOURCE,
} from '../support/containment.ts';

const LINE = 'github/halt-workflows repository=shop';
const PATH = 'containment/R-0001.json';

describe('approvePlan', () => {
  it('refuses whom the ledger names as the one who asked, whatever the receipt says', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const { draft } = scene.world;
    draft.addLedger({
      at: '2026-03-02T09:00:00Z',
      claim: `sha256:${'0'.repeat(64)}`,
      actor: OMAR,
      source: SOURCE,
      command: `/contain ${LINE}`,
      phase: 'intent',
      outcome: 'planned',
      plan: receipt.plan.digest,
      receipt: receipt.id,
      effect: NO_EFFECT,
    });
    scene.commit();
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({ reason: 'self-approval' });
  });

  it('refuses the author of the comment that asked, whatever receipt and ledger say', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const { snapshot, signer } = scene.world.draft;
    const comment = {
      id: Number(SOURCE.id),
      nodeId: 'IC_1',
      url: SOURCE.url,
      own: false,
      body: `/contain ${LINE}`,
      createdAt: new Date('2026-03-02T09:00:00Z'),
      edited: false,
      ownReactions: [],
      author: { ...OMAR, bot: false },
    };
    scene.world.draft = openDraft({ ...snapshot, comments: [comment] }, signer);
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({ reason: 'self-approval' });
  });

  it('refuses the person who asked, under whatever login', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const renamed = { id: DANA.id, login: 'dana-renamed' };
    expect(await approve(scene, receipt.plan.digest, { approver: renamed })).toMatchObject({
      reason: 'self-approval',
    });
  });

  it('refuses the person who asked although the receipt was edited to name another', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    scene.world.draft.addLedger({
      at: '2026-03-02T09:00:00Z',
      claim: `sha256:${'1'.repeat(64)}`,
      actor: DANA,
      source: SOURCE,
      command: `/contain ${LINE}`,
      phase: 'intent',
      plan: receipt.plan.digest,
      outcome: 'planned',
      effect: NO_EFFECT,
    });
    const forged = { ...receipt, plan: { ...receipt.plan, requested_by: OMAR } };
    scene.world.draft.writeFile(PATH, JSON.stringify(forged));
    scene.commit();
    expect(await approve(scene, receipt.plan.digest, { approver: DANA })).toMatchObject({
      reason: 'stale-plan',
    });
  });

  it('refuses when the time is over, and when someone moved the end of it', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    expect(await approve(scene, receipt.plan.digest, { at: after(61) })).toMatchObject({
      reason: 'expired',
    });
    const longer = { ...receipt, plan: { ...receipt.plan, expires_at: '2027-01-01T00:00:00Z' } };
    scene.world.draft.writeFile(PATH, JSON.stringify(longer));
    scene.commit();
    expect(await approve(scene, receipt.plan.digest, { at: after(61) })).toMatchObject({
      reason: 'stale-plan',
    });
  });

  it.each([
    ['the policy, where it was made shorter since', 10, 11],
    ['the plan, where the policy was made longer since', 600, 61],
  ])('goes by the earlier end: that of %s', async (_, minutes, late) => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const { settings } = scene.world;
    const policy = { ...settings.policy, plan_expires_minutes: minutes };
    scene.world.settings = { ...settings, policy };
    const at = after(late);
    expect(await approve(scene, receipt.plan.digest, { at })).toMatchObject({ reason: 'expired' });
    const before = after(late - 2);
    expect(await approve(scene, receipt.plan.digest, { at: before })).toMatchObject({
      outcome: 'approved',
    });
  });

  it.each(['', 'deadbeef', '123', 'zzzzzzzz', '../..', '8f3a12c9 '.repeat(20)])(
    'knows no plan by %j',
    async (digest) => {
      const scene = openScene();
      await mustPlan(scene, LINE);
      const answer = await approvePlan(
        { digest, approver: OMAR, at: after(1), source: SOURCE },
        scene.world,
      );
      expect(answer).toMatchObject({ reason: 'unknown-plan' });
    },
  );

  it('takes the whole digest in any case, and refuses to approve twice', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const request = {
      digest: receipt.plan.digest.toUpperCase().replace('SHA256:', ''),
      approver: OMAR,
      at: after(1),
      source: SOURCE,
    };
    expect((await approvePlan(request, scene.world)).outcome).toBe('approved');
    scene.commit();
    expect(await approvePlan(request, scene.world)).toMatchObject({ reason: 'not-needed' });
  });

  it('is needed by every step when the policy says always, and by wide ones anyway', async () => {
    const scene = openScene({ settings: { policy: { second_person: 'always' } } });
    expect((await mustPlan(scene, LINE)).needsApproval).toBe(true);
  });

  it('shows eight digits of a digest', () => {
    expect(toShortDigest(`sha256:${'ab'.repeat(32)}`)).toBe('abababab');
  });
});

type Edit = (plan: Record<string, unknown>, receipt: Record<string, unknown>) => void;

/** One edit for every input of the plan. */
const EDITS: [string, Edit][] = [
  ['targets', (plan) => (plan['targets'] = [{ kind: 'repository', name: 'acme/web', id: '1' }])],
  [
    'one target id',
    (plan) =>
      (plan['targets'] = JSON.parse(JSON.stringify(plan['targets']).replace('"71"', '"70"'))),
  ],
  ['calls', (plan) => (plan['calls'] = ['DELETE /repos/acme/shop'])],
  ['prior', (plan) => (plan['prior'] = { repository_id: 100, workflows: [] })],
  ['impact', (plan) => (plan['impact'] = 'harmless')],
  ['requester', (plan) => (plan['requested_by'] = { id: 99, login: 'mallory' })],
  ['params', (_, receipt) => (receipt['params'] = { repository: 'acme/shop' })],
  ['step', (_, receipt) => (receipt['step'] = 'github/remove-deploy-key')],
];

describe('the digest of a plan', () => {
  it.each(EDITS)('refuses an approval when %s changed in the file', async (_, edit) => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const forged = JSON.parse(scene.file(PATH));
    edit(forged.plan, forged);
    scene.world.draft.writeFile(PATH, JSON.stringify(forged));
    scene.commit();
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({ reason: 'stale-plan' });
  });

  it.each(EDITS)('refuses to execute when %s changed after the approval', async (_, edit) => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    const forged = JSON.parse(scene.file(PATH));
    edit(forged.plan, forged);
    scene.world.draft.writeFile(PATH, JSON.stringify(forged));
    scene.commit();
    for (const firstAttempt of [true, false]) {
      expect(await execute(scene, { firstAttempt })).toMatchObject({
        outcome: 'refused',
        reason: 'stale-plan',
      });
    }
    expect(scene.organisation.calls).not.toContain('disableWorkflow');
  });

  it('binds execution to the digest that the approving job named', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    const request = {
      receiptId: 'R-0001',
      firstAttempt: true,
      at: after(6),
      digest: `sha256:${'0'.repeat(64)}`,
    };
    expect(await executePlan(request, scene.world)).toMatchObject({ reason: 'stale-plan' });
  });

  it('refuses a receipt that was copied from another incident or under another name', async () => {
    const scene = openScene();
    await mustPlan(scene, LINE);
    const text = scene.file(PATH);
    scene.world.draft.writeFile('containment/R-0002.json', text);
    scene.commit();
    const renamed = await execute(scene, { receiptId: 'R-0002' });
    expect(renamed).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
    expect(renamed.message).toMatch(/Expected the id R-0002, got R-0001/);
    scene.world.draft.writeFile(
      'containment/R-0002.json',
      text.replace('R-0001', 'R-0002').replace('INC-2026-0007', 'INC-2026-0008'),
    );
    scene.commit();
    const foreign = await execute(scene, { receiptId: 'R-0002' });
    expect(foreign).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
    expect(foreign.message).toMatch(/receipt of INC-2026-0007/);
  });
});
