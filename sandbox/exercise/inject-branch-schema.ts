/** Injects about the incident's branch and its pull request: pushes, merges, reviews. */
import { z } from 'zod';
import { By, OfIncident } from './inject-words.ts';

/** A file beside the exercise file, or what to write, or `null` for a file that goes away. */
const PushedFile = z.union(
  [
    z.string().min(1),
    z.null(),
    z.strictObject({ content: z.string() }),
    z.strictObject({ append: z.string() }),
    /** What to put in the place of texts that stand there. */
    z.strictObject({ replace: z.record(z.string().min(1), z.string()) }),
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ delete: z.literal(true) }),
  ],
  { error: 'Expected a path, or one of content, append, replace, file and delete: true' },
);
export type PushedFile = z.infer<typeof PushedFile>;

/** Part of what GitHub answers when it must not let something happen. */
const Refused = z.string().min(1).optional();

export const PushInject = z.strictObject({
  by: By,
  refused: Refused,
  /** By path in the incident's folder; one that starts with `/` is in the repository's root. */
  files: z.record(z.string().min(1), PushedFile),
  message: z.string().min(1).optional(),
  /** The incident's own when absent. */
  branch: z.string().min(1).optional(),
  incident: OfIncident,
});

export const ForkInject = z.strictObject({
  by: By,
  /** Texts by path, as those of a push. */
  files: z.record(z.string().min(1), z.string()),
  /** The name that the incident's own has when absent. */
  branch: z.string().min(1).optional(),
  incident: OfIncident,
});

export const MergeInject = z.strictObject({
  by: By,
  incident: OfIncident,
  /** A merge commit unless told otherwise; `queue`: whoever is named puts it into the merge queue. */
  method: z.enum(['merge', 'squash', 'rebase', 'queue']).optional(),
  refused: Refused,
});

export const PullReviewInject = z.strictObject({
  by: By,
  request_changes: z.boolean().default(false),
  body: z.string().default(''),
  incident: OfIncident,
});

export const PullInject = z.strictObject({ by: By, incident: OfIncident });

export const BranchInject = z.strictObject({
  by: By,
  do: z.enum(['delete', 'restore', 'rewind']),
  /** The incident's own when absent. */
  name: z.string().min(1).optional(),
  refused: Refused,
  incident: OfIncident,
});
