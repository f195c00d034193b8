/** A step of several calls that is cut off at any of them: receipt and timeline tell all that was done, over both attempts. */
import { expect, it } from 'vitest';
import { executePlan, type Executed } from '#containment/index.ts';
import { toProgress } from '#containment/progress.ts';
import { approve, execute, mustPlan, openScene, takeBack } from '../support/containment.ts';

const LINE = 'github/halt-workflows repository=shop';

async function openApproved() {
  const scene = openScene();
  const { receipt } = await mustPlan(scene, LINE);
  await approve(scene, receipt.plan.digest);
  scene.organisation.calls.length = 0;
  return scene;
}

/** One line of a call each, whether they were told together or one by one. */
function toLines(done: readonly string[]): string[] {
  return done
    .filter((line) => /^(?:Disabled|Cancelled|Force-cancelled) /.test(line))
    .flatMap((line) => {
      const [, verb = '', names = ''] = /^(\S+) (?:runs? )?(.*)\.$/.exec(line) ?? [];
      return names.split(', ').map((name) => `${verb} ${name}`);
    })
    .toSorted();
}

it('tells each call, whichever failed before it took effect', async () => {
  const healthy = await openApproved();
  const all = toLines(toDone(await execute(healthy)));
  expect(all.length).toBeGreaterThan(4);
  for (let n = 1; n <= healthy.organisation.calls.length; n += 1) {
    const scene = await openApproved();
    scene.organisation.failAt(n, 'before');
    const first = await execute(scene);
    expect(first.message).toContain(toDone(first).join(' '));
    const second = toDone(await execute(scene, { firstAttempt: false }));
    // A run that is slow to end is asked twice.
    expect(new Set(toLines(second)), `call ${n}`).toEqual(new Set(all));
    expect(scene.file('timeline.md').replaceAll('\\', ''), `call ${n}`).toContain(second.join(' '));
  }
});

function toDone({ receipt }: Executed): readonly string[] {
  return receipt?.apply?.done ?? [];
}

it('says what it found done when the attempt before wrote nothing down', async () => {
  const healthy = await openApproved();
  await execute(healthy);
  const scene = await openApproved();
  scene.organisation.failAt(findLast(healthy.organisation.calls, /disable/), 'lost');
  const request = { receiptId: 'R-0001', firstAttempt: true, at: new Date('2026-03-02T09:06:00Z') };
  expect((await executePlan(request, scene.world)).outcome).toBe('unknown');
  scene.discard();
  const second = await execute(scene, { firstAttempt: false });
  expect(second.outcome).toBe('verified');
  expect(second.receipt?.apply?.done.join(' ')).toMatch(
    /Found disabled: build.yml, deploy.yml\. What this attempt found done, an earlier attempt/,
  );
});

it('tells the way back call by call too', async () => {
  const whole = await openApproved();
  await execute(whole);
  whole.organisation.calls.length = 0;
  await takeBack(whole);
  const scene = await openApproved();
  await execute(scene);
  scene.organisation.failAt(findLast(whole.organisation.calls, /enable/), 'before');
  expect((await takeBack(scene)).outcome).toBe('unknown');
  const second = await execute(scene, { firstAttempt: false });
  expect(second.receipt?.rollback?.apply?.done).toEqual([
    'Enabled build.yml.',
    'Enabled deploy.yml.',
  ]);
});

function findLast(calls: readonly string[], name: RegExp): number {
  return calls.findLastIndex((call) => name.test(call)) + 1;
}

it('keeps the state and the outcome that an earlier attempt came to', () => {
  const before = {
    at: '2026-03-02T09:00:00Z',
    outcome: 'applied' as const,
    done: ['A.'],
    state: 7,
  };
  const attempt = {
    request: { firstAttempt: false, at: new Date('2026-03-02T10:00:00Z') },
    run: { state: 'unknown' as const, apply: before },
    operator: { done: () => [], redact: (text: string) => text.replace('secret', '…') },
  };
  const { apply } = toProgress({ outcome: 'already-applied', done: ['B secret.'] }, attempt);
  expect(apply).toMatchObject({ outcome: 'applied', state: 7, done: ['A.', 'B ….', /earlier/] });
  expect(toProgress(undefined, attempt)).toEqual({});
});
