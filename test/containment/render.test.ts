import { describe, expect, it } from 'vitest';
import { renderReceipt, loadSteps } from '#containment/index.ts';
import { renderPlan } from '#containment/planning.ts';
import { PROVIDERS } from '#providers/index.ts';
import type { Receipt } from '#incident/receipt.ts';
import { inline } from '#kernel/text/escape.ts';
import { toShortDigest } from '#kernel/canonical.ts';
import { contain, mustPlan, openScene, plan, rollback } from '../support/containment.ts';

const steps = await loadSteps(PROVIDERS);

const EVIL = '@acme/everyone\n/approve 00000000 <img src=x> | `x` #1 https://evil.example';

function openEvil() {
  const scene = openScene();
  const shop = scene.organisation.repositories.get('acme/shop');
  shop?.keys.push({ id: 66, title: EVIL, key: 'ssh-ed25519 EVIL', readOnly: true });
  shop?.runs.push({ id: 666, workflowId: 1, name: EVIL, status: 'queued', branch: EVIL, url: '' });
  return scene;
}

function expectInert(markdown: string): void {
  const outsideCode = markdown.replace(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  expect(outsideCode).not.toMatch(/@acme|(?<!\\)<img|https:/);
  for (const line of markdown.split('\n')) expect(line.trimStart().startsWith('/')).toBe(false);
}

describe('renderPlan', () => {
  it('says what would be done, what it costs, and the line to copy', async () => {
    const { receipt } = await mustPlan(openScene(), 'github/halt-workflows repository=shop');
    const markdown = renderPlan(receipt, openScene().world.providers);
    expect(markdown).toContain('PUT /repos/acme/shop/actions/workflows/71/disable');
    expect(markdown).toContain(`\`/approve ${toShortDigest(receipt.plan.digest)}\``);
    expect(markdown).toContain('2026-03-02 10:00 UTC');
    expect(markdown).toMatch(/Blast radius \| repository/);
    expect(markdown).toMatch(/Reversible \| in part/);
    expect(markdown).toContain('| What | ');
    expect(markdown).not.toContain('Undo R-0001');
    for (const note of receipt.plan.notes) expect(markdown).toContain(`\n- ${inline(note)}`);
    expect(receipt.plan.notes).not.toEqual([]);
    expectInert(markdown);
  });

  it('leaves names from outside inert', async () => {
    const scene = openEvil();
    const key = await mustPlan(scene, 'github/remove-deploy-key repository=shop key=66');
    expectInert(renderPlan(key.receipt, openScene().world.providers));
    const halt = await mustPlan(scene, 'github/halt-workflows repository=shop');
    expectInert(renderPlan(halt.receipt, openScene().world.providers));
    expectInert(renderReceipt(halt.receipt, steps));
  });

  it('shows the rollback once there is one', async () => {
    const scene = openScene();
    await contain(scene, 'github/halt-workflows repository=shop');
    const back = await rollback(scene);
    if (back.outcome !== 'planned') throw new Error(back.message);
    const digest = back.receipt.rollback?.plan.digest ?? '';
    expect(renderPlan(back.receipt, openScene().world.providers)).toContain(
      `/approve ${toShortDigest(digest)}`,
    );
    expect(renderPlan(back.receipt, openScene().world.providers)).toContain('/workflows/71/enable');
    expect(renderPlan(back.receipt, openScene().world.providers)).toContain(
      '| What | Undo R-0001 |',
    );
  });
});

describe('renderReceipt', () => {
  it('says what was done, what was seen, and how to take it back', async () => {
    const executed = await contain(openScene(), 'github/halt-workflows repository=shop');
    if (executed.receipt === undefined) throw new Error('no receipt');
    const markdown = renderReceipt(executed.receipt, steps);
    expect(markdown).toContain('Done and verified');
    expect(markdown).toContain('Disabled build.yml, deploy.yml.');
    expect(markdown).toContain('approved by `omar`');
    expect(markdown).toContain('`/rollback R-0001`');
    expectInert(markdown);
  });

  it('leaves to people what the step says, where there is no way back', async () => {
    const { receipt } = await contain(openScene(), 'github/halt-workflows repository=shop');
    if (receipt === undefined) throw new Error('no receipt');
    const next = (step: string) =>
      renderReceipt({ ...receipt, step }, steps)
        .trim()
        .split('\n')
        .at(-1);
    expect(next('github/revoke-credential')).toBe(
      'This cannot be taken back. Issue a new credential to whatever needs one.',
    );
    // A step that is there no more, or that leaves nothing to do, says nothing of credentials.
    expect(next('github/no-such-step')).toBe('This cannot be taken back.');
  });

  it('says what can be done next, by how the run stands', async () => {
    const { receipt } = await contain(openScene(), 'github/halt-workflows repository=shop');
    if (receipt === undefined) throw new Error('no receipt');
    const last = (change: Partial<Receipt>) =>
      renderReceipt({ ...receipt, ...change }, steps)
        .split('\n')
        .at(-1);
    expect(last({})).toBe('To take it back: `/rollback R-0001`');
    expect(last({ step: 'github/revoke-credential' })).toMatch(/^This cannot be taken back/);
    expect(last({ state: 'unknown' })).toMatch(/^Re-run the workflow/);
    expect(last({ state: 'refused' })).toMatch(/^Repeat the command/);
    expect(last({ state: 'rolled-back' })).toMatch(/^Nothing more/);
  });
});

describe('parameters', () => {
  it.each([
    ['github/nothing', 'unknown-step', 'Expected one of'],
    ['github/halt-workflow repository=shop', 'unknown-step', 'Did you mean github/halt-workflows?'],
    ['github/halt-workflows', 'missing-parameter', 'repository (repository of the organisation'],
    ['github/halt-workflows repository=shop force=yes', 'invalid-parameter', '"force"'],
    ['github/halt-workflows __proto__=x', 'invalid-parameter', '__proto__'],
    ['github/remove-deploy-key', 'missing-parameter', 'key (title or numeric id'],
    [
      'github/revoke-credential credential=C01',
      'invalid-parameter',
      'Expected a credential id such as C-01, got "C01"',
    ],
  ])('refuses %s', async (line, reason, message) => {
    expect(await plan(openScene(), line)).toMatchObject({
      reason,
      message: expect.stringContaining(message),
    });
  });
});
