import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { createTestWorld } from './test-world.ts';

test('a workflow is listed once its file is on the default branch, by its name or its path', async () => {
  const world = await createTestWorld();
  const dana = actAs(world, 'dana');
  const names = () => world.incidentRepository.workflows.map(({ name }) => name);
  const push = (branch: string, files: Record<string, string>) =>
    pushFiles(dana, {
      branch,
      message: 'm',
      files: Object.entries(files).map(([path, content]) => ({ path, content })),
    });
  const folder = '.github/workflows';
  await push('b', { [`${folder}/new.yml`]: 'name: New\n' });
  expect(names()).toEqual(['Command']);
  await push('main', {
    [`${folder}/new.yml`]: 'name: New\n',
    [`${folder}/broken.yaml`]: 'name: [',
    [`${folder}/nameless.yml`]: 'name: 5\n',
    [`${folder}/deep/no.yml`]: 'name: No\n',
    [`${folder}/no.txt`]: 'name: No\n',
  });
  const all = ['Command', `${folder}/broken.yaml`, `${folder}/nameless.yml`, 'New'];
  expect(names().toSorted()).toEqual(all.toSorted());
  // The same file again is the same workflow.
  await push('main', { [`${folder}/new.yml`]: 'name: Other\n' });
  expect(names()).toHaveLength(4);
});
