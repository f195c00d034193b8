/** Reading a filled form back, from people who mean well, from people who do not, and from forms that were edited. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseForm, TEMPLATE_FORMS, type Forms } from '#declare/form-file.ts';
import { readForm } from '#declare/form.ts';
import { parseIssueForm, renderIssueForm, type FillOptions } from '#sandbox/world/issue-form.ts';
import { FORM_FILE, FORMS, PROJECT } from './declare-world.ts';

const TEXT = readFileSync(join(PROJECT, FORM_FILE), 'utf8');
const EXERCISE_FILE = FORM_FILE.replace('incident', 'exercise');
const RENDERED = parseIssueForm(TEXT, FORM_FILE);

function fill(fields: Record<string, string>, options?: FillOptions): string {
  return renderIssueForm(RENDERED, { summary: 'A leak', severity: 'SEV3', ...fields }, options);
}

function read(body: string, forms: Forms = FORMS): Record<string, string> {
  return Object.fromEntries(readForm(body, forms).values);
}

const FILLED = { summary: 'A leak', severity: 'SEV3' };

test('the forms are those of the template, and the one for exercises says in a field that it is one', () => {
  expect(FORMS).toEqual(TEMPLATE_FORMS);
});

test.each([FORM_FILE, EXERCISE_FILE])(
  'in %s nothing but the summary is asked for, and a dropdown nobody touches says so either way',
  (file) => {
    const form = parseIssueForm(readFileSync(join(PROJECT, file), 'utf8'), file);
    const required = form.body.filter(({ validations }) => validations?.required === true);
    expect(required.map(({ id }) => id)).toEqual(['summary']);
    for (const preselects of [true, false]) {
      const body = renderIssueForm(form, { summary: 'A leak' }, { preselects });
      expect(body).toContain('### Severity\n\nNot sure yet');
      expect(read(body)).toEqual({ summary: 'A leak', tlp: 'Default of this repository' });
    }
  },
);

test('a form that GitHub rendered is read back; what was left empty is not there', () => {
  expect(read(fill({ tlp: '' }))).toEqual(FILLED);
  expect(read(fill({ tlp: '', severity: '' }))).toEqual({ summary: 'A leak' });
  expect(read(fill({ tlp: 'AMBER+STRICT', details: 'one\n\ntwo' }))).toEqual({
    ...FILLED,
    tlp: 'AMBER+STRICT',
    details: 'one\n\ntwo',
  });
});

const SAME: Record<string, (body: string) => string> = {
  'line ends of Windows': (body) => body.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (body) => body.replaceAll('\n', '\r'),
  'a byte order mark': (body) => `\uFEFF${body}`,
  'invisible characters': (body) => body.replaceAll('###', '\u200B###'),
  'headings in capitals': (body) => body.replace(/^### .*/gm, (line) => line.toUpperCase()),
  'headings with closing marks': (body) => body.replace(/^### .*/gm, '$& ###'),
  'blanks at the ends of lines': (body) => body.replaceAll('\n', '  \n'),
};

test.each(Object.entries(SAME))('%s make no difference', (_, change) => {
  expect(read(change(fill({ tlp: 'RED', details: 'x' })))).toEqual({
    ...FILLED,
    tlp: 'RED',
    details: 'x',
  });
});

const AS_TEXT = {
  'in a code block': '```\n### Severity\n\nSEV1\n```',
  'in an indented block': 'log:\n\n    ### Severity\n\n    SEV1',
  'in a quote': '> ### Severity\n>\n> SEV1',
  'in a list': '- ### Severity\n\n  SEV1',
  'in HTML': '<details>\n\n### Severity\n\nSEV1\n\n</details>',
  'in an HTML comment': '<!--\n### Severity\n\nSEV1\n-->',
  'of another depth': '## Severity\n\nSEV1\n\n#### Severity\n\nSEV1',
  'in letters that only look alike': '### \u0405everity\n\nSEV1',
  'the form does not know': '### Impact\n\nhuge',
  'the form asked for before': 'From the alert:\n\n### Summary\n\nA call\n\n### Severity\n\nSEV1',
  'of the whole form, pasted once more': fill({ severity: 'SEV1', details: '### Details\n\nx' }),
};

test.each(Object.entries(AS_TEXT))('a heading %s is text of the last field', (_, details) => {
  expect(read(fill({ tlp: '', details }))).toEqual({ ...FILLED, details });
});

test('an exercise that is pasted into a real incident is text', () => {
  const file = EXERCISE_FILE;
  const pasted = renderIssueForm(parseIssueForm(readFileSync(join(PROJECT, file), 'utf8'), file), {
    summary: 'Only a rehearsal',
    severity: 'SEV4',
  });
  expect(read(fill({ tlp: '', details: pasted }))).toEqual({ ...FILLED, details: pasted });
});

