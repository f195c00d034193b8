/** What came of verifying a repository, as `--json` prints it. Its schema is schemas/verification.schema.json. */
import { z } from 'zod';
import { IncidentId } from '#incident/path.ts';

const Checked = z.strictObject({
  check: z.string(),
  title: z.string(),
  proved: z.array(z.string()).readonly(),
  unproved: z.array(z.string()).readonly(),
  faults: z
    .array(
      z.strictObject({
        /** Relative to the incident's folder. */
        file: z.string(),
        line: z.int().positive().optional(),
        /** The commit that broke it, where history shows one. */
        commit: z.string().optional(),
        message: z.string(),
      }),
    )
    .readonly(),
});

const State = z.strictObject({
  /** The files as committed, or as they lie in the folder. */
  of: z.enum(['commit', 'working tree']),
  checks: z.array(Checked),
});

export const Verification = z.strictObject({
  $schema: z.string().optional(),
  /** The commit that was read; absent where the folder is not in Git. */
  head: z.string().optional(),
  /** The public keys that signatures were held against: compare them with what you were given another way. */
  keys: z.array(
    z.strictObject({
      id: z.string(),
      environment: z.string(),
      public: z.string(),
      exercise: z.boolean(),
    }),
  ),
  incidents: z.array(
    z.strictObject({
      id: IncidentId,
      folder: z.string(),
      exercise: z.boolean(),
      states: z.array(State),
    }),
  ),
  /** How many things do not hold. */
  faults: z.int().min(0),
});
export type Verification = z.infer<typeof Verification>;
export type VerifiedIncident = Verification['incidents'][number];
