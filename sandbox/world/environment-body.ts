/** What GitHub takes when an environment is made or changed. */

import { z } from 'zod';

/** GitHub takes one kind of branch policy or null for none, never both and never neither. */
const BranchPolicySettings = z
  .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
  .refine((policy) => policy.protected_branches !== policy.custom_branch_policies, {
    error: 'protected_branches and custom_branch_policies cannot have the same value',
  });

export const EnvironmentBody = z.object({
  wait_timer: z.number().int().min(0).max(43_200).optional(),
  prevent_self_review: z.boolean().optional(),
  reviewers: z
    .array(z.object({ type: z.enum(['User', 'Team']), id: z.number() }))
    .max(6)
    .nullish(),
  deployment_branch_policy: BranchPolicySettings.nullish(),
});
export type EnvironmentBody = z.infer<typeof EnvironmentBody>;
