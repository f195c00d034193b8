import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sodium from 'libsodium-wrappers';
import { describe, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment, deleteComment, editComment } from '#sandbox/world/comments.ts';
import { listFiles, readFile } from '#sandbox/world/git.ts';
import { closeThread, openIssue, openIssueForm } from '#sandbox/world/issues.ts';
import { addLabel, createLabel, removeLabel } from '#sandbox/world/labels.ts';
import { createPull, markReady, mergePull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { mintJobToken } from '#sandbox/world/tokens.ts';
import { createTestWorld, recordEvents, toNames } from './test-world.ts';

const run = promisify(execFile);

describe('a new world', () => {
  test('commits the template and nothing else of the project', async () => {
    const world = await createTestWorld();
    const files = await listFiles(world.git, 'main');
    expect(files.map(({ path }) => path)).toEqual([
      '.github/ISSUE_TEMPLATE/incident.yml',
      '.github/workflows/command.yml',
      'actions/command/action.yml',
      'firebreak.yml',
    ]);
  });

  test('fits firebreak.yml to the organisation and keeps what it does not know', async () => {
    const world = await createTestWorld();
    const config = String(await readFile(world.git, 'main', 'firebreak.yml'));
    expect(config).toContain('# Settings of the organisation.\norganisation: acme\n');
    expect(config).toContain('policy: {window: 60}');
    expect(config).toContain('incident_repository: acme/incidents');
    expect(config).toContain('teams: [incident-commander]');
    expect(config).toContain(world.sealKey.publicKey);
  });

  test('gives the containment environment the key that opens what the public key seals', async () => {
    const world = await createTestWorld();
    const { secrets } = world.incidentRepository.environments.get('containment') ?? {};
    const secret = Buffer.from(secrets?.get('FIREBREAK_OPERATOR_SEAL_KEY') ?? '', 'base64');
    const known = Buffer.from(world.sealKey.publicKey, 'base64');
    const sealed = sodium.crypto_box_seal('raw', known);
    const opened = sodium.crypto_box_seal_open(sealed, known, secret);
    expect(Buffer.from(opened).toString()).toBe('raw');
  });

  test('is the same repository on every machine: real Git agrees and finds no fault', async () => {
    const world = await createTestWorld();
    const { stdout } = await run('git', ['--git-dir', world.git.directory, 'fsck', '--strict']);
    expect(stdout).toBe('');
    const log = await run('git', ['--git-dir', world.git.directory, 'log', '--format=%an %aI %s']);
    expect(log.stdout).toBe('acme 2026-03-02T09:00:00+00:00 Initial commit\n');
  });

  test('puts people into teams by id, and the invited only among the pending', async () => {
    const world = await createTestWorld();
    const responders = world.teams.get('responder');
    expect([...(responders?.members ?? [])]).toEqual([world.accounts.get('dana')?.id]);
    expect([...(responders?.pending ?? [])]).toEqual([world.accounts.get('ada')?.id]);
  });
});

describe('events', () => {
  test('opening an issue publishes it once and each of its labels', async () => {
    const world = await createTestWorld();
    createLabel({ repository: world.incidentRepository }, { name: 'Incident' });
    const events = recordEvents(world);
    const fields = { summary: 'Token in a gist' };
    const thread = await openIssueForm(actAs(world, 'eve'), { template: 'incident', fields });
    expect(toNames(events)).toEqual(['issues opened', 'issues labeled']);
    expect(events[0]).toMatchObject({
      ref: 'refs/heads/main',
      sender: { login: 'eve' },
      payload: {
        issue: { number: thread.number, labels: [{ name: 'Incident' }], state: 'open' },
        repository: { full_name: 'acme/incidents', default_branch: 'main', visibility: 'private' },
        organization: { login: 'acme' },
      },
    });
    expect(events[1]?.payload['label']).toMatchObject({ name: 'Incident' });
  });

  test('a label that the repository lacks is not put on by a form, and not made', async () => {
    const world = await createTestWorld();
    const events = recordEvents(world);
    const fields = { summary: 'Token in a gist' };
    const { labels } = await openIssueForm(actAs(world, 'dana'), { template: 'incident', fields });
    expect([...labels]).toEqual([]);
    expect(world.incidentRepository.labels.size).toBe(0);
    expect(toNames(events)).toEqual(['issues opened']);
  });

  test('through the API whoever can push makes labels, and those of others are dropped', async () => {
    const world = await createTestWorld();
    const draft = { title: 't', body: '', labels: ['Foo'] };
    expect([...(await openIssue(actAs(world, 'eve'), draft)).labels]).toEqual([]);
    expect([...world.incidentRepository.labels.keys()]).toEqual([]);
    expect([...(await openIssue(actAs(world, 'dana'), draft)).labels]).toEqual(['Foo']);
    const dana = actAs(world, 'dana');
    const thread = await openIssue(dana, { title: 't', body: '', labels: ['foo'] });
    await addLabel(dana, thread, 'FOO');
    expect([...thread.labels]).toEqual(['Foo']);
    expect([...world.incidentRepository.labels.entries()]).toEqual([
      ['Foo', { color: 'ededed', description: '' }],
    ]);
    expect(await removeLabel(dana, thread, 'fOO')).toBe(true);
  });

  test('a copy of the template that nobody set up has neither labels, environments nor variables', async () => {
    const { incidentRepository: fresh } = await createTestWorld({ setup: 'none' });
    expect([fresh.labels.size, fresh.environments.size, fresh.variables.size]).toEqual([0, 0, 0]);
    expect(fresh.workflowPermissions.can_approve_pull_request_reviews).toBe(false);
    const { incidentRepository: done } = await createTestWorld();
    expect(done.workflowPermissions.can_approve_pull_request_reviews).toBe(true);
  });

  test('an edited comment carries the text it had before', async () => {
    const world = await createTestWorld();
    const dana = actAs(world, 'dana');
    const thread = await openIssue(dana, { title: 't', body: '' });
    const events = recordEvents(world);
    const comment = await createComment(dana, thread, '/help');
    world.clock.advance(60_000);
    await editComment(dana, { thread, comment }, '/close');
    await deleteComment(dana, { thread, comment });
    expect(toNames(events)).toEqual([
      'issue_comment created',
      'issue_comment edited',
      'issue_comment deleted',
    ]);
    expect(events[1]?.payload).toMatchObject({
      changes: { body: { from: '/help' } },
      comment: {
        body: '/close',
        created_at: '2026-03-02T09:00:00Z',
        updated_at: '2026-03-02T09:01:00Z',
        performed_via_github_app: null,
      },
    });
  });

  test('what a job does with its own token starts nothing', async () => {
    const world = await createTestWorld();
    const token = mintJobToken(world, { run: { id: 1, job: 'command' }, permissions: {} });
    const act = { ...actAs(world, 'github-actions[bot]'), token };
    const events = recordEvents(world);
    const thread = await openIssue(act, { title: 't', body: '', labels: ['incident'] });
    await createComment(act, thread, 'done');
    await pushFiles(act, { branch: 'main', message: 'm', files: [{ path: 'a', content: 'b' }] });
    expect(events).toEqual([]);
  });

  test('a label counts once: adding it again or removing it twice is no event', async () => {
    const world = await createTestWorld();
    const maya = actAs(world, 'maya');
    const thread = await openIssue(maya, { title: 't', body: '' });
    const events = recordEvents(world);
    await addLabel(maya, thread, 'contain:x');
    await addLabel(maya, thread, 'contain:x');
    expect(await removeLabel(maya, thread, 'contain:x')).toBe(true);
    expect(await removeLabel(maya, thread, 'contain:x')).toBe(false);
    expect(toNames(events)).toEqual(['issues labeled', 'issues unlabeled']);
  });
});

describe('pull requests', () => {
  const push = { branch: 'incident/INC-1', message: 'Add a file', files: [] as never[] };
  const files = [{ path: 'incidents/a.md', content: 'a\n' }];

  test('a draft cannot be merged; once ready it becomes a real merge commit', async () => {
    const world = await createTestWorld();
    const dana = actAs(world, 'dana');
    await pushFiles(dana, { ...push, files });
    const head = { head: push.branch, base: 'main', draft: true };
    const result = await createPull(dana, { title: 'Incident', body: '', ...head });
    if (!result.opened) throw new Error(result.reason);
    expect(await mergePull(dana, result.thread)).toEqual({ merged: false, reason: 'draft' });
    await markReady(dana, result.thread);
    const events = recordEvents(world);
    const merge = await mergePull(dana, result.thread);
    if (!merge.merged) throw new Error(merge.reason);
    expect(toNames(events)).toEqual(['pull_request closed', 'pull_request_target closed', 'push']);
    expect(events[0]).toMatchObject({ ref: 'refs/heads/main', sha: merge.oid });
    expect(events[0]?.payload['pull_request']).toMatchObject({
      merged: true,
      merged_by: { login: 'dana' },
      merge_commit_sha: merge.oid,
      head: { ref: 'incident/INC-1', repo: { full_name: 'acme/incidents' } },
    });
    const parents = ['--git-dir', world.git.directory, 'log', '-1', '--format=%p', 'main'];
    expect((await run('git', parents)).stdout.trim().split(' ')).toHaveLength(2);
    expect(String(await readFile(world.git, 'main', 'incidents/a.md'))).toBe('a\n');
  });

  test('a push to the head of an open one synchronizes it, and closing it is no merge', async () => {
    const world = await createTestWorld();
    const dana = actAs(world, 'dana');
    await pushFiles(dana, { ...push, files });
    const head = { head: push.branch, base: 'main', draft: false };
    const result = await createPull(dana, { title: 'Incident', body: '', ...head });
    if (!result.opened) throw new Error(result.reason);
    expect(await createPull(dana, { title: 'Again', body: '', ...head })).toMatchObject({
      reason: 'exists',
    });
    const events = recordEvents(world);
    await pushFiles(dana, { ...push, files: [{ path: 'b', content: 'b' }] });
    await closeThread(dana, result.thread);
    expect(toNames(events)).toEqual([
      'push',
      'pull_request synchronize',
      'pull_request_target synchronize',
      'pull_request closed',
      'pull_request_target closed',
    ]);
    expect(events.at(-1)?.payload['pull_request']).toMatchObject({ merged: false });
  });

  test('a branch without commits of its own has nothing to merge', async () => {
    const world = await createTestWorld();
    const dana = actAs(world, 'dana');
    await pushFiles(dana, { ...push, files });
    const same = { head: push.branch, base: push.branch, draft: false };
    expect(await createPull(dana, { title: 't', body: '', ...same })).toMatchObject({
      reason: 'no-commits',
    });
  });
});
