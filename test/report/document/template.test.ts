import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderReports } from '#report/index.ts';
import { createTree, ID, TEMPLATES } from '../incident-files.ts';
import { TELLING } from '../../support/providers.ts';

test.each([
  ['{{{incident.title}}}', 'template-raw'],
  ['{{& incident.title}}', 'template-raw'],
  ['{{incident.titel}}', 'template-invalid'],
  ['{{#unknown}}{{/unknown}}{{nohelper 1}}', 'template-invalid'],
])('refuses a template that says %s', async (body, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(
    join(folder, 'reports/x.md.hbs'),
    `---\ntitle: X\naudience: legal\ntlp: RED\n---\n${body}\n`,
  );
  await expect(
    renderReports({ tree: createTree(), ...TELLING, templates: folder }),
  ).rejects.toMatchObject({
    code,
  });
});

test('refuses a partial that prints a value unescaped', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  for (const [name, body] of [
    ['reports/x', '---\ntitle: X\naudience: legal\ntlp: RED\n---\n{{> y}}\n'],
    ['partials/y', '\n{{{title}}}\n'],
  ] as const) {
    mkdirSync(join(folder, name, '..'));
    writeFileSync(join(folder, `${name}.md.hbs`), body);
  }
  await expect(
    renderReports({ tree: createTree(), ...TELLING, templates: folder }),
  ).rejects.toMatchObject({
    code: 'template-raw',
    place: { file: 'templates/partials/y.md.hbs', line: 2 },
  });
});

test('refuses a folder without templates and an incident without its record', async () => {
  await expect(
    renderReports({ tree: createTree(), ...TELLING, templates: tmpdir() }),
  ).rejects.toMatchObject({
    code: 'templates-missing',
  });
  const tree = { ...createTree(), readText: () => Promise.resolve(undefined) };
  await expect(renderReports({ tree, ...TELLING, templates: TEMPLATES })).rejects.toMatchObject({
    code: 'incident-file-missing',
    message: expect.stringContaining(ID),
  });
});
