/** What a push to an incident branch must not achieve: each attack, and the check that turns red. */
import { describe, expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import { actAs } from '#sandbox/world/act.ts';
import type { FileChange } from '#sandbox/world/git.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { checkPush } from '#validate/check.ts';
import { forgeContained, checkRoom, HALT, openJobs, REPOSITORY } from '../command/attack-room.ts';
import { CHECKER } from '../support/signer.ts';
import { openRoom, SETTLE, planAndApprove, type Room } from '../command/command-room.ts';

const pushOutside = (room: Room, files: FileChange[]) =>
  pushFiles(actAs(room.world, 'dana'), {
    branch: `incident/${room.id}`,
    message: 'More',
    files,
  });

/** Moves the branch without force to a merge that keeps the files of its first parent. */
async function mergeKeeping(room: Room, side: string): Promise<void> {
  const { directory } = room.world.git;
  const branch = `incident/${room.id}`;
  const line = `-c user.name=dana -c user.email=d@x commit-tree ${side}^{tree} -m Merge -p ${side} -p ${branch}`;
  const made = await readGit({ directory, arguments: line.split(' ') });
  const moved = await room.world.git.moveBranch(branch, made.trim(), { force: false });
  expect(moved.written).toBe(true);
}

describe('a pushed status', () => {
  it('does not end the incident for everybody', async () => {
    const room = await openRoom();
    const record = await room.file('incident.md');
    const closed = record.replace('status: declared', 'status: closed');
    await room.push('ines', { 'incident.md': closed });
    expect(await checkRoom(room)).toBe('record/status');
    expect((await room.say('dana', HALT)).result.outcome).toBe('planned');
    // The next milestone puts it right.
    expect((await room.say('dana', '/milestone contained')).result.outcome).toBe('done');
    expect(await checkRoom(room)).toBe('success');
  });

  it('is not believed with a ledger that was chained to it, and /close names both', async () => {
    const room = await openRoom();
    await forgeContained(room);
    expect(await checkRoom(room)).toBe('ledger/foreign-change ledger/signature record/status');
    const said = await room.say('maya', '/close');
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
    expect(said.replies[0]).toMatch(/record\/status.*where it is signed/);
  });

  it('after a real /close is the closed one', async () => {
    const room = await openRoom();
    await room.say('maya', SETTLE);
    expect((await room.say('maya', '/close')).result.outcome).toBe('done');
    expect(room.world.incidentRepository.checks.at(-1)?.conclusion).toBe('success');
    expect(await checkRoom(room)).toBe('success');
    const late = await room.say('dana', HALT);
    expect(late.result).toMatchObject({ outcome: 'refused', reason: 'incident-closed' });
  });
});

describe('a pushed state of a credential', () => {
  it.each(['revoked', 'rotated', 'retired'])('does not make it %s', async (state) => {
    const room = await openRoom();
    await room.deposit('dana', 'C-01', 'leaked');
    expect(await checkRoom(room)).toBe('success');
    const record = await room.file('incident.md');
    await room.push('dana', { 'incident.md': record.replace('state: exposed', `state: ${state}`) });
    expect(await checkRoom(room)).toBe('record/credential-state');
    const said = await room.say('maya', '/close');
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'not-ready' });
  });

  it('is right after the step or the command that makes it', async () => {
    const room = await openRoom();
    await room.deposit('dana', 'C-01', 'leaked');
    await room.say('dana', '/credential add kind=other');
    await planAndApprove(room, '/contain github/revoke-credential credential=C-01');
    await room.say('dana', '/Credential rotated credential="c-02"');
    expect(await room.file('incident.md')).toMatch(/state: revoked[^]*state: rotated/);
    expect(await checkRoom(room)).toBe('success');
    await room.say('maya', `${SETTLE}\n/credential retired credential=C-01`);
    expect(await room.file('incident.md')).toMatch(/state: retired/);
    expect(await checkRoom(room)).toBe('success');
    expect((await room.say('maya', '/close')).result.outcome).toBe('done');
  });
});

describe('a pushed fact', () => {
  it.each([
    [/codename: .*/, 'codename: happy-otter'],
    [/exercise: false/, 'exercise: true'],
    [/login: dana/, 'login: eve'],
    [/pull_request: .*/, 'pull_request: 99'],
    [/^ {2}declared:$/m, '  detected:'],
  ])('of the declaration stays: %s', async (before, after) => {
    const room = await openRoom();
    const record = await room.file('incident.md');
    expect(record).toMatch(before);
    await room.push('dana', { 'incident.md': record.replace(before, after) });
    expect(await checkRoom(room)).toContain('record/fixed');
  });

  it('that is people’s may change', async () => {
    const room = await openRoom();
    const record = await room.file('incident.md');
    const edited = record
      .replace('severity: SEV2', 'severity: SEV1')
      .replace(/title: .*/, 'title: x');
    await room.push('dana', { 'incident.md': `${edited}\nMore is known.\n` });
    expect(await checkRoom(room)).toBe('success');
  });
});

