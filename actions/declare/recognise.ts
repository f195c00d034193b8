/**
 * Which form an issue was opened with. In a fresh copy of the template there are no labels, and GitHub then opens the
 * issue without; a title can be overwritten. So label, title and the form's own fields each tell, and none authorizes.
 */
import { toVisible } from '#kernel/text/lines.ts';
import { TEMPLATE_FORMS, toLabelKey, type Form, type Forms } from './form-file.ts';
import { beginsWithOwnField, isFilledForm } from './form.ts';
import { findHeadings, readHeadings, type Headings } from './headings.ts';

export interface Opened {
  title: string;
  body: string;
  labels: readonly string[];
}

export interface Recognised {
  exercise: boolean;
  /** Set when the signs differ, or when there are none. */
  doubt?: string;
}

type Kind = 'incident' | 'exercise';
const KINDS = ['incident', 'exercise'] as const;

/** Tells what an issue declares; undefined when it declares nothing. In doubt it is real. */
export function recogniseForm(opened: Opened, forms: Forms): Recognised | undefined {
  const headings = readHeadings(toVisible(opened.body));
  const label = findByLabel(opened, forms);
  const form = findByField(headings, forms);
  const title = findByTitle(opened, forms);
  const sure = label ?? form ?? title;
  if (sure === undefined)
    return isForm(headings, forms) ? { exercise: false, doubt: NO_SIGN } : undefined;
  const exercise = sure === 'exercise';
  const differs = [form, title].some((sign) => sign !== undefined && sign !== sure);
  return differs ? { exercise, doubt: renderDoubt(sure) } : { exercise };
}

const NO_SIGN =
  'Neither label, title nor a field says whether this is an exercise, so it counts as a real incident. If it is one, declare it again with the form for exercises.';

function renderDoubt(sure: Kind): string {
  const [what, other] =
    sure === 'exercise' ? ['an exercise', 'real'] : ['a real incident', 'an exercise'];
  return `Label, title and form do not agree. This counts as ${what}; if it is ${other}, declare it again with the other form.`;
}

/** A label of both kinds on one issue means that nobody rehearses. */
function findByLabel({ labels }: Opened, forms: Forms): Kind | undefined {
  const present = new Set(labels.map((label) => label.toLowerCase()));
  return KINDS.find((kind) => toOwnLabels(kind, forms).some((label) => present.has(label)));
}

/** The template's label and those of the form that the other form does not have. */
function toOwnLabels(kind: Kind, forms: Forms): string[] {
  const other = forms[kind === 'incident' ? 'exercise' : 'incident'];
  const shared = new Set(other.labels.map((label) => label.toLowerCase()));
  const own = forms[kind].labels.map((label) => label.toLowerCase());
  return [kind, ...own.filter((label) => !shared.has(label))];
}

function findByField(headings: Headings, { incident, exercise }: Forms): Kind | undefined {
  const isOwn = (form: Form, other: Form): boolean =>
    isFilledForm(headings, form) && beginsWithOwnField(headings, form, other);
  if (isOwn(exercise, incident)) return 'exercise';
  return isOwn(incident, exercise) || isWholeIncident(headings, { incident, exercise })
    ? 'incident'
    : undefined;
}

/** All fields of the form for incidents, and not the one that an exercise begins with. */
function isWholeIncident(
  headings: Headings,
  { incident, exercise }: Pick<Forms, 'incident' | 'exercise'>,
): boolean {
  const [first] = exercise.fields;
  const shared = incident.fields.map(({ label }) => toLabelKey(label));
  const differ = first !== undefined && !shared.includes(toLabelKey(first.label));
  return differ && findHeadings(headings, incident.fields).length === incident.fields.length;
}

function findByTitle({ title }: Opened, forms: Forms): Kind | undefined {
  const text = title.trimStart().toLowerCase();
  return KINDS.find((kind) =>
    toPrefixes(kind, forms).some((prefix) => text.startsWith(prefix.toLowerCase())),
  );
}

function toPrefixes(kind: Kind, forms: Forms): string[] {
  return [forms[kind], TEMPLATE_FORMS[kind]].map(({ title }) => title.trim()).filter(Boolean);
}

function isForm(headings: Headings, forms: Forms): boolean {
  return KINDS.some((kind) => isFilledForm(headings, forms[kind]));
}
