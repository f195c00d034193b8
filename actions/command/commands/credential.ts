/** `/credential`: registers a credential that leaked or says that it was rotated. Never its value. */
import { toAdvice } from '#containment/index.ts';
import {
  CREDENTIAL_KINDS,
  setCredentialState,
  type ExposedCredential,
  type Incident,
} from '#incident/record.ts';
import { refuse } from '#incident/reason.ts';
import { refuseChoice } from '../choice.ts';
import {
  defineCommand,
  RESPONSE_TEAM,
  type CommandContext,
  type CommandResult,
} from '../command.ts';
import { addSpokenEntry } from '../entry.ts';
import type { Invocation } from '../command.ts';
import type { ContainmentContext } from '../plan-request.ts';

export const credential = defineCommand({
  name: 'credential',
  usage:
    '/credential add kind=<kind> | /credential rotated credential=<C-id> | /credential retired credential=<C-id>',
  summary:
    'Register an exposed credential (never its value), or record that one was rotated, or retired without a successor.',
  who: RESPONSE_TEAM,
  positionals: [{ name: 'action', help: '`add`, `rotated` or `retired`', required: true }],
  named: [
    { name: 'kind', help: CREDENTIAL_KINDS.join(', ') },
    { name: 'credential', help: 'the id, e.g. `C-01`' },
    { name: 'last4', help: 'its last four characters, if known' },
  ],
  flags: [],
  examples: ['/credential add kind=github_pat', '/credential rotated credential=C-01'],
  afterClose: false,
  plan: (invocation, context: ContainmentContext) => {
    const action = invocation.arguments.get('action');
    if (action === 'add') return addCredential(invocation, context);
    if (action === 'rotated' || action === 'retired') return mark(action, invocation, context);
    return refuseChoice('action', action ?? '', ['add', 'rotated', 'retired']);
  },
});

function addCredential(invocation: Invocation, context: ContainmentContext): CommandResult {
  const wanted = invocation.arguments.get('kind');
  if (wanted === undefined) {
    const message = `kind is missing; expected one of ${CREDENTIAL_KINDS.join(', ')}.`;
    return refuse('missing-parameter', message);
  }
  const kind = CREDENTIAL_KINDS.find((one) => one === wanted);
  if (kind === undefined) return refuseChoice('kind', wanted, CREDENTIAL_KINDS);
  const last4 = invocation.arguments.get('last4');
  if (last4 !== undefined && !/^[\w-]{4}$/.test(last4)) {
    const message =
      'last4 takes exactly the last four characters. A longer piece of a secret does not belong here.';
    return refuse('invalid-parameter', message);
  }
  const id = toNextId(context.draft.incident());
  const added: ExposedCredential = {
    id,
    kind,
    state: 'exposed',
    ...(last4 === undefined ? {} : { last4 }),
  };
  context.draft.changeRecord((incident) => ({
    ...incident,
    exposed_credentials: [...incident.exposed_credentials, added],
  }));
  addSpokenEntry(context, { kind: 'note', text: `registered exposed credential ${id} (${kind})` });
  const revocation = toAdvice(context.providers.steps).toRevocation(added);
  const registered = `Registered **${id}** (\`${kind}\`) as exposed.`;
  const way =
    revocation === undefined
      ? `No step of Firebreak revokes its kind: revoke it where it was issued, then comment \`/credential rotated credential=${id}\`.`
      : `To revoke it, hand over its value out of band, never in a comment: in a clone of this repository run ` +
        `\`npm run deposit -- ${context.draft.snapshot.id} ${id} --push\`, then comment \`${revocation}\`.`;
  return {
    outcome: 'done',
    effect: { credentials: { [id]: 'exposed' } },
    reply: `${registered}\n\n${way}`,
  };
}

function mark(
  state: 'rotated' | 'retired',
  invocation: Invocation,
  context: CommandContext,
): CommandResult {
  const id = (invocation.arguments.get('credential') ?? '').toUpperCase();
  const known = context.draft.incident().exposed_credentials;
  if (!known.some((one) => one.id === id)) {
    const ids = known.map((one) => one.id).join(', ') || 'none yet';
    const message = `Unexpected credential ${id || '(none given)'}, expected one of the record: ${ids}.`;
    return refuse('unknown-target', message);
  }
  context.draft.changeRecord((incident) => setCredentialState(incident, id, state));
  const after = state === 'retired' ? ' and needs no successor' : '';
  addSpokenEntry(context, { kind: 'note', text: `credential ${id} was ${state}${after}` });
  return { outcome: 'done', effect: { credentials: { [id]: state } } };
}

function toNextId(incident: Incident): string {
  const taken = incident.exposed_credentials.map((one) => Number(one.id.slice(2)));
  return `C-${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`;
}
