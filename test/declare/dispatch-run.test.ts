/** A declaration that somebody starts from the Actions page. */
import { expect, test } from 'vitest';
import { openDispatched, readDispatchEvent } from '#declare/index.ts';
import { toIncidentFolder, toIncidentId } from '#kernel/incident/path.ts';
import { parseIncident } from '#kernel/incident/record.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { FORM, openRoom, START, type Room } from './declare-world.ts';

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
  const opened = await openDispatched(request, room.recorder, FORM);
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

test('a dispatch with a smuggled field is refused before anything is opened', async () => {
  const room = await openRoom();
  const inputs = { ...INPUTS, summary: 'x\n\n### Severity\n\nSEV1' };
  expect(await dispatch(room, inputs)).toMatchObject({
    outcome: 'refused',
    reason: 'invalid-form',
  });
  expect(room.world.incidentRepository.threads.size).toBe(0);
});
