/** The one thing a tired responder should do next, read from the files: the first question in this list that is open. */
import { renderTime } from '#kernel/clock.ts';
import { isFinal } from '#incident/status.ts';
import { findLapsedPlans, findWaitingPlans, type StatusState } from './state.ts';
import { joinWords } from './wording.ts';

export interface NextPoint {
  /** Plain text with commands in backticks. */
  text: string;
  /** The line to copy, when one line does it. */
  command?: string;
}

type Question = (state: StatusState) => NextPoint | undefined;

/** Finds the next open point; undefined when nothing is open. */
export function findNextPoint(state: StatusState): NextPoint | undefined {
  if (isFinal(state.incident.status)) return undefined;
  for (const ask of QUESTIONS) {
    const point = ask(state);
    if (point !== undefined) return point;
  }
  return undefined;
}

const QUESTIONS: readonly Question[] = [
  findUnknown,
  findWaiting,
  findCommander,
  findExposed,
  findLapsed,
  findStage,
];

function findUnknown({ receipts }: StatusState): NextPoint | undefined {
  const unknown = receipts.find(({ state }) => state === 'unknown');
  if (unknown === undefined) return undefined;
  return {
    text: `Nobody knows whether ${unknown.id} (\`${unknown.step}\`) took effect. Look at the service itself, then re-run the workflow: it looks first and finishes the work once.`,
  };
}

function findWaiting(state: StatusState): NextPoint | undefined {
  const plan = findWaitingPlans(state)[0];
  if (plan?.waiting === undefined) return undefined;
  const { asker, digest, rollback, until } = plan.waiting;
  const deadline = until === undefined ? '' : ` by ${renderTime(until)}`;
  const what = rollback ? `the rollback of ${plan.id}` : plan.id;
  return {
    text: `An approver other than ${asker} approves ${what} (\`${plan.step}\`)${deadline}.`,
    command: `/approve ${digest}`,
  };
}

function findCommander({ incident }: StatusState): NextPoint | undefined {
  if (incident.roles.incident_commander !== undefined) return undefined;
  return {
    text: 'Nobody leads this incident. Take it, or add a login to give it to someone.',
    command: '/assign incident-commander',
  };
}

function findExposed({ incident, deposits, receipts, advice }: StatusState): NextPoint | undefined {
  const isUnderWay = (id: string) =>
    receipts.some(
      ({ step, state }) => step.split(' ').includes(`credential=${id}`) && state === 'approved',
    );
  const exposed = incident.exposed_credentials.find(
    ({ id, state }) => state === 'exposed' && !isUnderWay(id),
  );
  if (exposed === undefined) return undefined;
  const { id } = exposed;
  if (deposits.has(id)) {
    const command = advice.toRevocation(exposed);
    const text = `${id} is still exposed. Revoke it.`;
    return command === undefined ? { text } : { text, command };
  }
  return {
    text: `${id} is still exposed. Run \`npm run deposit\` in a clone to hand its value to the operator job, then revoke it.`,
  };
}

function findLapsed(state: StatusState): NextPoint | undefined {
  const lapsed = findLapsedPlans(state);
  if (lapsed.length === 0) return undefined;
  const ids = joinWords(lapsed.map(({ id }) => id));
  return {
    text: `Nobody approved ${ids} in time. Repeat the \`/contain\` command if it is still wanted.`,
  };
}

function findStage({ incident }: StatusState): NextPoint | undefined {
  if (incident.status === 'declared') {
    return {
      text: 'When the attack is stopped and cannot spread, say so (`--at` takes an earlier time).',
      command: '/milestone contained',
    };
  }
  if (incident.status === 'contained') {
    return { text: 'When the cause is gone, say so.', command: '/milestone eradicated' };
  }
  if (incident.status === 'eradicated') {
    return { text: 'When service is back to normal, say so.', command: '/milestone recovered' };
  }
  const revoked = incident.exposed_credentials.find(({ state }) => state === 'revoked');
  if (revoked !== undefined) {
    return {
      text: `${revoked.id} is revoked. Once everything that used it has a new one, say so (\`retired\` in place of \`rotated\` when it needs none).`,
      command: `/credential rotated credential=${revoked.id}`,
    };
  }
  return {
    text: 'Write the review with `/review`, then give `/close`: it lists what is still open. Then merge the pull request.',
  };
}
