import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openSealed, sealCredential } from '#containment/index.ts';
import { parseSettings } from '#incident/settings.ts';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import type { Fault } from '#sandbox/world/request-types.ts';
import type { Repository } from '#sandbox/world/types.ts';
import { SETTINGS_FOLDER } from '../support/settings.ts';
import { startTestServer, type TestServer } from '../sandbox/server/test-server.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const CACHE = join(tmpdir(), 'firebreak-compile-cache');

interface Office extends TestServer {
  /** The clone in which the person sets up. */
  clone: string;
  setup(...args: string[]): Promise<{ code: number; output: string }>;
}

/** A repository with nothing set up yet, and an administrator's clone of it. */
async function openOffice({ by = 'ada', faults = [] as Fault[] } = {}): Promise<Office> {
  const server = await startTestServer({ setup: 'none' });
  server.world.faults.push(...faults);
  const clone = await mkdtemp(join(tmpdir(), 'firebreak-setup-'));
  onTestFinished(() => rm(clone, { recursive: true, force: true }));
  await cp(join(SETTINGS_FOLDER, 'firebreak.yml'), join(clone, 'firebreak.yml'));
  const token = by === '' ? '' : mintPersonToken(server.world, by).value;
  const setup: Office['setup'] = (...args) =>
    new Promise((resolve) => {
      const env = {
        PATH: process.env['PATH'],
        GITHUB_TOKEN: token,
        GITHUB_API_URL: server.url,
        // The same modules start twenty times over.
        NODE_COMPILE_CACHE: CACHE,
      };
      const options = { cwd: clone, env };
      const script = join(PROJECT, 'scripts', 'setup.ts');
      execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      });
    });
  return { ...server, clone, setup };
}

const TEAMS = 'GET /orgs/{org}/teams';
const toWrites = ({ world }: Office) => world.journal.filter(({ method }) => method !== 'GET');
const toRules = (repository: Repository, name: string) =>
  repository.rulesets
    .map(({ body }) => z.object({ name: z.string(), rules: z.array(z.unknown()) }).parse(body))
    .find((one) => one.name === name)?.rules;
const readOwners = ({ clone }: Office) => readFile(join(clone, '.github', 'CODEOWNERS'), 'utf8');
const toLines = (output: string, mark: string) =>
  output.split('\n').filter((line) => line.startsWith(`  ${mark}`));