describe('a rewritten past', () => {
  it('is not hidden by a merge that keeps the forged side', async () => {
    const room = await openRoom();
    await room.say('dana', '/note the token was used from a build host');
    expect(await checkRoom(room)).toBe('success');
    const folder = `incidents/2026/${room.id}`;
    const names = ['incident.md', 'timeline.md', 'ledger.ndjson', 'artifacts/manifest.yml'];
    const files = await Promise.all(
      names.map(async (name) => {
        const content = await room.file(name);
        // The chain holds no secret: the lines that remain are whole, and others could be chained anew.
        const [first = ''] = content.split('\n');
        const forged = name.endsWith('.ndjson')
          ? `${first}\n`
          : content.replace('a build host', 'nowhere at all');
        return { path: `${folder}/${name}`, content: forged };
      }),
    );
    await pushFiles(actAs(room.world, 'dana'), { branch: 'side', message: 'Side', files });
    await mergeKeeping(room, 'side');
    expect(await room.file('timeline.md')).toContain('nowhere at all');
    // One more for the line that GitHub leaves out of the history of a path.
    const found = await checkRoom(room, 5);
    expect(found).toContain('timeline/append-only');
    expect(found).toContain('ledger/append-only');
  });

  it('is not hidden by a hundred pushes on top', { timeout: 60_000 }, async () => {
    const room = await openRoom();
    await room.say('dana', '/note the token was used from a build host');
    expect(await checkRoom(room)).toBe('success');
    const timeline = await room.file('timeline.md');
    await room.push('dana', { 'timeline.md': timeline.replace('a build host', 'nowhere at all') });
    const { directory } = room.world.git;
    const branch = `incident/${room.id}`;
    const head = (await room.world.git.readObject(branch))?.oid ?? '';
    const idle = Array.from(
      { length: 120 },
      (_, n) =>
        `commit refs/heads/${branch}\ncommitter dana <d@x> ${1_772_442_000 + n} +0000\ndata 1\nx\n${n === 0 ? `from ${head}\n` : ''}\n`,
    );
    const input = Buffer.from(idle.join(''));
    await readGit({ directory, arguments: ['fast-import', '--quiet'], input });
    const { url, job } = await openJobs(room);
    const recorder = openRecorder({ baseUrl: url, token: job(), retryBase: 1 }, REPOSITORY);
    const checked = await checkPush({ ref: `refs/heads/${branch}` }, recorder, CHECKER);
    expect(checked?.findings.map(({ rule }) => rule)).toContain('timeline/append-only');
  });

  it('is not hidden by taking the folder away and bringing another', async () => {
    const room = await openRoom();
    await room.say('dana', '/note the token was used from a build host');
    expect(await checkRoom(room)).toBe('success');
    const folder = `incidents/2026/${room.id}`;
    const names = ['incident.md', 'timeline.md', 'ledger.ndjson', 'artifacts/manifest.yml'];
    const files = await Promise.all(
      names.map(async (name) => ({
        path: `${folder}/${name}`,
        content: (await room.file(name)).replace('a build host', 'nowhere at all'),
      })),
    );
    await pushOutside(
      room,
      files.map(({ path }) => ({ path, deleted: true })),
    );
    await pushOutside(room, files);
    expect(await checkRoom(room)).toContain('timeline/append-only');
  });
});

describe('a change elsewhere', () => {
  it.each([
    ['firebreak.yml', 'organisation: acme\n'],
    ['incidents/2026/INC-2026-0999/timeline.md', 'another incident\n'],
    ['scripts/deposit.ts', 'process.stdin.pipe(process.stdout);\n'],
    ['package.json', '{"scripts":{"deposit":"curl evil"}}\n'],
  ])('is not merged unseen: %s', async (path, content) => {
    const room = await openRoom();
    expect(await checkRoom(room)).toBe('success');
    await pushOutside(room, [{ path, content }]);
    expect(await checkRoom(room)).toBe('branch/outside-folder');
    expect(room.world.incidentRepository.checks.at(-1)?.annotations).toMatchObject([
      { path, title: 'branch/outside-folder', annotation_level: 'failure' },
    ]);
    const said = await room.say('maya', '/close');
    expect(said.replies[0]).toContain(`\`${path}:1\` branch/outside-folder`);
  });

  it('is seen when a file of the default branch is moved into the folder', async () => {
    const room = await openRoom();
    const content = (await room.world.git.readObject('main:firebreak.yml'))?.content ?? '';
    const path = `incidents/2026/${room.id}/firebreak.yml`;
    await pushOutside(room, [
      { path: 'firebreak.yml', deleted: true },
      { path, content },
    ]);
    expect(await checkRoom(room)).toBe('branch/outside-folder');
  });

  it('of the default branch is none of the incident branch', async () => {
    const room = await openRoom();
    const files = [{ path: 'README.md', content: 'newer\n' }];
    await pushFiles(actAs(room.world, 'maya'), { branch: 'main', message: 'Newer', files });
    await room.push('dana', { 'notes.md': 'x\n' });
    expect(await checkRoom(room)).toBe('success');
  });
});
