/**
 * The nouns of the sandbox's world: people, tokens, repositories, threads and events.
 * Plain data that the server mutates, the runner listens to and the exercise player reads.
 */

import type { Account } from './account.ts';
import type { EnvironmentBody } from './environment-body.ts';
import type { CheckRun, CommitStatus, PipelineRun, Workflow } from './run-types.ts';

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Team {
  id: number;
  slug: string;
  /** Account ids of active members. */
  members: Set<number>;
  /** Account ids invited but not active: they must never count. */
  pending: Set<number>;
  /** What it may do in the repositories; write unless said otherwise. A code owner needs write. */
  permission?: 'read' | 'write';
}

/** Access per permission name (`contents`, `issues`, `pull_requests`, `checks`, `actions`, …). */
export type Permissions = Record<string, 'read' | 'write' | 'none'>;

export interface Token {
  /** Never journalled; the journal names tokens by `name`. */
  value: string;
  name: string;
  kind: 'person' | 'job' | 'installation' | 'leaked';
  /** The account that acts with it: a person, github-actions[bot] or an app's bot. */
  account: Account;
  permissions: Permissions;
  /** `owner/name`s it may touch; undefined means the whole organisation. */
  repositories?: string[];
  revoked: boolean;
  /** The workflow run and job a job token belongs to; installation tokens minted in a job carry it too. */
  run?: { id: number; job: string };
}

export interface Reaction {
  id: number;
  account: Account;
  content: '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';
}

export interface Comment {
  id: number;
  nodeId: string;
  author: Account;
  body: string;
  createdAt: Date;
  /** Set by an edit, by anyone. */
  editedAt?: Date;
  /** Who edited it last. */
  editor?: Account;
  deleted: boolean;
  reactions: Reaction[];
}

/** A GitHub App installed on the organisation; a job that knows its key can mint an installation token. */
export interface App {
  id: number;
  /** What a token is asked for with; the number serves too. */
  clientId: string;
  slug: string;
  /** Its bot. */
  account: Account;
  privateKey: string;
  permissions: Permissions;
}

/** An issue or a pull request: GitHub numbers them together and comments on them alike. */
export interface Thread {
  number: number;
  id: number;
  nodeId: string;
  author: Account;
  title: string;
  body: string;
  state: 'open' | 'closed';
  /** Only people with write access may comment. */
  locked?: boolean;
  /** Why and when it was closed. */
  stateReason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | undefined;
  closedAt?: Date | undefined;
  labels: Set<string>;
  comments: Comment[];
  reactions: Reaction[];
  createdAt: Date;
  editedAt?: Date;
  /** When anything about it last changed, a label too. */
  touchedAt?: Date;
  pull?: {
    head: string;
    /** The fork it comes from, and the commit of its branch there. */
    fork?: { owner: Account; id: number; head: string };
    base: string;
    draft: boolean;
    merged: boolean;
    mergedAt?: Date;
    mergedBy?: Account;
    mergeCommit?: string;
    /** Its head when it was merged: squashed and rebased commits do not lead back to it. */
    mergedHead?: string;
    reviews: Review[];
  };
}

export interface Review {
  id: number;
  account: Account;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  body: string;
  /** The head that was reviewed. */
  commit: string;
  at: Date;
}

export interface DeployKey {
  id: number;
  title: string;
  key: string;
  readOnly: boolean;
  createdAt: Date;
}

export interface BranchPolicy {
  id: number;
  /** A branch or a pattern of branches. */
  name: string;
}

export interface Environment {
  id: number;
  createdAt: Date;
  updatedAt: Date;
  secrets: Map<string, string>;
  variables: Map<string, string>;
  /** The branches that may deploy, when the environment has policies of its own. */
  branchPolicies: BranchPolicy[];
  /** Protection rules as they were put. */
  body: EnvironmentBody;
}

export interface Repository {
  id: number;
  nodeId: string;
  owner: string;
  name: string;
  private: boolean;
  /** Transferred to an owner where none of the Apps is installed. */
  isElsewhere: boolean;
  defaultBranch: string;
  /** Path of the bare Git repository; only the incident repository has one. */
  gitDir?: string;
  threads: Map<number, Thread>;
  /** Who moved each branch last. */
  pushers: Map<string, Account>;
  /** Numbers of issues that an administrator deleted; none is given twice. */
  deletedThreads: Set<number>;
  labels: Map<string, { color: string; description: string }>;
  checks: CheckRun[];
  statuses: CommitStatus[];
  workflows: Workflow[];
  runs: PipelineRun[];
  deployKeys: DeployKey[];
  /** Names only. */
  secrets: Set<string>;
  actionsEnabled: boolean;
  rulesets: { id: number; body: unknown }[];
  environments: Map<string, Environment>;
  variables: Map<string, string>;
  /** Default rights of `GITHUB_TOKEN`, as `PUT actions/permissions/workflow` sets them. */
  workflowPermissions: {
    default_workflow_permissions: 'read' | 'write';
    can_approve_pull_request_reviews: boolean;
  };
  collaborators: Map<number, Role>;
}

/** What the runner matches against `on:`. The payload has the shape of GitHub's webhook. */
export interface WorldEvent {
  name: string;
  action?: string;
  repository: Repository;
  sender: Account;
  payload: Record<string, unknown>;
  /** Ref and commit GitHub would start the workflow at. */
  ref: string;
  sha: string;
  /** Caused by a job's token: runs it starts wait until somebody approves them. */
  parked?: boolean;
}
