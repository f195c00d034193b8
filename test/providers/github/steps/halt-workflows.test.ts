import { describe, expect, it } from 'vitest';
import { renderReceipt } from '#containment/index.ts';
import { planContainment } from '#containment/planning.ts';
import {
  approve,
  contain,
  DANA,
  execute,
  mustPlan,
  openScene,
  plan,
  rollback,
  SOURCE,
  START,
} from '../../../support/containment.ts';
import { steps } from '../../../support/providers.ts';

const LINE = 'github/halt-workflows repository=shop';

function shopOf(scene: ReturnType<typeof openScene>) {
  const shop = scene.organisation.repositories.get('acme/shop');
  if (shop === undefined) throw new Error('no shop');
  return shop;
}

function statesOf(scene: ReturnType<typeof openScene>) {
  return Object.fromEntries(shopOf(scene).workflows.map(({ id, state }) => [id, state]));
}

const HALTED = {
  71: 'disabled_manually',
  72: 'disabled_manually',
  73: 'disabled_manually',
  74: 'active',
};

describe('github/halt-workflows', () => {
  it('disables first, cancels what runs, forces what stays, and verifies', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    scene.organisation.calls.length = 0;
    const executed = await execute(scene);
    expect(executed.outcome).toBe('verified');
    expect(executed.receipt?.apply?.state).toEqual({
      disabled: [71, 72],
      cancelled: [501, 502],
      forced: [502],
    });
    // One run is one run.
    expect(executed.receipt?.apply?.done).toEqual([
      'Disabled build.yml, deploy.yml.',
      'Cancelled runs 501, 502.',
      'Force-cancelled run 502.',
    ]);
    expect(statesOf(scene)).toEqual(HALTED);
    const { calls } = scene.organisation;
    expect(calls.lastIndexOf('disableWorkflow')).toBeLessThan(calls.indexOf('cancelRun'));
    expect(scene.pauses).toEqual([2000, 4000]);
  });

  it('waits ninety seconds in all for cancelled runs to end before it says unknown', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    scene.organisation.forceCancelRun = async () => true;
    const executed = await execute(scene);
    expect(executed).toMatchObject({ outcome: 'unknown' });
    expect(executed.message).toContain('Still active: run 502');
    const verifying = scene.pauses.slice(2);
    expect(verifying.reduce((sum, wait) => sum + wait, 0)).toBe(90_000);
    expect(verifying).toEqual(verifying.toSorted((a, b) => a - b));
  });

  it('leaves what is to do to the answer, and a re-run finishes once the runs have ended', async () => {
    const scene = openScene();
    const { organisation } = scene;
    const force = organisation.forceCancelRun.bind(organisation);
    organisation.forceCancelRun = async () => true;
    const first = await contain(scene, LINE);
    expect(first.message).toMatch(/the outcome is unknown\. Disabled .+ Still active: run 502\.$/);
    organisation.forceCancelRun = force;
    organisation.calls.length = 0;
    expect(await execute(scene, { firstAttempt: false })).toMatchObject({ outcome: 'verified' });
    expect(organisation.calls).not.toContain('disableWorkflow');
    expect(statesOf(scene)).toEqual(HALTED);
  });

  it('keeps the way back of what it changed when a later attempt is refused', async () => {
    const scene = openScene();
    scene.organisation.forceCancelRun = async () => true;
    expect(await contain(scene, LINE)).toMatchObject({ outcome: 'unknown' });
    shopOf(scene).workflows.push({
      id: 75,
      name: 'new',
      path: '.github/workflows/new.yml',
      state: 'active',
    });
    const late = await execute(scene, { firstAttempt: false });
    expect(late).toMatchObject({
      reason: 'stale-plan',
      message: expect.stringContaining('What an earlier attempt changed stands.'),
    });
    expect(late.receipt && renderReceipt(late.receipt, steps)).not.toContain('nothing was changed');
    expect(await plan(scene, LINE)).toMatchObject({ outcome: 'planned' });
    const calls = [71, 72].map((id) => `PUT /repos/acme/shop/actions/workflows/${id}/enable`);
    expect(await rollback(scene)).toMatchObject({
      outcome: 'planned',
      receipt: { rollback: { plan: { calls } } },
    });
  });

  it('verifies a halt whose runs take their time', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    const { organisation } = scene;
    const fetchRuns = organisation.fetchActiveRuns.bind(organisation);
    const before = await fetchRuns({ owner: 'acme', name: 'shop' });
    let looks = 8;
    organisation.fetchActiveRuns = async (ref) => {
      looks -= 1;
      return looks > 0 ? before : fetchRuns(ref);
    };
    expect((await execute(scene)).outcome).toBe('verified');
  });

  it('takes a workflow that somebody else stopped meanwhile for stopped, and leaves it so on the way back', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    const { organisation } = scene;
    const disable = organisation.disableWorkflow.bind(organisation);
    organisation.disableWorkflow = async (ref, id) => {
      if (id === 71) await disable(ref, id);
      return disable(ref, id);
    };
    const executed = await execute(scene);
    expect(executed).toMatchObject({ outcome: 'verified' });
    expect(executed.receipt?.apply?.state).toMatchObject({ disabled: [72], found: [71] });
    scene.commit();
    const back = await rollback(scene);
    const calls = ['PUT /repos/acme/shop/actions/workflows/72/enable'];
    expect(back).toMatchObject({ outcome: 'planned', receipt: { rollback: { plan: { calls } } } });
  });

  it('saves the runs as evidence, and runs that come and go make no plan stale', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    expect(receipt.plan.notes.join(' ')).toContain('501 (build, in_progress, main)');
    shopOf(scene).runs.push({
      id: 503,
      workflowId: 71,
      name: 'build',
      status: 'queued',
      branch: 'x',
      url: '',
    });
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({
      outcome: 'approved',
      receipt: { evidence: ['A-0001'] },
    });
    expect(scene.file('artifacts/R-0001-workflows.json')).toContain('"id": 503');
    expect((await execute(scene)).outcome).toBe('verified');
    expect(shopOf(scene).runs).toEqual([]);
  });

  it('goes stale when a workflow is added or changes its state', async () => {
    const scene = openScene();
    const { receipt } = await mustPlan(scene, LINE);
    shopOf(scene).workflows.push({
      id: 75,
      name: 'new',
      path: '.github/workflows/new.yml',
      state: 'active',
    });
    expect(await approve(scene, receipt.plan.digest)).toMatchObject({ reason: 'stale-plan' });
  });

  it('enables on rollback only what its plan disabled and what is disabled still', async () => {
    const scene = openScene();
    await contain(scene, LINE);
    const deploy = shopOf(scene).workflows.find(({ id }) => id === 72);
    if (deploy !== undefined) deploy.state = 'active';
    const back = await rollback(scene);
    if (back.outcome !== 'planned') throw new Error(back.message);
    expect(back.receipt.rollback?.plan.calls).toEqual([
      'PUT /repos/acme/shop/actions/workflows/71/enable',
    ]);
    await approve(scene, back.receipt.rollback?.plan.digest ?? '', {
      at: new Date('2026-03-02T09:25:00Z'),
    });
    const done = await execute(scene, { at: new Date('2026-03-02T09:26:00Z') });
    expect(done.outcome).toBe('rolled-back');
    expect(statesOf(scene)).toEqual({
      71: 'active',
      72: 'active',
      73: 'disabled_manually',
      74: 'active',
    });
  });

  it('says what is left when a run survives even force', async () => {
    const scene = openScene();
    scene.organisation.forceCancelRun = async () => true;
    const executed = await contain(scene, LINE);
    expect(executed).toMatchObject({
      outcome: 'unknown',
      message: expect.stringContaining('run 502'),
    });
  });

  it('has nothing to do in a repository that is quiet', async () => {
    const scene = openScene();
    shopOf(scene).workflows = [];
    shopOf(scene).runs = [];
    expect(await plan(scene, LINE)).toMatchObject({ reason: 'not-needed' });
  });

  it.each([
    ['incidents', 'protected-target'],
    ['ACME/Incidents', 'protected-target'],
    ['vault', 'protected-target'],
    ['nowhere', 'unknown-target'],
    ['other/shop', 'unknown-target'],
    ['../incidents', 'invalid-parameter'],
    ['..', 'invalid-parameter'],
  ])('refuses repository=%s', async (repository, reason) => {
    const scene = openScene({ settings: { protected: { repositories: ['acme/vault'] } } });
    expect(await plan(scene, `github/halt-workflows repository=${repository}`)).toMatchObject({
      outcome: 'refused',
      reason,
    });
  });

  it('refuses an old name that leads to the incident repository', async () => {
    const scene = openScene();
    const incidents = scene.organisation.repositories.get('acme/incidents');
    if (incidents !== undefined) scene.organisation.repositories.set('acme/old-name', incidents);
    expect(await plan(scene, 'github/halt-workflows repository=old-name')).toMatchObject({
      reason: 'protected-target',
    });
  });

  it.each([
    [['acme/shop'], 'planned'],
    [['acme/shop', 'acme/web'], 'refused'],
    [[], 'refused'],
  ])('takes the repository of a label from the record: %j', async (affected, outcome) => {
    const scene = openScene({ affected });
    const answer = await planContainment(
      {
        step: 'github/halt-workflows',
        args: new Map(),
        fromRecord: true,
        asker: DANA,
        at: START,
        source: SOURCE,
        command: '',
      },
      scene.world,
    );
    expect(answer.outcome).toBe(outcome);
    if (answer.outcome === 'refused') expect(answer.reason).toBe('missing-parameter');
  });
});
