import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { parseExercise } from '#sandbox/exercise/exercise-file.ts';
import { findLeaks } from '#sandbox/exercise/secret-search.ts';
import { openStage } from '#sandbox/exercise/stage.ts';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { openTinyStage } from './tiny-project.ts';

const TEXT = `title: T
start: 2026-03-02T09:00:00Z
people: {dana: {}, omar: {roles: approver}}
repositories: {acme/shop: null, store: null}
environments: {containment: {reviewers: [omar, approver, responder], prevent_self_review: true}}
injects: [{wait: 1m}]
`;

test('a stage is the world that the exercise says, without the template’s own development', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'firebreak-stage-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  const project = join(directory, 'project');
  await mkdir(join(project, '.github', 'workflows'), { recursive: true });
  await writeFile(join(project, '.github', 'workflows', 'ci.yml'), 'name: CI\n');
  const stage = await openStage(parseExercise(TEXT, 'a.yml'), { project, directory });
  const { world } = stage;
  expect([...world.repositories.keys()]).toEqual(['acme/incidents', 'acme/shop', 'acme/store']);
  expect(world.incidentRepository.workflows).toMatchObject([{ state: 'disabled_manually' }]);
  expect(world.incidentRepository.environments.get('containment')?.body).toMatchObject({
    prevent_self_review: true,
    // An account goes before a team; the rules that the setup leaves stay.
    reviewers: [{ type: 'User' }, { type: 'Team' }, { type: 'Team' }],
    deployment_branch_policy: { custom_branch_policies: true },
  });
  expect((await fetch(`${stage.url}/user`)).status).toBe(401);
  await stage.close();
  await expect(fetch(`${stage.url}/user`)).rejects.toThrow('fetch failed');
});

const KEY = 'rehearsal-key-that-acts';
const WORLD = `settings:
  policy: {second_person: always}
  providers: {okta: {url: "http://127.0.0.1:8090"}}
environments:
  containment: {secrets: {FIREBREAK_PROVIDER_KEY: ${KEY}}}
`;

test('says in firebreak.yml and in the environments what the exercise says', async () => {
  const { world } = (await openTinyStage(WORLD)).stage;
  const file = await world.git.readObject('main:firebreak.yml');
  expect(parse(String(file?.content))).toMatchObject({
    organisation: 'acme',
    policy: { second_person: 'always' },
    providers: { okta: { url: 'http://127.0.0.1:8090' } },
  });
  const secrets = world.incidentRepository.environments.get('containment')?.secrets;
  expect(secrets?.get('FIREBREAK_PROVIDER_KEY')).toBe(KEY);
  expect([...(secrets?.keys() ?? [])]).toContain('FIREBREAK_SIGNING_KEY');
});

test('finds a secret of an environment wherever it was left', async () => {
  const { world } = (await openTinyStage(WORLD)).stage;
  expect(await findLeaks(world, [])).toEqual([]);
  await openIssue(actAs(world, 'dana'), { title: 'Look', body: `It is ${KEY}` });
  expect(await findLeaks(world, [])).toContainEqual({
    secret: 'FIREBREAK_PROVIDER_KEY',
    where: expect.stringMatching(/^thread #\d+$/),
  });
});
