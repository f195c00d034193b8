/** Asks a server about one fact: what it cannot be asked, what it answers, and how that differs. */
import { AssertionError } from 'node:assert/strict';
import type { Fact, Finding } from './fact.ts';
import type { Need, Subject } from './subject.ts';

/** Asks; anything but a failed assertion is a bug of the check or of the server, and thrown on. */
export async function askFact(fact: Fact, subject: Subject): Promise<Finding> {
  const { check, unaskable = 'nobody has written how' } = fact;
  if (check === undefined) return { state: 'unasked', why: unaskable };
  const missing = fact.needs.find((need) => !subject.offers.has(need));
  if (missing !== undefined) return { state: 'unasked', why: WHY[missing] };
  try {
    const note = await check(subject);
    return typeof note === 'string' ? { state: 'holds', note } : { state: 'holds' };
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    return { state: 'differs', how: error.message };
  }
}

/** Why a fact was not asked, in the words of the table. */
const WHY: Readonly<Record<Need, string>> = {
  administrator: 'needs the token of an administrator',
  writer: 'needs a second person with write access',
  reader: 'needs a second person who may only read',
  job: 'needs the token of a workflow run',
  observer: 'needs the observer App',
  operator: 'needs the operator App',
  anonymous: 'needs requests without a token',
  graphql: 'this server has no such GraphQL API',
  git: 'needs a push by Git',
  events: 'webhook payloads cannot be read from outside',
  runs: 'would put a workflow of its own on the default branch',
  world: 'cannot be set from outside',
};
