import { describe, expect, it } from 'vitest';
import { findReceipt } from '#incident/receipt.ts';
import { parseTimeline } from '#incident/timeline.ts';
import {
  contain,
  deposit,
  execute,
  mustPlan,
  openScene,
  plan,
  rollback,
  SECRET,
  approve,
} from '../../../support/containment.ts';

const LINE = 'github/revoke-credential credential=C-01';

describe('github/revoke-credential', () => {
  it('goes from plan to verified with three GitHub calls, and none before apply', async () => {
    const scene = openScene();
    await deposit(scene);
    const { receipt, needsApproval } = await mustPlan(scene, LINE);
    expect(needsApproval).toBe(true);
    expect((await approve(scene, receipt.plan.digest)).outcome).toBe('approved');
    expect(scene.organisation.calls).toEqual([]);
    const executed = await execute(scene);
    expect(executed).toMatchObject({ outcome: 'verified', receipt: { state: 'verified' } });
    expect(scene.organisation.calls).toEqual([
      'probeCredential',
      'revokeCredential',
      'probeCredential',
    ]);
    expect(scene.organisation.alive.size).toBe(0);
    expect(scene.masked).toContain(SECRET);
  });

  it('records the credential as revoked, cites the receipt on the timeline and destroys the deposit', async () => {
    const scene = openScene();
    await deposit(scene);
    await contain(scene, LINE);
    expect(scene.world.draft.incident().exposed_credentials).toMatchObject([
      { id: 'C-01', state: 'revoked' },
    ]);
    const { entries, problems } = parseTimeline(scene.file('timeline.md'));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        kind: 'action',
        actor: 'dana',
        sources: [{ id: 'R-0001', target: 'containment/R-0001.json' }],
      },
    ]);
    expect(entries[0]?.text).toContain('Approved by omar');
    expect([...scene.files().keys()].filter((path) => path.includes('sealed'))).toEqual([]);
  });

  it('saves the audit log search before it acts', async () => {
    const scene = openScene();
    await deposit(scene);
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    const saved = JSON.parse(scene.file('artifacts/R-0001-C-01.json'));
    const hex = Buffer.from(saved.hashed_token, 'base64').toString('hex');
    expect(`sha256:${hex}`).toBe(saved.fingerprint);
    expect(findReceipt(scene.world.draft, 'R-0001')?.evidence).toEqual(['A-0001']);
  });

  it('finds a credential that is dead already and revokes nothing', async () => {
    const scene = openScene();
    await deposit(scene);
    scene.organisation.alive.clear();
    expect((await contain(scene, LINE)).outcome).toBe('already-applied');
    expect(scene.organisation.calls).not.toContain('revokeCredential');
  });

  it('waits while revocation takes effect, and says unknown when it never does', async () => {
    const scene = openScene();
    await deposit(scene);
    scene.organisation.revokeCredential = async () => {};
    const executed = await contain(scene, LINE);
    expect(executed.outcome).toBe('unknown');
    expect(executed.message).toContain('still answers C-01');
    expect(scene.pauses.length).toBeGreaterThan(2);
    expect(scene.world.draft.incident().exposed_credentials[0]?.state).toBe('exposed');
    expect(scene.file('containment/C-01.sealed.json')).not.toBe('');
  });

  it.each([403, 429, 500, 502, undefined])(
    'revokes a token that answers %s, and verifies it once the answer is 401',
    async (status) => {
      const scene = openScene();
      await deposit(scene);
      let unclear = 4;
      scene.organisation.probeCredential = async (secret) => {
        unclear -= 1;
        if (unclear >= 0) return status;
        return scene.organisation.alive.has(secret) ? 200 : 401;
      };
      expect((await contain(scene, LINE)).outcome).toBe('verified');
      expect(scene.organisation.alive.size).toBe(0);
      expect(scene.pauses.length).toBeGreaterThan(2);
    },
  );

  it('revokes a token whose limit is exhausted to the end, and says unknown', async () => {
    const scene = openScene();
    await deposit(scene);
    scene.organisation.probeCredential = async () => 403;
    const executed = await contain(scene, LINE);
    expect(executed.outcome).toBe('unknown');
    expect(executed.message).toContain('Expected GET /user to answer 401 to C-01, got 403');
    expect(scene.organisation.alive.size).toBe(0);
    expect(scene.world.draft.incident().exposed_credentials[0]?.state).toBe('exposed');
  });

  it('never takes a refresh token for dead because GET /user refuses it', async () => {
    const scene = openScene();
    await deposit(scene, 'C-01', `ghr_${'r'.repeat(40)}`);
    scene.organisation.probeCredential = async () => 401;
    const executed = await contain(scene, LINE);
    expect(executed.outcome).toBe('unknown');
    expect(scene.organisation.calls).toEqual(['revokeCredential']);
  });

  it('refuses an unknown credential, one without deposit, and one of a kind GitHub does not revoke', async () => {
    const scene = openScene();
    expect(await plan(scene, LINE)).toMatchObject({ outcome: 'refused', reason: 'unknown-target' });
    await deposit(scene);
    await deposit(scene, 'C-02', `ghs_${'s'.repeat(40)}`);
    expect(await plan(scene, 'github/revoke-credential credential=C-02')).toMatchObject({
      reason: 'unknown-target',
      message: expect.stringContaining('Revoke it where it was issued'),
    });
    scene.world.draft.deleteFile('containment/C-01.sealed.json');
    scene.commit();
    expect(await plan(scene, LINE)).toMatchObject({
      reason: 'no-deposit',
      message: expect.stringContaining('npm run deposit'),
    });
  });

  it('refuses a protected fingerprint', async () => {
    const probe = openScene();
    await deposit(probe);
    const fingerprint = probe.world.draft.incident().exposed_credentials[0]?.fingerprint;
    const scene = openScene({ settings: { protected: { credentials: [fingerprint] } } });
    await deposit(scene);
    expect(await plan(scene, LINE)).toMatchObject({ reason: 'protected-target' });
  });

  it('refuses a deposit that was swapped for another value after the approval', async () => {
    const scene = openScene();
    await deposit(scene);
    const other = openScene();
    await deposit(other, 'C-01', `ghp_${'o'.repeat(40)}`);
    const { receipt } = await mustPlan(scene, LINE);
    await approve(scene, receipt.plan.digest);
    scene.world.draft.writeFile(
      'containment/C-01.sealed.json',
      other.file('containment/C-01.sealed.json'),
    );
    scene.commit();
    expect(await execute(scene)).toMatchObject({ outcome: 'refused', reason: 'no-deposit' });
    expect(scene.organisation.calls).toEqual([]);
  });

  it('has no way back', async () => {
    const scene = openScene();
    await deposit(scene);
    await contain(scene, LINE);
    expect(await rollback(scene)).toMatchObject({ outcome: 'refused', reason: 'not-reversible' });
  });
});
