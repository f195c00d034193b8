/** Whom GitHub asks before a job of an environment may start. */
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';
import type { Client } from './client.ts';
import type { Gate } from './port.ts';
import type { RepositoryName } from './repository-name.ts';

const Reviewer = z.object({
  reviewer: z.object({ login: z.string() }).or(z.object({ slug: z.string() })),
});

const Rules = z.object({
  protection_rules: z
    .array(z.looseObject({ type: z.string(), reviewers: z.array(z.unknown()).optional() }))
    .default([]),
});

/** Asks for the reviewers of an environment. What cannot be found out is `unknown`: nothing hangs on it but words. */
export async function fetchGate(
  { octokit }: Client,
  { owner, name }: RepositoryName,
  environment: string,
): Promise<Gate> {
  try {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
    const target = { owner, repo: name, environment_name: environment };
    const { data } = await octokit.request(route, target);
    const rules = Rules.safeParse(data).data?.protection_rules;
    if (rules === undefined) return 'unknown';
    const asking = rules.filter(({ type }) => type === 'required_reviewers');
    return asking.length === 0
      ? 'open'
      : { reviewers: asking.flatMap(({ reviewers = [] }) => reviewers.flatMap(toName)) };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    // A job makes an environment that nobody set up, and makes it without rules.
    return error.status === 404 ? 'open' : 'unknown';
  }
}

function toName(given: unknown): string[] {
  const { data } = Reviewer.safeParse(given);
  if (data === undefined) return [];
  return ['login' in data.reviewer ? data.reviewer.login : `the team ${data.reviewer.slug}`];
}
