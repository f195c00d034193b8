/** Facts about places where Firebreak may run: other servers of GitHub, and networks that let little through. */
import { execFile } from 'node:child_process';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Fact } from './fact.ts';

const SETUP = 'docs/setup.md';
const PATHS = z.object({ paths: z.record(z.string(), z.unknown()) });

/** Routes of an Enterprise Server as GitHub publishes them; big files, read when somebody asks. */
async function readPaths(version: string): Promise<ReadonlySet<string>> {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve(`@octokit/openapi/generated/ghes-${version}.json`);
  const { paths } = PATHS.parse(JSON.parse(await readFile(file, 'utf8')));
  return new Set(Object.keys(paths));
}

/** A port where nobody listens. */
const NOWHERE = 'http://127.0.0.1:59999/';

/** Has a child ask an address that leads nowhere, through a proxy on this machine; tells what the proxy was asked for. */
async function askThroughProxy(environment: Record<string, string>): Promise<string[]> {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${String(port)}`;
  const script = `await fetch('${NOWHERE}').catch(() => undefined)`;
  await new Promise<void>((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', HTTP_PROXY: url, ...environment };
    const args = ['--input-type=module', '--eval', script];
    execFile(process.execPath, args, { env }, () => {
      resolve();
    });
  });
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
  return asked;
}

export const places: readonly Fact[] = [
  {
    id: 'ghes-lacks-revocation',
    claim:
      'Enterprise Server 3.17 to 3.19 has no route that revokes a credential without signing in.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 ghes-3.17.json',
      '@octokit/openapi@23.0.2 ghes-3.18.json',
      '@octokit/openapi@23.0.2 ghes-3.19.json',
    ],
    reliedOnBy: [SETUP, 'actions/contain/steps/github/revoke-credential.ts'],
    needs: ['world'],
    check: async () => {
      for (const version of ['3.17', '3.18', '3.19']) {
        // oxlint-disable-next-line no-await-in-loop -- one big file at a time
        assert.ok(!(await readPaths(version)).has('/credentials/revoke'), version);
      }
    },
  },
  {
    id: 'ghes-has-the-rest',
    claim:
      'Enterprise Server 3.19 has rulesets, environments, forced cancelling and code owner errors.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 ghes-3.19.json'],
    reliedOnBy: [SETUP],
    needs: ['world'],
    check: async () => {
      const paths = await readPaths('3.19');
      const wanted = [
        'rulesets',
        'environments/{environment_name}',
        'actions/runs/{run_id}/force-cancel',
        'codeowners/errors',
        'check-runs',
      ].map((path) => `/repos/{owner}/{repo}/${path}`);
      assert.deepEqual(
        wanted.filter((path) => !paths.has(path)),
        [],
      );
    },
  },
  {
    id: 'proxy-needs-a-word',
    claim:
      'Node 24 goes through the proxy of the environment with NODE_USE_ENV_PROXY=1, not without.',
    grade: 'docs',
    sources: ['https://nodejs.org/docs/latest-v24.x/api/cli.html#node_use_env_proxy1'],
    reliedOnBy: [SETUP],
    needs: ['world'],
    check: async () => {
      assert.deepEqual(await askThroughProxy({}), []);
      const [asked = ''] = await askThroughProxy({ NODE_USE_ENV_PROXY: '1' });
      assert.match(asked, /127\.0\.0\.1:59999/);
    },
  },
  {
    id: 'ghe-com-addresses',
    claim: 'GHE.com answers at SUBDOMAIN.ghe.com and api.SUBDOMAIN.ghe.com.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom',
    ],
    reliedOnBy: [SETUP, 'scripts/setup.ts', 'scripts/probe.ts'],
    needs: [],
    unaskable:
      'it takes an enterprise there; set GITHUB_API_URL and all other facts are asked of it',
  },
  {
    id: 'allow-list-refuses-runners',
    claim: 'An IP allow list refuses the tokens of jobs on hosted runners, whose addresses change.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization',
    ],
    reliedOnBy: [SETUP],
    needs: [],
    unaskable: 'asking would lock the asker out',
  },
];
