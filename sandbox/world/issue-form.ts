/**
 * GitHub's issue forms: what a person filled in becomes `### Label`, a blank line and the value.
 * Whatever the form does not ask for cannot be entered, so an unknown field id is an error here.
 */

import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';

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

const EMPTY = '_No response_';

/**
 * Parses an issue form.
 * @throws UserError when the file is not an issue form.
 */
export function parseIssueForm(text: string, path: string): IssueForm {
  const parsed = IssueForm.safeParse(parse(text));
  if (!parsed.success) {
    throw new UserError({
      code: 'issue-form/malformed',
      message: `${path} is not an issue form: ${z.prettifyError(parsed.error)}`,
      hint: 'See https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms',
    });
  }
  return parsed.data;
}

/**
 * Renders the issue body GitHub makes of a filled form.
 * @throws UserError when a value is for a field the form lacks, or not one of a dropdown's options.
 */
export function renderIssueForm(
  form: IssueForm,
  values: Record<string, string | string[]>,
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
  return fields.map((field) => renderField(field, values[field.id ?? ''])).join('\n\n');
}

function renderField(field: Field, value: Value): string {
  return `### ${field.attributes.label ?? ''}\n\n${renderValue(field, value)}`;
}

function renderValue(field: Field, value: Value): string {
  const { type, attributes } = field;
  if (type === 'dropdown') return renderChoice(field, value);
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

function renderChoice(field: Field, value: Value): string {
  const preset = toOptions(field)[field.attributes.default ?? -1];
  const chosen = toChosen(field, value ?? preset);
  return chosen.length === 0 ? EMPTY : chosen.join(', ');
}

function renderBoxes(field: Field, value: Value): string {
  const chosen = toChosen(field, value);
  return toOptions(field)
    .map((option) => `- [${chosen.includes(option) ? 'x' : ' '}] ${option}`)
    .join('\n');
}
