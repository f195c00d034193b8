import { describe, expect, it } from 'vitest';
import { approvePlan } from '#containment/planning.ts';
import { toStartDeadline } from '#containment/approve.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import { after, approve, DANA, mustPlan, openScene, OMAR, SOURCE } from '../support/containment.ts';

const LINE = 'github/halt-workflows repository=shop';
const PATH = 'containment/R-0001.json';

describe('an approval', () => {
  it('may be given at the very end of the time, and not a second later', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const at = new Date(after(60).getTime() + 1000);
    expect(await approve(scene, receipt.plan.digest, { at })).toMatchObject({
      reason: 'expired',
      message:
        'The plan could be approved until 2026-03-02T10:00:00Z; it is 2026-03-02T10:00:01Z now.',
    });
    expect(await approve(scene, receipt.plan.digest, { at: after(60) })).toMatchObject({
      outcome: 'approved',
      digest: receipt.plan.digest,
      receipt: { approvals: [{ by: OMAR, at: '2026-03-02T10:00:00Z', source: SOURCE }] },
    });
  });

  it('says what is wrong with a digest, a person and a second approval', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const ask = (digest: string, approver = OMAR) =>
      approvePlan({ digest, approver, at: after(1), source: SOURCE }, scene.world);
    const short =
      'Expected at least the first eight hexadecimal digits of a digest, such as 8f3a12c9.';
    const { digest } = receipt.plan;
    for (const odd of [
      'zz',
      digest.slice(7, 14),
      `${digest}0`,
      `${digest.slice(7)} `,
      ` ${digest.slice(7)}`,
      `x${digest}`,
      `dead${digest.slice(0, 15)}`,
    ])
      expect(await ask(odd)).toMatchObject({ reason: 'unknown-plan', message: short });
    const unknown = digest.startsWith('sha256:00000000') ? '11111111' : '00000000';
    expect(await ask(unknown)).toMatchObject({
      message: `No plan of this incident has the digest ${unknown}.`,
    });
    // From the middle of a digest is not from its beginning.
    expect(await ask(digest.slice(9, 40))).toMatchObject({ reason: 'unknown-plan' });
    expect(await ask(digest, DANA)).toMatchObject({
      message: 'dana asked for this plan; an approver other than the one who asked is needed.',
    });
    expect(await ask(digest.slice(0, 15))).toMatchObject({ outcome: 'approved' });
    scene.commit();
    expect(await ask(digest)).toMatchObject({
      reason: 'not-needed',
      message: expect.stringMatching(
        /^The plan is approved already; approving it again changes nothing\./,
      ),
    });
  });

  it('says of a plan that stands only in a changed file that it is void', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const text = scene.file(PATH).replace('"impact": "', '"impact": "harmless ');
    scene.world.draft.writeFile(PATH, text);
    scene.commit();
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({
      reason: 'stale-plan',
      message: `${PATH} was changed after Firebreak wrote it, so its plan is void.`,
    });
  });

  it('is of the one plan whose digest begins so', async () => {
    const scene = openScene();
    const one = await mustPlan(scene, LINE);
    const two = await mustPlan(scene, 'github/remove-deploy-key repository=shop key=ci');
    for (const { receipt } of [two, one])
      expect(await approve(scene, receipt.plan.digest)).toMatchObject({
        receipt: { id: receipt.id },
      });
  });

  it('shows both digests when what would be touched has changed', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    const extra = { id: 75, name: 'new', path: '.github/workflows/new.yml', state: 'active' };
    scene.organisation.repositories.get('acme/shop')?.workflows.push(extra);
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({
      reason: 'stale-plan',
      message: expect.stringMatching(
        new RegExp(
          `^Expected the targets of ${toShortDigest(receipt.plan.digest)}, got those of [0-9a-f]{8}: what would be touched has changed since\\.`,
        ),
      ),
    });
  });
});

it('what needs no approval may be begun from when it was asked for', async () => {
  const scene = openScene();
  const { receipt } = await mustPlan(scene, LINE);
  scene.world.settings.policy.start_expires_minutes = 10;
  const approvals = [3, 5].map((minute) => ({
    by: OMAR,
    at: toUtcSeconds(after(minute)),
    source: SOURCE,
  }));
  const deadline = (given: typeof approvals) =>
    toStartDeadline({ ...receipt, approvals: given }, scene.world.settings);
  expect(deadline([])).toEqual(after(10));
  expect(deadline(approvals)).toEqual(after(15));
});
