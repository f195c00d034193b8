/**
 * Declaring from the Actions page: the inputs are rendered as the form would be, read back with the same checks, and
 * an issue is opened for them, because an incident takes its number from its issue.
 */
import { z } from 'zod';
import { defuseMarkers } from '#answer/index.ts';
import type { Recorder } from '#kernel/github/port.ts';
import { isNarrow } from '#kernel/incident/record.ts';
import type { Refusal } from '#kernel/reason.ts';
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { readForm, type FormField, type FormValues } from './form.ts';
import type { DeclareRequest } from './request.ts';

export interface DispatchRequest {
  inputs: ReadonlyMap<string, string>;
  exercise: boolean;
  repository: { id: number; url: string };
  actor: { id: number; login: string };
  run: { id: number; attempt: number; url: string };
}

const Payload = z.object({
  inputs: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
});

/** Reads a `workflow_dispatch` payload; undefined when it has no inputs. */
export function readDispatchEvent(
  payload: unknown,
  facts: Omit<DispatchRequest, 'inputs' | 'exercise'>,
): DispatchRequest | undefined {
  const { data } = Payload.safeParse(payload);
  if (data === undefined) return undefined;
  const { exercise, ...rest } = data.inputs;
  const inputs = Object.entries(rest).map(([id, value]) => [id, String(value ?? '')] as const);
  return { ...facts, inputs: new Map(inputs), exercise: String(exercise) === 'true' };
}

/** Opens the issue of a dispatched declaration, once per run. @throws UpstreamError when GitHub fails. */
export async function openDispatched(
  dispatch: DispatchRequest,
  recorder: Recorder,
  form: readonly FormField[],
): Promise<DeclareRequest | Refusal> {
  const { repository, actor, run, exercise } = dispatch;
  const body = renderForm(form, dispatch.inputs);
  const values = readForm(body, form);
  if ('outcome' in values) return values;
  const issue = await recorder.openIssue({
    title: renderTitle(values, exercise),
    body: defuseMarkers(redact(body)),
    labels: [exercise ? 'exercise' : 'incident'],
    marker: `<!-- firebreak:dispatch ${run.id} -->`,
    again: run.attempt > 1,
  });
  return {
    repository,
    issue,
    body,
    reporter: { ...actor, bot: actor.login.endsWith('[bot]') },
    exercise,
    source: { kind: 'dispatch', id: String(run.id), url: run.url },
  };
}

/** GitHub writes `_No response_` where a field was left empty, and so does this. */
function renderForm(form: readonly FormField[], inputs: ReadonlyMap<string, string>): string {
  const fields = form.map(({ id, label }) => {
    const value = (inputs.get(id) ?? '').trim();
    return `### ${label}\n\n${value === '' ? '_No response_' : value}`;
  });
  return fields.join('\n\n');
}

/** Above AMBER the title of the issue gives nothing away either. */
function renderTitle(values: FormValues, exercise: boolean): string {
  const what = isNarrow(values.get('tlp') ?? '')
    ? 'declared by hand'
    : toSingleLine(redact(values.get('summary') ?? ''));
  return clip(`${exercise ? 'Exercise' : 'Incident'}: ${what}`, 240);
}
