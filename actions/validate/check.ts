/** Validates the incident of a push as it stands at the branch's head and publishes the check run `firebreak/validate`. */
import type { Recorder } from '#github/port.ts';
import type { IncidentId } from '#incident/path.ts';
import type { Signer } from '#incident/signature.ts';
import {
  readComparison,
  renderSummary,
  toCheckRun,
  validateIncident,
  type Finding,
} from './index.ts';
import { findPushed } from './push.ts';

export interface Checked {
  incident: IncidentId;
  findings: readonly Finding[];
  conclusion: 'success' | 'failure';
  title: string;
  /** For the job; the check run's own also says how many findings have no annotation there. */
  summary: string;
}

/** Checks a push; undefined when it is not to an incident branch. */
export async function checkPush(
  payload: unknown,
  recorder: Recorder,
  signer: Signer,
): Promise<Checked | undefined> {
  const incident = findPushed(payload);
  if (incident === undefined) return undefined;
  const pushed = await recorder.fetchIncidentBranch(incident);
  if (pushed === undefined) return undefined;
  const compared = await readComparison(recorder, pushed);
  const findings = await validateIncident({
    ...compared,
    tree: pushed.tree,
    signer,
    now: recorder.clock.now(),
  });
  const check = toCheckRun(findings, incident);
  const { head, repository } = pushed;
  await recorder.project({ check: { ...check, head, repository } });
  const { conclusion, title } = check;
  return { incident, findings, conclusion, title, summary: renderSummary(findings) };
}
