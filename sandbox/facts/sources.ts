/** Addresses of the sources that many facts share, each pinned to the version that was read. */
import type { FactSource } from './fact.ts';

/** A type, field or mutation of GitHub's published GraphQL schema. */
export const schema = (name: string): FactSource => `@octokit/graphql-schema@15.26.1 ${name}`;

/** A webhook of GitHub's published payload schemas. */
export const webhook = (name: string): FactSource => `@octokit/webhooks-schemas@7.6.1 ${name}`;

/** An operation of the published REST description. */
export const operation = (name: string): FactSource => `@octokit/openapi@23.0.2 ${name}`;

/** A page of the documentation. */
export const docs = (path: string): FactSource => `https://docs.github.com/en/${path}`;

/** A file of the runner. */
export const runner = (path: string): FactSource =>
  `https://github.com/actions/runner/blob/258d6c857db3519913f7deb6004b60172f8043ae/src/${path}`;

/** Recorded answers of PyGithub's tests. */
export const pygithub = (name: string): FactSource =>
  `https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/${name}.txt`;

/** Recorded answers of hub4j's tests. */
export const hub4j = (path: string): FactSource =>
  `https://github.com/hub4j/github-api/blob/79e0fc61d/src/test/resources/org/kohsuke/github/${path}`;

/** Tests that run against the real service. */
export const GHCOMMIT: FactSource =
  'https://github.com/changesets/ghcommit/tree/6ff30f9/tests/integration';

/** Measured as a GitHub App on 2026-10-09 and 2026-10-10; raw answers are quoted there. */
export const REPO_GUARDIAN: FactSource = 'https://github.com/donaldgifford/repo-guardian';

/** Measured on a private repository on 2026-09-30; raw lines are quoted there. */
export const SDLC_HARNESS: FactSource =
  'https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md';

export const TRIGGERS = docs(
  'actions/reference/workflows-and-actions/events-that-trigger-workflows',
);
export const SYNTAX = docs('actions/reference/workflows-and-actions/workflow-syntax');
export const EXPRESSIONS = docs('actions/reference/workflows-and-actions/expressions');
export const CONTEXTS = docs('actions/reference/workflows-and-actions/contexts');
export const GITHUB_TOKEN = docs('actions/concepts/security/github_token');
export const GRAPHQL_LIMITS = docs(
  'graphql/overview/rate-limits-and-query-limits-for-the-graphql-api',
);
