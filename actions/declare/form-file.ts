/** The issue forms of the default branch. An organisation edits them, so nothing about them is taken for granted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { parseYaml } from '#kernel/yaml.ts';

export interface FormField {
  /** One of the ids this product knows, or whatever the organisation asks besides. */
  id: string;
  label: string;
}

export interface Form {
  /** File name without its extension: the address of the form. */
  name: string;
  /** What GitHub writes into the title, such as `Incident: `. */
  title: string;
  labels: readonly string[];
  fields: readonly FormField[];
}

export interface Forms {
  incident: Form;
  exercise: Form;
  /** Which file could not be read, so that the form of the template was taken for it. */
  problems: readonly string[];
}

/** The fields of the template's own forms. Only in an exercise does the form say that it is one. */
const KNOWN: readonly FormField[] = [
  { id: 'summary', label: 'Summary' },
  { id: 'severity', label: 'Severity' },
  { id: 'detected', label: 'Detected' },
  { id: 'playbook', label: 'Playbook' },
  { id: 'affected', label: 'Affected' },
  { id: 'tlp', label: 'TLP' },
  { id: 'details', label: 'Details' },
];
export const EXERCISE_FIELD: FormField = { id: 'exercise', label: 'Exercise' };

export const TEMPLATE_FORMS: Forms = {
  incident: { name: 'incident', title: 'Incident: ', labels: ['incident'], fields: KNOWN },
  exercise: {
    name: 'exercise',
    title: 'Exercise: ',
    labels: ['exercise'],
    fields: [EXERCISE_FIELD, ...KNOWN],
  },
  problems: [],
};

const FormFile = z.looseObject({
  title: z.string().optional(),
  labels: z.union([z.string().transform((one) => one.split(',')), z.array(z.string())]).optional(),
  body: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string().optional(),
      attributes: z.looseObject({ label: z.string().optional() }).optional(),
    }),
  ),
});

/** Parses an issue form of `.github/ISSUE_TEMPLATE`. @throws UserError when it is none. */
export function parseForm(text: string, file: string): Form {
  const { data, error } = FormFile.safeParse(parseYaml(text, { file }).data);
  if (data === undefined) {
    throw new UserError({
      code: 'form-invalid',
      message: `Expected an issue form, got ${error?.issues[0]?.message ?? 'something else'}`,
      hint: 'Restore the form from the template.',
      place: { file },
    });
  }
  const fields = data.body.flatMap(({ type, id, attributes }) => {
    const label = attributes?.label;
    if (type === 'markdown' || label === undefined) return [];
    return [{ id: id ?? toKnownId(label), label }];
  });
  return {
    name: file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''),
    title: data.title ?? '',
    labels: (data.labels ?? []).map((label) => label.trim()),
    fields,
  };
}

/** A field may go without an id; its label then says which one it is. */
function toKnownId(label: string): string {
  const key = toLabelKey(label);
  const known = [...KNOWN, EXERCISE_FIELD].find((one) => toLabelKey(one.label) === key);
  return known?.id ?? label;
}

/** Labels are compared as people read them. */
export function toLabelKey(label: string): string {
  return toSingleLine(label).toLowerCase();
}

/** Reads both forms of a checkout; one that cannot be read stops no declaration. */
export async function readForms(directory: string): Promise<Forms> {
  const [incident, exercise] = await Promise.all([
    readFormFile(directory, TEMPLATE_FORMS.incident),
    readFormFile(directory, TEMPLATE_FORMS.exercise),
  ]);
  const problems = [incident, exercise].flatMap(({ problem }) => problem ?? []);
  return { incident: incident.form, exercise: exercise.form, problems };
}

async function readFormFile(
  directory: string,
  template: Form,
): Promise<{ form: Form; problem?: string }> {
  const file = `.github/ISSUE_TEMPLATE/${template.name}.yml`;
  try {
    return { form: parseForm(await readFile(join(directory, file), 'utf8'), file) };
  } catch (error) {
    if (!(error instanceof UserError))
      return { form: template, problem: `\`${file}\` is not there` };
    return { form: template, problem: `\`${file}\`: ${error.message}` };
  }
}
