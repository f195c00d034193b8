import { describe, expect, it } from 'vitest';
import { executePlan } from '#containment/index.ts';
import { writeReceipt } from '#incident/receipt.ts';
import type { Incident } from '#incident/record.ts';
import {
  after,
  approve,
  execute,
  LINES,
  mustPlan,
  OMAR,
  openApproved,
  openScene,
  rollback,
} from '../support/containment.ts';

it.each(['containment-cloud', ''])(
  'touches nothing in the environment %j, which is not that of the plan',
  async (environment) => {
    const scene = await openApproved('github/halt-workflows repository=shop');
    scene.world.environment = environment;
    expect(await execute(scene)).toMatchObject({
      outcome: 'refused',
      reason: 'wrong-environment',
      receipt: { state: 'approved' },
    });
    expect(scene.organisation.calls).toEqual([]);
  },
);

describe.each(LINES)('executing %s', (line) => {
  it('writes down on the second look what it did when the commit of the first was lost', async () => {
    const scene = await openApproved(line);
    const request = { receiptId: 'R-0001', firstAttempt: true, at: after(6) };
    expect((await executePlan(request, scene.world)).outcome).toBe('verified');
    scene.discard();
    const effects = [...scene.organisation.effects];
    expect(await execute(scene, { firstAttempt: false })).toMatchObject({
      outcome: 'verified',
      receipt: { state: 'verified' },
    });
    expect(scene.organisation.effects).toEqual(effects);
    const back = await rollback(scene);
    expect(back.outcome === 'planned' || back.reason === 'not-reversible').toBe(true);
  });

  it('does nothing at all when it is finished already', async () => {
    const scene = await openApproved(line);
    await execute(scene);
    const before = [...scene.files()];
    scene.organisation.calls.length = 0;
    expect((await execute(scene, { firstAttempt: false })).outcome).toBe('already-applied');
    expect(scene.organisation.calls).toEqual([]);
    expect([...scene.files()]).toEqual(before);
  });
});

/** More than a day, which is how long an approved plan may wait. */
const LATE = 1500;

