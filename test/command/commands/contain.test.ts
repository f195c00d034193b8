import { expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

it('plans and shows the exact calls, the digest and how to approve', async () => {
  const room = await openRoom();
  const said = await room.say(
    'dana',
    '/contain github/halt-workflows repository=shop --reason "runs look wrong"',
  );
  expect(said.result).toMatchObject({ outcome: 'planned', receipt: 'R-0001' });
  expect(said.replies[0]).toMatch(/PUT \/repos\/acme\/shop\/actions\/workflows\/\d+\/disable/);
  expect(said.replies[0]).toContain(`/approve ${said.result.digest ?? ''}`);
  expect(await room.file('containment/R-0001.json')).toContain('"state": "planned"');
});

it.each([
  [
    '/contain github/halt-worklows repository=shop',
    'unknown-step',
    /[Dd]id you mean github\/halt-workflows/,
  ],
  ['/contain github/halt-workflows', 'missing-parameter', /repository/],
  ['/contain github/halt-workflows repository=shop speed=fast', 'invalid-parameter', /speed/],
  ['/contain github/halt-workflows repository=no-such', 'unknown-target', /no-such/],
  ['/contain github/revoke-credential credential=C-09', 'unknown-target', /C-09/],
])('refuses %s with %s', async (line, reason, message) => {
  const room = await openRoom();
  const said = await room.say('dana', line);
  expect(said.result).toMatchObject({ outcome: 'refused', reason });
  expect(said.replies[0]).toMatch(message);
});
