import { beforeAll, expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import {
  findIncidentOfThread,
  findIncidentRef,
  listIncidentFiles,
  listIncidents,
  readIncidentFile,
  readIncidentRecord,
  toRepositoryPath,
} from '#sandbox/exercise/incident.ts';
import { toIncidentId } from '../../../actions/incident/path.ts';
import { openForkPull } from '#sandbox/world/forks.ts';
import type { World } from '#sandbox/world/world.ts';
import { openIncident } from '../server/graphql/open-incident.ts';
import { commitOn } from '../world/bare-git.ts';
import { prepareWorld } from '../world/test-world.ts';
import { BRANCH, FOLDER } from './bare-session.ts';

const createTestWorld = prepareWorld();

let world: World;

beforeAll(async () => {
  world = await createTestWorld();
  const draft = { branch: BRANCH, title: 'fork', files: [] };
  await openIncident(world);
  await openForkPull(actAs(world, 'eve'), draft);
});

test('an incident is an issue with the pull request of its branch, and a fork’s is none', () => {
  const [incident] = listIncidents(world);
  expect(incident).toMatchObject({
    id: 'INC-2026-0001',
    issue: { number: 1 },
    pull: { number: 2 },
  });
  const threads = world.incidentRepository.threads;
  for (const number of [1, 2]) {
    const thread = threads.get(number);
    expect(thread && findIncidentOfThread(world, thread)?.id).toBe('INC-2026-0001');
  }
});

test('its files are read from its branch, and from the default branch when that is gone or merged', async () => {
  const [incident] = listIncidents(world);
  if (incident === undefined) throw new Error('There is no incident.');
  await commitOn(world.git, BRANCH, { [`${FOLDER}/note.md`]: 'on the branch' });
  expect(await readIncidentFile(world, incident, 'note.md')).toBe('on the branch');
  expect(await readIncidentFile(world, incident, '/firebreak.yml')).toContain('acme');
  expect(await listIncidentFiles(world)).toEqual([`${FOLDER}/note.md`]);
  expect(await readIncidentRecord(world, incident)).toBeUndefined();
  await commitOn(world.git, BRANCH, { [`${FOLDER}/incident.md`]: 'no record' });
  expect(await readIncidentRecord(world, incident)).toBeUndefined();
  if (incident.pull?.pull) incident.pull.pull.merged = true;
  expect(await findIncidentRef(world, incident)).toBe('main');
  expect(await readIncidentFile(world, incident, 'note.md')).toBeUndefined();
});

test('a path is of the incident’s folder, of the repository with a slash, and said once', () => {
  const id = toIncidentId(1, new Date('2026-03-02T09:00:00Z'));
  expect(toRepositoryPath(id, 'a.md')).toBe(`${FOLDER}/a.md`);
  expect(toRepositoryPath(id, '/a.md')).toBe('a.md');
  expect(toRepositoryPath(id, `${FOLDER}/a.md`)).toBe(`${FOLDER}/a.md`);
});
