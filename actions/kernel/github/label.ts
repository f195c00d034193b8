/** Makes the labels a repository lacks, with one request. A copy of the template starts without any. */
import { z } from 'zod';
import { UpstreamError } from '../errors.ts';
import type { Client } from './client.ts';
import { isAmbiguous, isRateLimit } from './failure.ts';
import type { LabelDraft } from './port.ts';

const Created = z.record(
  z.string(),
  z.object({ label: z.object({ id: z.string(), name: z.string() }) }),
);

/**
 * Labels decorate, so a refusal is no failure: somebody else may have made one a moment ago, or the token may not.
 * https://docs.github.com/en/graphql/reference/mutations#createlabel
 */
export async function createLabels(
  client: Client,
  repository: string,
  labels: readonly LabelDraft[],
): Promise<ReadonlyMap<string, string> | undefined> {
  if (labels.length === 0) return new Map();
  const variables = labels.map((_, index) => `$i${index}: CreateLabelInput!`).join(', ');
  const fields = labels.map(
    (_, index) => `m${index}: createLabel(input: $i${index}) { label { id name } }`,
  );
  const inputs = labels.map((one, index) => [`i${index}`, { repositoryId: repository, ...one }]);
  try {
    const answer = await client.mutate(
      `mutation CreateLabels(${variables}) {\n  ${fields.join('\n  ')}\n}`,
      Object.fromEntries(inputs),
      { repeatable: false },
    );
    return new Map(Object.values(Created.parse(answer)).map(({ label }) => [label.name, label.id]));
  } catch (error) {
    if (!(error instanceof UpstreamError) || isAmbiguous(error) || isRateLimit(error)) throw error;
    return undefined;
  }
}
