/** Files that an exercise names: what it pushes, beside it, and the issue forms and workflows of the project it rehearses. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseIssueForm } from '#sandbox/world/issue-form.ts';
import type { PushedFile } from './inject-branch-schema.ts';
import type { InjectSchema } from './inject-schema.ts';
import { renderUnknownWord } from './word.ts';
import { toWorkflowFile } from './workflow-name.ts';

export interface Places {
  /** Directory of the exercise file. */
  folder: string;
  /** The Firebreak checkout that is rehearsed. */
  project: string;
}

interface Problem {
  path: (string | number)[];
  message: string;
}

const FORMS = join('.github', 'ISSUE_TEMPLATE');
const WORKFLOWS = join('.github', 'workflows');

/** Finds everything named that is not there: files, forms, fields of forms and workflows. */
export async function findMissingFiles(
  injects: readonly InjectSchema[],
  places: Places,
): Promise<Problem[]> {
  const problems = injects.map(async (inject, index) => {
    const at = ['injects', index];
    const found = await Promise.all([
      findSourceProblems(inject, places),
      findFormProblems(inject, places),
      findWorkflowProblems(inject, places),
    ]);
    return found.flat().map(({ path, message }) => ({ path: [...at, ...path], message }));
  });
  return (await Promise.all(problems)).flat();
}

/** The path of a file beside the exercise file; undefined when the content stands in the exercise itself. */
export function findSource(file: PushedFile): string | undefined {
  if (typeof file === 'string') return file;
  return file !== null && 'file' in file ? file.file : undefined;
}

async function findSourceProblems({ push }: InjectSchema, { folder }: Places): Promise<Problem[]> {
  const problems = Object.entries(push?.files ?? {}).map(async ([path, file]) => {
    const source = findSource(file);
    if (source === undefined) return [];
    const found = await stat(resolve(folder, source)).catch(() => undefined);
    if (found?.isFile() === true) return [];
    const message = `Expected the file ${source} beside the exercise, got none; its text may also stand here as {content: "…"}`;
    return [{ path: ['push', 'files', path], message }];
  });
  return (await Promise.all(problems)).flat();
}

async function findFormProblems({ issue }: InjectSchema, { project }: Places): Promise<Problem[]> {
  const { fields, body, template = 'incident' } = issue ?? {};
  // An issue that is written by hand follows no form.
  if (issue === undefined || (issue.template === undefined && (body !== undefined || !fields))) {
    return [];
  }
  const names = await listNames(join(project, FORMS));
  const name = template.replace(/\.ya?ml$/, '');
  if (!names.includes(name)) {
    const known = names.filter((one) => one !== 'config');
    return [
      { path: ['issue', 'template'], message: renderUnknownWord(template, 'an issue form', known) },
    ];
  }
  const file = join(FORMS, `${name}.yml`);
  const form = parseIssueForm(await readFile(join(project, file), 'utf8'), file);
  const known = form.body.flatMap(({ id }) => id ?? []);
  return Object.keys(fields ?? {})
    .filter((field) => !known.includes(field))
    .map((field) => ({
      path: ['issue', 'fields', field],
      message: renderUnknownWord(field, 'a field of the form', known),
    }));
}

async function findWorkflowProblems(
  { dispatch }: InjectSchema,
  { project }: Places,
): Promise<Problem[]> {
  if (dispatch === undefined) return [];
  const names = await listNames(join(project, WORKFLOWS));
  const name = toWorkflowFile(dispatch.workflow).replace(/\.ya?ml$/, '');
  if (names.includes(name)) return [];
  const message = renderUnknownWord(dispatch.workflow, 'a workflow', names);
  return [{ path: ['dispatch', 'workflow'], message }];
}

/** Names of the YAML files in a folder, without their endings. */
async function listNames(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((): string[] => []);
  return files.flatMap((file) => /^(.+)\.ya?ml$/.exec(file)?.[1] ?? []).toSorted();
}
