/** An incident's files for commands that look at more than the snapshot holds, and what validation says of them. */
import type { CheckRunDraft, Recorder } from '#kernel/github/port.ts';
import { VALIDATION_CHECK } from '#kernel/github/baseline.ts';
import type { Draft } from '#kernel/incident/draft.ts';
import { overlayTree } from '#kernel/incident/overlay.ts';
import { toIncidentFolder } from '#kernel/incident/path.ts';
import type { IncidentTree } from '#kernel/incident/tree.ts';
import {
  renderSummary,
  toAnnotations,
  toConclusion,
  toTitle,
  validateIncident,
  type Finding,
} from '#validate/index.ts';

export interface IncidentFiles {
  /** The incident's files as the draft leaves them. */
  openTree(): Promise<IncidentTree>;
  /** The files that append-only rules compare with; undefined when the incident begins here. */
  openPrevious(): Promise<IncidentTree | undefined>;
}

/** The files at the head are fetched once, however often a command looks at them. */
export function openFiles(recorder: Recorder, draft: Draft): IncidentFiles {
  const { id, head } = draft.snapshot;
  let fetched: ReturnType<Recorder['fetchTreeAndBaseline']> | undefined;
  let previous: Promise<IncidentTree | undefined> | undefined;
  const fetchOnce = () => (fetched ??= recorder.fetchTreeAndBaseline(id, head));
  const fetchPrevious = async () => {
    const baseline = (await fetchOnce())?.baseline;
    return baseline === undefined ? undefined : recorder.fetchTree(id, baseline);
  };
  return {
    openTree: async () => overlayTree((await fetchOnce())?.tree, draft),
    openPrevious: () => (previous ??= fetchPrevious()),
  };
}

/** Validates the files as the draft leaves them. */
export async function validateFiles(files: IncidentFiles, now: Date): Promise<Finding[]> {
  const tree = await files.openTree();
  return validateIncident({ tree, previous: await files.openPrevious(), now });
}

/** Our own commits start no workflow, so the check that a ruleset asks for is published by the command itself. */
export async function toValidationCheck(
  files: IncidentFiles,
  now: Date,
): Promise<Omit<CheckRunDraft, 'head'>> {
  const findings = await validateFiles(files, now);
  const { id } = await files.openTree();
  return {
    name: VALIDATION_CHECK,
    conclusion: toConclusion(findings),
    title: toTitle(findings),
    summary: renderSummary(findings),
    annotations: toAnnotations(findings, toIncidentFolder(id)),
  };
}
