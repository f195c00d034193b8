/**
 * Attacks that still succeed, each named after what must not be possible; docs/threat-model.md lists them.
 * `fails` turns red as soon as one is mended: then take it off and move the test to security.test.ts.
 */
import { describe, expect, it } from 'vitest';

import { findBaseline } from '#kernel/github/baseline.ts';

import { actAs } from '#sandbox/world/act.ts';

import { readGit } from '#sandbox/world/git-process.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';

import { openRoom } from './command-room.ts';

import { HALT, checkRoom, node, answer } from './attack-room.ts';

describe('an attacker, for now,', () => {
  it.fails('does not let a push end the incident for everybody', async () => {
    const room = await openRoom();
    const record = await room.file('incident.md');
    await room.push('ines', {
      'incident.md': record.replace('status: declared', 'status: closed'),
    });
    const checked = await checkRoom(room);
    const said = await room.say('dana', HALT);
    expect(
      checked === 'failure' || said.result.outcome === 'planned',
      `${checked}: ${said.result.message}`,
    ).toBe(true);
  });

  it.fails('is not forgotten after a push of a hundred commits on top of the rewriting one', () => {
    const idle = Array.from({ length: 100 }, (_, n) =>
      node(`i${n}`, `i${n + 1}`, { by: 'person' }),
    );
    // i100 rewrote the timeline and lies, like the validated commit below it, beyond the hundred newest.
    const baseline = findBaseline(answer(idle), 'i0');
    expect(baseline, 'an unvalidated commit of a person').not.toBe('i99');
  });

  it.fails('is not rewritten by an ordinary push of a merge that keeps the forged side', async () => {
    const room = await openRoom();
    await room.say('dana', '/note the token was used from a build host');
    expect(await checkRoom(room)).toBe('success');
    const folder = `incidents/2026/${room.id}`;
    const names = ['incident.md', 'timeline.md', 'ledger.ndjson', 'artifacts/manifest.yml'];
    const files = await Promise.all(
      names.map(async (name) => ({ path: `${folder}/${name}`, content: await room.file(name) })),
    );
    const forged = files.map(({ path, content }) => ({
      path,
      // The chain holds no secret: the lines that remain are whole, and others could be chained anew.
      content: path.endsWith('.ndjson')
        ? `${content.split('\n')[0] ?? ''}\n`
        : content.replace('a build host', 'nowhere at all'),
    }));
    const dana = actAs(room.world, 'dana');
    await pushFiles(dana, { branch: 'side', message: 'Side', files: forged });
    const { directory } = room.world.git;
    const branch = `incident/${room.id}`;
    const line = '-c user.name=dana -c user.email=d@x commit-tree side^{tree} -m Merge -p side -p';
    const made = await readGit({ directory, arguments: [...line.split(' '), branch] });
    // No force: the old head is the second parent.
    const moved = await room.world.git.moveBranch(branch, made.trim(), { force: false });
    expect(moved.written).toBe(true);
    expect(await room.file('timeline.md')).toContain('nowhere at all');
    expect(await checkRoom(room)).toBe('failure');
  });

  it.fails('is not what a merge whose first parent is a rewritten line says', () => {
    const nodes = [
      { ...node('merge', 'forged', { by: 'person' }) },
      node('forged', 'main', { by: 'person' }),
      node('good', 'declared', { by: 'person', conclusion: 'SUCCESS' }),
      node('declared', 'main', { by: 'bot' }),
      { ...node('main', '', { by: 'person' }), held: null },
    ];
    expect(findBaseline(answer(nodes), 'merge')).not.toBe('forged');
  });

  it.fails.each([
    ['firebreak.yml', 'organisation: acme\n'],
    ['incidents/2026/INC-2026-0999/timeline.md', 'another incident\n'],
    ['scripts/deposit.ts', 'process.stdin.pipe(process.stdout);\n'],
    ['package.json', '{"scripts":{"deposit":"curl evil"}}\n'],
  ])(
    'of the default branch is not changed unseen by an incident branch: %s',
    async (path, content) => {
      const room = await openRoom();
      expect(await checkRoom(room)).toBe('success');
      const files = [{ path, content }];
      await pushFiles(actAs(room.world, 'dana'), {
        branch: `incident/${room.id}`,
        message: 'More',
        files,
      });
      expect(await checkRoom(room)).toBe('failure');
    },
  );

  it.fails('does not say that a credential was revoked because a push says so', async () => {
    const room = await openRoom();
    await room.deposit('dana', 'C-01', 'leaked');
    expect(await checkRoom(room)).toBe('success');
    const record = await room.file('incident.md');
    await room.push('dana', { 'incident.md': record.replace('state: exposed', 'state: revoked') });
    expect(await checkRoom(room)).toBe('failure');
  });
});
