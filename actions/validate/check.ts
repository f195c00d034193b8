/** Validates the incident of a push as it stands at the branch's head and publishes the check run `firebreak/validate`. */
import { z } from 'zod';
import { VALIDATION_CHECK } from '#kernel/github/baseline.ts';
import type { Recorder } from '#kernel/github/port.ts';
import {
  findIncidentOfBranch,
  toIncidentFolder,
  toIssueNumber,
  type IncidentId,
} from '#kernel/incident/path.ts';
import {
  ANNOTATIONS_AT_MOST,
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
  const snapshot = await recorder.fetchSnapshot(incident, toIssueNumber(incident));
  const found = snapshot && (await recorder.fetchTreeAndBaseline(incident, snapshot.head));
  if (snapshot === undefined || found === undefined) return undefined;
  const { tree, baseline } = found;
  const previous =
    baseline === undefined ? undefined : await recorder.fetchTree(incident, baseline);
  const findings = await validateIncident({ tree, previous, now: recorder.clock.now() });
  const checked: Checked = {
    incident,
    findings,
    conclusion: toConclusion(findings),
    title: toTitle(findings),
    summary: renderSummary(findings),
  };
  await recorder.project({
    check: {
      repository: snapshot.repository,
      name: VALIDATION_CHECK,
      head: snapshot.head,
      conclusion: checked.conclusion,
      title: checked.title,
      summary: renderSummary(findings, { annotated: ANNOTATIONS_AT_MOST }),
      annotations: toAnnotations(findings, toIncidentFolder(incident)),
    },
  });
  return checked;
}
