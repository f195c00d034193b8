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

/** Listens on this machine and remembers what it was asked for. */
async function listen() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // Hung up on, a client only calls again.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { asked, close, url: `http://127.0.0.1:${String(port)}/` };
}

/** Has a child ask a server while the environment names a proxy; tells how often each of the two was asked. */
async function askBesideProxy(environment: Record<string, string>) {
  const [server, proxy] = [await listen(), await listen()];
  const script = `await fetch('${server.url}').catch(() => undefined); process.exit()`;
  const env = { PATH: process.env['PATH'] ?? '', HTTP_PROXY: proxy.url, ...environment };
  const args = ['--input-type=module', '--eval', script];
  await new Promise<void>((resolve) => {
    execFile(process.execPath, args, { env, timeout: 10_000 }, () => {
      resolve();
    });
  });
  server.close();
  proxy.close();
  return { server: server.asked.length, proxy: proxy.asked.length };
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
    reliedOnBy: [SETUP, 'actions/providers/github/steps/revoke-credential.ts'],
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
      assert.deepEqual(await askBesideProxy({}), { server: 1, proxy: 0 });
      const through = await askBesideProxy({ NODE_USE_ENV_PROXY: '1' });
      assert.deepEqual(through, { server: 0, proxy: 1 });
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
