import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { openOffice, TEAMS, toWrites, toRules, readOwners, toLines } from './setup/office.ts';

describe('npm run setup', () => {
  it('prints what is wanted without a token, and asks GitHub nothing', async () => {
    const office = await openOffice({ by: '' });
    const { code, output } = await office.setup();
    expect(code).toBe(0);
    expect(output).toContain('label contain:github/revoke-credential');
    expect(output).toContain('firebreak-incident-branches');
    expect(output).toContain('https://github.com/organizations/acme/settings/apps/new?');
    // What is wanted must not read as if it were there.
    expect(output).toContain('Without a token nothing was looked at.');
    expect(output.trimEnd().split('\n').at(-1)).toMatch(
      /^Nothing was looked at and nothing was changed\. .*export GITHUB_TOKEN=/,
    );
    expect(office.world.journal).toEqual([]);
  });

  it('makes nothing without a token, and says at once what to do', async () => {
    const office = await openOffice({ by: '' });
    const before = await readdir(office.clone);
    const { code, output } = await office.setup('--apply');
    expect(code).toBe(2);
    expect(output).toMatch(/^Expected the token of an administrator in GITHUB_TOKEN, got nothing/);
    expect(output).toContain('export GITHUB_TOKEN=');
    expect(output).not.toContain('label contain:');
    expect(await readdir(office.clone)).toEqual(before);
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
});
