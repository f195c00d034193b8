/**
 * Reads an issue form back out of the issue body that GitHub made of it.
 * The body is text that anyone can shape, so only root headings that carry a label of the form divide it, each label
 * exactly once and in the form's order; anything else is refused rather than guessed.
 */
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { parseBlocks, type RootHeading } from '#kernel/markdown.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import { parseYaml } from '#kernel/yaml.ts';

const FormFile = z.looseObject({
  body: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string().optional(),
      attributes: z.looseObject({
        label: z.string().optional(),
        options: z.array(z.string()).optional(),
      }),
      validations: z.looseObject({ required: z.boolean().optional() }).optional(),
    }),
  ),
});

export interface FormField {
  id: string;
  label: string;
  required: boolean;
  /** The values a dropdown allows. */
  options?: readonly string[];
}

export type FormValues = ReadonlyMap<string, string>;

/** Parses an issue form of `.github/ISSUE_TEMPLATE`. @throws UserError when it is none. */
export function parseForm(text: string, file: string): FormField[] {
  const { data, error } = FormFile.safeParse(parseYaml(text, { file }).data);
  if (data === undefined) {
    throw new UserError({
      code: 'form-invalid',
      message: `Expected an issue form, got ${error?.issues[0]?.message ?? 'something else'}`,
      hint: 'Restore the form from the template.',
      place: { file },
    });
  }
  return data.body.flatMap(({ id, attributes, validations }) => {
    if (id === undefined || attributes.label === undefined) return [];
    const { label, options } = attributes;
    const required = validations?.required === true;
    return [{ id, label, required, ...(options === undefined ? {} : { options }) }];
  });
}

/** What GitHub writes for a field that was left empty. */
const EMPTY = '_No response_';

/** Reads the values of a form by field id; fields left empty are not there. */
export function readForm(body: string, fields: readonly FormField[]): FormValues | Refusal {
  const headings = findHeadings(body, fields);
  if ('outcome' in headings) return headings;
  const [first] = headings;
  if (first !== undefined && body.slice(0, first.start).trim() !== '') {
    return refuseForm('There is text before the first field.');
  }
  const values = new Map<string, string>();
  for (const [index, field] of fields.entries()) {
    const value = sliceValue(body, headings, index);
    const problem = findProblem(field, value);
    if (problem !== undefined) return refuseForm(problem);
    if (value !== '') values.set(field.id, value);
  }
  return values;
}

/** Finds the heading of every field, or says which field breaks the form. */
function findHeadings(body: string, fields: readonly FormField[]): RootHeading[] | Refusal {
  const all = readHeadings(body);
  if (!Array.isArray(all)) return all;
  const found: RootHeading[] = [];
  for (const field of fields) {
    const own = all.filter((heading) => heading.text === field.label);
    const [heading] = own;
    if (own.length > 1)
      return refuseForm(`The field \`${field.id}\` stands in the form ${own.length} times.`);
    if (heading === undefined) {
      return refuseForm(
        `The field \`${field.id}\` is missing from the form, or an unclosed code block or HTML above hides it.`,
      );
    }
    if (heading.start < (found.at(-1)?.start ?? 0)) {
      return refuseForm(`The field \`${field.id}\` is not at its place in the form.`);
    }
    found.push(heading);
  }
  return found;
}

function readHeadings(body: string): RootHeading[] | Refusal {
  try {
    return parseBlocks(body, { file: 'issue' }).headings.filter(({ depth }) => depth === 3);
  } catch (error) {
    if (error instanceof UserError) return refuseForm(`The form cannot be read: ${error.message}.`);
    throw error;
  }
}

function sliceValue(body: string, headings: readonly RootHeading[], index: number): string {
  const value = body.slice(headings[index]?.end ?? 0, headings[index + 1]?.start).trim();
  return value === EMPTY ? '' : value;
}

function findProblem({ id, required, options }: FormField, value: string): string | undefined {
  if (value === '') return required ? `The field \`${id}\` is empty.` : undefined;
  if (options === undefined || options.includes(value)) return undefined;
  const got = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return `The field \`${id}\` says "${got.replaceAll(/[\s`]+/g, ' ')}"; expected one of ${options.join(', ')}.`;
}

function refuseForm(message: string): Refusal {
  return refuse('invalid-form', message);
}
