/**
 * The world an exercise plays in, as its file describes it: people, repositories and leaked tokens.
 * Whatever may be left out has one obvious default; whatever is unknown is an error.
 */

import { z } from 'zod';
import { toEnvironment } from '../../actions/containment/index.ts';
import { ROLES } from '../../actions/incident/settings.ts';
import { PROVIDERS } from '../../actions/providers/index.ts';
import { Duration } from './duration.ts';
import { openWord, renderUnknownWord } from './word.ts';

/** One word or a list of them. */
export const Words = z
  .union([z.string().min(1), z.array(z.string().min(1))], {
    error: 'Expected a text or a list of texts',
  })
  .transform((value) => [value].flat());

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
export const Name = z.string().regex(NAME, 'Expected a name of letters, digits, dots and dashes');

/** One of the roles that settings give to teams. */
export const RoleName = z.enum(ROLES);

/** Teams are called by their slug; the record spells the same roles with an underscore. Other teams hold no role. */
const Role = openWord('a role', ROLES).transform((role) => role.replaceAll('_', '-'));
const Roles = z
  .union([Role, z.array(Role)], { error: 'Expected a role or a list of roles' })
  .transform((roles) => [roles].flat());

const PersonDetails = z.strictObject({
  roles: Roles.optional(),
  permission: z.enum(['none', 'read', 'triage', 'write', 'maintain', 'admin']).optional(),
  /** Teams the person was asked into and has not joined: they never count. */
  invited: Roles.optional(),
});
export const PersonSchema = PersonDetails.nullable().transform((person) => person ?? {});

/** A span, or how many times the run is still seen: the product waits in real time, which tests need not. */
const CancelTakes = z.union([
  Duration.transform((milliseconds) => ({ milliseconds })),
  z.strictObject({ reads: z.int().nonnegative() }),
]);

const RunSchema = z.strictObject({
  workflow: z.string().min(1),
  status: z
    .enum(['queued', 'in_progress', 'waiting', 'pending', 'requested', 'completed'])
    .default('in_progress'),
  /** Ignores `cancel`, as a job with `if: always()` does. */
  stubborn: z.boolean().optional(),
  /** How long it goes on after its cancel was accepted; it ends at once when absent. */
  cancel_takes: CancelTakes.optional(),
  branch: z.string().min(1).optional(),
});

const WorkflowSchema = z.union(
  [
    Name,
    z.strictObject({
      name: Name,
      state: z
        .enum(['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'])
        .optional(),
    }),
  ],
  { error: 'Expected the name of a workflow, or {name, state}' },
);

const RepositoryDetails = z.strictObject({
  workflows: z.array(WorkflowSchema).optional(),
  runs: z.array(RunSchema).optional(),
  deploy_keys: z
    .array(
      z.union([z.string().min(1), z.strictObject({ title: z.string().min(1) })], {
        error: 'Expected the title of a deploy key',
      }),
    )
    .transform((keys) => keys.map((key) => (typeof key === 'string' ? key : key.title)))
    .optional(),
  secrets: z.array(z.string().min(1)).optional(),
});
export const RepositorySchema = RepositoryDetails.nullable().transform((one) => one ?? {});

/** Kinds as records spell them, and other words people use for the same. */
const TOKEN_KINDS = {
  github_pat: 'github_pat',
  github_fine_grained_pat: 'github_pat',
  github_classic_pat: 'github_classic_pat',
  classic_pat: 'github_classic_pat',
  github_oauth: 'github_oauth',
  oauth: 'github_oauth',
  github_app_user: 'github_app_user',
  user_to_server: 'github_app_user',
  github_app_refresh: 'github_app_refresh',
  refresh: 'github_app_refresh',
  other: 'other',
} as const;

const isTokenKind = (word: string): word is keyof typeof TOKEN_KINDS =>
  Object.hasOwn(TOKEN_KINDS, word);

const TokenKind = z.string().transform((word, context) => {
  if (isTokenKind(word)) return TOKEN_KINDS[word];
  context.addIssue(renderUnknownWord(word, 'a kind of token', Object.keys(TOKEN_KINDS)));
  return z.NEVER;
});

export const TokenSchema = z.strictObject({
  owner: z.string().min(1),
  kind: TokenKind.default('github_pat'),
});

/** An environment of the incident repository, as `npm run setup` leaves it but for this. */
const EnvironmentSchema = z.strictObject({
  /** People, or teams by the role that is given to them: one of them must release what waits. */
  reviewers: z
    .union([Name, z.array(Name)])
    .transform((names) => [names].flat())
    .default([]),
  /** Whether the one who started a run may not release it. */
  prevent_self_review: z.boolean().optional(),
  /** What a provider is reached with, by the name of the secret; a play that finds it anywhere fails. */
  secrets: z
    .record(z.string().regex(/^[A-Z_][A-Z0-9_]*$/), z.string().min(8, 'Expected 8 characters'))
    .default({}),
});

/** By name: those that the setup makes. */
export const EnvironmentsSchema = z.strictObject(
  Object.fromEntries(
    ['firebreak', ...PROVIDERS.map(toEnvironment)].map((name) => [
      name,
      EnvironmentSchema.optional(),
    ]),
  ),
);

/** Keys of firebreak.yml that take the place of the project's own; checked when a job opens the file, as any of it. */
export const SettingsSchema = z.strictObject({
  policy: z.record(z.string(), z.unknown()).optional(),
  providers: z.record(z.string(), z.unknown()).optional(),
  exercises: z
    .strictObject({ targets: z.record(z.string(), z.array(z.string())).optional() })
    .optional(),
});

/** What GitHub leaves open, to be played either way. */
export const ActionsSchema = z.strictObject({
  /** Which run is given up when 100 wait for a concurrency group with `queue: max`. */
  queue_overflow: z.enum(['oldest', 'newest']).optional(),
});
