import { describe, expect, it } from 'vitest';
import { check, tell } from '../../sample.ts';

const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;

describe('report/secret', () => {
  it('points at a secret in any report', async () => {
    expect(
      await check('report/secret', { 'reports/executive.md': `# Report\r\n\r\nkey ${TOKEN}` }),
    ).toEqual([
      'reports/executive.md:3:5 error Unexpected secret (github-token …x1Y2), expected its kind and last four characters only',
    ]);
  });

  it('accepts an incident without reports and a report without secrets', async () => {
    expect(await check('report/secret', {})).toEqual([]);
    expect(await check('report/secret', { 'reports/executive.md': '' })).toEqual([]);
  });
});

it('looks into reports alone', async () => {
  expect(await check('report/secret', { 'notes/report.md': TOKEN, 'report.md': TOKEN })).toEqual(
    [],
  );
  const [found] = await tell('report/secret', { 'reports/a.md': TOKEN });
  expect(found?.[3]).toMatch(/^[A-Z].+\.$/);
});
