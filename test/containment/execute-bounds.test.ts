import { describe, expect, it } from 'vitest';
import { executePlan } from '#containment/index.ts';
import { UpstreamError } from '#kernel/errors.ts';
import { readReceipt, writeReceipt, type Receipt } from '#incident/receipt.ts';
import {
  after,
  approve,
  deposit,
  execute,
  mustPlan,
  openScene,
  rollback,
  type Scene,
} from '../support/containment.ts';

const LINE = 'github/halt-workflows repository=shop';

async function openApproved(line: string): Promise<Scene> {
  const scene = openScene();
  const { receipt } = await mustPlan(scene, line);
  await approve(scene, receipt.plan.digest);
  return scene;
}

function readRecorded(scene: Scene): Receipt {
  const receipt = readReceipt(scene.world.draft, 'R-0001');
  if ('outcome' in receipt) throw new Error(receipt.message);
  return receipt;
}

describe('an execution', () => {
  it('touches nothing that was not approved on a later attempt either, but finishes what is left of the plan', async () => {
    const scene = await openApproved(LINE);
    const shop = scene.organisation.repositories.get('acme/shop');
    const extra = { id: 75, name: 'new', path: '.github/workflows/new.yml', state: 'active' };
    shop?.workflows.push(extra);
    const refused = await execute(scene, { firstAttempt: false });
    expect(refused).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
    expect(scene.organisation.effects).toEqual([]);

    const half = await openApproved(LINE);
    const build = half.organisation.repositories
      .get('acme/shop')
      ?.workflows.find(({ id }) => id === 71);
    if (build !== undefined) build.state = 'disabled_manually';
    expect((await execute(half, { firstAttempt: false })).outcome).toBe('verified');
  });

  it('does not touch what was protected after the approval', async () => {
    const scene = await openApproved(LINE);
    scene.world.settings.protected.repositories.push('ACME/shop');
    expect(await execute(scene, { firstAttempt: false })).toMatchObject({
      reason: 'protected-target',
    });
  });

  it('may begin at the very end of the time, and not a second later', async () => {
    const scene = await openApproved(LINE);
    scene.world.settings.policy.start_expires_minutes = 10;
    const late = new Date(after(15).getTime() + 1000);
    const early = await openApproved(LINE);
    early.world.settings.policy.start_expires_minutes = 10;
    expect((await execute(early, { at: after(15) })).outcome).toBe('verified');
    expect(await execute(scene, { at: late })).toMatchObject({
      reason: 'expired',
      message:
        'The approved plan of R-0001 could be begun until 2026-03-02T09:15:00Z; it is 2026-03-02T09:15:01Z now.',
    });
  });

  it('says what kept it from beginning', async () => {
    const planned = openScene();
    await mustPlan(planned, LINE);
    expect((await execute(planned)).message).toBe(
      'Expected an approved plan, got R-0001, which is planned.',
    );
    const alone = openScene();
    const { receipt } = await mustPlan(alone, LINE);
    writeReceipt(alone.world.draft, { ...receipt, state: 'approved', approvals: [] });
    alone.commit();
    expect((await execute(alone)).message).toBe('R-0001 carries no approval of a second person.');
    const other = await openApproved(LINE);
    const request = { receiptId: 'R-0001', firstAttempt: true, at: after(6) };
    expect(await executePlan({ ...request, digest: 'sha256:0' }, other.world)).toMatchObject({
      reason: 'stale-plan',
      message: 'The plan of R-0001 is not the one that was approved: its file was changed since.',
    });
    const { plan } = readRecorded(other);
    const end = await executePlan({ ...request, digest: plan.digest }, other.world);
    expect(end.outcome).toBe('verified');
  });

  it('leaves a receipt whose plan was changed as it is, for people to see', async () => {
    const scene = await openApproved(LINE);
    const found = readRecorded(scene);
    writeReceipt(scene.world.draft, { ...found, plan: { ...found.plan, impact: 'none' } });
    scene.commit();
    scene.organisation.calls.length = 0;
    const end = await execute(scene);
    expect(end).toMatchObject({ reason: 'stale-plan', receipt: { state: 'approved' } });
    expect(end.write).toBeUndefined();
    expect(scene.organisation.calls).toEqual([]);
  });

  it('takes what others did in between for a change, unless it may have been an attempt of ours', async () => {
    const scene = await openApproved(LINE);
    const build = scene.organisation.repositories
      .get('acme/shop')
      ?.workflows.find(({ id }) => id === 71);
    if (build !== undefined) build.state = 'disabled_manually';
    expect(await execute(scene)).toMatchObject({ outcome: 'refused', reason: 'stale-plan' });
    const cut = await openApproved(LINE);
    cut.organisation.failAt(6, 'lost');
    expect((await execute(cut)).outcome).toBe('unknown');
    expect((await execute(cut)).outcome).toBe('verified');
  });

  it('says that nothing was repeated, and nothing was changed', async () => {
    const scene = await openApproved(LINE);
    await execute(scene);
    expect((await execute(scene, { firstAttempt: false })).message).toBe(
      'R-0001 was finished by an earlier run; nothing was repeated.',
    );
    const unread = await openApproved(LINE);
    unread.organisation.failAt(1, 'before');
    const end = await execute(unread);
    expect(end).toMatchObject({ outcome: 'unknown', receipt: { state: 'approved' } });
    expect(end.message).toMatch(/[^.]\. This run changed nothing\.$/);
    expect(end.write).toBeUndefined();
  });

  it('writes the outcome into another draft as well', async () => {
    const scene = await openApproved(LINE);
    const request = { receiptId: 'R-0001', firstAttempt: true, at: after(6) };
    const end = await executePlan(request, scene.world);
    scene.discard();
    end.write?.(scene.world.draft);
    scene.commit();
    expect(scene.file('containment/R-0001.json')).toContain('"state": "verified"');
    expect(scene.file('timeline.md')).toContain('Approved by omar.');
  });

  it('keeps when it was done and what was seen', async () => {
    const scene = await openApproved(LINE);
    const { receipt, effect } = await execute(scene);
    expect(receipt?.apply).toMatchObject({ at: '2026-03-02T09:06:00Z', outcome: 'applied' });
    expect(receipt?.apply?.done.length).toBeGreaterThan(0);
    expect(receipt?.apply?.state).toBeDefined();
    expect(receipt?.verify).toMatchObject({ at: '2026-03-02T09:06:00Z', verified: true });
    expect(receipt?.verify?.seen).not.toBe('');
    expect(effect).toBeDefined();
  });

  it('begins nothing with a step that was taken out of the list since', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    writeReceipt(scene.world.draft, { ...receipt, step: 'github/no-more' });
    scene.commit();
    expect(await execute(scene)).toMatchObject({
      outcome: 'refused',
      reason: 'unknown-step',
      message: 'There is no step github/no-more any more.',
    });
  });

  it('repeats nothing that was found done before, and no way back', async () => {
    const done = await openApproved(LINE);
    writeReceipt(done.world.draft, { ...readRecorded(done), state: 'already-applied' });
    done.commit();
    done.organisation.calls.length = 0;
    expect(await execute(done)).toMatchObject({
      outcome: 'already-applied',
      message: 'R-0001 was finished by an earlier run; nothing was repeated.',
    });
    expect(done.organisation.calls).toEqual([]);

    const back = await openApproved(LINE);
    await execute(back);
    const planned = await rollback(back);
    if (planned.outcome !== 'planned') throw new Error(planned.message);
    await approve(back, planned.receipt.rollback?.plan.digest ?? '', { at: after(21) });
    expect(await execute(back, { at: after(22) })).toMatchObject({ outcome: 'rolled-back' });
    const effects = back.organisation.effects.length;
    expect(await execute(back, { at: after(23), firstAttempt: false })).toMatchObject({
      outcome: 'rolled-back',
      receipt: { id: 'R-0001' },
      message: 'R-0001 was rolled back by an earlier run; nothing was repeated.',
    });
    expect(back.organisation.effects).toHaveLength(effects);
  });

  it('stays open when a late attempt cannot even look', async () => {
    const scene = await openApproved(LINE);
    scene.organisation.failAt(1, 'before');
    const late = await execute(scene, { at: after(3000), firstAttempt: false });
    expect(late).toMatchObject({ outcome: 'unknown', receipt: { state: 'approved' } });
    expect(late.message).toMatch(/connection reset\.$/);
    expect(late.write).toBeUndefined();
  });

  it('looks before a late attempt is refused, and at nothing before a late first one', async () => {
    const first = await openApproved(LINE);
    first.organisation.calls.length = 0;
    expect(await execute(first, { at: after(3000) })).toMatchObject({ reason: 'expired' });
    expect(first.organisation.calls).toEqual([]);

    const again = await openApproved(LINE);
    await execute(again);
    const { apply: _apply, verify: _verify, ...begun } = readRecorded(again);
    writeReceipt(again.world.draft, { ...begun, state: 'approved' });
    again.commit();
    expect(await execute(again, { at: after(3000), firstAttempt: false })).toMatchObject({
      outcome: 'verified',
      receipt: { verify: { at: '2026-03-04T11:00:00Z', verified: true } },
    });
  });

  it('takes what it finds done after an unknown outcome for its own', async () => {
    const scene = await openApproved(LINE);
    await execute(scene);
    const { apply: _apply, verify: _verify, ...begun } = readRecorded(scene);
    writeReceipt(scene.world.draft, { ...begun, state: 'unknown' });
    scene.commit();
    expect(await execute(scene)).toMatchObject({
      outcome: 'verified',
      receipt: { apply: { outcome: 'already-applied' } },
    });
  });

  it('ends the sentence of an outside problem once', async () => {
    const scene = await openApproved(LINE);
    const message = 'No answer from api.example in time.';
    scene.organisation.disableWorkflow = () =>
      Promise.reject(new UpstreamError({ service: 'GitHub', route: 'PUT', message }));
    expect((await execute(scene)).message).toMatch(/api\.example in time\.$/);
    expect(scene.file('timeline.md')).toMatch(/: the outcome is unknown\. .+ Approved by omar\./);
  });

  it('writes into the record what the step makes of it, and keeps no credential that was used', async () => {
    const scene = openScene();
    await deposit(scene);
    const sealed = 'containment/C-01.sealed.json';
    expect(scene.files().has(sealed)).toBe(true);
    const { receipt } = await mustPlan(scene, 'github/revoke-credential credential=C-01');
    await approve(scene, receipt.plan.digest);
    expect((await execute(scene)).outcome).toBe('verified');
    expect(scene.file('incident.md')).toContain('state: revoked');
    expect(scene.files().has(sealed)).toBe(false);
  });

  it('ends with the refusal of a step that could not do it', async () => {
    const scene = openScene();
    await deposit(scene);
    const { receipt } = await mustPlan(scene, 'github/revoke-credential credential=C-01');
    await approve(scene, receipt.plan.digest);
    scene.world.secrets.sealKey = '';
    const end = await execute(scene);
    expect(end).toMatchObject({ outcome: 'refused', receipt: { state: 'refused' } });
    expect(end.receipt?.problem).toBe(end.message);
    expect(scene.organisation.effects).toEqual([]);
    expect(scene.files().has('containment/C-01.sealed.json')).toBe(true);
  });

  it('says of a refusal whether an earlier attempt changed something', async () => {
    const scene = await openApproved(LINE);
    scene.organisation.failAt(6, 'lost');
    expect((await execute(scene)).outcome).toBe('unknown');
    const apply = { at: '2026-03-02T09:06:00Z', outcome: 'applied' as const, done: ['half'] };
    writeReceipt(scene.world.draft, { ...readRecorded(scene), apply });
    scene.commit();
    scene.world.settings.protected.repositories.push('acme/shop');
    const stands = 'What an earlier attempt changed stands.';
    const touched = await execute(scene, { firstAttempt: false });
    expect(touched.message).not.toContain(stands);
    scene.world.settings.protected.repositories.length = 0;
    const shop = scene.organisation.repositories.get('acme/shop');
    shop?.workflows.push({ id: 75, name: 'new', path: '.github/new.yml', state: 'active' });
    const refused = await execute(scene, { firstAttempt: false });
    expect(refused).toMatchObject({ reason: 'stale-plan', receipt: { state: 'refused' } });
    expect(refused.message).toMatch(new RegExp(`[^ ]\\. ${stands}$`));

    const fresh = await openApproved(LINE);
    fresh.organisation.repositories.get('acme/shop')?.workflows.push({
      id: 75,
      name: 'new',
      path: '.github/new.yml',
      state: 'active',
    });
    const nothing = await execute(fresh);
    expect(nothing.message).toMatch(/what would be touched has changed since\.$/);
    expect(nothing.receipt?.problem).toBe(nothing.message);
  });
});
