/** Commits that GitHub itself writes or leads to, and that would take back what was recorded. */
import { expect, it } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { readGit } from '#sandbox/world/git-process.ts';
import { createPull, mergePull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { checkRoom } from './attack-room.ts';
import { openRoom, type Room } from './command-room.ts';

async function open() {
  const room = await openRoom();
  await room.say('dana', '/note the token was used from a build host');
  expect(await checkRoom(room)).toBe('success');
  const branch = `incident/${room.id}`;
  const directory = room.world.git.directory;
  const git = async (...words: string[]) =>
    (
      await readGit({
        directory,
        arguments: ['-c', 'user.name=d', '-c', 'user.email=d@x', ...words],
      })
    ).trim();
  const head = await git('rev-parse', branch);
  return { room, branch, git, head };
}

/** Pushes a timeline without the note on a branch of its own. */
async function shorten(room: Room, branch: string) {
  const timeline = await room.file('timeline.md');
  const content = timeline.replace(/^.*a build host.*\n/m, '');
  expect(content).not.toBe(timeline);
  const path = `incidents/2026/${room.id}/timeline.md`;
  await pushFiles(actAs(room.world, 'dana'), { branch, message: 'x', files: [{ path, content }] });
}

it('a pull request of the bot, squashed into the branch, does not pass for our commit', async () => {
  const { room, branch, git, head } = await open();
  await git('update-ref', 'refs/heads/side', head);
  await shorten(room, 'side');
  const bot = actAs(room.world, 'github-actions[bot]');
  const draft = { title: 'INC', body: '', head: 'side', base: branch, draft: false };
  const pull = await createPull(bot, draft);
  if (!pull.opened) throw new Error(pull.reason);
  const merge = await mergePull(actAs(room.world, 'dana'), pull.thread, { method: 'squash' });
  expect(merge.merged).toBe(true);
  expect(await git('log', '-1', '--format=%ae %cn', branch)).toBe(
    '41898282+github-actions[bot]@users.noreply.github.com GitHub',
  );
  expect(await checkRoom(room)).toBe('timeline/append-only timeline/recorded');
  await room.say('dana', '/note one more');
  expect((await room.say('maya', '/close')).result).toMatchObject({ reason: 'not-ready' });
});

it('a state that the default branch leads to and does not hold is nobody’s word', async () => {
  const { room, branch, git, head } = await open();
  const main = await git('rev-parse', 'main');
  await git('update-ref', 'refs/heads/docs', head);
  await shorten(room, 'docs');
  const forged = await git('rev-parse', 'docs');
  // The pull request shows no change of an incident, because its last commit took it out again.
  const last = await git('commit-tree', `${main}^{tree}`, '-p', forged, '-m', 'Docs');
  const merge = ['commit-tree', `${main}^{tree}`, '-p', main, '-p', last, '-m', 'Merge docs'];
  await git('update-ref', 'refs/heads/main', await git(...merge));
  await git('update-ref', `refs/heads/${branch}`, forged);
  expect(await checkRoom(room)).toContain('branch/history');
  await room.push('dana', { 'artifacts/a.json': '{}' });
  expect(await checkRoom(room)).toContain('branch/history');
  await room.say('dana', '/note one more');
  expect((await room.say('maya', '/close')).result).toMatchObject({ reason: 'not-ready' });
});

it('an honest update from a busy default branch passes with few requests', async () => {
  const { room, branch, git } = await open();
  await room.push('dana', { 'artifacts/a.json': '{}' });
  expect(await checkRoom(room)).toBe('success');
  const main = await git('rev-parse', 'main');
  const busy = Array.from(
    { length: 1100 },
    (_, n) =>
      `commit refs/heads/main\ncommitter d <d@x> ${1_772_542_000 + n} +0000\ndata 1\nx\n${n === 0 ? `from ${main}\n` : ''}M 644 inline docs/x.md\ndata 4\n${String(n).padStart(4, '0')}\n`,
  );
  const { directory } = room.world.git;
  const input = Buffer.from(busy.join(''));
  await readGit({ directory, arguments: ['fast-import', '--quiet'], input });
  const tree = await git('merge-tree', '--write-tree', branch, 'main');
  const head = await git('commit-tree', tree, '-p', branch, '-p', 'main', '-m', 'Update');
  await git('update-ref', `refs/heads/${branch}`, head);
  expect(await checkRoom(room)).toBe('success');
});
