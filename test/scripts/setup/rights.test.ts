import { generateKeyPairSync } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSealed, sealCredential } from '#containment/index.ts';
import { parseSettings } from '#incident/settings.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';
import { openOffice, toLines } from './office.ts';

describe('npm run setup', () => {
  it('makes a seal key whose halves fit, and keeps every other line of firebreak.yml', async () => {
    const office = await openOffice();
    const before = await readFile(join(office.clone, 'firebreak.yml'), 'utf8');
    const { output } = await office.setup('--apply');
    const after = await readFile(join(office.clone, 'firebreak.yml'), 'utf8');
    const { operator_public_key: publicKey } = parseSettings(after);
    const [old, made] = [before.split('\n'), after.split('\n')];
    expect(old.filter((line) => !made.includes(line))).toEqual(['operator_public_key: ""']);
    const signing = /^signing_keys:|^ {2,4}(?:- )?(?:id|environment|public|from): /;
    const changed = made.filter((line) => !old.includes(line) && !signing.test(line));
    expect(changed).toEqual([expect.stringContaining(publicKey)]);

    const { secrets } = office.world.incidentRepository.environments.get('containment') ?? {};
    const privateKey = secrets?.get('FIREBREAK_OPERATOR_SEAL_KEY') ?? '';
    const box = await sealCredential({ value: 'canary', publicKey });
    expect(
      await openSealed({ box, sealedTo: publicKey, privateKey, environment: 'containment' }),
    ).toEqual({
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
    expect([...(firebreak?.secrets.keys() ?? [])]).toEqual(['FIREBREAK_SIGNING_KEY']);
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
