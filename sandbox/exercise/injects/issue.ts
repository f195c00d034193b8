/** `issue`: a person files an issue, through a form or by hand. */

import { UserError } from '../../../actions/kernel/errors.ts';
import type { Act } from '#sandbox/world/act.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { IssueForm } from '#sandbox/world/issue-form.ts';
import { parseIssueForm, renderIssueForm } from '#sandbox/world/issue-form.ts';
import { openIssue, openIssueForm } from '#sandbox/world/issues.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { toPerformer } from '../performer.ts';

export const issue = toPerformer('issue', async (data, { stage, made }, { id }) => {
  const act = actAs(stage.world, data.by);
  const { title, labels, body } = data;
  const isForm = data.template !== undefined || (data.fields !== undefined && body === undefined);
  const thread = isForm
    ? await openForm(act, {
        template: (data.template ?? 'incident').replace(/\.ya?ml$/, ''),
        fields: data.fields ?? {},
        title: title ?? toTitle(data.fields?.['summary']),
      })
    : await openIssue(act, { title: title ?? 'Untitled', body: body ?? '', labels });
  made.set(id, { thread });
});

type Filled = Parameters<typeof openIssueForm>[1];

async function openForm(act: Act, filled: Filled): Promise<Thread> {
  try {
    return await openIssueForm(act, filled);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'issue-form/unknown-option') throw error;
    return forgeForm(act, filled);
  }
}

/** A dropdown offers no other value, but anyone can write the form's text by hand or through the API. */
async function forgeForm(act: Act, { template, fields, title }: Filled): Promise<Thread> {
  const path = `.github/ISSUE_TEMPLATE/${template}.yml`;
  const text = await readFile(act.world.git, act.repository.defaultBranch, path);
  const form = parseIssueForm(text?.toString() ?? '', path);
  const body = renderIssueForm(
    { ...form, body: form.body.map((field) => toOpenField(field, fields[field.id ?? ''])) },
    fields,
  );
  return openIssue(act, { title: title ?? form.title, body, labels: form.labels });
}

type Field = IssueForm['body'][number];

/** A field that takes the value: what the others show when nobody touches them stays as GitHub shows it. */
function toOpenField(field: Field, value: string | string[] | undefined): Field {
  const options = (field.attributes.options ?? []).map((one) =>
    typeof one === 'string' ? one : one.label,
  );
  const isOffered = [value ?? []].flat().every((one) => one === '' || options.includes(one));
  return field.type === 'dropdown' && !isOffered ? { ...field, type: 'input' } : field;
}

/** GitHub asks for a title beside the form; most people write their summary twice. */
function toTitle(summary: string | string[] | undefined): string | undefined {
  const [line = ''] = [summary ?? ''].flat().join(' ').trim().split('\n');
  return line === '' ? undefined : line;
}
