/**
 * Reads an issue form back out of the issue body that GitHub made of it. The body is text that anyone can shape, and
 * declaring is the safe direction: nothing in it is a reason to refuse, and nothing that was written gets lost.
 */
import { toSingleLine, toVisible } from '#kernel/text/lines.ts';
import { EXERCISE_FIELD, toLabelKey, type Form, type FormField, type Forms } from './form-file.ts';
import { findHeadings, readHeadings, type FoundHeading, type Headings } from './headings.ts';
import { isPlaceholder } from './placeholder.ts';

export interface FormReading {
  /** What was filled in, by field id. */
  values: ReadonlyMap<string, string>;
  /** What stands before the first field; empty in a form nobody changed. */
  before: string;
  /** What the organisation asks besides, by label. */
  others: ReadonlyMap<string, string>;
}

const IDS: ReadonlySet<string> = new Set([
  'summary',
  'severity',
  'detected',
  'playbook',
  'affected',
  'tlp',
  'details',
]);

/** What GitHub writes for a field that was left empty, and for a dropdown nobody touched. */
const EMPTY = [/^_no response_$/i, /^None$/];

/** Reads a body with the form it was opened with, as far as that can be told; either may have been edited. */
export function readForm(body: string, forms: Pick<Forms, 'incident' | 'exercise'>): FormReading {
  // As people see it: a byte order mark, other line ends or invisible characters make no difference.
  const text = toVisible(body);
  const headings = readHeadings(text);
  const { incident, exercise } = forms;
  const isExercise =
    beginsWithOwnField(headings, exercise, incident) ||
    (isFilledForm(headings, exercise) && !isFilledForm(headings, incident));
  return readFields(text, findHeadings(headings, (isExercise ? exercise : incident).fields));
}

function readFields(text: string, headings: readonly FoundHeading[]): FormReading {
  const filled = headings.flatMap(({ field, end }, index) => {
    const value = text.slice(end, headings[index + 1]?.start).trim();
    return isEmpty(field, value) ? [] : [{ field, value }];
  });
  const others = filled.filter(({ field: { id } }) => !IDS.has(id) && id !== EXERCISE_FIELD.id);
  const known = filled.filter(({ field }) => IDS.has(field.id));
  return {
    values: new Map(known.map(({ field, value }) => [field.id, value])),
    before: text.slice(0, headings[0]?.start).trim(),
    others: new Map(others.map(({ field, value }) => [field.label, value])),
  };
}

/** A summary is a title, whatever it says; elsewhere people write `N/A` for nothing. */
function isEmpty({ id }: FormField, value: string): boolean {
  if (EMPTY.some((one) => one.test(value)) || toSingleLine(value) === '') return true;
  return id !== 'summary' && isPlaceholder(value);
}

/** Whether the fields are there by which a form is known, however they got there. */
export function isFilledForm(headings: Headings, { fields }: Form): boolean {
  const found = findHeadings(headings, fields).map(({ field }) => field.id);
  const asked = ['summary', 'severity'].filter((id) => fields.some((field) => field.id === id));
  return found.length > 1 && asked.every((id) => found.includes(id));
}

/**
 * Whether a body begins with a field that only the first of two forms has. What comes later proves nothing: a whole
 * exercise may be pasted into the details of a real incident.
 */
export function beginsWithOwnField({ proper, lines }: Headings, form: Form, other: Form): boolean {
  const own = new Set(form.fields.map(({ label }) => toLabelKey(label)));
  const others = new Set(other.fields.map(({ label }) => toLabelKey(label)));
  const isKnown = ({ key }: { key: string }): boolean => own.has(key) || others.has(key);
  const first = proper.find(isKnown) ?? lines.find(isKnown);
  return first !== undefined && !others.has(first.key);
}
