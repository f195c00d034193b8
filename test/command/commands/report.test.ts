import { expect, it } from 'vitest';
import { openRoom, planAndApprove } from '../command-room.ts';

it('renders what is committed and says what is new, in at most eight calls', async () => {
  const room = await openRoom();
  await planAndApprove(room, '/contain github/halt-workflows repository=shop');
  const said = await room.say('dana', '/report');
  expect(said.result.outcome).toBe('done');
  expect(said.calls).toBeLessThanOrEqual(8);
  expect(said.replies[0]).toContain('reports/incident-report.md');
  expect(await room.file('reports/incident-report.md')).toContain('R-0001');
  expect(await room.file('reports/executive-summary.md')).toContain('INC-2026-0001');
});

it('registers artifacts that people committed and keeps what they wrote into a report', async () => {
  const room = await openRoom();
  await room.push('dana', { 'artifacts/empty.json': '[]\n' });
  await room.say('dana', '/report');
  expect(await room.file('artifacts/manifest.yml')).toContain('empty.json');
  const text = await room.file('reports/incident-report.md');
  await room.push('dana', { 'reports/incident-report.md': `${text}\nOur own words.\n` });
  await room.say('dana', '/note something new');
  await room.say('dana', '/report');
  expect(await room.file('reports/incident-report.md')).toContain('Our own words.');
});
