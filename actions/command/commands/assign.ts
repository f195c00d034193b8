/** `/assign`: says who holds which role in this incident. It grants no rights; those come from firebreak.yml. */
import { INCIDENT_ROLES, type IncidentRole } from '#incident/person.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { refuseChoice } from '../choice.ts';
import { defineCommand, RESPONSE_TEAM } from '../command.ts';
import { addSpokenEntry } from '../entry.ts';

const ROLES_TO_GIVE = `one of ${INCIDENT_ROLES.map(toSpoken).join(', ')}`;

export const assign = defineCommand({
  name: 'assign',
  usage: '/assign <role> [@login]',
  summary:
    'Give yourself or somebody a role: incident-commander, scribe, technical-lead, legal, communications.',
  who: RESPONSE_TEAM,
  positionals: [
    { name: 'role', help: ROLES_TO_GIVE, required: true },
    { name: 'person', help: 'who takes it; you, when left out' },
  ],
  named: [],
  flags: [],
  examples: ['/assign scribe @dana'],
  afterClose: false,
  plan: async (invocation, context) => {
    const wanted = invocation.arguments.get('role') ?? '';
    const role = findRole(wanted);
    if (role === undefined) return refuseRole(wanted);
    const login = invocation.arguments.get('person')?.replace(/^@/, '');
    const person = login === undefined ? context.asker : await context.findPerson(login);
    if (person === undefined) {
      return refuse('unknown-target', `GitHub knows no person ${login ?? ''}.`);
    }
    context.draft.changeRecord((incident) => ({
      ...incident,
      roles: { ...incident.roles, [role]: person },
    }));
    addSpokenEntry(context, {
      kind: 'decision',
      text: `${person.login} has the role ${toSpoken(role)}`,
    });
    return { outcome: 'done', effect: { roles: { [role]: person } } };
  },
});

function findRole(word: string): IncidentRole | undefined {
  const wanted = word.toLowerCase().replaceAll('-', '_');
  return INCIDENT_ROLES.find((role) => role === wanted);
}

/** `/assign me` and `/assign @dana scribe` are what people try first. */
function refuseRole(wanted: string): Refusal {
  const { reason, message } = refuseChoice('role', wanted, INCIDENT_ROLES.map(toSpoken));
  return refuse(
    reason,
    `${message} The role comes first; without a login it is yours, e.g. \`/assign incident-commander\`.`,
  );
}

function toSpoken(role: IncidentRole): string {
  return role.replaceAll('_', '-');
}