describe('executePlan', () => {
  const LINE = 'github/halt-workflows repository=shop';

  it('refuses a plan nobody approved', async () => {
    const scene = openScene();
    await mustPlan(scene, LINE);
    expect(await execute(scene)).toMatchObject({ outcome: 'refused', reason: 'unknown-plan' });
  });

  it('refuses a receipt marked approved without a second person', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    for (const approvals of [
      [],
      [
        {
          by: { ...receipt.plan.requested_by, login: 'someone' },
          at: '2026-03-02T09:01:00Z',
          source: receipt.plan.source,
        },
      ],
    ]) {
      scene.world.draft.writeFile(
        'containment/R-0001.json',
        JSON.stringify({ ...receipt, state: 'approved', approvals }),
      );
      scene.commit();
      expect(await execute(scene)).toMatchObject({ reason: 'stale-plan' });
    }
  });

  it('counts no approval by whoever asked, even in a receipt that we sealed', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const { requested_by: by, source } = receipt.plan;
    const own = { by, at: '2026-03-02T09:01:00Z', source };
    for (const approvals of [[], [own]]) {
      writeReceipt(scene.world.draft, { ...receipt, state: 'approved', approvals });
      scene.commit();
      const end = await execute(scene);
      expect(end).toMatchObject({ outcome: 'refused', reason: 'self-approval' });
    }
    expect(scene.organisation.effects).toEqual([]);
    const other = { ...own, by: OMAR };
    writeReceipt(scene.world.draft, { ...receipt, state: 'approved', approvals: [other] });
    scene.commit();
    expect((await execute(scene)).outcome).toBe('verified');
  });

  it('refuses a world that changed after the approval, and the receipt is dead from then on', async () => {
    const scene = await openApproved(LINE);
    const shop = scene.organisation.repositories.get('acme/shop');
    shop?.workflows.push({
      id: 75,
      name: 'new',
      path: '.github/workflows/new.yml',
      state: 'active',
    });
    expect(await execute(scene)).toMatchObject({
      outcome: 'refused',
      reason: 'stale-plan',
      receipt: { state: 'refused' },
    });
    expect(await execute(scene, { firstAttempt: false })).toMatchObject({
      outcome: 'refused',
      reason: 'unknown-plan',
    });
    expect(scene.organisation.effects).toEqual([]);
  });

  it('begins an approved plan as long as the policy says, although it could not be approved any more', async () => {
    const scene = await openApproved(LINE);
    expect((await execute(scene, { at: after(LATE - 120) })).outcome).toBe('verified');
    const strict = await openApproved(LINE);
    strict.world.settings.policy.start_expires_minutes = 10;
    // Asked for at 0 and approved at 5: the approval is what counts.
    expect(await execute(strict, { at: after(16) })).toMatchObject({ reason: 'expired' });
  });

  it('counts from the approval, not from the asking', async () => {
    const scene = await openApproved(LINE);
    scene.world.settings.policy.start_expires_minutes = 10;
    expect((await execute(scene, { at: after(14) })).outcome).toBe('verified');
  });

  it('does not begin an approved plan that has expired, also not on a later attempt', async () => {
    for (const firstAttempt of [true, false]) {
      const scene = await openApproved(LINE);
      expect(await execute(scene, { at: after(LATE), firstAttempt })).toMatchObject({
        reason: 'expired',
        message: expect.stringContaining('could be begun until 2026-03-03T'),
      });
      expect(scene.organisation.effects).toEqual([]);
      expect(scene.file('containment/R-0001.json')).toContain('"state": "refused"');
    }
  });

  it('records what an expired attempt had done before it was cut off', async () => {
    const scene = await openApproved(LINE);
    const before = new Map(scene.files());
    expect((await execute(scene)).outcome).toBe('verified');
    // The receipt never reached the branch: the files are as they were when the plan was approved.
    const cut = openScene({ organisation: scene.organisation });
    for (const [path, text] of before) cut.world.draft.writeFile(path, text);
    cut.commit();
    const late = await execute(cut, { at: after(LATE), firstAttempt: false });
    expect(late.outcome).toBe('verified');
    expect(scene.organisation.effects).toHaveLength(new Set(scene.organisation.effects).size);
  });

  it('finishes an unknown outcome within the time of the plan, and behind it only looks', async () => {
    const openUnknown = async () => {
      const scene = await openApproved(LINE);
      scene.organisation.failAt(6, 'lost');
      expect((await execute(scene)).outcome).toBe('unknown');
      return scene;
    };
    const again = { at: after(LATE - 120), firstAttempt: false };
    expect((await execute(await openUnknown(), again)).outcome).toBe('verified');

    const late = await openUnknown();
    const { length } = late.organisation.effects;
    expect(await execute(late, { at: after(LATE), firstAttempt: true })).toMatchObject({
      reason: 'expired',
      message: expect.stringContaining('could be finished until 2026-03-03T'),
    });
    expect(late.organisation.effects).toHaveLength(length);

    const done = await openUnknown();
    const before = new Map(done.files());
    expect((await execute(done, again)).outcome).toBe('verified');
    const cut = openScene({ organisation: done.organisation });
    for (const [path, text] of before) cut.world.draft.writeFile(path, text);
    cut.commit();
    expect((await execute(cut, { ...again, at: after(LATE) })).outcome).toBe('verified');
  });

  it('knows no receipt by another name', async () => {
    const scene = openScene();
    for (const receiptId of ['R-0009', '../../x', 'R-1', '']) {
      expect(await execute(scene, { receiptId })).toMatchObject({ reason: 'unknown-receipt' });
    }
  });

  it('lets a bug surface instead of calling it unknown', async () => {
    const scene = await openApproved(LINE);
    scene.organisation.disableWorkflow = () => Promise.reject(new TypeError('bug'));
    await expect(execute(scene)).rejects.toThrow(TypeError);
  });

  it('lets a step change the record when it is taken, and not again on the way back', async () => {
    const scene = openScene();
    const { steps } = scene.world.providers;
    const find = (name: string) => {
      const step = steps.find(name);
      return (
        step && {
          ...step,
          record: (incident: Incident) => ({ ...incident, title: `${incident.title}, halted` }),
        }
      );
    };
    scene.world.providers = { ...scene.world.providers, steps: { ...steps, find } };
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    expect((await execute(scene)).outcome).toBe('verified');
    const recorded = scene.file('incident.md');
    expect(recorded).toContain('title: Leaked token, halted\n');
    const back = await rollback(scene);
    if (back.outcome !== 'planned') throw new Error(back.message);
    await approve(scene, back.receipt.rollback?.plan.digest ?? '', { at: after(21) });
    expect((await execute(scene, { at: after(22) })).outcome).toBe('rolled-back');
    expect(scene.file('incident.md')).toBe(recorded);
  });

  it('tells in the timeline who asked and who approved, if anybody had to', async () => {
    const both = openScene();
    const { receipt } = await mustPlan(both, LINE);
    const { source } = receipt.plan;
    const approvals = [OMAR, { id: 13, login: 'erin' }].map((by) => ({
      by,
      at: '2026-03-02T09:01:00Z',
      source,
    }));
    writeReceipt(both.world.draft, { ...receipt, state: 'approved', approvals });
    both.commit();
    await execute(both);
    expect(both.file('timeline.md')).toMatch(/`action` @dana: .+ Approved by omar, erin\. \(/);

    const alone = openScene();
    const { steps } = alone.world.providers;
    // The same step, were it one that a single person may take.
    const find = (name: string) => {
      const step = steps.find(name);
      return step && { ...step, reversible: 'full' as const, blastRadius: 'workload' as const };
    };
    alone.world.providers = { ...alone.world.providers, steps: { ...steps, find } };
    expect((await mustPlan(alone, LINE)).needsApproval).toBe(false);
    expect((await execute(alone)).outcome).toBe('verified');
    expect(alone.file('timeline.md')).toMatch(/`action` @dana: .+\. \(\[R-0001\]/);
    expect(alone.file('timeline.md')).not.toContain('Approved');
  });

  it('names who approved', async () => {
    const scene = await openApproved(LINE);
    const { receipt } = await execute(scene);
    expect(receipt?.approvals).toMatchObject([{ by: OMAR }]);
    expect(scene.file('timeline.md')).toMatch(
      /@dana: .+ Approved by omar\. \(\[R-0001\]\(containment\/R-0001\.json\)\)\n/,
    );
  });
});
