/** An incident's files for commands that look at more than the snapshot holds, and what validation says of them. */
import type { CheckRunDraft, Recorder } from '#kernel/github/port.ts';
import { VALIDATION_CHECK } from '#kernel/github/baseline.ts';
import type { Draft } from '#kernel/incident/draft.ts';
import { overlayTree } from '#kernel/incident/overlay.ts';
import { toIncidentFolder, type IncidentId } from '#kernel/incident/path.ts';
import type { IncidentTree } from '#kernel/incident/tree.ts';
import {
  readComparison,
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
  /** What every rule says of them. */
  validate(now: Date): Promise<Finding[]>;
}

/** The branch is fetched once, however often a command looks at it. */
export function openFiles(recorder: Recorder, draft: Draft): IncidentFiles {
  const { id, head } = draft.snapshot;
  let fetched: Promise<Branch> | undefined;
  const fetchOnce = () => (fetched ??= fetchBranch(recorder, id, head));
  const openTree = async () => overlayTree((await fetchOnce())?.tree, draft);
  return {
    openTree,
    validate: async (now) => {
      const compared = (await fetchOnce())?.compare();
      return validateIncident({
        ...(await compared),
        tree: await openTree(),
        sealer: draft.sealer,
        now,
      });
    },
  };
}

type Branch = { tree: IncidentTree; compare: () => ReturnType<typeof readComparison> } | undefined;

/** A report needs the files alone, so what they are compared with is fetched when it is asked for. */
async function fetchBranch(recorder: Recorder, id: IncidentId, head: string): Promise<Branch> {
  const branch = await recorder.fetchIncidentBranch(id, head);
  let compared: ReturnType<typeof readComparison> | undefined;
  return (
    branch && {
      tree: branch.tree,
      compare: () => (compared ??= readComparison(recorder, branch)),
    }
  );
}

/** Our own commits start no workflow, so the check that a ruleset asks for is published by the command itself. */
export async function toValidationCheck(
  files: IncidentFiles,
  now: Date,
): Promise<Omit<CheckRunDraft, 'head'>> {
  const findings = await files.validate(now);
  const { id } = await files.openTree();
  return {
    name: VALIDATION_CHECK,
    conclusion: toConclusion(findings),
    title: toTitle(findings),
    summary: renderSummary(findings),
    annotations: toAnnotations(findings, toIncidentFolder(id)),
  };
}
