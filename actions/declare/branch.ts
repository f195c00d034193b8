/**
 * The branch of an incident and its first commit, made or found. Whoever can push can prepare a branch for the next
 * issue, and its record would then be ours: so a branch that is there already is taken up only when it holds nothing,
 * or what this very declaration wrote to it before it was cut short.
 */
import { commitChange } from '#github/commit-change.ts';
import type { Origin, RepositoryFacts } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { Draft } from '#incident/draft.ts';
import { isOwnEntry, parseLedger } from '#incident/ledger.ts';
import { FILES, toIncidentBranch, type IncidentId } from '#incident/path.ts';
import type { Refusal } from '#incident/reason.ts';
import { toDeclareKey, writeIncident } from './first-commit.ts';
import { createBranch } from './repository-labels.ts';
import type { DeclareTask } from './task.ts';
import { refuseBranch } from './texts.ts';
import { isPending } from './without-pull.ts';

/** Makes the branch and writes the record to it, or finds both. @throws UpstreamError when GitHub fails. */
export async function commitIncident(task: DeclareTask): Promise<Snapshot | Refusal> {
  const { id, request, dependencies, declaration } = task;
  const { recorder, signer, scaffold } = dependencies;
  return commitChange(await openBranch(task), {
    recorder,
    signer,
    thread: request.issue.number,
    message: { headline: `Declare ${id}` },
    // Asked again whenever the branch has moved: somebody may push between our reading and our writing.
    apply: async (draft) => {
      const standing = await judgeBranch(task, draft);
      if (standing === 'empty') {
        writeIncident(draft, { id, request, declaration, scaffold, at: recorder.clock.now() });
      }
      return typeof standing === 'string' ? undefined : standing;
    },
  });
}

async function openBranch(task: DeclareTask): Promise<Snapshot> {
  const { id, request, facts } = task;
  const { recorder } = task.dependencies;
  const branch = toIncidentBranch(id);
  if (facts.branchHead === undefined) {
    const opened = await createBranch(
      task,
      {
        repository: facts.nodeId,
        branch,
        sha: facts.defaultHead,
        acknowledge: request.issue.nodeId,
      },
      facts,
    );
    if (opened.outcome === 'created') return toEmptySnapshot(id, branch, opened.facts);
  } else {
    await recorder.acknowledge({ thread: request.issue.number });
  }
  const snapshot = await recorder.fetchSnapshot(id, request.issue.number);
  return snapshot ?? toEmptySnapshot(id, branch, facts);
}

/** What a branch looks like that was made a moment ago. */
function toEmptySnapshot(id: IncidentId, branch: string, facts: RepositoryFacts): Snapshot {
  return {
    id,
    branch,
    repository: facts.nodeId,
    head: facts.defaultHead,
    record: '',
    timeline: '',
    ledger: '',
    manifest: '',
    containment: new Map(),
    isPublic: facts.isPublic,
    comments: [],
    labels: facts.labels,
    ...(facts.issue === undefined ? {} : { issue: facts.issue }),
  };
}

async function judgeBranch(task: DeclareTask, draft: Draft): Promise<'empty' | 'ours' | Refusal> {
  const { request, dependencies, facts } = task;
  const { head, record } = draft.snapshot;
  if (head === facts.defaultHead && record === '') return 'empty';
  if (isDeclaredHere(draft, toDeclareKey(request))) return 'ours';
  const origin = await dependencies.recorder.fetchOrigin(head);
  if (origin.by === 'default-branch' && record === '') return 'empty';
  if (draft.signer.canVerify || record === '') return refuseBranch(draft);
  const isOurs = origin.by !== 'others' || (await isBegunHere(task, draft, origin));
  return isOurs ? 'ours' : refuseBranch(draft);
}

/** The proof: the ledger opens with this declaration, under our signature. */
function isDeclaredHere({ snapshot, signer }: Draft, claim: string): boolean {
  const [first] = parseLedger(snapshot.ledgerFiles?.firstLine ?? snapshot.ledger).entries;
  if (first === undefined || first.claim !== claim || first.outcome !== 'declared') return false;
  return isOwnEntry(first, snapshot.id, signer);
}

/**
 * Without a key nothing can be proved, and declaring must work all the same; people push to the branch, as they may. So
 * it counts that our words on the issue tell of the record, or that our own commit began the branch with it. See
 * docs/decisions.md.
 */
async function isBegunHere(
  { id, request, dependencies }: DeclareTask,
  { snapshot }: Draft,
  { begun }: Origin,
): Promise<boolean> {
  if (isPending(request, snapshot.comments)) return true;
  const tree = begun === undefined ? undefined : await dependencies.recorder.fetchTree(id, begun);
  const ledger = (await tree?.readText(FILES.ledger)) ?? '';
  return parseLedger(ledger).entries[0]?.claim === toDeclareKey(request);
}
