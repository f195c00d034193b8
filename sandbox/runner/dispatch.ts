/** `workflow_dispatch`: checks inputs against the workflow file, and makes the event. */

import { actAs } from '#sandbox/world/act.ts';
import { publish } from '#sandbox/world/thread-events.ts';
import type { World } from '#sandbox/world/world.ts';
import { z } from 'zod';
import { toRunnerError } from './runner-error.ts';
import type { WorkflowFile } from './workflow-file.ts';
import { readWorkflowFiles } from './workspace.ts';

export interface Dispatch {
  /** File name in `.github/workflows`. */
  workflowFile: string;
  inputs: Record<string, string>;
  /** Login of whoever dispatches. */
  actor: string;
}

const InputDefinition = z.object({
  type: z.string().optional(),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.boolean(), z.number()]).optional(),
  options: z.array(z.string()).optional(),
});
type InputDefinition = z.infer<typeof InputDefinition>;

/** The inputs of a dispatch as an event carries them. */
export const Inputs = z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]));
export type Inputs = z.infer<typeof Inputs>;

/**
 * Publishes a dispatch on the default branch, as a person with the right to do so.
 * @throws UserError when the workflow cannot be dispatched so.
 */
export async function publishDispatch(world: World, dispatch: Dispatch): Promise<void> {
  const act = actAs(world, dispatch.actor);
  const ref = `refs/heads/${act.repository.defaultBranch}`;
  const sha = (await world.git.readObject(ref))?.oid ?? '';
  const path = `.github/workflows/${dispatch.workflowFile}`;
  const files = await readWorkflowFiles(world.git, sha);
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined || 'errors' in file) {
    throw toRunnerError(`There is no valid workflow ${path} on ${act.repository.defaultBranch}.`);
  }
  const payload = { ref, workflow: path, inputs: completeInputs(file, dispatch.inputs) };
  publish(act, { name: 'workflow_dispatch', payload, ref, sha });
}

/**
 * Adds defaults to the inputs of a dispatch; the event carries them as text.
 * @throws UserError when an input is unknown, missing or not among its options.
 */
export function completeInputs(file: WorkflowFile, given: Inputs): Record<string, string> {
  const definitions = findDefinitions(file);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(definitions, name));
  if (unknown !== undefined) throw toRunnerError(`Unexpected inputs provided: ["${unknown}"]`);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, input]) => [name, toText(name, input, given[name])]),
  );
}

/** Turns the event's inputs into the `inputs` context, where booleans are booleans. */
export function toTypedInputs(file: WorkflowFile, inputs: Inputs): Inputs {
  const definitions = findDefinitions(file);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      name,
      definitions[name]?.type === 'boolean' ? value === 'true' : value,
    ]),
  );
}

function findDefinitions(file: WorkflowFile): Record<string, InputDefinition> {
  const { workflow_dispatch: config } = file.events;
  if (config === undefined)
    throw toRunnerError("Workflow does not have 'workflow_dispatch' trigger");
  return z.record(z.string(), InputDefinition).parse(config.inputs ?? {});
}

function toText(
  name: string,
  { required, default: fallback, options }: InputDefinition,
  given: Inputs[string] | undefined,
): string {
  const value = String(given ?? fallback ?? '');
  if (required === true && value === '') {
    throw toRunnerError(`Required input '${name}' not provided`);
  }
  if (options !== undefined && value !== '' && !options.includes(value)) {
    throw toRunnerError(
      `Provided value '${value}' for input '${name}' not in the list of allowed values`,
    );
  }
  return value;
}
