/**
 * GitHub's issue forms: what a person filled in becomes `### Label`, a blank line and the value.
 * Whatever the form does not ask for cannot be entered, so an unknown field id is an error here.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */

import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../actions/kernel/errors.ts';

const Attributes = z.looseObject({
  label: z.string().optional(),
  value: z.string().optional(),
  render: z.string().optional(),
  multiple: z.boolean().optional(),
  default: z.number().int().optional(),
  options: z.array(z.union([z.string(), z.looseObject({ label: z.string() })])).optional(),
});

const Field = z.looseObject({
  type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes', 'upload']),
  id: z.string().optional(),
  attributes: Attributes,
  validations: z.looseObject({ required: z.boolean().default(false) }).optional(),
});

export const IssueForm = z.looseObject({
  name: z.string(),
  title: z.string().default(''),
  labels: z.array(z.string()).default([]),
  body: z.array(Field),
});

export type IssueForm = z.infer<typeof IssueForm>;
type Field = z.infer<typeof Field>;
type Value = string | string[] | undefined;

/** What GitHub writes for a field that was left empty, and for a dropdown in which nothing is chosen. */
const EMPTY = '_No response_';
const NOTHING_CHOSEN = 'None';

export interface FillOptions {
  /** Only in a public repository is a required field required. */
  isPublic?: boolean;
  /**
   * Whether a required dropdown that nobody touches submits its first option. Users report it since 2025 and no
   * document says so, so whoever reads forms must be right either way.
   */
  preselects?: boolean;
}

/**
 * Parses an issue form.
 * @throws UserError when the file is not an issue form.
 */
export function parseIssueForm(text: string, path: string): IssueForm {
  const parsed = IssueForm.safeParse(parse(text));
  const problem = parsed.success ? findReservedWord(parsed.data) : z.prettifyError(parsed.error);
  if (problem === undefined && parsed.success) return parsed.data;
  throw new UserError({
    code: 'issue-form/malformed',
    message: `${path} is not an issue form: ${problem ?? ''}`,
    hint: 'See https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms',
  });
}

/** GitHub offers no form at all when a dropdown has an option of the name it writes for none. */
function findReservedWord({ body }: IssueForm): string | undefined {
  const index = body.findIndex(
    (field) =>
      field.type === 'dropdown' && toOptions(field).some((one) => one.toLowerCase() === 'none'),
  );
  if (index < 0) return undefined;
  return `body[${String(index)}]: options must not include the reserved word, 'None'.`;
}

/**
 * Renders the issue body GitHub makes of a filled form.
 * @throws UserError when a value is for a field the form lacks, not one of a dropdown's options, or required and not there.
 */
export function renderIssueForm(
  form: IssueForm,
  values: Record<string, string | string[]>,
  options: FillOptions = {},
): string {
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  const known = new Set(fields.map(({ id }) => id));
  const unknown = Object.keys(values).filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new UserError({
      code: 'issue-form/unknown-field',
      message: `The form ${form.name} has no field ${unknown.join(', ')}.`,
      hint: `Its fields are ${[...known].join(', ')}.`,
    });
  }
  return fields.map((field) => renderField(field, values[field.id ?? ''], options)).join('\n\n');
}

function renderField(field: Field, value: Value, options: FillOptions): string {
  const label = field.attributes.label ?? '';
  const text = renderValue(field, value, options);
  const isEmpty = text === EMPTY || text === NOTHING_CHOSEN;
  if (isEmpty && isRequired(field) && options.isPublic === true) {
    throw new UserError({
      code: 'issue-form/required-field',
      message: `Expected ${label} to be filled in, got nothing.`,
      hint: 'In a public repository GitHub does not submit a form without its required fields.',
    });
  }
  return `### ${label}\n\n${text}`;
}

const isRequired = ({ validations }: Field): boolean => validations?.required === true;

function renderValue(field: Field, value: Value, options: FillOptions): string {
  const { type, attributes } = field;
  if (type === 'dropdown') return renderChoice(field, value, options);
  if (type === 'checkboxes') return renderBoxes(field, value);
  const text = [value ?? attributes.value ?? ''].flat().join('\n').trim();
  if (text === '') return EMPTY;
  return attributes.render === undefined ? text : `\`\`\`${attributes.render}\n${text}\n\`\`\``;
}

function toOptions(field: Field): string[] {
  const options = field.attributes.options ?? [];
  return options.map((option) => (typeof option === 'string' ? option : option.label));
}

function toChosen(field: Field, value: Value): string[] {
  const chosen = [value ?? []].flat().filter((one) => one !== '');
  const options = toOptions(field);
  const strange = chosen.filter((one) => !options.includes(one));
  if (strange.length > 0) {
    const asked = field.attributes.label ?? field.id ?? '';
    throw new UserError({
      code: 'issue-form/unknown-option',
      message: `Unexpected ${strange.join(', ')} in ${asked}, expected one of its options.`,
      hint: `Choose from ${options.join(', ')}.`,
    });
  }
  return chosen;
}

function renderChoice(field: Field, value: Value, options: FillOptions): string {
  const chosen = toChosen(field, value ?? findPreselected(field, options));
  return chosen.length === 0 ? NOTHING_CHOSEN : chosen.join(', ');
}

/** What a dropdown shows before anybody touches it. */
export function findPreselected(
  field: Field,
  { preselects = true }: FillOptions = {},
): string | undefined {
  const { multiple, default: preset } = field.attributes;
  const first = preselects && isRequired(field) && multiple !== true ? 0 : -1;
  return toOptions(field)[preset ?? first];
}

function renderBoxes(field: Field, value: Value): string {
  const chosen = toChosen(field, value);
  return toOptions(field)
    .map((option) => `- [${chosen.includes(option) ? 'x' : ' '}] ${option}`)
    .join('\n');
}
