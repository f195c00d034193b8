/** Lands one change of an incident's files: when the branch moves meanwhile, the change is made again on what is there. */
import type { CommitDraft } from '#incident/commit-draft.ts';
import { compareAndSwap, TRIES, type Move } from './compare-and-swap.ts';
import type { IncidentRecorder } from './port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import { openDraft, type Draft } from '#incident/draft.ts';
import { toLedgerAfter } from '#incident/ledger-segments.ts';
import { FILES, toIncidentFolder } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { Signer } from '#incident/signature.ts';

export interface Change {
  recorder: IncidentRecorder;
  /** The thread whose comments a fresh snapshot brings. */
  thread: number;
  message: CommitDraft['message'];
  signer: Signer;
  /** Makes the change, or refuses to make it on what is there; one that changes nothing is not committed. */
  apply(draft: Draft): Refusal | undefined | Promise<Refusal | undefined>;
}

/** Commits a change to the branch the snapshot was taken of, and returns the snapshot after it. */
export async function commitChange(from: Snapshot, change: Change): Promise<Snapshot | Refusal> {
  const { recorder, thread } = change;
  let seen: Snapshot | undefined;
  const end = await compareAndSwap(recorder, async () => {
    // A branch that was made a moment ago may not be seen yet; then what is known of it stands.
    seen =
      seen && ((await recorder.fetchSnapshot(from.id, thread, { branch: from.branch })) ?? seen);
    return plan((seen ??= from), change);
  });
  const message = `The branch ${from.branch} moved ${TRIES} times while this was recorded.`;
  return end ?? refuse('ref-moved', message);
}

async function plan(snapshot: Snapshot, change: Change): Promise<Move<Snapshot | Refusal>> {
  const draft = openDraft(snapshot, change.signer);
  const refusal = await change.apply(draft);
  if (refusal !== undefined) return { end: refusal };
  if (!draft.hasChanged()) return { end: snapshot };
  const commit = draft.toCommit(change.message);
  return { commit, landed: (head) => toCommitted(snapshot, commit, head) };
}

function toCommitted(before: Snapshot, commit: CommitDraft, head: string): Snapshot {
  const folder = toIncidentFolder(before.id);
  const find = (path: string) => {
    const text = commit.additions.get(`${folder}/${path}`);
    return typeof text === 'string' ? text : undefined;
  };
  const read = (path: string, old: string) => find(path) ?? old;
  return {
    ...before,
    head,
    record: read(FILES.record, before.record),
    timeline: read(FILES.timeline, before.timeline),
    ...toLedgerAfter(before, find),
    manifest: read(FILES.manifest, before.manifest),
  };
}
