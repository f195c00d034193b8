import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ENTRIES, readFixture } from '../incident-files.ts';
import { render, reportOf } from '../rendering.ts';

test('a report refuses an incident above its ceiling and says which ceiling', async () => {
  const { files, refused } = await render({ incident: { tlp: 'RED' } });
  expect([...files.keys()]).toEqual(['reports/incident-report.md']);
  expect(refused.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
    'executive-summary tlp-ceiling',
    'post-incident-review tlp-ceiling',
  ]);
  expect(refused[0]?.message).toContain('at most TLP:AMBER+STRICT');
});

test('an artifact above the ceiling is left out and counted, and raises the marking where it is used', async () => {
  const entries = [
    ...ENTRIES,
    {
      at: new Date('2026-11-21T05:25:00Z'),
      kind: 'note' as const,
      actor: 'dana',
      text: 'see the log',
      sources: [{ id: 'A-0001', target: 'artifacts/audit.json#L2' }],
    },
  ];
  const bytes = readFixture('github-audit-log.json');
  const manifest = `artifacts:\n  - {id: A-0001, file: audit.json, sha256: ${createHash('sha256').update(bytes).digest('hex')}, bytes: ${bytes.byteLength}, tool: github-audit-log, added_by: dana, added_at: 2026-11-21T05:30:00Z, tlp: RED}\n`;
  const result = await render({
    entries,
    files: { 'artifacts/audit.json': bytes, 'artifacts/manifest.yml': manifest },
  });
  expect(reportOf(result)).toContain('**TLP:RED**');
  expect(reportOf(result)).toContain('[A-0001 L2](../artifacts/audit.json#L2)');
  expect(reportOf(result, 'post-incident-review')).not.toContain('audit.json');
  const summary = reportOf(result, 'executive-summary');
  expect(summary).toContain('**TLP:AMBER**');
  expect(summary).toContain(
    '1 artifact marked above TLP:AMBER+STRICT is left out of this report: A-0001.',
  );
  expect(summary).not.toContain('audit.json');
});
