/** Findings as the check run `firebreak/validate` tells them, whoever publishes it: the job of a push, or a command. */
import { VALIDATION_CHECK } from '#github/validation-check.ts';
import type { CheckRunDraft } from '#github/port.ts';
import { ANNOTATIONS_AT_MOST } from '#github/projection.ts';
import { toIncidentFolder, type IncidentId } from '#incident/path.ts';
import { renderSummary, toAnnotations, toConclusion, toTitle } from './render.ts';
import type { Finding } from './finding.ts';

/** All but the commit that was checked. */
export function toCheckRun(
  findings: readonly Finding[],
  incident: IncidentId,
): Omit<CheckRunDraft, 'head'> {
  return {
    name: VALIDATION_CHECK,
    conclusion: toConclusion(findings),
    title: toTitle(findings),
    summary: renderSummary(findings, { annotated: ANNOTATIONS_AT_MOST }),
    annotations: toAnnotations(findings, toIncidentFolder(incident)),
  };
}
