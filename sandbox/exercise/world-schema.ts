/**
 * The world an exercise plays in, as its file describes it: people, repositories and leaked tokens.
 * Whatever may be left out has one obvious default; whatever is unknown is an error.
 */

import { z } from 'zod';
import { ROLES } from '#kernel/settings.ts';
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

const RunSchema = z.strictObject({
  workflow: z.string().min(1),
  status: z
    .enum(['queued', 'in_progress', 'waiting', 'pending', 'requested', 'completed'])
    .default('in_progress'),
  /** Ignores `cancel`, as a job with `if: always()` does. */
  stubborn: z.boolean().optional(),
  branch: z.string().min(1).optional(),
});

const RepositoryDetails = z.strictObject({
  workflows: z.array(Name).optional(),
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
