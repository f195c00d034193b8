/** What a request finds before it plans: one consistent picture of the incident, and whether it can be worked on at all. */
import { UserError } from '#kernel/errors.ts';
import type { IncidentBranch } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Asked } from './asked.ts';
import type { World } from './world.ts';

export interface Picture {
  snapshot: Snapshot;
  /** The branch with all its files; only where a command looks at them. */
  branch?: IncidentBranch | undefined;
}

/** Reads it; undefined when the incident's branch is not there. */
export async function fetchPicture(
  { request, incident, invocations }: Asked,
  { recorder }: World,
): Promise<Picture | undefined> {
  if (invocations.some(({ command }) => command.looksAtFiles === true)) {
    return recorder.fetchSnapshotAndBranch(incident, request.number);
  }
  const snapshot = await recorder.fetchSnapshot(incident, request.number);
  return snapshot && { snapshot };
}

/** What is committed to the branch of a merged or closed pull request reaches nobody. */
export function judgeOpen({ invocations }: Asked, { pull }: Snapshot): Refusal | undefined {
  const onlyReads = invocations.every(({ command }) => command.readsOnly === true);
  if (pull === undefined || pull.open || onlyReads) return undefined;
  const [reason, state] = pull.merged
    ? (['incident-closed', 'merged'] as const)
    : (['pull-request-closed', 'closed'] as const);
  const message = `Pull request ${pull.number} is ${state}, so nothing more is recorded on its branch.`;
  return refuse(reason, message);
}

/** Opens a draft, or says which file of the incident cannot be read and where. */
export function openOrRefuse(snapshot: Snapshot, { sealer }: World): Draft | Refusal {
  try {
    const draft = openDraft(snapshot, sealer);
    draft.incident();
    draft.ledger();
    return draft;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const line = error.place?.line === undefined ? '' : `:${error.place.line}`;
    const where = error.place === undefined ? '' : `\`${error.place.file}${line}\`: `;
    return refuse('invalid-record', `${where}${error.message} ${error.hint}`);
  }
}
