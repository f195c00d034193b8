/** The ways by which an incident is declared: a new one is a file and a line here. */
import type { Refusal } from '#incident/reason.ts';
import type { RunnerEvent } from '#kernel/runner/io.ts';
import type { DeclareRequest } from '../request.ts';
import { dispatch } from './dispatch.ts';
import { form } from './form.ts';
import type { Intake, IntakeDoors } from './intake.ts';

export const INTAKES: readonly Intake[] = [form, dispatch];

/** What an event asks for: the word of the first intake that takes it. */
export async function takeIn(
  event: RunnerEvent,
  doors: IntakeDoors,
): Promise<DeclareRequest | Refusal | undefined> {
  for (const intake of INTAKES) {
    if (intake.event !== event.name) continue;
    // oxlint-disable-next-line no-await-in-loop -- one incident comes of one event, by the first that takes it
    const request = await intake.read(event, doors);
    if (request !== undefined) return request;
  }
  return undefined;
}
