/** Why GitHub would not start a dispatched workflow: its file, or the inputs that came with it. */

import { UserError } from '../../../actions/kernel/errors.ts';
import { completeInputs, type Inputs } from '#sandbox/runner/dispatch.ts';
import { readWorkflowFiles } from '#sandbox/runner/workspace.ts';
import type { Workflow } from '#sandbox/world/run-types.ts';
import type { World } from '#sandbox/world/world.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onworkflow_dispatchinputs */
const LARGEST = 65_535;

interface Dispatched {
  /** The commit whose file is run. */
  sha: string;
  inputs: Inputs;
}

/** Finds what GitHub answers with 422; undefined when the dispatch is taken. */
export async function findDispatchRefusal(
  { git }: World,
  { path }: Workflow,
  { sha, inputs }: Dispatched,
): Promise<string | undefined> {
  if (JSON.stringify(inputs).length > LARGEST) return 'inputs are too large.';
  const file = (await readWorkflowFiles(git, sha)).find((one) => one.path === path);
  if (file === undefined || 'errors' in file)
    return "Workflow does not have 'workflow_dispatch' trigger";
  try {
    completeInputs(file, inputs);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
