/** Lands one change of an incident's files: when the branch moves meanwhile, the change is made again on what is there. */
import type { CommitDraft } from '#incident/commit-draft.ts';
import type { Recorder } from './port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { FILES, toIncidentFolder } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Sealer } from '#incident/signature.ts';

const TRIES = 5;

export interface Change {
  recorder: Recorder;
  /** The thread whose comments a fresh picture brings. */
  thread: number;
  message: CommitDraft['message'];
  sealer: Sealer;
  /** Makes the change, or refuses to make it on what is there; one that changes nothing is not committed. */
  apply(draft: Draft): Refusal | undefined | Promise<Refusal | undefined>;
}

/** Commits a change to the branch the picture was taken of, and returns the picture after it. */
export async function commitChange(from: Snapshot, change: Change): Promise<Snapshot | Refusal> {
  const { recorder, thread } = change;
  let snapshot = from;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each try looks at the branch anew
    const end = await tryOnce(snapshot, change);
    if (end !== 'moved') return end;
    if (attempt === TRIES) break;
    // oxlint-disable-next-line no-await-in-loop -- see above
    await recorder.settle(attempt);
    // A branch that was made a moment ago may not be seen yet; then what is known of it stands.
    // oxlint-disable-next-line no-await-in-loop -- see above
    snapshot = (await recorder.fetchSnapshot(from.id, thread, from.branch)) ?? snapshot;
  }
  return refuse(
    'ref-moved',
    `The branch ${from.branch} moved ${TRIES} times while this was recorded.`,
  );
}

async function tryOnce(snapshot: Snapshot, change: Change): Promise<Snapshot | Refusal | 'moved'> {
  const draft = openDraft(snapshot, change.sealer);
  const refusal = await change.apply(draft);
  if (refusal !== undefined) return refusal;
  if (!draft.hasChanged()) return snapshot;
  const commit = draft.toCommit(change.message);
  const outcome = await change.recorder.commit(commit);
  return outcome.outcome === 'moved' ? 'moved' : toCommitted(snapshot, commit, outcome.oid);
}

function toCommitted(before: Snapshot, commit: CommitDraft, head: string): Snapshot {
  const folder = toIncidentFolder(before.id);
  const read = (path: string, old: string) => {
    const text = commit.additions.get(`${folder}/${path}`);
    return typeof text === 'string' ? text : old;
  };
  return {
    ...before,
    head,
    record: read(FILES.record, before.record),
    timeline: read(FILES.timeline, before.timeline),
    ledger: read(FILES.ledger, before.ledger),
    manifest: read(FILES.manifest, before.manifest),
  };
}
