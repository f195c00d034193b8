/** Receipts in a few words each, for incidents that hold many of them. */
import { DANA, MAYA } from './incident-files.ts';

export interface ActionSummary {
  step: string;
  targets?: readonly (readonly [kind: string, name: string])[];
  at: string;
  /** Digits of the digest that people approve by. */
  key: string;
  state?: string;
  applied?: 'applied' | 'already-applied' | 'no';
  seen?: boolean;
  approved?: boolean;
  problem?: string;
  rolledBack?: string;
}

function toRun(deed: ActionSummary): object {
  const { at, key, targets = [], state = 'verified', applied = 'applied', problem } = deed;
  return {
    state,
    plan: {
      digest: `sha256:${key}${'0'.repeat(56)}`,
      requested_by: DANA,
      requested_at: at,
      command: `/contain ${deed.step}`,
      targets: targets.map(([kind, name]) => ({ kind, name })),
      impact: `What ${deed.step} costs.`,
    },
    approvals: deed.approved === false ? [] : [{ by: MAYA, at }],
    ...(applied !== 'no' && { apply: { at, outcome: applied } }),
    ...(deed.seen !== undefined && { verify: { at, verified: deed.seen, seen: 'looked' } }),
    ...(problem !== undefined && { problem }),
  };
}

/** The receipt of a deed, as path and text. */
export function toReceipt(deed: ActionSummary, index: number): [string, string] {
  const id = `R-000${index + 1}`;
  const rollback =
    deed.rolledBack === undefined
      ? {}
      : {
          rollback: toRun({ ...deed, key: 'b0000000', at: deed.rolledBack, state: 'rolled-back' }),
        };
  const receipt = { id, step: deed.step, evidence: [], ...toRun(deed), ...rollback };
  return [`containment/${id}.json`, JSON.stringify(receipt)];
}
