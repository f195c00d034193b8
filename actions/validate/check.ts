/** Validates the incident of a push as it stands at the branch's head and publishes the check run `firebreak/validate`. */
import { z } from 'zod';
import type { Recorder } from '#kernel/github/port.ts';
import { findIncidentOfBranch, toIncidentFolder, type IncidentId } from '#kernel/incident/path.ts';
import {
  renderSummary,
  toAnnotations,
  toConclusion,
  toTitle,
  validateIncident,
  type Finding,
} from './index.ts';

export const CHECK_NAME = 'firebreak/validate';

const PushEvent = z.object({ ref: z.string(), before: z.string() });

export interface Checked {
  incident: IncidentId;
  findings: readonly Finding[];
  conclusion: 'success' | 'failure';
  title: string;
  summary: string;
}

/** Checks a push; undefined when it is not to an incident branch. */
export async function checkPush(
  payload: unknown,
  recorder: Recorder,
): Promise<Checked | undefined> {
  const push = PushEvent.safeParse(payload);
  const branch = push.success ? push.data.ref.replace(/^refs\/heads\//, '') : '';
  const incident = findIncidentOfBranch(branch);
  if (incident === undefined || !push.success) return undefined;
  const snapshot = await recorder.fetchSnapshot(incident, Number(incident.slice(9)));
  const tree = snapshot && (await recorder.fetchTree(incident, snapshot.head));
  if (snapshot === undefined || tree === undefined) return undefined;
  const previous = await fetchPrevious(recorder, incident, push.data.before);
  const findings = await validateIncident({ tree, previous, now: recorder.clock.now() });
  const checked: Checked = {
    incident,
    findings,
    conclusion: toConclusion(findings),
    title: toTitle(findings),
    summary: renderSummary(findings),
  };
  await recorder.createCheckRun({
    name: CHECK_NAME,
    head: snapshot.head,
    conclusion: checked.conclusion,
    title: checked.title,
    summary: checked.summary,
    annotations: toAnnotations(findings, toIncidentFolder(incident)),
  });
  return checked;
}

/** A new branch has no state before; forty zeros stand for that. */
function fetchPrevious(recorder: Recorder, incident: IncidentId, before: string) {
  return /^0+$/.test(before) ? Promise.resolve(undefined) : recorder.fetchTree(incident, before);
}
