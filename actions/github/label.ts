/** Makes the labels a repository lacks. A copy of the template starts without any, and a dozen requests would be too many. */
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';
import type { Client } from './client.ts';
import { isAmbiguous, isRateLimit } from '#kernel/errors.ts';
import { isOnlyAt } from './failure.ts';
import type { BranchDraft, LabelDraft } from './port.ts';

type Sender = Pick<Client, 'mutate'>;

/** Labels made, by name; those that were refused are not among them, and neither is any when one was. */
type Made = ReadonlyMap<string, string>;

const Created = z.looseObject({ label: z.object({ id: z.string(), name: z.string() }) });

/**
 * Labels decorate, so a refusal is no failure: somebody else may have made one a moment ago, or the token may not.
 * https://docs.github.com/en/graphql/reference/mutations#createlabel
 */
export async function createLabels(
  client: Sender,
  repository: string,
  labels: readonly LabelDraft[],
): Promise<Made> {
  const { declared, fields, inputs } = toMutations(repository, labels);
  try {
    const document = `mutation CreateLabels(${declared}) {\n  ${fields}\n}`;
    // Said twice, the second says that they exist, which the caller has to bear anyway.
    return readMade(await client.mutate(document, inputs, { repeatable: true }));
  } catch (error) {
    if (!(error instanceof UpstreamError) || isAmbiguous(error) || isRateLimit(error)) throw error;
    return new Map();
  }
}

/** The same with a new branch and 👀 on the issue that asked for it: none of them depends on another. */
export async function createBranchAndLabels(
  client: Sender,
  { repository, branch, sha, acknowledge }: BranchDraft,
  labels: readonly LabelDraft[],
): Promise<{ outcome: 'created' | 'exists'; labels: Made }> {
  const { declared, fields, inputs } = toMutations(repository, labels);
  const document = `
  mutation CreateBranchAndLabels($eyes: AddReactionInput!, $ref: CreateRefInput!, ${declared}) {
    eyes: addReaction(input: $eyes) { clientMutationId }
    ref: createRef(input: $ref) { clientMutationId }
    ${fields}
  }`;
  const eyes = { subjectId: acknowledge, content: 'EYES' };
  const ref = { repositoryId: repository, name: `refs/heads/${branch}`, oid: sha };
  const decoration = new Set(['eyes', ...labels.map((_, index) => `m${index}`)]);
  try {
    const answer = await client.mutate(document, { eyes, ref, ...inputs }, { repeatable: true });
    return { outcome: 'created', labels: readMade(answer) };
  } catch (error) {
    if (isOnlyAt(error, decoration)) return { outcome: 'created', labels: new Map() };
    if (
      error instanceof UpstreamError &&
      /\bref(?:erence)?\b.* already exists/i.test(error.message)
    ) {
      return { outcome: 'exists', labels: new Map() };
    }
    throw error;
  }
}

function toMutations(repository: string, labels: readonly LabelDraft[]) {
  const indexes = labels.map((_, index) => index);
  return {
    declared: indexes.map((index) => `$i${index}: CreateLabelInput!`).join(', '),
    fields: indexes
      .map((index) => `m${index}: createLabel(input: $i${index}) { label { id name } }`)
      .join('\n    '),
    inputs: Object.fromEntries(
      labels.map((one, index) => [`i${index}`, { repositoryId: repository, ...one }]),
    ),
  };
}

function readMade(answer: unknown): Made {
  const { data = {} } = z.record(z.string(), z.unknown()).safeParse(answer);
  const made = Object.values(data).flatMap((one) => Created.safeParse(one).data ?? []);
  return new Map(made.map(({ label }) => [label.name, label.id]));
}
