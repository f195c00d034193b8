/** `issue`: a person files an issue, through a form or by hand. */

import { actAs } from '#sandbox/world/act.ts';
import { openIssue, openIssueForm } from '#sandbox/world/issues.ts';
import { toPerformer } from '../performer.ts';

export const issue = toPerformer('issue', async (data, { stage, made }, { id }) => {
  const act = actAs(stage.world, data.by);
  const { title, labels, body } = data;
  const isForm = data.template !== undefined || (data.fields !== undefined && body === undefined);
  const thread = isForm
    ? await openIssueForm(act, {
        template: data.template ?? 'incident',
        fields: data.fields ?? {},
        title: title ?? toTitle(data.fields?.['summary']),
      })
    : await openIssue(act, { title: title ?? 'Untitled', body: body ?? '', labels });
  made.set(id, { thread });
});

/** GitHub asks for a title beside the form; most people write their summary twice. */
function toTitle(summary: string | string[] | undefined): string | undefined {
  const [line = ''] = [summary ?? ''].flat().join(' ').trim().split('\n');
  return line === '' ? undefined : line;
}
