/**
 * The fourteen steps of a security response, after PagerDuty's public guide, and what in the files shows each is done.
 * https://response.pagerduty.com/during/security_incident_response/
 */
import type { MilestoneName } from '#incident/milestone.ts';
import type { StatusState } from './state.ts';

interface ResponseStep {
  title: string;
  /** The fact that settles it, e.g. `R-0001`; undefined while nothing does. */
  find: (state: StatusState) => string | undefined;
}

export interface StepView {
  number: number;
  title: string;
  done: boolean;
  /** What shows that it is done, or why it does not apply. */
  proof?: string;
}

const STEPS: readonly ResponseStep[] = [
  {
    title: 'Stop the attack',
    find: (state) => findVerified(state) ?? findMilestone(state, 'contained'),
  },
  {
    title: 'Close the way in',
    find: (state) => findMilestone(state, 'access_removed') ?? findSettledCredentials(state),
  },
  {
    title: 'Assemble the team',
    find: ({ incident }) => named(incident.roles.incident_commander?.login),
  },
  { title: 'Isolate what is affected', find: (state) => findMilestone(state, 'contained') },
  {
    title: 'Write the timeline of the attack',
    find: (state) => findMilestone(state, 'compromised') ?? findEntry(state, 'activity'),
  },
  {
    title: 'Name the data that is exposed',
    find: ({ incident }) => (incident.affected.data.length > 0 ? 'record' : undefined),
  },
  { title: 'Check which other systems are at risk', find: () => undefined },
  {
    title: 'Check whether it can happen again',
    find: (state) => findMilestone(state, 'eradicated'),
  },
  { title: 'Harden and watch', find: (state) => findMilestone(state, 'recovered') },
  { title: 'Examine the affected systems', find: (state) => findEntry(state, 'observation') },
  { title: 'Tell people inside', find: () => undefined },
  { title: 'Decide on law enforcement and the insurer', find: () => undefined },
  { title: 'Tell those who were used as the way in', find: () => undefined },
  { title: 'Tell people outside', find: () => undefined },
];

/** Ticks the steps from the record, the timeline and the receipts. A person settles one with `/note step 7: …`. */
export function toResponseSteps(state: StatusState): StepView[] {
  return STEPS.map(({ title, find }, index) => {
    const number = index + 1;
    const proof = findByHand(state, number) ?? find(state);
    return { number, title, done: proof !== undefined, ...(proof === undefined ? {} : { proof }) };
  });
}

/** `/note step 7: no other system holds the key`; `step 12 n/a: no crime` says that a step does not apply. */
const BY_HAND = /^step (\d{1,2})( n\/a)?: \S/i;

function findByHand({ entries }: StatusState, number: number): string | undefined {
  for (const { id, text } of entries.toReversed()) {
    const match = BY_HAND.exec(text);
    if (Number(match?.[1]) === number)
      return match?.[2] === undefined ? id : `does not apply, ${id}`;
  }
  return undefined;
}

function findVerified({ receipts }: StatusState): string | undefined {
  return receipts.find(({ state }) => state === 'verified' || state === 'already-applied')?.id;
}

function findMilestone({ incident }: StatusState, name: MilestoneName): string | undefined {
  return incident.milestones[name]?.source;
}

function findEntry({ entries }: StatusState, kind: string): string | undefined {
  return entries.find((entry) => entry.kind === kind)?.id;
}

function findSettledCredentials({ incident }: StatusState): string | undefined {
  const all = incident.exposed_credentials;
  const settled = all.length > 0 && all.every(({ state }) => state !== 'exposed');
  return settled ? all.map(({ id }) => id).join(', ') : undefined;
}

function named(login: string | undefined): string | undefined {
  return login === undefined ? undefined : `led by ${login}`;
}