describe('npm run setup', () => {
  it('prints what is wanted without a token, and asks GitHub nothing', async () => {
    const office = await openOffice({ by: '' });
    const { code, output } = await office.setup();
    expect(code).toBe(0);
    expect(output).toContain('label contain:github/revoke-credential');
    expect(output).toContain('firebreak-incident-branches');
    expect(output).toContain('https://github.com/organizations/acme/settings/apps/new?');
    expect(office.world.journal).toEqual([]);
  });

  it('prints what is missing and changes nothing', async () => {
    const office = await openOffice();
    const before = await readFile(join(office.clone, 'firebreak.yml'), 'utf8');
    const { code, output } = await office.setup();
    expect(code).toBe(0);
    expect(toLines(output, 'to do').length).toBeGreaterThan(15);
    expect(output).toContain('npm run setup -- --apply');
    expect(toWrites(office)).toEqual([]);
    expect(await readFile(join(office.clone, 'firebreak.yml'), 'utf8')).toBe(before);
  });

  it('does it, and finds nothing left the second time', async () => {
    const office = await openOffice();
    const first = await office.setup('--apply');
    expect(first.code).toBe(0);
    // What is left takes a browser: the two Apps.
    expect(toLines(first.output, 'by hand')).toEqual([
      expect.stringContaining('Register the observer App'),
      expect.stringContaining('Register the operator App'),
    ]);
    const { incidentRepository: repository } = office.world;
    expect([...repository.labels.keys()]).toEqual(
      expect.arrayContaining([
        'incident',
        'SEV1',
        'status:closed',
        'contain:github/halt-workflows',
      ]),
    );
    expect(repository.rulesets).toHaveLength(3);
    expect(toRules(repository, 'firebreak-incident-branches')).toEqual([
      { type: 'deletion' },
      { type: 'non_fast_forward' },
    ]);
    expect(toRules(repository, 'firebreak-default-branch')).toMatchObject([
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'firebreak/validate', integration_id: 15_368 }],
        },
      },
    ]);
    expect(await readOwners(office)).toBe('* @acme/approver\n');
    expect(repository.workflowPermissions).toEqual({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: true,
    });
    expect([...repository.environments.keys()]).toEqual(['firebreak', 'containment']);
    expect(repository.environments.get('containment')?.body).toMatchObject({
      prevent_self_review: true,
      reviewers: [{ type: 'Team', id: office.world.teams.get('approver')?.id }],
    });

    for (const { branchPolicies } of repository.environments.values()) {
      expect(branchPolicies).toMatchObject([{ name: 'main' }]);
    }

    const writes = toWrites(office).length;
    const second = await office.setup('--apply');
    expect(toLines(second.output, 'to do')).toEqual([]);
    expect(toLines(second.output, 'by hand')).toEqual(toLines(first.output, 'by hand'));
    expect(second.output).not.toContain(': done');
    expect(toWrites(office)).toHaveLength(writes);
  });

  it('names the organisation’s approvers as owners of everything, and keeps the lines of others', async () => {
    const office = await openOffice();
    const settings = await readFile(join(office.clone, 'firebreak.yml'), 'utf8');
    const approvers = 'approver:\n    teams: [leads, security]\n    people: [{id: 7, login: ada}]';
    await writeFile(
      join(office.clone, 'firebreak.yml'),
      settings.replace(/approver:\n {4}teams: .*\n {4}people: .*/, approvers),
    );
    await mkdir(join(office.clone, '.github'));
    await writeFile(
      join(office.clone, '.github', 'CODEOWNERS'),
      '# Ours.\n* @acme/approver\n/docs/ @acme/writers\n/incidents/ # nobody\n',
    );
    const { output } = await office.setup('--apply');
    expect(output).toMatch(/write \.github\/CODEOWNERS.*done/);
    expect(output).toContain('by hand Name an owner of /incidents/ in .github/CODEOWNERS');
    expect(await readOwners(office)).toBe(
      '# Ours.\n* @acme/leads @acme/security @ada\n/docs/ @acme/writers\n/incidents/ # nobody\n',
    );
  });

  it('points at a provider that firebreak.yml names and nobody has written', async () => {
    const office = await openOffice();
    const file = join(office.clone, 'firebreak.yml');
    const settings = await readFile(file, 'utf8');
    await writeFile(file, `${settings}\nproviders:\n  gihub: {}\n`);
    const { code, output } = await office.setup();
    expect(code).not.toBe(0);
    const line = settings.split('\n').length + 2;
    expect(output).toContain(`line ${line}: providers.gihub`);
    expect(output).toContain('did you mean github?');
  });

  it.each([
    ['missing', [], 'Create the team approver in acme'],
    [
      'hidden, as their list',
      [{ on: TEAMS, status: 403 }],
      'this token sees no team there (a classic',
    ],
    ['not asked for, as GitHub fails', [{ on: `${TEAMS}/{team_slug}`, status: 403 }], '403'],
  ])('tells what to do about a team that is %s', async (_, faults, words) => {
    const office = await openOffice({
      faults: faults.map((fault) => ({ times: 50, ...fault })),
    });
    office.world.teams.delete('approver');
    const { output } = await office.setup();
    const said = toLines(output, 'by hand').filter((line) => line.includes('team approver'));
    expect(said[0]).toContain(words);
    expect(said[0]?.includes('Create the team')).toBe(words.startsWith('Create'));
  });

  it('says which code owners GitHub skips, and what the file on GitHub has nothing to do with', async () => {
    const office = await openOffice();
    const ada = actAs(office.world, 'ada');
    expect((await office.setup()).output).not.toContain('GitHub skips');
    const content = '# Ours.\n* @acme/approver\n/docs/ @acme/writers @eve\n';
    const files = [{ path: '.github/CODEOWNERS', content }];
    await pushFiles(ada, { branch: 'main', message: 'Owners', files });
    const approvers = office.world.teams.get('approver');
    if (approvers !== undefined) approvers.permission = 'read';
    const { code, output } = await office.setup();
    expect(code).toBe(0);
    expect(toLines(output, 'by hand').filter((line) => line.includes('GitHub skips'))).toEqual([
      expect.stringContaining(
        'line 2 of .github/CODEOWNERS on main (Unknown owner): make sure the team @acme/approver exists, is publicly visible, and has write access',
      ),
      expect.stringContaining(
        'line 3 of .github/CODEOWNERS on main (Unknown owner): make sure the team @acme/writers',
      ),
      expect.stringContaining(
        'line 3 of .github/CODEOWNERS on main (Unknown owner): make sure @eve exists',
      ),
    ]);
  });

  it('keeps the rule of the code when GitHub takes no exception for Dependabot, and says so', async () => {
    const office = await openOffice({
      faults: [{ on: 'POST /repos/{owner}/{repo}/rulesets', status: 422, after: 2 }],
    });
    const { output } = await office.setup('--apply');
    expect(output).toMatch(
      /by hand create ruleset firebreak-code.*Add Dependabot to its bypass list/,
    );
    const bodies = office.world.incidentRepository.rulesets.map(({ body }) => JSON.stringify(body));
    expect(bodies).toHaveLength(3);
    expect(bodies.some((body) => body.includes('Integration'))).toBe(false);
  });

  it('takes the numbers of Apps from the server', async () => {
    const office = await openOffice();
    const bot = office.world.accounts.get('github-actions[bot]');
    if (bot !== undefined) bot.appId = 4711;
    office.world.accounts.delete('dependabot[bot]');
    await office.setup('--apply');
    const text = JSON.stringify(office.world.incidentRepository.rulesets);
    expect(text).toContain('"integration_id":4711');
    expect(text).not.toContain('Integration"');
  });

  it('names what asks the real GitHub, at its end', async () => {
    const { output } = await (await openOffice()).setup();
    expect(output.trimEnd().split('\n').at(-1)).toBe('Ask the real GitHub: npm run probe');
  });

  it('makes a seal key whose halves fit, and keeps every other line of firebreak.yml', async () => {
    const office = await openOffice();
    const before = await readFile(join(office.clone, 'firebreak.yml'), 'utf8');
    const { output } = await office.setup('--apply');
    const after = await readFile(join(office.clone, 'firebreak.yml'), 'utf8');
    const { operator_public_key: publicKey } = parseSettings(after);
    const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual([expect.stringContaining(publicKey)]);

    const { secrets } = office.world.incidentRepository.environments.get('containment') ?? {};
    const privateKey = secrets?.get('FIREBREAK_OPERATOR_SEAL_KEY') ?? '';
    const box = await sealCredential({ value: 'canary', publicKey });
    expect(await openSealed({ box, sealedTo: publicKey, privateKey })).toEqual({
      opened: true,
      value: 'canary',
    });
    expect(output).not.toContain(privateKey);
    expect(after).not.toContain(privateKey);
  });

  it('stores the id and key of an App, and prints no part of the key', async () => {
    const office = await openOffice();
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const file = join(office.clone, 'operator.pem');
    await writeFile(file, pem);
    const said = await office.setup(
      '--apply',
      '--operator-app',
      'Iv23liTest',
      '--operator-key',
      file,
    );
    const containment = office.world.incidentRepository.environments.get('containment');
    expect(containment?.variables.get('FIREBREAK_OPERATOR_CLIENT_ID')).toBe('Iv23liTest');
    expect(containment?.secrets.get('FIREBREAK_OPERATOR_KEY')).toBe(pem);
    expect(said.output).not.toContain(String(pem).split('\n')[1]);
    const firebreak = office.world.incidentRepository.environments.get('firebreak');
    expect([...(firebreak?.secrets.keys() ?? [])]).toEqual(['FIREBREAK_RECORD_KEY']);
    expect((await office.setup()).output).toContain('operator App Iv23liTest');
  });

  it('leaves to a person what GitHub refuses, and goes on', async () => {
    const refusal = { status: 403, times: 99 };
    const office = await openOffice({
      faults: [
        { on: 'POST /repos/{owner}/{repo}/rulesets', ...refusal },
        { on: 'PUT /repos/{owner}/{repo}/actions/permissions/workflow', ...refusal },
      ],
    });
    const { code, output } = await office.setup('--apply');
    expect(code).toBe(0);
    expect(toLines(output, 'by hand').join('\n')).toMatch(/GITHUB_TOKEN reads[^]*403[^]*ruleset/);
    expect(office.world.incidentRepository.labels.has('SEV1')).toBe(true);
    expect(
      parseSettings(await readFile(join(office.clone, 'firebreak.yml'), 'utf8')),
    ).toMatchObject({ operator_public_key: expect.stringMatching(/=$/) });
  });

  it('creates an environment without reviewers where the plan has none, and says so', async () => {
    const office = await openOffice({
      faults: [
        { on: 'PUT /repos/{owner}/{repo}/environments/{environment_name}', status: 422, after: 1 },
      ],
    });
    const { output } = await office.setup('--apply');
    expect(output).toMatch(/by hand create environment containment with required reviewers.*422/);
    expect(office.world.incidentRepository.environments.has('containment')).toBe(true);
  });

  it('corrects what somebody changed, and leaves to a person what somebody added', async () => {
    const office = await openOffice();
    await office.setup('--apply');
    const { labels, rulesets, environments } = office.world.incidentRepository;
    labels.set('SEV1', { color: '000000', description: '' });
    const [first] = rulesets;
    const emptied = { name: 'firebreak-incident-branches', enforcement: 'active', rules: [] };
    if (first !== undefined) first.body = emptied;
    const containment = environments.get('containment');
    if (containment !== undefined) containment.body = { ...containment.body, reviewers: [] };
    const firebreak = environments.get('firebreak');
    firebreak?.branchPolicies.push({ id: 1, name: 'incident/*' });
    if (firebreak !== undefined) firebreak.body = { ...firebreak.body, wait_timer: 30 };
    // Half of the pair is missing.
    const key = containment?.secrets.get('FIREBREAK_OPERATOR_SEAL_KEY');
    await cp(join(SETTINGS_FOLDER, 'firebreak.yml'), join(office.clone, 'firebreak.yml'));

    const { output } = await office.setup('--apply');
    expect(output).toMatch(/update label SEV1: done/);
    expect(output).toMatch(/update ruleset firebreak-incident-branches.*done/);
    expect(output).toMatch(/update environment containment with required reviewers: done/);
    expect(output).toMatch(/create seal key.*done/);
    expect(output).toMatch(/by hand Environment firebreak admits incident\/\* too/);
    expect(output).toMatch(/by hand Environment firebreak waits for reviewers or a timer/);
    expect(labels.get('SEV1')?.color).toBe('b60205');
    expect(rulesets).toHaveLength(3);
    expect(containment?.body.reviewers).toHaveLength(1);
    expect(containment?.branchPolicies).toHaveLength(1);
    expect(containment?.secrets.get('FIREBREAK_OPERATOR_SEAL_KEY')).not.toBe(key);
  });

  it('says who must do it when the token belongs to somebody without the right', async () => {
    const office = await openOffice({ by: 'eve' });
    const { code, output } = await office.setup('--apply');
    expect(code).toBe(0);
    expect(toLines(output, 'by hand').length).toBeGreaterThan(5);
    expect(office.world.incidentRepository.rulesets).toEqual([]);
  });

  it.each([
    [['--repository', 'acme/nowhere'], /404/],
    [['--operator-app', 'Iv23liTest'], /key file/],
    // The number of an App is what the action calls deprecated.
    [['--operator-app', '77', '--operator-key', 'x.pem'], /client id/],
  ])('ends with one sentence for %j', async (args, message) => {
    const { code, output } = await (await openOffice()).setup(...args);
    expect(code).toBe(2);
    expect(output).toMatch(message);
    expect(output).not.toContain('    at ');
  });
});
