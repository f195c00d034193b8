/**
 * The slice of GitHub that Firebreak may touch in its own repository, in domain verbs.
 * Three tiers with three tokens stand behind these clients; no other file names a GitHub endpoint except the adapters beside it.
 */
import type { Clock } from '#kernel/clock.ts';
import type { IncidentTree } from '#incident/tree.ts';
import type { AskedCommand } from '#incident/ledger-segments.ts';
import type { IncidentId } from '#incident/path.ts';
import type { CommitDraft, CommitOutcome } from '#incident/commit-draft.ts';
import type { RecorderAccount } from '#incident/recorder-account.ts';
import type { CommentFact, Snapshot, ThreadFact } from '#incident/snapshot.ts';

/** What a client is opened with. */
export interface ClientOptions {
  /** Without a token requests are anonymous. */
  token?: string;
  baseUrl: string;
  /** Who asks, as the runner wants it named. */
  userAgent?: string;
  /** Milliseconds that a second of waiting lasts; tests have no time. */
  retryBase?: number;
  /** Whose token it is; that of `github-actions[bot]` on github.com when left out. */
  account?: RecorderAccount;
}

/** Who must release a job before it starts: nobody, one of these, or perhaps somebody. */
export type Gate = 'open' | 'unknown' | { reviewers: readonly string[] };

/** What a thread number stands for, and where it is worked on. */
export interface Thread {
  number: number;
  kind: 'issue' | 'pull_request';
  /** The incident branch; undefined when the thread is no incident's. */
  branch?: string;
  /** The newest segment of its ledger, as far as the thread shows one. */
  segment?: number | undefined;
}

/** How a branch came to its head, as far as commits prove it. */
export interface Lineage {
  /** The commits whose files the head must extend: itself alone when it needs no comparison, several after a merge. */
  baselines: readonly string[];
  /** Whether every way back from the head ends in a baseline or before the incident. */
  isProven: boolean;
  /** Whether the ledger at the head is one that the recorder left. */
  isLedgerOwn: boolean;
}

/** An incident's own branch as validation compares it. */
export interface IncidentBranch {
  /** The commit that was read. */
  head: string;
  /** Node id of the repository. */
  repository: string;
  defaultBranch: string;
  tree: IncidentTree;
  lineage: Lineage;
}

/** What an incident branch is held against. */
export interface Comparison {
  /** Paths from the root of the repository that it changes since it left the default branch; a folder ends in a slash. */
  changed: readonly string[];
  /** The incident at each commit whose files the head must extend. */
  previous: readonly IncidentTree[];
}

export type Reaction = 'EYES' | 'ROCKET' | 'THUMBS_DOWN' | 'CONFUSED';

/** Everything that is rewritten from the files after a command: done in one request. */
export interface Projection {
  updateComment?: { nodeId: string; body: string };
  react?: { subject: string; add: Reaction; remove?: readonly Reaction[] };
  addLabels?: readonly { thread: string; labels: readonly string[] }[];
  removeLabels?: readonly { thread: string; labels: readonly string[] }[];
  /** A check run; GraphQL publishes it with the rest. */
  check?: CheckRunDraft & { repository: string };
  markReady?: string;
  closeIssue?: string;
}

