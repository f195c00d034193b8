/**
 * Injects: what happens in an exercise, one thing each, done the way a person would do it. Every shape
 * is strict, so a misspelt key is an error with its line and never a step that silently does nothing.
 */

import { z } from 'zod';
import { Duration } from './duration.ts';
import { ExpectationSchema } from './expectation-schema.ts';
import { resolveFaultRoute } from './fault-route.ts';
import { Name, RoleName, Words } from './world-schema.ts';

const By = z.string().min(1);
/** The id of an inject that declared an incident, or the incident's own id; the latest when absent. */
const OfIncident = z
  .union([z.string().min(1), z.number()])
  .transform(String)
  .optional();
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
  credential: z.string().regex(/^C-\d{2,9}$/, 'Expected a credential id such as C-01'),
  /** A name under `tokens`. */
  token: z.string().min(1),
  incident: OfIncident,
});

const CommentInject = z.strictObject({
  by: By,
  body: z.string().min(1),
  on: On,
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

/** A file beside the exercise file, or what to write, or `null` for a file that goes away. */
const PushedFile = z.union(
  [
    z.string().min(1),
    z.null(),
    z.strictObject({ content: z.string() }),
    z.strictObject({ append: z.string() }),
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ delete: z.literal(true) }),
  ],
  { error: 'Expected a path, or one of content, append, file and delete: true' },
);
export type PushedFile = z.infer<typeof PushedFile>;

/** Part of what GitHub answers when it must not let something happen. */
const Refused = z.string().min(1).optional();

const PushInject = z.strictObject({
  by: By,
  refused: Refused,
  /** By path in the incident's folder; one that starts with `/` is in the repository's root. */
  files: z.record(z.string().min(1), PushedFile),
  message: z.string().min(1).optional(),
  /** The incident's own when absent. */
  branch: z.string().min(1).optional(),
  incident: OfIncident,
});

const MergeInject = z.strictObject({
  by: By,
  incident: OfIncident,
  /** A merge commit unless told otherwise; `queue`: whoever is named puts it into the merge queue. */
  method: z.enum(['merge', 'squash', 'rebase', 'queue']).optional(),
  refused: Refused,
});

const PullReviewInject = z.strictObject({
  by: By,
  request_changes: z.boolean().default(false),
  body: z.string().default(''),
  incident: OfIncident,
});

const PullInject = z.strictObject({ by: By, incident: OfIncident });

const BranchInject = z.strictObject({
  by: By,
  do: z.enum(['delete', 'restore', 'rewind']),
  /** The incident's own when absent. */
  name: z.string().min(1).optional(),
  refused: Refused,
  incident: OfIncident,
});

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

const Teams = z
  .union([RoleName, z.array(RoleName)], { error: 'Expected a role or a list of roles' })
  .transform((roles) => [roles].flat());

/** Teams are where roles come from; GitHub tells nobody that they changed. */
const TeamInject = z
  .strictObject({ person: By, join: Teams.optional(), leave: Teams.optional() })
  .refine(({ join, leave }) => join !== undefined || leave !== undefined, {
    error: 'Expected join or leave with the name of a role',
  });

/** People whose logins hold a person's join the person's teams, and GitHub lists them before that person. */
const CrowdInject = z.strictObject({ person: By, count: z.int().positive().max(1000) });

const AccountInject = z
  .strictObject({ person: By, delete: z.literal(true).optional(), rename: Name.optional() })
  .refine((data) => (data.delete === undefined) !== (data.rename === undefined), {
    error: 'Expected either delete: true or rename with a login',
  });

const RepositoryInject = z
  .strictObject({
    by: By,
    name: z.string().min(1),
    rename: Name.optional(),
    transfer: Name.optional(),
  })
  .refine(({ rename, transfer }) => (rename === undefined) !== (transfer === undefined), {
    error: 'Expected either rename with a name or transfer with an owner',
  });

/** Other words for the same mishap. */
const FAULT_MODES = new Map([
  ['lost-answer', 'lost'],
  ['lost-response', 'lost'],
  ['rate-limited', 'rate-limit'],
  ['moved-ref', 'move-ref'],
  ['ref-moved', 'move-ref'],
  ['slow-answer', 'slow'],
]);
const toFaultMode = (word: string): string => FAULT_MODES.get(word) ?? word;

const FaultInject = z.strictObject({
  on: z
    .string()
    .regex(/^[A-Za-z]+\s+\/\S*(?:\s+\w+)?$/, {
      error: 'Expected a method and a route, as in POST /graphql',
      abort: true,
    })
    .superRefine((on, context) => {
      const { problem } = resolveFaultRoute(on);
      if (problem !== undefined) context.addIssue(problem);
    }),
  /** 200 is what GraphQL says to some limits. */
  status: z.union([z.literal(200), z.int().min(400).max(599)]).optional(),
  times: z.int().positive().optional(),
  after: z.int().nonnegative().optional(),
  mode: z
    .string()
    .transform((word) => toFaultMode(word.replaceAll('_', '-')))
    .pipe(
      z.enum([
        'before',
        'lost',
        'forbid',
        'rate-limit',
        'secondary-limit',
        'graphql-rate-limit',
        'something-went-wrong',
        'timeout',
        'html',
        'partial',
        'resource-limits',
        'lag',
        'move-ref',
        'slow',
        'disconnect',
      ]),
    )
    .optional(),
  performed: z.boolean().optional(),
  /** Seconds; `none` when the answer does not say. */
  retry_after: z.union([z.int().positive(), z.literal('none')]).optional(),
  delay: Duration.optional(),
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
