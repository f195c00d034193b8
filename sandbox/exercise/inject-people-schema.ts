/** Injects about people, their teams and accounts, and about repositories that move. */
import { z } from 'zod';
import { By } from './inject-words.ts';
import { Name, RoleName } from './world-schema.ts';

const Teams = z
  .union([RoleName, z.array(RoleName)], { error: 'Expected a role or a list of roles' })
  .transform((roles) => [roles].flat());

/** Teams are where roles come from; GitHub tells nobody that they changed. */
export const TeamInject = z
  .strictObject({ person: By, join: Teams.optional(), leave: Teams.optional() })
  .refine(({ join, leave }) => join !== undefined || leave !== undefined, {
    error: 'Expected join or leave with the name of a role',
  });

/** People whose logins hold a person's join the person's teams, and GitHub lists them before that person. */
export const CrowdInject = z.strictObject({ person: By, count: z.int().positive().max(1000) });

export const AccountInject = z
  .strictObject({ person: By, delete: z.literal(true).optional(), rename: Name.optional() })
  .refine((data) => (data.delete === undefined) !== (data.rename === undefined), {
    error: 'Expected either delete: true or rename with a login',
  });

export const RepositoryInject = z
  .strictObject({
    by: By,
    name: z.string().min(1),
    rename: Name.optional(),
    transfer: Name.optional(),
  })
  .refine(({ rename, transfer }) => (rename === undefined) !== (transfer === undefined), {
    error: 'Expected either rename with a name or transfer with an owner',
  });
