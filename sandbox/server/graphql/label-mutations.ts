/** Mutations on labels; GraphQL knows a label by node id, never by name. */

import type { Act } from '#sandbox/world/act.ts';
import { addLabel, createLabel, removeLabel } from '#sandbox/world/labels.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { writes } from '../route.ts';
import { findLabelById, findRepositoryById } from './node-ids.ts';
import { findWritable, toSubjectNode } from './thread-mutations.ts';
import { toLabelNode } from './thread-nodes.ts';
import type { Visitor } from './visitor.ts';
import { assertAllowed, toAct, toFieldError } from './visitor.ts';

type Node = Record<string, unknown>;

interface LabelsInput {
  clientMutationId?: string | null;
  labelableId: string;
  labelIds: string[];
}

interface NewLabelInput {
  clientMutationId?: string | null;
  repositoryId: string;
  name: string;
  color: string;
  description?: string | null;
}

async function changeLabels(
  visitor: Visitor,
  input: LabelsInput,
  change: (act: Act, thread: Thread, name: string) => Promise<unknown>,
): Promise<Node> {
  const found = findWritable(visitor, input.labelableId, 'triage');
  const names = input.labelIds.map((id) => findLabelById(found.repository, id));
  const act = toAct(visitor, found.repository);
  for (const name of names) await change(act, found.thread, name);
  return {
    clientMutationId: input.clientMutationId ?? null,
    labelable: () => toSubjectNode(visitor, found),
  };
}

function addRepositoryLabel(visitor: Visitor, input: NewLabelInput): Node {
  const repository = findRepositoryById(visitor, input.repositoryId);
  assertAllowed(visitor, repository, writes('issues', 'pull_requests'));
  const { name, color, description } = input;
  const made = { name, color, description: description ?? '' };
  if (!createLabel({ repository }, made)) {
    throw toFieldError('UNPROCESSABLE', 'Name has already been taken');
  }
  return {
    clientMutationId: input.clientMutationId ?? null,
    label: () => toLabelNode(repository, name),
  };
}

/** The mutations on labels. */
export function toLabelMutations(visitor: Visitor): Node {
  return {
    addLabelsToLabelable: ({ input }: { input: LabelsInput }) =>
      changeLabels(visitor, input, addLabel),
    removeLabelsFromLabelable: ({ input }: { input: LabelsInput }) =>
      changeLabels(visitor, input, removeLabel),
    createLabel: ({ input }: { input: NewLabelInput }) => addRepositoryLabel(visitor, input),
  };
}
