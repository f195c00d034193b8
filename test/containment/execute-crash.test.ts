/** An execution that is cut off at each of its calls, before and after the call took effect. `npm run mutate` goes without. */
import { describe, expect, it } from 'vitest';
import { execute, LINES, openApproved } from '../support/containment.ts';

describe.each(LINES)('executing %s', (line) => {
  it('finishes once on the second attempt, whichever call failed and whether or not it had taken effect', async () => {
    const healthy = await openApproved(line);
    expect((await execute(healthy)).outcome).toBe('verified');
    const calls = healthy.organisation.calls.length;
    expect(calls).toBeGreaterThan(2);
    for (const mode of ['before', 'lost'] as const) {
      for (let n = 1; n <= calls; n += 1) {
        const scene = await openApproved(line);
        scene.organisation.failAt(n, mode);
        const first = await execute(scene);
        expect(first.outcome, `call ${n} ${mode}`).toBe('unknown');
        const second = await execute(scene, { firstAttempt: false });
        expect(second.outcome, `call ${n} ${mode}`).toBe('verified');
        expect(second.receipt?.problem).toBeUndefined();
        expect(scene.organisation.effects, `call ${n} ${mode}`).toEqual(
          healthy.organisation.effects,
        );
      }
    }
  });
});
