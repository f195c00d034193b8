/**
 * Injects: what happens in an exercise, one thing each, done the way a person would do it. Every shape
 * is strict, so a misspelt key is an error with its line and never a step that silently does nothing.
 */

import { CredentialId } from '../../actions/incident/path.ts';
import { z } from 'zod';
import { Duration } from './duration.ts';
import { ExpectationSchema } from './expectation-schema.ts';
import {
  BranchInject,
  ForkInject,
  MergeInject,
  PullInject,
  PullReviewInject,
  PushInject,
} from './inject-branch-schema.ts';
import { FaultInject } from './inject-fault-schema.ts';
import {
  AccountInject,
  CrowdInject,
  RepositoryInject,
  TeamInject,
} from './inject-people-schema.ts';
import { By, OfIncident } from './inject-words.ts';
import { Words } from './world-schema.ts';

const Scalar = z
  .union([z.string(), z.number(), z.boolean(), z.null()], { error: 'Expected a text' })
  .transform((value) => (value === null ? '' : String(value)));

/** Which thread: GitHub's two kinds, by any of their usual names. */
const On = z
  .enum(['issue', 'pull_request', 'pull-request', 'pull', 'pr'])
  .transform((word): 'issue' | 'pull_request' => (word === 'issue' ? 'issue' : 'pull_request'))
  .optional();

const IssueInject = z.strictObject({
  by: By,
  /** A file of `.github/ISSUE_TEMPLATE`; the default when fields are given. */
  template: z.string().min(1).optional(),
  fields: z.record(z.string(), z.union([Scalar, z.array(Scalar)])).optional(),
  title: z.string().optional(),
  /** Without a template: an issue written by hand. */
  body: z.string().optional(),
  labels: Words.optional(),
});

const DepositInject = z.strictObject({
  by: By,
  credential: CredentialId,
  /** A name under `tokens`. */
  token: z.string().min(1),
  incident: OfIncident,
});

const CommentInject = z.strictObject({
  by: By,
  body: z.string().min(1),
  on: On,
  /** The inject that opened the thread, such as a `fork`. */
  thread: z.string().min(1).optional(),
  incident: OfIncident,
});

const EditInject = z
  .strictObject({
    by: By,
    /** The inject whose comment it is; the last comment when absent. */
    of: z.string().min(1).default('last'),
    body: z.string().optional(),
    delete: z.boolean().optional(),
  })
  .refine(({ body, delete: gone }) => (body === undefined) === (gone === true), {
    error: 'Expected either body or delete: true',
  });

const LabelInject = z
  .strictObject({
    by: By,
    add: Words.optional(),
    remove: Words.optional(),
    on: On,
    incident: OfIncident,
  })
  .refine(({ add, remove }) => add !== undefined || remove !== undefined, {
    error: 'Expected add or remove with the name of a label',
  });

/** While a conversation is locked, only people with write access may comment; jobs and Apps may not. */
const LockInject = z.strictObject({ by: By, on: On, incident: OfIncident });

const DispatchInject = z.strictObject({
  by: By,
  workflow: z.string().min(1),
  inputs: z.record(z.string(), Scalar).optional(),
});

const RerunInject = z.strictObject({
  by: By,
  /** The inject whose run is started again; the last that had one when absent. */
  of: z.string().min(1).default('last'),
  workflow: z.string().min(1).optional(),
});

/** A reviewer releases a run that waits for an environment, or turns it away. */
const ReviewInject = z.strictObject({
  by: By,
  environment: z.string().min(1).default('containment'),
  state: z.enum(['approved', 'rejected']).default('approved'),
  comment: z.string().optional(),
  /** The inject whose run it is; the last that waits when absent. */
  of: z.string().min(1).default('last'),
});

/** Every key an inject can have for what it does; the list of performers has one for each. */
export const INJECT_NAMES = [
  'issue',
  'deposit',
  'comment',
  'edit',
  'label',
  'lock',
  'unlock',
  'push',
  'fork',
  'merge',
  'approve_pull',
  'close_pull',
  'reopen_pull',
  'branch',
  'dispatch',
  'rerun',
  'review',
  'team',
  'crowd',
  'account',
  'repository',
  'wait',
  'fault',
] as const;
export type InjectName = (typeof INJECT_NAMES)[number];

export const InjectSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'Expected an id of letters, digits and dashes')
      .optional(),
    /** What the exercise's players are told; shown beside the inject. */
    title: z.string().optional(),
    incident: OfIncident,
    issue: IssueInject.optional(),
    deposit: DepositInject.optional(),
    comment: CommentInject.optional(),
    edit: EditInject.optional(),
    label: LabelInject.optional(),
    lock: LockInject.optional(),
    unlock: LockInject.optional(),
    push: PushInject.optional(),
    fork: ForkInject.optional(),
    merge: MergeInject.optional(),
    approve_pull: PullReviewInject.optional(),
    close_pull: PullInject.optional(),
    reopen_pull: PullInject.optional(),
    branch: BranchInject.optional(),
    dispatch: DispatchInject.optional(),
    rerun: RerunInject.optional(),
    review: ReviewInject.optional(),
    team: TeamInject.optional(),
    crowd: CrowdInject.optional(),
    account: AccountInject.optional(),
    repository: RepositoryInject.optional(),
    wait: Duration.optional(),
    fault: FaultInject.optional(),
    expect: ExpectationSchema.optional(),
  })
  .superRefine((inject, context) => {
    const named = INJECT_NAMES.filter((name) => inject[name] !== undefined);
    if (named.length === 1) return;
    const found = named.length === 0 ? 'none' : named.join(' and ');
    context.addIssue(`Expected exactly one of ${INJECT_NAMES.join(', ')}; got ${found}`);
  });
export type InjectSchema = z.infer<typeof InjectSchema>;
