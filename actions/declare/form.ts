/**
 * Reads an issue form back out of the issue body that GitHub made of it. The body is text that anyone can shape, and
 * declaring is the safe direction: nothing in it is a reason to refuse, and nothing that was written gets lost.
 */
import { toSingleLine, toVisible } from '#kernel/text/lines.ts';
import { EXERCISE_FIELD, type Form, type FormField, type Forms } from './form-file.ts';
import { findHeadings, type FoundHeading } from './headings.ts';
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
const EMPTY: readonly string[] = ['_No response_', 'None'];

/** Reads a body with the form that fits it best; of both forms one may have been changed. */
export function readForm(body: string, forms: Pick<Forms, 'incident' | 'exercise'>): FormReading {
  // As people see it: a byte order mark, other line ends or invisible characters make no difference.
  const text = toVisible(body);
  const incident = findHeadings(text, forms.incident.fields);
  const exercise = findHeadings(text, forms.exercise.fields);
  return readFields(text, exercise.length > incident.length ? exercise : incident);
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
  if (EMPTY.includes(value) || toSingleLine(value) === '') return true;
  return id !== 'summary' && isPlaceholder(value);
}

/** Whether a body holds the fields by which a form is known, however it got there. */
export function isFilledForm(body: string, { fields }: Form): boolean {
  const found = findHeadings(toVisible(body), fields).map(({ field }) => field.id);
  const asked = ['summary', 'severity'].filter((id) => fields.some((field) => field.id === id));
  return found.length > 1 && asked.every((id) => found.includes(id));
}

/** Whether a body begins with a field that only one of two forms has. */
export function hasOwnField(body: string, form: Form, other: Form): boolean {
  const shared = new Set(other.fields.map(({ label }) => label.toLowerCase()));
  const [first] = findHeadings(toVisible(body), form.fields);
  return first !== undefined && !shared.has(first.field.label.toLowerCase());
}
