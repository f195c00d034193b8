import { describe, expect, it } from 'vitest';
import { renderReceipt, loadSteps } from '#containment/index.ts';
import { renderPlan } from '#containment/planning.ts';
import { PROVIDERS } from '#providers/index.ts';
import { UpstreamError } from '#kernel/errors.ts';
import {
  approve,
  contain,
  deposit,
  execute,
  mustPlan,
  openScene,
  plan,
  SECRET,
  type Scene,
} from '../support/containment.ts';

const steps = await loadSteps(PROVIDERS);

const LINE = 'github/revoke-credential credential=C-01';
/** Any ten characters in a row would be too much; the last four are meant to be seen. */
const CANARY = SECRET.slice(0, 30);

function expectSilence(scene: Scene, ...said: unknown[]): void {
  const everything = `${[...scene.files()].join('\n')}\n${JSON.stringify(said)}`;
  expect(everything).not.toContain(CANARY);
  expect(everything).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, 30));
  expect(everything).not.toContain(Buffer.from(SECRET).toString('hex').slice(0, 30));
}

describe('a deposited secret', () => {
  it('appears in no file, message or Markdown from deposit to receipt', async () => {
    const scene = openScene();
    await deposit(scene);
    const { receipt } = await mustPlan(scene, LINE);
    expectSilence(
      scene,
      renderPlan(receipt, openScene().world.providers),
      renderReceipt(receipt, steps),
    );
    await approve(scene, receipt.plan.digest);
    expectSilence(scene);
    const executed = await execute(scene);
    expectSilence(scene, executed, renderReceipt(executed.receipt ?? receipt, steps));
  });

  it('is struck from what GitHub says about it', async () => {
    const scene = openScene();
    await deposit(scene);
    scene.organisation.revokeCredential = (secret) =>
      Promise.reject(
        new UpstreamError({
          service: 'GitHub',
          route: 'POST /credentials/revoke',
          status: 422,
          message: `bad value ${secret}`,
        }),
      );
    const executed = await contain(scene, LINE);
    expect(executed.outcome).toBe('unknown');
    expect(executed.message).toContain('[redacted]');
    expectSilence(
      scene,
      executed,
      executed.receipt === undefined ? '' : renderReceipt(executed.receipt, steps),
    );
  });

  it('is masked before any call can see it', async () => {
    const scene = openScene();
    await deposit(scene);
    scene.organisation.probeCredential = (secret) => {
      expect(scene.masked).toContain(secret);
      return Promise.resolve(401);
    };
    expect((await contain(scene, LINE)).outcome).toBe('already-applied');
  });

  it('is not repeated when someone types it where its id belongs', async () => {
    const scene = openScene();
    await deposit(scene);
    const answer = await plan(scene, `github/revoke-credential credential=${SECRET}`);
    expect(answer).toMatchObject({ reason: 'invalid-parameter' });
    const key = await plan(scene, `github/revoke-credential ${SECRET}=C-01`);
    expect(key).toMatchObject({ reason: 'invalid-parameter' });
    expectSilence(scene, answer, key);
  });
});
