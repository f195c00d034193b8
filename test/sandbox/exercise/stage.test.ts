import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseExercise } from '#sandbox/exercise/exercise-file.ts';
import { openStage } from '#sandbox/exercise/stage.ts';

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
