/**
 * Reads an issue form back out of the issue body that GitHub made of it.
 * The body is text that anyone can shape, so only root headings that carry a label of the form divide it, each label
 * exactly once and in the form's order; anything else is refused rather than guessed.
 */
import { z } from 'zod';
import { joinWords } from '#answer/index.ts';
import { UserError } from '#kernel/errors.ts';
import { parseBlocks, type RootHeading } from '#kernel/markdown.ts';
import { refuse, type Refusal } from '#kernel/reason.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { parseYaml } from '#kernel/yaml.ts';
import { quote } from './quote.ts';

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
    const got = quote(body.slice(0, first.start));
    return refuseForm([`Expected the form alone, got text before the first field: ${got}.`]);
  }
  const read = fields.map((field, index) => ({ field, value: sliceValue(body, headings, index) }));
  const problems = read.flatMap(({ field, value }) => findProblem(field, value) ?? []);
  if (problems.length > 0) return refuseForm(problems);
  return new Map(read.flatMap(({ field, value }) => (value === '' ? [] : [[field.id, value]])));
}

/** Finds the heading of every field, or says which field breaks the form. */
function findHeadings(body: string, fields: readonly FormField[]): RootHeading[] | Refusal {
  const all = readHeadings(body);
  if (!Array.isArray(all)) return all;
  const isForm = all.some(({ text }) => fields.some(({ label }) => label === text));
  if (!isForm) return refuseForm([renderNoForm(fields)]);
  const found: RootHeading[] = [];
  const problems: string[] = [];
  for (const field of fields) {
    const own = all.filter(({ text }) => text === field.label);
    const problem = findMisplacement(field, own, found.at(-1));
    if (problem !== undefined) problems.push(problem);
    found.push(...own.slice(0, 1));
  }
  return problems.length === 0 ? found : refuseForm(problems);
}

function renderNoForm(fields: readonly FormField[]): string {
  const required = fields.filter((field) => field.required).map(({ id }) => `\`${id}\``);
  return `Expected a form with ${joinWords(required)} filled in, got an issue without any field of the form.`;
}

function findMisplacement(
  { id, label }: FormField,
  own: readonly RootHeading[],
  before: RootHeading | undefined,
): string | undefined {
  const [heading] = own;
  if (heading === undefined) {
    return `Expected the field \`${id}\` under the heading \`### ${label}\`, got none: it was taken out, or a code block or HTML above it is never closed.`;
  }
  if (own.length > 1) {
    return `Expected the heading \`### ${label}\` of the field \`${id}\` once, got it ${own.length} times: put pasted text into a code block.`;
  }
  if (heading.start >= (before?.start ?? 0)) return undefined;
  return `Expected the field \`${id}\` behind \`${before?.text ?? ''}\`, got it in front.`;
}

function readHeadings(body: string): RootHeading[] | Refusal {
  try {
    return parseBlocks(body, { file: 'issue' }).headings.filter(({ depth }) => depth === 3);
  } catch (error) {
    if (error instanceof UserError)
      return refuseForm([`The form cannot be read: ${error.message}.`]);
    throw error;
  }
}

function sliceValue(body: string, headings: readonly RootHeading[], index: number): string {
  const value = body.slice(headings[index]?.end ?? 0, headings[index + 1]?.start).trim();
  return value === EMPTY || toSingleLine(value) === '' ? '' : value;
}

function findProblem({ id, required, options }: FormField, value: string): string | undefined {
  const expected = options === undefined ? 'a line of text' : `one of ${options.join(', ')}`;
  if (value === '') {
    return required ? `The field \`${id}\` is empty; expected ${expected}.` : undefined;
  }
  if (options === undefined || options.includes(value)) return undefined;
  return `The field \`${id}\` says ${quote(value)}; expected ${expected}.`;
}

/** All problems at once: whoever has to fill the form again should have to do it once. */
function refuseForm([first = '', ...others]: readonly string[]): Refusal {
  return refuse('invalid-form', [first, ...others.map((other) => `- ${other}`)].join('\n'));
}
