/** The record against the ledger: status, severity, milestones, credentials and roles are what signed entries made them. */
import { renderCanonical } from '#kernel/canonical.ts';
import type { LedgerEntry } from '#incident/ledger.ts';
import { readEffect } from '#incident/ledger-facts.ts';
import { foldLedger } from '#incident/ledger-fold.ts';
import { EMPTY_STATE, type LedgerState } from '#incident/ledger-state.ts';
import type { Incident } from '#incident/record.ts';
import { MILESTONES, type MilestoneName } from '#incident/milestone.ts';
import { toFaults, type Case, type Check } from '../check.ts';

export const record: Check = {
  id: 'record',
  title: 'The record says what the ledger says',
  async run({ context, find }) {
    const { believed } = context;
    const found = (await find('record/')).filter(({ level }) => level === 'error');
    const faults = toFaults(found);
    const { incident } = context.record;
    if (incident === undefined) return { proved: [], unproved: [], faults };
    const state = foldLedger(EMPTY_STATE, believed);
    const messages = [
      ...judgeSeverity(incident, state),
      ...judgeRoles(incident, state),
      ...judgeCredentials(incident, state),
      ...judgeDeclaration(incident, believed[0]),
      ...MILESTONES.flatMap((name) => judgeMilestone(name, incident, context)),
    ];
    faults.push(...messages.map((message) => ({ file: 'incident.md', message })));
    return {
      proved:
        faults.length > 0
          ? []
          : [
              'Status, severity, roles, milestones, credentials and who reported it are those that the ledger leaves.',
            ],
      unproved: listByHand(incident, state),
      faults,
    };
  },
};

function judgeSeverity({ severity }: Incident, state: LedgerState): string[] {
  if (state.severity === undefined || state.severity === severity) return [];
  return [`The record says ${severity}, and the ledger ${state.severity}`];
}

function judgeRoles({ roles }: Incident, state: LedgerState): string[] {
  return Object.entries(state.roles).flatMap(([role, person]) => {
    const now = Object.entries(roles).find(([name]) => name === role)?.[1];
    if (now?.id === person.id && now.login === person.login) return [];
    return [
      `The ledger says that ${person.login} (${person.id}) is ${role}, and the record ${now === undefined ? 'nobody' : `${now.login} (${now.id})`}`,
    ];
  });
}

function judgeCredentials({ exposed_credentials: listed }: Incident, state: LedgerState): string[] {
  return Object.entries(state.credentials).flatMap(([id, reached]) => {
    const now = listed.find((one) => one.id === id);
    if (now === undefined)
      return [`${id}, which the ledger says is ${reached}, is not in the record any more`];
    return now.state === reached
      ? []
      : [`The record says that ${id} is ${now.state}, and the ledger ${reached}`];
  });
}

function judgeDeclaration({ reporter, issue }: Incident, first: LedgerEntry | undefined): string[] {
  if (first?.outcome !== 'declared') return [];
  const isReporter = reporter.id === first.actor.id && reporter.login === first.actor.login;
  const isIssue = first.source.kind !== 'issue' || first.source.id === String(issue);
  return [
    ...(isReporter
      ? []
      : [
          `The ledger says that ${first.actor.login} (${first.actor.id}) declared it, and the record ${reporter.login} (${reporter.id})`,
        ]),
    ...(isIssue
      ? []
      : [
          `The ledger says that issue ${first.source.id} declared it, and the record issue ${issue}`,
        ]),
  ];
}

function judgeMilestone(
  name: MilestoneName,
  { milestones }: Incident,
  { believed, timeline }: Case['context'],
): string[] {
  const entry = believed.findLast((one) => readEffect(one).milestones?.[name] !== undefined);
  const told = entry && readEffect(entry).milestones?.[name];
  if (entry === undefined || told === undefined) return [];
  const now = milestones[name];
  if (now === undefined) return [`The ledger knows the milestone ${name}, and the record does not`];
  const want = { ...told, recorded_at: entry.at, recorded_by: entry.actor.login };
  const { at, precision, recorded_at, recorded_by, source } = now;
  if (renderCanonical({ at, precision, recorded_at, recorded_by }) !== renderCanonical(want)) {
    return [
      `The record says something else of the milestone ${name} than entry ${entry.n} of the ledger`,
    ];
  }
  const line = timeline.entries.find(({ id }) => id === source);
  if (!source.startsWith('T-') || line?.kind === name) return [];
  return [`${source}, the source of the milestone ${name}, says something else`];
}

/** What people wrote themselves, which is theirs to write. */
function listByHand(
  { exposed_credentials: listed, roles, milestones }: Incident,
  state: LedgerState,
): string[] {
  const names = [
    ...Object.keys(milestones).filter((name) => !Object.hasOwn(state.milestones, name)),
    ...Object.keys(roles).filter((name) => !Object.hasOwn(state.roles, name)),
    ...listed.map(({ id }) => id).filter((id) => !Object.hasOwn(state.credentials, id)),
  ];
  const rest =
    'Title, playbook, marking and what is affected are people’s to edit, and no entry vouches for them.';
  return [
    ...(names.length === 0 ? [] : [`No entry of the ledger is about ${names.join(', ')}.`]),
    rest,
  ];
}
