/**
 * Declaring from the Actions page: the inputs are rendered as the form would be and read back in the same way, and an
 * issue is opened for them, because an incident takes its number from its issue.
 */
import { z } from 'zod';
import { defuseMarkers } from '#answer/index.ts';
import type { Recorder } from '#github/port.ts';
import { isNarrow } from '#incident/record.ts';
import type { PayloadUse } from '#github/payload.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { findTlp } from './choice.ts';
import type { Form, Forms } from './form-file.ts';
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

export const PAYLOADS: readonly PayloadUse[] = [{ events: ['workflow_dispatch'], schema: Payload }];

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
  recorder: Pick<Recorder, 'openIssue'>,
  forms: Forms,
): Promise<DeclareRequest | Refusal> {
  const { repository, actor, run, exercise, inputs } = dispatch;
  if (toSingleLine(inputs.get('summary') ?? '') === '') {
    return refuse('invalid-form', 'The field `summary` is empty; expected a line of text.');
  }
  const body = renderForm(exercise ? forms.exercise : forms.incident, inputs);
  const issue = await recorder.openIssue({
    title: renderTitle(inputs, exercise),
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
function renderForm({ fields }: Form, inputs: ReadonlyMap<string, string>): string {
  const rendered = fields.map(({ id, label }, index) => {
    const value = (inputs.get(id) ?? '').trim();
    const text = index === fields.length - 1 ? value : escapeHeadings(value);
    return `### ${label}\n\n${text === '' ? '_No response_' : text}`;
  });
  return rendered.join('\n\n');
}

/** Each input is one field, whatever it holds; what follows the last heading is text anyway. */
function escapeHeadings(value: string): string {
  return value.replace(/^(\s*)(?=#)/gm, '$1\\');
}

/** Above AMBER the title of the issue gives nothing away either. */
function renderTitle(inputs: ReadonlyMap<string, string>, exercise: boolean): string {
  const what = isNarrow(findTlp(inputs.get('tlp') ?? '') ?? '')
    ? 'declared by hand'
    : toSingleLine(redact(inputs.get('summary') ?? ''));
  return clip(`${exercise ? 'Exercise' : 'Incident'}: ${what}`, 240);
}
