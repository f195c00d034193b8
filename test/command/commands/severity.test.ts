import { expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

it('changes the record, says which way, and shows as a label', async () => {
  const room = await openRoom();
  const said = await room.say('dana', '/severity sev1 --reason "customer data was read"');
  expect(said.result.outcome).toBe('done');
  expect(await room.file('incident.md')).toContain('severity: SEV1');
  expect(await room.file('timeline.md')).toMatch(
    /severity raised from SEV2 to SEV1: customer data/,
  );
  expect([...room.pull.labels]).toContain('SEV1');
  expect([...room.issue.labels]).not.toContain('SEV2');
});

it('says so when there is nothing to change, and refuses what is no severity', async () => {
  const room = await openRoom();
  expect((await room.say('dana', '/severity SEV2')).replies[0]).toMatch(/SEV2 already/);
  const said = await room.say('dana', '/severity high');
  expect(said.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
});

it('settles what was only assumed, also when the assumption was right', async () => {
  const room = await openRoom();
  const record = await room.file('incident.md');
  const assumed = record.replace('severity: SEV2\n', 'severity: SEV2\nseverity_assumed: true\n');
  await room.push('dana', { 'incident.md': assumed });
  await room.say('dana', '/note hello');
  expect(room.pull.comments[0]?.body).toContain('Nobody has said how severe');
  const said = await room.say('dana', '/severity SEV2 --reason "we looked"');
  expect(said.result.outcome).toBe('done');
  expect(await room.file('incident.md')).not.toContain('severity_assumed');
  expect(await room.file('timeline.md')).toContain('severity confirmed as SEV2: we looked');
  expect(room.pull.comments[0]?.body).not.toContain('Nobody has said how severe');
});
