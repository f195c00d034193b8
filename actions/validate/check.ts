/** Validates the incident of a push as it stands at the branch's head and publishes the check run `firebreak/validate`. */
import { z } from 'zod';
import { VALIDATION_CHECK } from '#kernel/github/baseline.ts';
import type { Recorder } from '#kernel/github/port.ts';
import { findIncidentOfBranch, toIncidentFolder, type IncidentId } from '#kernel/incident/path.ts';
import {
  ANNOTATIONS_AT_MOST,
  readComparison,
  renderSummary,
  toAnnotations,
  toConclusion,
  toTitle,
  validateIncident,
  type Finding,
} from './index.ts';

const PushEvent = z.object({ ref: z.string() });

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
): Promise<Checked | undefined> {
  const push = PushEvent.safeParse(payload);
  const branch = push.success ? push.data.ref.replace(/^refs\/heads\//, '') : '';
  const incident = findIncidentOfBranch(branch);
  if (incident === undefined) return undefined;
  const pushed = await recorder.fetchIncidentBranch(incident);
  if (pushed === undefined) return undefined;
  const compared = await readComparison(recorder, pushed);
  const findings = await validateIncident({
    ...compared,
    tree: pushed.tree,
    now: recorder.clock.now(),
  });
  const checked: Checked = {
    incident,
    findings,
    conclusion: toConclusion(findings),
    title: toTitle(findings),
    summary: renderSummary(findings),
  };
  await recorder.project({
    check: {
      repository: pushed.repository,
      name: VALIDATION_CHECK,
      head: pushed.head,
      conclusion: checked.conclusion,
      title: checked.title,
      summary: renderSummary(findings, { annotated: ANNOTATIONS_AT_MOST }),
      annotations: toAnnotations(findings, toIncidentFolder(incident)),
    },
  });
  return checked;
}
