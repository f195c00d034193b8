/** The repository that is set up: what firebreak.yml says of it, and one authenticated line to GitHub. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { createClient } from '#github/client.ts';
import type { Settings } from '#incident/settings.ts';

/** Parameters of a route template; the repository's own are added. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface Site {
  settings: Settings;
  owner: string;
  name: string;
  defaultBranch: string;
  isPublic: boolean;
  /** Sends one request and returns the body. @throws UpstreamError when GitHub refuses or fails. */
  request(route: string, parameters?: Parameters): Promise<unknown>;
  /** Reads all pages of a list. @throws UpstreamError when GitHub refuses or fails. */
  list(route: string, parameters?: Parameters): Promise<unknown[]>;
  /** Waits for GitHub to show what was written. */
  pause(milliseconds: number): Promise<void>;
}

export interface SiteOptions {
  settings: Settings;
  /** `owner/name`. */
  repository: string;
  token: string;
  apiUrl: string;
}

const pause: Site['pause'] = (milliseconds) => sleep(milliseconds);

const RepositoryAnswer = z.object({ default_branch: z.string(), private: z.boolean() });

/** Opens the repository. @throws UpstreamError when the token cannot see it. */
export async function openSite({
  settings,
  repository,
  token,
  apiUrl,
}: SiteOptions): Promise<Site> {
  const { octokit } = createClient({ token, baseUrl: apiUrl });
  const [owner = '', name = ''] = repository.split('/');
  const own = { owner, repo: name, org: settings.organisation };
  const request: Site['request'] = async (route, parameters = {}) => {
    const named = pickNamed(route, own);
    const answer: { data: unknown } = await octokit.request(route, { ...named, ...parameters });
    return answer.data;
  };
  const list: Site['list'] = async (route, parameters = {}) =>
    octokit.paginate(route, { ...pickNamed(route, own), ...parameters, per_page: 100 });
  const found = RepositoryAnswer.parse(await request('GET /repos/{owner}/{repo}'));
  const { default_branch: defaultBranch, private: isPrivate } = found;
  return { settings, owner, name, defaultBranch, isPublic: !isPrivate, request, list, pause };
}

/** Octokit sends what the route does not name as part of the body or the query, where GitHub may refuse it. */
function pickNamed(route: string, parameters: Readonly<Record<string, string>>): Parameters {
  const entries = Object.entries(parameters);
  return Object.fromEntries(entries.filter(([name]) => route.includes(`{${name}}`)));
}
