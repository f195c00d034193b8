/** 👀 says that a request was seen. It decorates: GitHub may refuse it or be slow, and the work goes on. */
import { UpstreamError } from '#kernel/errors.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';

/** Puts 👀 on a comment or a thread. Nobody waits for it: one try, and a failure is passed over. */
export async function acknowledge(
  { octokit }: Client,
  { owner, name: repo }: RepositoryName,
  subject: { comment: number } | { thread: number },
): Promise<void> {
  const eyes = { owner, repo, content: 'eyes' as const, request: { retries: 0 } };
  try {
    await ('comment' in subject
      ? octokit.request(`POST ${ISSUES}/comments/{comment_id}/reactions`, {
          ...eyes,
          comment_id: subject.comment,
        })
      : octokit.request(`POST ${ISSUES}/{issue_number}/reactions`, {
          ...eyes,
          issue_number: subject.thread,
        }));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
  }
}
