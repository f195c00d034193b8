/** The merge of an incident's pull request, as its event tells it. */
import { z } from 'zod';
import { findIncidentOfBranch, type IncidentId } from '#incident/path.ts';
import { Person } from '#incident/person.ts';
import type { PayloadUse } from '#github/payload.ts';

export interface CloseRequest {
  incident: IncidentId;
  repository: { id: number; url: string; defaultBranch: string };
  pull: { number: number; url: string; mergedAt: Date; mergeCommit: string };
  mergedBy: Person;
}

/** Who stands for everybody whose account was deleted. https://api.github.com/users/ghost */
const GHOST: Person = { id: 10_137, login: 'ghost' };

const Repository = z.object({ full_name: z.string() });

const MergedBy = z.object({ id: Person.shape.id, login: Person.shape.login });

const Merged = z.object({
  action: z.literal('closed'),
  repository: Repository.extend({
    id: z.int(),
    html_url: z.string(),
    default_branch: z.string(),
  }),
  pull_request: z.object({
    number: z.int().positive(),
    html_url: z.string(),
    merged: z.literal(true),
    merged_at: z.iso.datetime({ offset: true }),
    merge_commit_sha: z.string(),
    // Null when the account was deleted. A merge queue merges as `github-merge-queue[bot]`.
    merged_by: MergedBy.nullable(),
    // Null when the fork was deleted.
    head: z.object({ ref: z.string(), repo: Repository.nullable() }),
    base: z.object({ ref: z.string() }),
  }),
});

export const PAYLOADS: readonly PayloadUse[] = [
  { events: ['pull_request_target'], schema: Merged },
];

/** Reads a `pull_request: closed` event; undefined unless it merged an incident of this very repository. */
export function readMergeEvent(payload: unknown): CloseRequest | undefined {
  const { data } = Merged.safeParse(payload);
  if (data === undefined) return undefined;
  const { pull_request: pull, repository } = data;
  const incident = findIncidentOfBranch(pull.head.ref);
  const isOwn = pull.head.repo?.full_name === repository.full_name;
  if (incident === undefined || !isOwn || pull.base.ref !== repository.default_branch) {
    return undefined;
  }
  return {
    incident,
    repository: {
      id: repository.id,
      url: repository.html_url,
      defaultBranch: repository.default_branch,
    },
    pull: {
      number: pull.number,
      url: pull.html_url,
      mergedAt: new Date(pull.merged_at),
      mergeCommit: pull.merge_commit_sha,
    },
    mergedBy: pull.merged_by ?? GHOST,
  };
}
