import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { addLabel, createLabel, findLabel, removeLabel, setLabels } from '#sandbox/world/labels.ts';
import { createBareWorld } from './bare-world.ts';
import { recordEvents, toNames } from './test-world.ts';

test('names that differ in case are one label, spelled as it was made', async () => {
  const { incidentRepository: repository } = await createBareWorld();
  expect(createLabel({ repository }, { name: 'Bug', color: '000000' })).toBe(true);
  expect(createLabel({ repository }, { name: 'bUG', color: 'ffffff' })).toBe(false);
  expect(findLabel(repository, 'BUG')).toBe('Bug');
  expect(repository.labels.get('Bug')?.color).toBe('000000');
});

test('labels that are set take the place of those that were, and only a change is an event', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 't', body: '', labels: ['a', 'Keep'] });
  const events = recordEvents(world);
  await setLabels(dana, thread, ['KEEP', 'b', 'b']);
  expect([...thread.labels]).toEqual(['Keep', 'b']);
  expect(toNames(events)).toEqual(['issues unlabeled', 'issues labeled']);
});

test('a label of the repository alone cannot be taken off a thread', async () => {
  const world = await createBareWorld();
  const dana = actAs(world, 'dana');
  const thread = await openIssue(dana, { title: 't', body: '' });
  createLabel(dana, { name: 'x' });
  expect(await removeLabel(dana, thread, 'x')).toBe(false);
  await addLabel(dana, thread, 'X');
  expect(await removeLabel(dana, thread, 'x')).toBe(true);
});
