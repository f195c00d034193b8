/** What a step that ended has changed of the record and of what is in force, for its entry in the ledger. */
import type { Effect } from '#incident/effect.ts';
import type { Receipt, ReceiptRun } from '#incident/receipt.ts';
import type { Incident } from '#incident/record.ts';
import type { ContainmentStep } from './step.ts';

interface Ended {
  step: ContainmentStep;
  receipt: Receipt;
  run: ReceiptRun;
  incident: Incident;
}

/** What was found done by others is held by nobody here. */
const HOLDS: Readonly<Partial<Record<ReceiptRun['state'], Effect['hold']>>> = {
  verified: 'taken',
  'rolled-back': 'released',
};

/** Says what a run that came to its final state has changed. */
export function toEffect(ended: Ended, state: ReceiptRun['state']): Effect {
  const hold = HOLDS[state];
  const held = hold === undefined ? {} : { hold };
  const changed = ended.run.plan.operation === 'contain' ? findCredentials(ended) : [];
  return changed.length === 0 ? held : { ...held, credentials: Object.fromEntries(changed) };
}

/** The states that the step gives to credentials, also where a push wrote the same into the record before. */
function findCredentials({ step, receipt, incident }: Ended) {
  const exposed = incident.exposed_credentials.map((one) => ({
    ...one,
    state: 'exposed' as const,
  }));
  const bare = { ...incident, exposed_credentials: exposed };
  const said = step.record?.(bare, step.params.parse(receipt.params)) ?? bare;
  return said.exposed_credentials
    .filter(({ state }) => state !== 'exposed')
    .map(({ id, state }) => [id, state] as const);
}
