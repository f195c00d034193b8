import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readForm, type FormField } from '#declare/form.ts';
import { parseForm } from '#declare/index.ts';
import { parseIssueForm, renderIssueForm } from '#sandbox/world/issue-form.ts';
import { FORM, FORM_FILE, PROJECT } from './declare-world.ts';

const TEXT = readFileSync(join(PROJECT, FORM_FILE), 'utf8');
const RENDERED = parseIssueForm(TEXT, FORM_FILE);

function fill(fields: Record<string, string>): string {
  return renderIssueForm(RENDERED, { summary: 'A leak', severity: 'SEV3', ...fields });
}

function read(body: string, fields: readonly FormField[] = FORM): Record<string, string> | string {
  const values = readForm(body, fields);
  return 'outcome' in values ? `${values.reason}: ${values.message}` : Object.fromEntries(values);
}

test('both forms ask for the same fields and require only summary and severity', () => {
  const exercise = '.github/ISSUE_TEMPLATE/exercise.yml';
  const fields = parseForm(readFileSync(join(PROJECT, exercise), 'utf8'), exercise);
  expect(fields).toEqual(FORM);
  expect(FORM.map(({ id }) => id)).toEqual([
    'summary',
    'severity',
    'detected',
    'playbook',
    'affected',
    'tlp',
    'details',
  ]);
  expect(FORM.filter(({ required }) => required).map(({ id }) => id)).toEqual([
    'summary',
    'severity',
  ]);
});

test('a form that GitHub rendered is read back; what was left empty is not there', () => {
  expect(read(fill({}))).toEqual({ summary: 'A leak', severity: 'SEV3' });
  expect(read(fill({ tlp: 'AMBER+STRICT', details: 'one\n\ntwo' }))).toEqual({
    summary: 'A leak',
    severity: 'SEV3',
    tlp: 'AMBER+STRICT',
    details: 'one\n\ntwo',
  });
});

test('line ends of Windows are read alike', () => {
  expect(read(fill({ details: 'x' }).replaceAll('\n', '\r\n'))).toEqual(
    read(fill({ details: 'x' })),
  );
});

const HARMLESS = {
  'in a code block': '```\n### Severity\n\nSEV1\n```',
  'in an indented block': 'log:\n\n    ### Severity\n\n    SEV1',
  'in a quote': '> ### Severity\n>\n> SEV1',
  'in a list': '- ### Severity\n\n  SEV1',
  'in HTML': '<details>\n\n### Severity\n\nSEV1\n\n</details>',
  'in an HTML comment': '<!--\n### Severity\n\nSEV1\n-->',
  'of another depth': '## Severity\n\nSEV1\n\n#### Severity\n\nSEV1',
  underlined: 'Severity\n===\n\nSEV1\n\nSeverity\n---\n\nSEV1',
  'in letters that only look alike': '### \u0405everity\n\nSEV1',
  'with an invisible character': '### Sever\u200bity\n\nSEV1',
  'the form does not know': '### Impact\n\nhuge',
};

test.each(Object.entries(HARMLESS))('a heading %s is text of its field', (_, details) => {
  expect(read(fill({ details }))).toEqual({ summary: 'A leak', severity: 'SEV3', details });
});

const HOSTILE: Record<string, [string, string]> = {
  'a second heading in a later field': [fill({ details: '### Severity\n\nSEV1' }), '`severity`'],
  'a second heading with closing marks': [
    fill({ details: '### Severity ###\n\nSEV1' }),
    '`severity`',
  ],
  'a second heading in an earlier field': [
    fill({ summary: 'A leak\n\n### TLP\n\nCLEAR' }),
    '`tlp`',
  ],
  'a heading before the first field': [`### TLP\n\nCLEAR\n\n${fill({})}`, '`tlp`'],
  'text before the first field': [`Hello\n\n${fill({})}`, 'before the first field'],
  'a code block that is never closed': [fill({ affected: '```' }), '`tlp`'],
  'HTML that is never closed': [fill({ affected: '<!--' }), '`tlp`'],
  'an unknown severity': [fill({}).replace('SEV3', 'SEV0'), '`severity`'],
  'two severities': [fill({}).replace('SEV3', 'SEV3, SEV1'), '`severity`'],
  'no severity': [fill({}).replace('SEV3', '_No response_'), '`severity`'],
  'a blank summary': [fill({}).replace('A leak', '   '), '`summary`'],
  'fields in another order': [
    fill({})
      .replace('### Summary', '### X')
      .replace('### Severity', '### Summary')
      .replace('### X', '### Severity'),
    '`severity`',
  ],
  'a blank issue': ['Help, we are hacked', '`summary`'],
  'an empty issue': ['', '`summary`'],
  'nesting that would choke a parser': [`${'> '.repeat(5000)}x`, 'cannot be read'],
};

test.each(Object.entries(HOSTILE))('%s is refused with the field named', (_, [body, named]) => {
  expect(read(body)).toMatch(/^invalid-form: /);
  expect(read(body)).toContain(named);
});

test('everything that is wrong is said at once, with what was expected and what came', () => {
  const body = fill({ tlp: 'RED' }).replace('A leak', '').replace('SEV3', 'Very `bad`');
  const refused = read(body.replace('RED', 'PURPLE'));
  expect(refused).toBe(
    [
      'invalid-form: The field `summary` is empty; expected a line of text.',
      `- The field \`severity\` says "Very 'bad'"; expected one of SEV1, SEV2, SEV3, SEV4.`,
      '- The field `tlp` says "PURPLE"; expected one of CLEAR, GREEN, AMBER, AMBER+STRICT, RED.',
    ].join('\n'),
  );
});

test('a required field that shows nothing is empty', () => {
  expect(read(fill({ summary: '\u200b\u202e' }))).toContain('`summary` is empty');
});

test('a secret is not repeated where a field is quoted', () => {
  const secret = `ghp_${'aB3dE6gH9'.repeat(4)}`;
  expect(read(fill({}).replace('SEV3', secret))).not.toContain(secret.slice(0, 12));
});
