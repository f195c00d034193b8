/**
 * What a posted form asks for. A form is checked with the same schema as an exercise file; whoever the
 * page says is acting acts, because the sandbox rehearses people and not passwords.
 */

import { UserError } from '../../actions/kernel/errors.ts';
import { findIncidentOfBranch } from '../../actions/incident/path.ts';
import { InjectSchema } from '#sandbox/exercise/inject-schema.ts';
import type { Thread } from '#sandbox/world/types.ts';
import type { World } from '#sandbox/world/world.ts';
import type { Room } from './room.ts';

export interface PostedForm {
  act: string;
  fields: URLSearchParams;
  /** Login of the person who acts. */
  by: string;
}

/**
 * Does what a form asks for.
 * @throws UserError when it asks for nothing that can be done.
 */
export function performForm(room: Room, form: PostedForm): void {
  const { world } = room.session.stage;
  if (form.act === 'rerun') {
    const run = Number(form.fields.get('run'));
    room.act(({ stage }) => Promise.resolve(stage.runner.rerun(run, form.by)));
    return;
  }
  const shape = SHAPES.get(form.act);
  const parsed = InjectSchema.safeParse(shape?.(form, world));
  if (parsed.success) room.perform(parsed.data);
  else throw toProblem(parsed.error.issues[0]?.message ?? 'it is incomplete');
}

type Shape = (form: PostedForm, world: World) => unknown;

/** Looked up by what was posted, so no object whose prototype has names of its own. */
const SHAPES = new Map<string, Shape>(
  Object.entries({
    wait: ({ fields }) => ({ wait: fields.get('wait') }),
    issue: ({ fields, by }) => ({
      issue: { by, template: fields.get('template') ?? 'incident', fields: toFields(fields) },
    }),
    comment: ({ fields, by }, world) => ({
      comment: { by, body: toLines(fields.get('body')), ...toPlace(fields, world) },
    }),
    label: ({ fields, by }, world) => ({
      label: { by, add: fields.get('label'), ...toPlace(fields, world) },
    }),
    deposit: ({ fields, by }) => ({
      deposit: {
        by,
        credential: fields.get('credential'),
        token: fields.get('token-name'),
        incident: fields.get('incident'),
      },
    }),
    approve: ({ fields, by }, world) => ({
      approve_pull: { by, incident: toPlace(fields, world).incident },
    }),
    review: ({ fields, by }) => ({
      review: { by, environment: fields.get('environment'), state: fields.get('state') },
    }),
    merge: ({ fields, by }, world) => ({
      merge: { by, incident: toPlace(fields, world).incident },
    }),
  } satisfies Record<string, Shape>),
);

/** Browsers send line breaks as CRLF; GitHub stores what was typed. */
function toLines(text: string | null): string | null {
  return text?.replaceAll('\r\n', '\n') ?? null;
}

/** A dropdown that was emptied is not one that nobody touched, so what is empty is given, too. */
function toFields(fields: URLSearchParams): Record<string, string> {
  const given = [...fields].filter(([name]) => name.startsWith('field-'));
  return Object.fromEntries(
    given.map(([name, value]) => [name.slice('field-'.length), value.replaceAll('\r\n', '\n')]),
  );
}

function toPlace(
  fields: URLSearchParams,
  world: World,
): { on: 'issue' | 'pull_request'; incident: string } {
  const thread = world.incidentRepository.threads.get(Number(fields.get('thread')));
  if (thread === undefined) throw toProblem('there is no such thread');
  if (thread.pull === undefined) return { on: 'issue', incident: String(thread.number) };
  return { on: 'pull_request', incident: toIncident(thread) };
}

function toIncident({ pull, number }: Thread): string {
  return findIncidentOfBranch(pull?.head ?? '') ?? String(number);
}

function toProblem(message: string): UserError {
  return new UserError({
    code: 'form-invalid',
    message: `The form cannot be followed: ${message}`,
    hint: 'Go back, reload the page and try again.',
  });
}
