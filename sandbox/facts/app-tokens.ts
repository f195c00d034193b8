/** Facts about tokens of an App's installation, as `actions/create-github-app-token` makes them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { docs, hub4j, operation, pygithub } from './sources.ts';
import type { Subject } from './subject.ts';
import { findJob, runOnce, toWorkflow } from './workflow.ts';

const COMMAND = '.github/workflows/command.yml';
const ACTION =
  'https://github.com/actions/create-github-app-token/tree/bcd2ba49218906704ab6c1aa796996da409d3eb1';

const MINT = `steps:
  - id: app
    uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1
    with:
      client-id: \${{ vars.FIREBREAK_OBSERVER_CLIENT_ID }}
      private-key: \${{ secrets.FIREBREAK_OBSERVER_KEY }}
`;

/** Makes a token with these inputs in a job, and then does what the script says. */
async function mint(subject: Subject, inputs: string, script = 'true') {
  const more = inputs === '' ? '' : `      ${inputs}\n`;
  const step = `  - env: {TOKEN: "\${{ steps.app.outputs.token }}", API: "\${{ github.api_url }}"}\n    run: |\n      ${script}\n`;
  const job = `two:\n  runs-on: ubuntu-24.04\n  environment: firebreak\n  ${`${MINT}${more}${step}`.replaceAll('\n', '\n  ').trimEnd()}\n`;
  return findJob(await runOnce(subject, toWorkflow({ job: 'if: false', jobs: job })), 'two');
}

const ask = (path: string) =>
  `curl -s -o /dev/null -w 'answer %{http_code}' -H "Authorization: Bearer $TOKEN" "$API${path}"`;

function findObserver({ world }: Subject) {
  assert.ok(world !== undefined);
  return { repository: world.incidentRepository, id: world.apps.observer.id };
}

function findMinted({ world }: Subject) {
  const tokens = [...(world?.tokens.values() ?? [])];
  const found = tokens.findLast(({ kind }) => kind === 'installation');
  assert.ok(found !== undefined, 'No token of an installation was made.');
  return found;
}