/** The order of an organisation that asks for the story first, and for something of its own. */
const EDITED = parseForm(
  `name: x
title: "[IR] "
labels: incident, security
body:
  - {type: markdown, attributes: {value: Breathe.}}
  - {type: textarea, id: details, attributes: {label: What happened?}}
  - {type: input, id: ticket, attributes: {label: Ticket}}
  - {type: checkboxes, id: told, attributes: {label: Told, options: [{label: The desk}]}}
  - {type: input, attributes: {label: Summary}}
  - {type: dropdown, id: severity, attributes: {label: How bad, options: [SEV1 - burning, SEV2 - bad]}}
`,
  'incident.yml',
);
const STORY_FIRST: Forms = { ...FORMS, incident: EDITED };
const toStory = (details: string) =>
  `### What happened?\n\n${details}\n\n### Ticket\n\nT-1\n\n### Told\n\n- [x] The desk\n\n### Summary\n\nA leak\n\n### How bad\n\nSEV1 - burning`;

test('a form that the organisation edited is read in its order, and what it asks besides is kept', () => {
  const { values, others } = readForm(toStory('A story'), STORY_FIRST);
  expect(Object.fromEntries(values)).toEqual({
    details: 'A story',
    summary: 'A leak',
    severity: 'SEV1 - burning',
  });
  expect([...others]).toEqual([
    ['Ticket', 'T-1'],
    ['Told', '- [x] The desk'],
  ]);
  expect(EDITED).toMatchObject({ title: '[IR] ', labels: ['incident', 'security'] });
});

test.each([
  '### How bad\n\nSEV2 - bad',
  '### Impact\n\nhuge',
  '```\n### Ticket\n\nT-2\n```',
  '### What happened?\n\nmore',
])('a heading pasted into an earlier field takes none of the later ones: %j', (pasted) => {
  const { values, others } = readForm(toStory(`A story\n\n${pasted}`), STORY_FIRST);
  expect(values.get('summary')).toBe('A leak');
  expect(values.get('severity')).toBe('SEV1 - burning');
  expect(values.get('details')).toBe(`A story\n\n${pasted}`);
  expect(others.get('Ticket')).toBe('T-1');
});

const DAMAGED: Record<string, [string, Record<string, string>]> = {
  'a code block that is never closed': [
    fill({ affected: '```', tlp: 'RED', details: 'x' }),
    { tlp: 'RED', details: 'x' },
  ],
  'HTML that is never closed': [
    fill({ playbook: 'x <!--', tlp: 'RED' }),
    { playbook: 'x <!--', tlp: 'RED' },
  ],
  'fields that somebody took out': [
    '### Summary\n\nA leak\n\n### Severity\n\nSEV3\n\n### Details\n\nx',
    { details: 'x' },
  ],
  'nesting that would choke a parser': [
    fill({ tlp: 'RED', details: `${'> '.repeat(5000)}x` }),
    { tlp: 'RED', details: `${'> '.repeat(5000)}x` },
  ],
};

test.each(Object.entries(DAMAGED))('%s loses nothing', (_, [body, rest]) => {
  expect(read(body)).toMatchObject({ ...FILLED, ...rest });
});

test('fields in another order are read as they stand; when one is there twice, the order of the form counts', () => {
  const body = '### Severity\n\nSEV1\n\n### Summary\n\nA leak\n\n### TLP\n\nRED';
  expect(read(body)).toEqual({ summary: 'A leak', severity: 'SEV1', tlp: 'RED' });
  const twice = readForm(`${body}\n\n### TLP\n\nCLEAR`, FORMS);
  expect(Object.fromEntries(twice.values)).toEqual({
    summary: 'A leak',
    tlp: 'RED\n\n### TLP\n\nCLEAR',
  });
  expect(twice.before).toBe('### Severity\n\nSEV1');
});

test('what stands before the first field is kept', () => {
  const reading = readForm(`Hello, this is urgent!\n\n${fill({})}`, FORMS);
  expect(reading.before).toBe('Hello, this is urgent!');
  expect(reading.values.get('severity')).toBe('SEV3');
});

test.each(['Help, we are hacked', '', '### Impact\n\nhuge'])(
  'an issue without any field has no values: %j',
  (body) => {
    expect(read(body)).toEqual({});
  },
);

test('a field of nothing but invisible characters is empty', () => {
  expect(read(fill({ summary: '\u200b\u202e' }))['summary']).toBeUndefined();
});

test.each(['N/A', 'n.a.', 'none', 'None', 'TBD', 'unknown', '-', '—', '?', '…', 'not yet known'])(
  'whoever writes %j into a field leaves it empty',
  (nothing) => {
    const fields = { detected: nothing, playbook: nothing, affected: nothing, details: nothing };
    expect(read(fill({ ...fields, tlp: '' }))).toEqual(FILLED);
  },
);

test.each(['_No response_', '_no response_', '_NO RESPONSE_'])('%s is no summary', (nothing) => {
  expect(read(fill({ summary: nothing }))['summary']).toBeUndefined();
});

test('a summary is a title, whatever it says', () => {
  expect(read(fill({ summary: 'TBD' }))['summary']).toBe('TBD');
});

test(
  'a body as long as GitHub takes, of nothing but headings, is read',
  { timeout: 30_000 },
  () => {
    const { values, before } = readForm('### Details\n\n### Summary\n\n'.repeat(2200), FORMS);
    expect([before, values.has('details')]).toEqual(['### Details', true]);
  },
);
