/** Disables the workflows of a plan, and tells those that it disabled from those that others stopped or an attempt before. */
import type { StepContext } from '#containment/index.ts';
import type { Organisation, RepositoryRef, Workflow } from './organisation.ts';

interface Disabled {
  disabled: Workflow[];
  /** GitHub would not, because they were not active any more. */
  found: Workflow[];
  /** They were seen disabled. */
  stopped: Workflow[];
}

/** @throws UpstreamError when GitHub fails; what was disabled until then is taken down. */
export async function disableWorkflows(
  workflows: readonly Workflow[],
  ref: RepositoryRef,
  { client, did }: Pick<StepContext<Organisation>, 'client' | 'did'>,
): Promise<Disabled> {
  const disabled: Workflow[] = [];
  const found: Workflow[] = [];
  for (const workflow of workflows.filter(({ state }) => state === 'active')) {
    const isOurs = await client.disableWorkflow(ref, workflow.id);
    (isOurs ? disabled : found).push(workflow);
    if (isOurs) did(`Disabled ${renderNames([workflow])}.`);
  }
  return { disabled, found, stopped: workflows.filter(({ state }) => state !== 'active') };
}

/** People know a workflow by its file. */
export function renderNames(workflows: readonly Workflow[]): string {
  return workflows.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ');
}
