/** Saves what a step may destroy, as registered artifacts, before anything is changed. */
import { toUtcSeconds } from '#kernel/clock.ts';
import type { Person } from '#incident/person.ts';
import type { Receipt } from '#incident/receipt.ts';
import type { ContainmentStep } from './step.ts';
import { toStepContext, type ContainmentDependencies } from './dependencies.ts';

/** Adds the step's evidence to the draft and returns the ids of the artifacts. @throws UpstreamError when it cannot be read. */
export async function saveEvidence(
  step: ContainmentStep,
  receipt: Receipt,
  { dependencies, by, at }: { dependencies: ContainmentDependencies; by: Person; at: Date },
): Promise<string[]> {
  const run = { params: step.params.parse(receipt.params), plan: receipt.plan };
  const files = await step.evidenceBefore(run, await toStepContext(dependencies, step));
  return files.map(({ name, content, note }) =>
    dependencies.draft.addArtifact({
      // The receipt's id makes the name unique: a step may run several times in one incident.
      file: `${receipt.id}-${name}`,
      content,
      tool: 'firebreak',
      addedBy: by.login,
      addedAt: toUtcSeconds(at),
      note,
    }),
  );
}
