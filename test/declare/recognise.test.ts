/** Which form an issue was opened with, when there may be no label, and when the title may have been overwritten. */
import { expect, test } from 'vitest';
import { recogniseForm, type Opened } from '#declare/recognise.ts';
import { parseIssueForm, renderIssueForm } from '#sandbox/world/issue-form.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS, PROJECT } from './declare-world.ts';

function fill(template: 'incident' | 'exercise', details = ''): string {
  const file = `.github/ISSUE_TEMPLATE/${template}.yml`;
  const form = parseIssueForm(readFileSync(join(PROJECT, file), 'utf8'), file);
  return renderIssueForm(form, { summary: 'A leak', details });
}

const INCIDENT = fill('incident');
const EXERCISE = fill('exercise');

function tell(opened: Partial<Opened>): string {
  const found = recogniseForm({ title: 'A leak', body: '', labels: [], ...opened }, FORMS);
  if (found === undefined) return 'nothing';
  return `${found.exercise ? 'exercise' : 'incident'}${found.doubt === undefined ? '' : ', in doubt'}`;
}

test.each<[string, Partial<Opened>, string]>([
  ['a label', { labels: ['incident'] }, 'incident'],
  ['a label in capitals', { labels: ['Exercise'] }, 'exercise'],
  ['both labels', { labels: ['exercise', 'incident'] }, 'incident'],
  ['a title', { title: 'Incident: A leak' }, 'incident'],
  ['a title in small letters', { title: ' exercise: A leak' }, 'exercise'],
  ['the untouched title of the form', { title: 'Incident: ', body: INCIDENT }, 'incident'],
  ['the fields of the form for exercises', { body: EXERCISE }, 'exercise'],
  ['all fields of the form for incidents', { body: INCIDENT }, 'incident'],
  [
    'a form written by hand',
    { body: '### Summary\n\nA leak\n\n### Severity\n\nSEV1' },
    'incident, in doubt',
  ],
  [
    'a form that starts with invisible characters',
    { body: `\uFEFF${EXERCISE}`.replaceAll('\n', '\r\n') },
    'exercise',
  ],
  [
    'a pasted exercise in a real incident',
    { title: 'Incident: x', body: fill('incident', EXERCISE) },
    'incident',
  ],
  [
    'a pasted exercise in a real incident without a title',
    { body: fill('incident', EXERCISE) },
    'incident',
  ],
  ['a title that says otherwise', { title: 'Incident: x', body: EXERCISE }, 'exercise, in doubt'],
  [
    'a label that says otherwise',
    { title: 'Exercise: x', labels: ['incident'], body: EXERCISE },
    'incident, in doubt',
  ],
  ['an issue of another kind', { title: 'The incident: a review', body: 'Some text.' }, 'nothing'],
  [
    'an issue with one heading of the form',
    { body: '### Summary\n\nx\n\n### Impact\n\ny' },
    'nothing',
  ],
  ['another label', { labels: ['bug'] }, 'nothing'],
])('%s tells', (_, opened, told) => {
  expect(tell(opened)).toBe(told);
});

test('labels and titles that the organisation gave its forms are recognised; what both have is not', () => {
  const forms = {
    ...FORMS,
    incident: { ...FORMS.incident, title: '[IR] ', labels: ['security', 'real'] },
    exercise: { ...FORMS.exercise, title: '[Drill] ', labels: ['security', 'drill'] },
  };
  const find = (opened: Partial<Opened>) =>
    recogniseForm({ title: '', body: '', labels: [], ...opened }, forms)?.exercise;
  expect(find({ title: '[ir] A leak' })).toBe(false);
  expect(find({ title: '[Drill] A leak' })).toBe(true);
  expect(find({ labels: ['security', 'drill'] })).toBe(true);
  expect(find({ labels: ['security', 'real'] })).toBe(false);
  expect(find({ labels: ['security'] })).toBeUndefined();
});