export interface CheckRunDraft {
  name: string;
  head: string;
  conclusion: 'success' | 'failure';
  title: string;
  summary: string;
  annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** Facts about the repository that declaring needs. */
export interface RepositoryFacts {
  nodeId: string;
  isPublic: boolean;
  defaultBranch: string;
  defaultHead: string;
  /** Whether the default branch holds a record of that id already. */
  hasRecord: boolean;
  /** Head of the incident branch when it exists already. */
  branchHead?: string;
  /** The pull request of that branch, newest first. */
  pull?: { number: number; nodeId: string; draft: boolean };
  issue?: ThreadFact;
  labels: ReadonlyMap<string, string>;
}

/**
 * Where the commits of a branch come from: it has none of its own, the recorder made all of them, or somebody else made
 * one. `recorder` is not proof: a workflow pushed to any branch can commit under the same account.
 */
export interface Origin {
  by: 'default-branch' | 'recorder' | 'others';
  /** The first commit of a branch's own when the recorder made that one, whoever made those after it. */
  begun?: string;
}

export interface BranchDraft {
  /** Node id of the repository. */
  repository: string;
  branch: string;
  sha: string;
  /** Node id of the issue that asked for the branch: it gets 👀 in the same request. */
  acknowledge: string;
}

export interface PullRequestDraft {
  branch: string;
  base: string;
  title: string;
  body: string;
}

export interface LabelDraft {
  name: string;
  /** Six hex digits. */
  color: string;
  description: string;
}

export interface IssueDraft {
  title: string;
  body: string;
  labels: readonly string[];
  /** Text that tells this issue from all others; put below the body. */
  marker: string;
  /** Whether an earlier attempt may have opened it. */
  again: boolean;
}

export interface OpenedIssue {
  number: number;
  nodeId: string;
  url: string;
  createdAt: Date;
}

/** What a snapshot is to show. */
export interface Viewpoint {
  /** Another branch than the incident's own, such as the default branch. */
  branch?: string;
  /** A command that may be older than the newest segment of the ledger. */
  asked?: AskedCommand;
  /** The segment of the ledger that may be the newest. A wrong guess costs a request and nothing else. */
  segment?: number | undefined;
}

/** What is done for an incident that is under way, and all that the operator job does here: read it, commit to it, answer. */
export interface IncidentRecorder {
  readonly clock: Clock;
  /**
   * Waits before the branch or the thread is looked at again, longer after each attempt: what was written is seen only
   * after some seconds, and whoever else writes waits as well.
   */
  settle(attempt: number): Promise<void>;
  fetchThread(number: number): Promise<Thread | undefined>;
  /** The newest comments of a thread. */
  fetchComments(thread: number): Promise<readonly CommentFact[]>;
  /** A comment as it is now; undefined when it was deleted. */
  fetchComment(nodeId: string): Promise<CommentFact | undefined>;
  /** Reads the incident's own branch or, when it is named, another such as the default branch. */
  fetchSnapshot(id: IncidentId, thread: number, from?: Viewpoint): Promise<Snapshot | undefined>;
  /** How the incident's own branch came to its head; undefined when it is not there. */
  fetchLineage(id: IncidentId): Promise<Lineage | undefined>;
  commit(draft: CommitDraft): Promise<CommitOutcome>;
  /** Posts once: `marker` finds a copy whose answer was lost. Undefined when it had to be said elsewhere. */
  comment(
    thread: number,
    body: string,
    marker: string,
  ): Promise<{ nodeId: string; url: string } | undefined>;
  project(projection: Projection): Promise<void>;
}

/** Writes to the incident repository; the job's own token. */
export interface Recorder extends IncidentRecorder {
  fetchPerson(login: string): Promise<{ id: number; login: string } | undefined>;
  /** A snapshot and the branch it was taken from, with one request. */
  fetchSnapshotAndBranch(
    id: IncidentId,
    thread: number,
    from?: Pick<Viewpoint, 'asked' | 'segment'>,
  ): Promise<{ snapshot: Snapshot; branch: IncidentBranch | undefined } | undefined>;
  fetchTree(id: IncidentId, ref: string): Promise<IncidentTree | undefined>;
  /** The incident's own branch at its head or at a commit, with what its files must extend. */
  fetchIncidentBranch(id: IncidentId, at?: string): Promise<IncidentBranch | undefined>;
  /** What a head of the incident's branch is held against. `base`: the default branch. */
  fetchComparison(
    id: IncidentId,
    commits: { base: string; head: string; baselines: readonly string[] },
  ): Promise<Comparison>;
  fetchRepositoryFacts(id: IncidentId, issue: number): Promise<RepositoryFacts>;
  fetchOrigin(head: string): Promise<Origin>;
  /** Whom an environment's rules ask before a job may start. */
  fetchGate(environment: string): Promise<Gate>;
  openIssue(draft: IssueDraft): Promise<OpenedIssue>;
  createBranch(draft: BranchDraft): Promise<'created' | 'exists'>;
  /** The same for the first incident of a repository, which has no labels yet. */
  createBranchAndLabels(
    draft: BranchDraft,
    labels: readonly LabelDraft[],
  ): Promise<{ outcome: 'created' | 'exists'; labels: ReadonlyMap<string, string> }>;
  createPullRequest(
    draft: PullRequestDraft,
  ): Promise<{ number: number; nodeId: string; url: string; draft: boolean }>;
  /** Makes labels of the repository (by node id); returns their ids by name, and none when GitHub refused one. */
  createLabels(
    repository: string,
    labels: readonly LabelDraft[],
  ): Promise<ReadonlyMap<string, string>>;
  /** Puts 👀 on a comment or, without one, on the thread; when GitHub does not let it, the work goes on. */
  acknowledge(subject: { comment: number } | { thread: number }): Promise<void>;
}

/** Reads who belongs to which team of the organisation. */
export interface Observer {
  /**
   * What a request is about and which of the given teams its author is an active member of, in one call.
   * `memberships` is undefined when the token may not see teams: nobody is authorized by a guess.
   */
  fetchRequest(question: {
    number: number;
    login: string;
    id: number;
    teams: readonly string[];
    /** When the issue was opened, if it is one: tells where its pull request is looked for. */
    openedAt?: Date | undefined;
  }): Promise<{ thread: Thread | undefined; memberships: ReadonlySet<string> | undefined }>;
}
