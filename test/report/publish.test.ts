import { expect, test } from 'vitest';
import { linkFiles } from '#answer/index.ts';
import { IncidentId } from '#incident/path.ts';
import type { Recorder } from '#github/port.ts';
import { type Published, publishReports } from '#report/publish.ts';
import { parsePush, type Push } from '#report/push.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { FIELDS, findPulls, openRoom, type Room } from '../declare/declare-world.ts';
import { readFixture, TEMPLATES } from './incident-files.ts';
import { TELLING } from '../support/providers.ts';

const ID = 'INC-2026-0001';
const BRANCH = `incident/${ID}`;
const FOLDER = `incidents/2026/${ID}`;
const REPORT = 'reports/incident-report.md';
const REPOSITORY = 'https://github.com/acme/incidents';

/** A declared incident whose first report is there. */
async function openIncident(): Promise<Room> {
  const room = await openRoom();
  await room.run((await room.fill('incident', FIELDS)).payload);
  await publish(room, await pushFile(room, 'artifacts/first.txt', 'hello'));
  return room;
}

/** Pushes a file as a responder would and reads the event of the push. */
async function pushFile(room: Room, path: string, content: string | Uint8Array): Promise<Push> {
  const payloads: unknown[] = [];
  room.world.events.subscribe((event) => {
    if (event.name === 'push') payloads.push(event.payload);
  });
  const files = [{ path: `${FOLDER}/${path}`, content: Buffer.from(content) }];
  await pushFiles(actAs(room.world, 'dana'), { branch: BRANCH, message: 'Add a file', files });
  const push = parsePush({ payload: payloads[0] });
  if (push === undefined) throw new Error('The push was to no incident');
  return push;
}

function publish(room: Room, push: Push, recorder: Recorder = room.recorder): Promise<Published> {
  const files = { repositoryUrl: REPOSITORY, incident: IncidentId.parse(ID) };
  const link = (markdown: string): string => linkFiles(markdown, files, 'blob');
  return publishReports(push, { recorder, ...TELLING, templates: TEMPLATES, link });
}

async function read(room: Room, path: string): Promise<string> {
  return (await readFile(room.world.git, BRANCH, `${FOLDER}/${path}`))?.toString() ?? '';
}

/** What was told on the pull request since the first report. */
function listNews(room: Room): string[] {
  const comments = findPulls(room.world).flatMap(({ comments: all }) => all);
  return comments.map(({ body }) => body).filter((body) => body.startsWith('New since'));
}

test('renders and registers what was pushed, and tells the pull request what is new', async () => {
  const room = await openIncident();
  const push = await pushFile(room, 'artifacts/gitleaks.json', readFixture('gitleaks.json'));
  expect(await publish(room, push)).toMatchObject({ outcome: 'done' });
  expect(await read(room, REPORT)).toContain('according to gitleaks');
  expect(await read(room, 'artifacts/manifest.yml')).toContain('added_by: dana');
  expect(listNews(room)).toHaveLength(1);
  expect(listNews(room)[0]).toContain('- 2 observations from A-0002');
  const report = `${REPOSITORY}/blob/${BRANCH}/${FOLDER}/${REPORT}`;
  expect(listNews(room)[0]).toContain(`[\`${REPORT}\`](${report})`);
});

test('tells nothing when nothing is new, and the same news once', async () => {
  const room = await openIncident();
  const idle = await pushFile(room, REPORT, `${await read(room, REPORT)}\nMy words.\n`);
  expect(await publish(room, idle)).toMatchObject({ message: 'The reports are up to date.' });
  expect(await read(room, REPORT)).toContain('\nMy words.\n');
  expect(listNews(room)).toEqual([]);
  const push = await pushFile(room, 'artifacts/gitleaks.json', readFixture('gitleaks.json'));
  await publish(room, push);
  await publish(room, push);
  expect(listNews(room)).toHaveLength(1);
});

test('tells in a second run what a run that died after its commit had not told', async () => {
  const room = await openIncident();
  const push = await pushFile(room, 'artifacts/gitleaks.json', readFixture('gitleaks.json'));
  const dying = { ...room.recorder, comment: () => Promise.reject(new Error('died')) };
  await expect(publish(room, push, dying)).rejects.toThrow('died');
  expect(await read(room, REPORT)).toContain('according to gitleaks');
  expect(listNews(room)).toEqual([]);
  await publish(room, push);
  expect(listNews(room)).toHaveLength(1);
});

test('tells the news of two pushes once when the second came while the first was rendered', async () => {
  const room = await openIncident();
  const first = await pushFile(room, 'artifacts/gitleaks.json', readFixture('gitleaks.json'));
  const second = await pushFile(room, 'artifacts/trail.json', readFixture('cloudtrail.json'));
  await publish(room, first);
  await publish(room, second);
  expect(listNews(room)).toHaveLength(1);
  expect(listNews(room)[0]).toContain('observations from A-0003');
});

test('renders again when the branch moves, and gives up with a reason when it never rests', async () => {
  const room = await openIncident();
  const push = await pushFile(room, 'artifacts/gitleaks.json', readFixture('gitleaks.json'));
  const restless = (moves: number): Recorder => {
    let left = moves;
    const commit: Recorder['commit'] = (draft) => {
      left -= 1;
      return left < 0 ? room.recorder.commit(draft) : Promise.resolve({ outcome: 'moved' });
    };
    return { ...room.recorder, commit };
  };
  expect(await publish(room, push, restless(5))).toMatchObject({ outcome: 'unknown' });
  expect(listNews(room)).toEqual([]);
  expect(await publish(room, push, restless(4))).toMatchObject({ outcome: 'done' });
  expect(listNews(room)).toHaveLength(1);
});

test.each([1, 4])(
  'does not take the branch before the push for it (%i late reads)',
  async (late) => {
    const room = await openIncident();
    const before = await room.recorder.fetchSnapshot(ID, 1);
    const push = await pushFile(room, 'artifacts/gitleaks.json', readFixture('gitleaks.json'));
    let left = late;
    const waits: number[] = [];
    const recorder: Recorder = {
      ...room.recorder,
      fetchSnapshot: (...question) => {
        left -= 1;
        return left >= 0 ? Promise.resolve(before) : room.recorder.fetchSnapshot(...question);
      },
      settle: async (attempt) => void waits.push(attempt),
    };
    expect(await publish(room, push, recorder)).toMatchObject({ outcome: 'done' });
    expect(waits).toHaveLength(late);
    expect(await read(room, REPORT)).toContain('according to gitleaks');
    expect(listNews(room)).toHaveLength(1);
  },
);

test('leaves branches alone that hold no incident', async () => {
  const room = await openRoom();
  await room.fill('incident', FIELDS);
  const push = { incident: ID, branch: BRANCH, before: '', after: '', pusher: 'dana' } as const;
  expect(await publish(room, push)).toMatchObject({ outcome: 'ignored' });
  expect(parsePush({ payload: { ref: 'refs/heads/main', before: '', after: '' } })).toBeUndefined();
  const sender = { login: 'dana' };
  expect(
    parsePush({ payload: { ref: 'refs/heads/main', before: '', after: '', sender } }),
  ).toBeUndefined();
});
