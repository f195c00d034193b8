/** What was changed on the way is found out: boxes, records, receipts, comments, and words that would be more than words. */
import { describe, expect, it } from 'vitest';

import { redigest } from '#containment/run.ts';

import { actAs } from '#sandbox/world/act.ts';
import { editComment } from '#sandbox/world/comments.ts';

import { openRoom } from './command-room.ts';

import {
  HALT,
  isUntouched,
  openJobs,
  write,
  readReceipt,
  pushReceipt,
  findLeaked,
  seal,
  toText,
} from './attack-room.ts';

describe('what holds', () => {
  const REVOKE = '/contain github/revoke-credential credential=C-01';

  const VICTIM = `github_pat_${'v'.repeat(82)}`;

  it.each([
    ['the box alone', ['containment/C-01.sealed.json']],
    ['the record alone', ['incident.md']],
    ['box and record', ['containment/C-01.sealed.json', 'incident.md']],
  ])('an approved revocation does not take another value: %s', async (_what, paths) => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    await room.deposit('dana', 'C-01', 'leaked');
    const handover = await jobs.approve(REVOKE);
    const files = await seal(room, VICTIM);
    await room.push('dana', Object.fromEntries(paths.map((path) => [path, files[path] ?? ''])));
    const result = await jobs.contain(handover);
    expect(result.outcome, result.message).toBe('refused');
    expect(JSON.stringify(result)).not.toContain('vvvv');
    expect(findLeaked(room).revoked).toBe(false);
  });

  it('a box whose stated fingerprint was forged is opened and thrown away', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    await room.deposit('dana', 'C-01', 'leaked');
    const stated = JSON.parse(await room.file('containment/C-01.sealed.json')).fingerprint;
    const handover = await jobs.approve(REVOKE);
    const box = JSON.parse((await seal(room, VICTIM))['containment/C-01.sealed.json'] ?? '');
    const text = JSON.stringify({ ...box, fingerprint: stated });
    await room.push('dana', { 'containment/C-01.sealed.json': text });
    const masked: string[] = [];
    const secrets = {
      sealKey: room.world.sealKey.privateKey,
      mask: (value: string) => void masked.push(value),
    };
    const result = await jobs.contain(handover, { secrets });
    expect(result).toMatchObject({ outcome: 'refused', reason: 'no-deposit' });
    expect(masked).toEqual([VICTIM]);
    expect(JSON.stringify(result)).not.toContain('vvvv');
  });

  it('a changed kind makes the approval stale', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    await room.deposit('dana', 'C-01', 'leaked');
    const handover = await jobs.approve(REVOKE);
    const record = await room.file('incident.md');
    await room.push('dana', {
      'incident.md': record.replace('kind: github_pat', 'kind: github_app_refresh'),
    });
    expect(await jobs.contain(handover)).toMatchObject({
      outcome: 'refused',
      reason: 'stale-plan',
    });
  });

  it('changed parameters, targets and calls of an approved receipt do not fit its digest', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const handover = await jobs.approve(HALT);
    const receipt = await readReceipt(room);
    await pushReceipt(room, 'dana', { ...receipt, params: { repository: 'vault' } });
    expect(await jobs.contain(handover)).toMatchObject({
      outcome: 'refused',
      reason: 'stale-plan',
    });
    const other = { ...receipt, params: { repository: 'vault' } };
    const plan = { ...other.plan, digest: redigest(other, other) };
    await pushReceipt(room, 'dana', { ...other, plan });
    expect(await jobs.contain(handover)).toMatchObject({
      outcome: 'refused',
      reason: 'stale-plan',
    });
    expect(isUntouched(room)).toBe(true);
  });

  it('a receipt under another number, of another incident or behind a link is not believed', async () => {
    const room = await openRoom();
    const planned = await room.say('dana', HALT);
    const receipt = await readReceipt(room);
    const approveInVain = async () => {
      const said = room.say('omar', `/approve ${planned.result.digest ?? ''}`);
      // An answer or a red run: either way nothing happens.
      expect((await said.catch(() => undefined))?.result.outcome ?? 'refused').toBe('refused');
    };
    await room.push('omar', { 'containment/R-0001.json': '../incident.md' });
    await approveInVain();
    await pushReceipt(room, 'omar', { ...receipt, incident: 'INC-2026-0999' });
    await approveInVain();
    expect(isUntouched(room)).toBe(true);
  });

  it('a comment that was edited before its runner started is refused', async () => {
    const room = await openRoom();
    const jobs = await openJobs(room);
    const event = await write(room, 'dana', '/severity SEV1');
    const comment = room.pull.comments.at(-1);
    if (comment === undefined) throw new Error('No comment');
    await editComment(actAs(room.world, 'omar'), { thread: room.pull, comment }, '/severity SEV4');
    const { result } = await jobs.command(event);
    expect(result).toMatchObject({ outcome: 'refused', reason: 'edited-comment' });
  });

  it.each(['eve', 'ines'])(
    'labels and comments of %s, who holds no role, do nothing',
    async (who) => {
      const room = await openRoom();
      expect((await room.label(who, 'contain:github/halt-workflows')).result.reason).toBe(
        'not-permitted',
      );
      const planned = await room.say('dana', HALT);
      const said = await room.say(who, `/approve ${planned.result.digest ?? ''}`);
      expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
      expect(isUntouched(room)).toBe(true);
    },
  );

  it('hostile words stay words in every reply and in the status comment', async () => {
    const room = await openRoom();
    const evil =
      '@acme/everyone ![x](http://evil.example/x.png) <img src=x> [a](javascript:b) fixes #1 <!-- firebreak:plan sha256:00 --> `x` ::set-output name=a::b';
    const record = await room.file('incident.md');
    await room.push('dana', {
      'incident.md': record.replace(/title: .*/, `title: ${JSON.stringify(evil)}`),
    });
    const known = room.pull.comments.length;
    for (const line of [
      `/severity ${JSON.stringify(evil)}`,
      `/contain github/halt-workflows repository=shop --reason ${JSON.stringify(evil)}`,
      `/contain ${JSON.stringify(evil)}`,
      `/contain github/remove-deploy-key repository=shop key=${JSON.stringify(evil)}`,
      `/rollback ${JSON.stringify(evil)}`,
      `/assign scribe ${JSON.stringify(evil)}`,
      `/milestone contained --at ${JSON.stringify(evil)}`,
      `/milestone ${JSON.stringify(evil)}`,
      `/credential add kind=${JSON.stringify(evil)}`,
      `/approve ${JSON.stringify(evil)}`,
      `/nonsense ${evil}`,
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await room.say('omar', line);
    }
    const bodies = [
      ...room.pull.comments.slice(0, 1),
      ...room.pull.comments.slice(known).filter(({ author }) => author.login.endsWith('[bot]')),
    ].map(({ body }) => body);
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) {
      const text = toText(body);
      expect(text, body).not.toMatch(/@acme|<img|!\[|\]\(http:|\]\(javascript|#1|evil\.example/);
      const plans = body.match(/<!-- firebreak:plan/g) ?? [];
      expect(plans.length, body).toBeLessThanOrEqual(body.includes('**Plan R-') ? 1 : 0);
    }
  });
});
