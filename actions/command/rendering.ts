/** Renders reports into a draft, for the commands that do, and loads what renders them then. */
import { FILES } from '#incident/path.ts';
import { prose } from '#answer/index.ts';
import { toAdvice } from '#containment/index.ts';
import { toUtcSeconds } from '#kernel/clock.ts';
import type { IncidentFiles } from './files.ts';
import type { ContainmentContext } from './plan-request.ts';

/** What commands plan with that look at an incident's files as a whole. */
export interface FilesContext extends ContainmentContext, IncidentFiles {
  /** Folder of the report templates in the checkout of the default branch. */
  templates: string;
}

export interface RenderedReports {
  /** Markdown: what is new, where the files are, and which reports could not be rendered. */
  reply: string;
}

/** Renders the named reports of the draft's incident and writes those that changed. */
export async function renderInto(
  context: FilesContext,
  names: readonly string[],
): Promise<RenderedReports> {
  const { draft } = context;
  const { renderReports } = await import('#report/index.ts');
  const result = await renderReports({
    tree: await context.openTree(),
    templates: context.templates,
    names,
    advice: toAdvice(context.providers.steps),
    signer: draft.signer,
    register: { addedBy: context.asker.login, addedAt: toUtcSeconds(context.at) },
  });
  if (result.manifest !== undefined) draft.writeFile(FILES.manifest, result.manifest.text);
  for (const [path, text] of result.files) draft.writeFile(path, text);
  const refused = result.refused.map((one) => `- ${prose(one.message)}`);
  return { reply: [result.changes, ...refused].join('\n') };
}
