/** A declaration that somebody starts from the Actions page. */
import { expect, test } from 'vitest';
import { openDispatched, readDispatchEvent } from '#declare/index.ts';
import { toIncidentFolder, toIncidentId } from '#incident/path.ts';
import { parseIncident } from '#incident/record.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { FORMS, openRoom, START, type Room } from './declare-world.ts';

async function readIncidentFile(room: Room, issue: Thread, file: string): Promise<string> {
  const id = toIncidentId(issue.number, START);
  const bytes = await readFile(room.world.git, `incident/${id}`, `${toIncidentFolder(id)}/${file}`);
  return bytes?.toString() ?? '';
}

const INPUTS = { summary: 'A leak', severity: 'SEV3', tlp: 'AMBER', details: '', exercise: false };

/** Declares from the Actions page as the action does. */
async function dispatch(room: Room, inputs: Record<string, unknown>, attempt = 1) {
  const url = `${room.world.url}/acme/incidents`;
  const dana = room.world.accounts.get('dana');
  const request = readDispatchEvent(
    { inputs },
    {
      repository: { id: room.world.incidentRepository.id, url },
      actor: { id: dana?.id ?? 0, login: 'dana' },
      run: { id: 77, attempt, url: `${url}/actions/runs/77` },
    },
  );
  if (request === undefined) throw new Error('The event declares nothing');
  const opened = await openDispatched(request, room.recorder, FORMS);
  return 'outcome' in opened ? opened : room.declare(opened);
}

test('a dispatch opens an issue and declares it for the person who pressed the button, once', async () => {
  const room = await openRoom();
  room.world.faults.push({ on: 'POST /repos/{owner}/{repo}/issues', mode: 'lost' });
  expect(await dispatch(room, INPUTS)).toMatchObject({ outcome: 'declared' });
  expect(await dispatch(room, INPUTS, 2)).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  expect(room.world.incidentRepository.threads.size).toBe(2);
  const issue = room.world.incidentRepository.threads.get(1);
  expect(issue?.comments).toHaveLength(1);
  const { incident } = parseIncident(
    issue === undefined ? '' : await readIncidentFile(room, issue, 'incident.md'),
  );
  expect(incident).toMatchObject({
    title: 'A leak',
    severity: 'SEV3',
    reporter: { login: 'dana' },
  });
});

async function readRecord(room: Room) {
  const issue = room.world.incidentRepository.threads.get(1);
  return parseIncident(
    issue === undefined ? '' : await readIncidentFile(room, issue, 'incident.md'),
  );
}

test('an input is one field, whatever it holds', async () => {
  const room = await openRoom();
  const summary = 'x\n\n### Severity\n\nSEV1\n  ### TLP\n\nCLEAR\n```';
  await dispatch(room, { ...INPUTS, summary, details: '### Severity\n\nSEV4' });
  const { incident, body } = await readRecord(room);
  expect(incident).toMatchObject({ title: 'x', severity: 'SEV3', tlp: 'AMBER' });
  expect(body).toContain('### Severity\n\nSEV4');
});

test('what nobody chose on the Actions page counts as not said', async () => {
  const room = await openRoom();
  await dispatch(room, { ...INPUTS, severity: 'Not sure yet', tlp: 'Default', exercise: true });
  const { incident } = await readRecord(room);
  expect(incident).toMatchObject({
    severity: 'SEV2',
    severity_assumed: true,
    tlp: 'AMBER',
    exercise: true,
  });
});

test('a dispatch without a summary is refused before anything is opened', async () => {
  const room = await openRoom();
  expect(await dispatch(room, { ...INPUTS, summary: ' ' })).toMatchObject({
    outcome: 'refused',
    reason: 'invalid-form',
  });
  expect(room.world.incidentRepository.threads.size).toBe(0);
});

test('an issue that GitHub does not show yet gets its labels all the same', async () => {
  const room = await openRoom();
  room.world.faults.push({ on: 'POST /graphql repository', mode: 'lag', times: 3 });
  expect(await dispatch(room, INPUTS)).toMatchObject({ outcome: 'declared' });
  const labels = room.world.incidentRepository.threads.get(1)?.labels ?? [];
  expect([...labels].toSorted()).toEqual(['SEV3', 'incident', 'status:declared']);
});