export const appTokens: readonly Fact[] = [
  {
    id: 'app-token-client-id',
    claim: 'A token is asked for with the client id of the App; its number serves too.',
    grade: 'docs',
    sources: [ACTION],
    reliedOnBy: [COMMAND, 'scripts/setup/secrets.ts'],
    needs: ['administrator', 'runs', 'world'],
    check: async (subject) => {
      assert.equal((await mint(subject, '')).conclusion, 'success');
      const { repository, id } = findObserver(subject);
      repository.variables.set('FIREBREAK_OBSERVER_CLIENT_ID', String(id));
      assert.equal((await mint(subject, '')).conclusion, 'success');
    },
  },
  {
    id: 'app-token-is-masked-and-works',
    claim: 'The action hands on a token that works and is masked in the log.',
    grade: 'docs',
    sources: [ACTION, hub4j('GHCheckRunBuilderTest/wiremock/createCheckRun')],
    reliedOnBy: [COMMAND],
    covers: ['vars.FIREBREAK_OBSERVER_CLIENT_ID', 'secrets.FIREBREAK_OBSERVER_KEY'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const path = `/repos/${subject.owner}/${subject.repo}`;
      const { log, conclusion } = await mint(subject, '', `echo "token $TOKEN." && ${ask(path)}`);
      assert.equal(conclusion, 'success', log);
      assert.match(log, /token \*\*\*\./);
      assert.match(log, /answer 200/);
    },
  },
  {
    id: 'installation-token-narrowed',
    claim: 'A token that asks for some permissions has those and metadata, and no others.',
    grade: 'recorded',
    sources: [hub4j('GHCheckRunBuilderTest/wiremock/createCheckRun'), ACTION],
    reliedOnBy: [COMMAND, '.github/workflows/probe.yml'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const path = `/repos/${subject.owner}/${subject.repo}/git/ref/heads/${subject.defaultBranch}`;
      assert.match((await mint(subject, 'permission-contents: read', ask(path))).log, /answer 200/);
      assert.match((await mint(subject, 'permission-issues: read', ask(path))).log, /answer 403/);
    },
  },
  {
    id: 'installation-token-too-wide',
    claim: 'A token that asks for a permission which the App was not granted is refused.',
    grade: 'recorded',
    sources: [pygithub('GithubIntegration.testGetAccessTokenWithInvalidPermissions')],
    reliedOnBy: [COMMAND, 'docs/setup.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const { conclusion, log } = await mint(subject, 'permission-administration: write');
      assert.equal(conclusion, 'failure');
      assert.match(log, /The permissions requested are not granted to this installation\./);
    },
  },
  {
    id: 'installation-token-ends-with-job',
    claim: 'The action revokes its token when the job ends; who presents it afterwards gets 401.',
    grade: 'docs',
    sources: [ACTION, operation('apps/revoke-installation-access-token')],
    reliedOnBy: [COMMAND, 'docs/threat-model.md'],
    needs: ['administrator', 'runs', 'world'],
    check: async (subject) => {
      await mint(subject, '');
      const headers = { authorization: `Bearer ${findMinted(subject).value}` };
      const { status } = await subject.rest('anonymous', 'GET /repos/{owner}/{repo}', { headers });
      assert.equal(status, 401);
    },
  },
  {
    id: 'installation-token-revoke',
    claim:
      'A token of an installation revokes itself: 204, and 401 for whoever uses it afterwards.',
    grade: 'schema',
    sources: [operation('apps/revoke-installation-access-token')],
    reliedOnBy: ['docs/threat-model.md'],
    doubtful: 'Whether tokens of the newer form die at once is not documented.',
    needs: ['observer', 'world'],
    check: async (subject) => {
      await subject.rest('observer', 'GET /repos/{owner}/{repo}');
      const headers = { authorization: `Bearer ${findMinted(subject).value}` };
      const gone = await subject.rest('anonymous', 'DELETE /installation/token', { headers });
      assert.equal(gone.status, 204);
      const after = await subject.rest('anonymous', 'GET /repos/{owner}/{repo}', { headers });
      assert.ok(after.status === 401 || after.status === 200, `got ${after.status}`);
      return after.status === 401 ? 'dead at once' : `still answered ${after.status}`;
    },
  },
  {
    id: 'installation-token-form',
    claim:
      'A token begins with `ghs_`; what follows may be long and hold dots, dashes and underscores.',
    grade: 'docs',
    sources: [
      'https://github.blog/changelog/2026-05-15-github-app-installation-tokens-new-format',
      operation('apps/create-installation-access-token'),
    ],
    reliedOnBy: ['actions/kernel/text/secret-patterns.ts'],
    needs: ['observer', 'world'],
    check: async (subject) => {
      await subject.rest('observer', 'GET /repos/{owner}/{repo}');
      assert.match(findMinted(subject).value, /^ghs_[A-Za-z0-9._-]{36,}$/);
    },
  },
  {
    id: 'app-without-key',
    claim:
      'A job whose environment does not hold the key gets an empty secret, and the action fails.',
    grade: 'docs',
    sources: [ACTION, docs('actions/reference/security/secrets')],
    reliedOnBy: [COMMAND, 'docs/setup.md'],
    needs: ['administrator', 'runs'],
    check: async (subject) => {
      const steps = MINT.replaceAll('\n', '\n  ').trimEnd();
      const job = `two:\n  runs-on: ubuntu-24.04\n  ${steps}\n`;
      const run = await runOnce(subject, toWorkflow({ job: 'if: false', jobs: job }));
      const { conclusion, log } = findJob(run, 'two');
      assert.equal(conclusion, 'failure');
      assert.match(log, /private-key/);
    },
  },
];
