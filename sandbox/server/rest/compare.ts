/** Comparing two commits by REST: `base...head`, the files since they parted, and the commits of the head alone. */

import { toFullName, type Schemas } from '#sandbox/world/payload.ts';
import type { Comparison } from '#sandbox/world/git-compare.ts';
import { compareCommits, listDifferences } from '#sandbox/world/git-compare.ts';
import type { ApiAnswer } from '../answer.ts';
import { notFound, ok } from '../answer.ts';
import { cutPage } from '../page.ts';
import type { RepositoryRequest, Route } from '../route.ts';
import { inRepository, reads } from '../route.ts';
import { renderCommit, renderFile } from './commit-payload.ts';

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: files are on the first page alone. */
const MAX_FILES = 300;
/** Without paging. */
const MAX_COMMITS = 250;

async function getComparison(request: RepositoryRequest): Promise<ApiAnswer> {
  const { act, parameters } = request;
  const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...');
  const { git } = act.world;
  if (act.repository.gitDir === undefined) return notFound();
  const [from, to] = await Promise.all([findCommit(request, base), findCommit(request, head)]);
  if (from === undefined || to === undefined) return notFound();
  const comparison = await compareCommits(git, from, to);
  if (comparison.mergeBase === undefined) return notFound();
  const files = await listDifferences(git, comparison.mergeBase, to);
  const { commits, isFirst, headers } = cutCommits(request, comparison.ahead);
  const listed = isFirst ? files.slice(0, MAX_FILES) : [];
  const body: Schemas['commit-comparison'] = {
    ...toAddresses(request, { base, head }),
    status: toStatus(comparison),
    ahead_by: comparison.ahead.length,
    behind_by: comparison.behind.length,
    total_commits: comparison.ahead.length,
    base_commit: await renderCommit(act, from),
    merge_base_commit: await renderCommit(act, comparison.mergeBase),
    commits: await Promise.all(commits.map((sha) => renderCommit(act, sha))),
    files: await Promise.all(listed.map((file) => renderFile(act, file, to))),
  };
  return ok(body, headers);
}

/** A branch goes before a commit id; a leading dash would be an option of Git. */
async function findCommit({ act }: RepositoryRequest, name: string): Promise<string | undefined> {
  const { git } = act.world;
  if (name === '' || /^[-:]/.test(name)) return undefined;
  const object =
    (await git.readObject(`refs/heads/${name}`)) ?? (await git.readObject(`${name}^{commit}`));
  return object?.type === 'commit' ? object.oid : undefined;
}

function cutCommits(request: RepositoryRequest, commits: string[]) {
  const isPaged = request.query.has('page') || request.query.has('per_page');
  if (!isPaged) return { commits: commits.slice(0, MAX_COMMITS), isFirst: true, headers: {} };
  const { page, headers } = cutPage(request, commits);
  const isFirst = (request.query.get('page') ?? '1') === '1';
  return { commits: page, isFirst, headers };
}

function toStatus({ ahead, behind }: Comparison): 'ahead' | 'behind' | 'diverged' | 'identical' {
  if (ahead.length > 0) return behind.length > 0 ? 'diverged' : 'ahead';
  return behind.length > 0 ? 'behind' : 'identical';
}

function toAddresses({ act }: RepositoryRequest, { base, head }: { base: string; head: string }) {
  const name = `${toFullName(act.repository)}/compare/${encodeURI(`${base}...${head}`)}`;
  const page = `${act.world.url}/${name}`;
  return {
    url: `${act.world.url}/repos/${name}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  };
}

export const COMPARE_ROUTES: Route[] = [
  inRepository(
    ['GET', '/repos/{owner}/{repo}/compare/{basehead}'],
    reads('contents'),
    getComparison,
  ),
];
