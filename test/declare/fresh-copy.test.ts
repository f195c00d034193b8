/** The first night may come before any setup: a copy of the template without labels, settings, keys and drafts. */
import { expect, test } from 'vitest';
import { readIssueEvent } from '#declare/index.ts';
import { toDeclareKey } from '#declare/first-commit.ts';
import { appendLedger, parseLedger } from '#incident/ledger.ts';
import { toIncidentFolder, toIncidentId } from '#incident/path.ts';
import { parseIncident } from '#incident/record.ts';
import { PROJECTED_LABELS } from '#answer/drawing.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { createRef, pushFiles } from '#sandbox/world/pushes.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { expectNoCommand } from '../answer/command-detector.ts';
import { FIELDS, findPulls, FORMS, openRoom, RUN_URL, START, type Room } from './declare-world.ts';

const FRESH = { setup: 'none', isLabelled: false } as const;
const PULLS = 'POST /repos/{owner}/{repo}/pulls';

async function readRecord(room: Room, issue: Thread) {
  const id = toIncidentId(issue.number, START);
  const path = `${toIncidentFolder(id)}/incident.md`;
  const bytes = await readFile(room.world.git, `incident/${id}`, path);
  return parseIncident(bytes?.toString() ?? '').incident;
}

const toReactions = (issue: Thread) => issue.reactions.map(({ content }) => content);

function allowPulls({ world }: Room): void {
  world.incidentRepository.workflowPermissions.can_approve_pull_request_reviews = true;
}

test('where the job may open no pull request, the incident is declared and the switch is named', async () => {
  const room = await openRoom(FRESH);
  const { payload, issue } = await room.fill('incident', FIELDS);
  const before = room.world.journal.length;
  const end = await room.run(payload);
  expect(end).toMatchObject({ outcome: 'declared', incident: 'INC-2026-0001' });
  expect(end).not.toHaveProperty('pullRequest');
  expect(room.world.journal.length - before).toBeLessThanOrEqual(8);
  expect(await readRecord(room, issue)).toMatchObject({ severity: 'SEV2', status: 'declared' });
  expect([...issue.labels].toSorted()).toEqual(['SEV2', 'incident', 'status:declared']);
  expect(toReactions(issue)).toEqual(['confused']);
  expect(issue.comments).toHaveLength(1);
  const body = issue.comments[0]?.body ?? '';
  for (const part of [
    'Declared INC-2026-0001',
    'its pull request is missing',
    'GitHub Actions is not permitted to create or approve pull requests',
    '/settings/actions)',
    '**Allow GitHub Actions to create and approve pull requests**',
    '/compare/main...incident/INC-2026-0001?expand=1)',
    `[Open the run](${RUN_URL})`,
  ]) {
    expect(body).toContain(part);
  }
  expectNoCommand(body);
});

async function expectFinished(room: Room, issue: Thread, number: number): Promise<void> {
  expect(await readRecord(room, issue)).toMatchObject({ pull_request: number });
  expect(toReactions(issue)).toEqual(['rocket']);
  const [pending, answer, ...others] = issue.comments.map(({ body }) => body);
  expect(others).toEqual([]);
  expect(pending).toMatch(/^\*\*Settled: /);
  expect(answer).toContain(`in #${number}`);
  const [pull] = findPulls(room.world);
  expect(pull?.comments).toHaveLength(1);
  expect(pull?.labels).toEqual(issue.labels);
}

test('a re-run while the switch is off says nothing twice; once it is on, a re-run finishes', async () => {
  const room = await openRoom(FRESH);
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  await room.run(payload, { attempt: 2 });
  expect(issue.comments).toHaveLength(1);
  allowPulls(room);
  expect(await room.run(payload, { attempt: 3 })).toMatchObject({ pullRequest: 2 });
  await expectFinished(room, issue, 2);
  await room.run(payload, { attempt: 4 });
  await expectFinished(room, issue, 2);
});

test('a pull request that somebody opened by hand is taken up, though the switch stays off', async () => {
  const room = await openRoom(FRESH);
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  const draft = {
    title: 'x',
    body: '',
    head: 'incident/INC-2026-0001',
    base: 'main',
    draft: false,
  };
  expect(await createPull(actAs(room.world, 'dana'), draft)).toMatchObject({ opened: true });
  expect(await room.run(payload, { attempt: 2 })).toMatchObject({ pullRequest: 2 });
  await expectFinished(room, issue, 2);
  expect(issue.comments[1]?.body).toContain('no draft');
});

test('what people pushed meanwhile keeps no re-run from opening the pull request', async () => {
  const room = await openRoom(FRESH);
  const signer = NO_SIGNER;
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload, { signer });
  expect(issue.comments[0]?.body).toMatch(/no signing key[^]*observer App[^]*names by id/);
  await room.push({ 'artifacts/gist.txt': 'what was in the gist' });
  allowPulls(room);
  const end = await room.run(payload, { attempt: 2, signer });
  expect(end, end.message).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  await expectFinished(room, issue, 2);
});

/** GitHub takes no comment, so the issue tells of nothing that the first run did. */
async function declareUntold() {
  const room = await openRoom(FRESH);
  const signer = NO_SIGNER;
  const { payload, issue } = await room.fill('incident', FIELDS);
  const comments = { on: 'POST /repos/{owner}/{repo}/issues/{n}/comments', status: 502, times: 50 };
  room.world.faults.push(comments);
  await expect(room.run(payload, { signer })).rejects.toThrow();
  room.world.faults.length = 0;
  expect(issue.comments).toEqual([]);
  return { room, signer, payload, issue };
}

test('a run that was cut before it said anything is finished, whatever people pushed since', async () => {
  const { room, signer, payload, issue } = await declareUntold();
  await room.push({ 'artifacts/gist.txt': 'what was in the gist' });
  allowPulls(room);
  const end = await room.run(payload, { attempt: 2, signer });
  expect(end, end.message).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  expect(issue.reactions.map(({ content }) => content)).toEqual(['rocket']);
  const path = `${toIncidentFolder('INC-2026-0001')}/artifacts/gist.txt`;
  const left = await readFile(room.world.git, 'incident/INC-2026-0001', path);
  expect(String(left)).toBe('what was in the gist');
});

/** A record of the second issue with a ledger that names its declaration: all of it can be written by whoever can push. */
async function plantSecond({ world }: Room, claim: string): Promise<void> {
  const [id, next] = ['INC-2026-0001', 'INC-2026-0002'] as const;
  const text = async (file: string) =>
    String(await readFile(world.git, `incident/${id}`, `${toIncidentFolder(id)}/${file}`));
  const [entry] = parseLedger(await text('ledger.ndjson')).entries;
  if (entry === undefined) throw new Error('Nothing was declared');
  const { n: _n, prev: _prev, hash: _hash, ...draft } = entry;
  const forged = appendLedger('', { id: next, signer: NO_SIGNER }, [{ ...draft, claim }]);
  const record = (await text('incident.md')).replaceAll('0001', '0002');
  const folder = toIncidentFolder(next);
  await pushFiles(actAs(world, 'dana'), {
    branch: `incident/${next}`,
    message: 'Prepare',
    files: [
      { path: `${folder}/incident.md`, content: record },
      { path: `${folder}/ledger.ndjson`, content: forged.text },
    ],
  });
}

test.each([
  ['that somebody prepared', undefined],
  ['that begins with our commit for another incident', 'incident/INC-2026-0001'],
])('a branch %s is not taken for a run that was cut', async (_, from) => {
  const { room, signer } = await declareUntold();
  const { world } = room;
  const repository = world.incidentRepository;
  const head = from && (await findHead({ world, repository }, from));
  if (head) await createRef(actAs(world, 'dana'), 'incident/INC-2026-0002', head);
  const { payload } = await room.fill('incident', FIELDS);
  const request = readIssueEvent(payload, FORMS);
  if (request === undefined) throw new Error('No declaration');
  await plantSecond(room, toDeclareKey(request));
  expect(await room.run(payload, { signer })).toMatchObject({ reason: 'foreign-branch' });
});

test('what is refused after the incident was declared does not unsay it', async () => {
  const room = await openRoom(FRESH);
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  room.world.incidentRepository.private = false;
  expect(await room.run(payload, { attempt: 2 })).toMatchObject({ reason: 'public-repository' });
  expect(issue.comments.at(-1)?.body).toContain('The incident stands as it was declared.');
});

test('a limit is no switch: the run fails, and running again finishes', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  room.world.faults.push({ on: PULLS, mode: 'rate-limit', times: 9 });
  await expect(room.run(payload)).rejects.toThrow();
  expect(issue.comments[0]?.body).toContain('rate-limited');
  room.world.faults.length = 0;
  expect(await room.run(payload, { attempt: 2 })).toMatchObject({ pullRequest: 2 });
});

test('on a plan without drafts the pull request is none, and the reply says so', async () => {
  const room = await openRoom({ plan: 'free' });
  const { payload, issue } = await room.fill('incident', FIELDS);
  expect(await room.run(payload)).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  expect(findPulls(room.world)[0]?.pull?.draft).toBe(false);
  expect(issue.comments[0]?.body).toMatch(/no draft[^]*`\/close`, not before/);
  expect(toReactions(issue)).toEqual(['rocket']);
});

test('with drafts nothing is said about them', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  expect(issue.comments[0]?.body).not.toContain('draft');
});

test('the first declaration makes all labels, the second finds them', async () => {
  const room = await openRoom({ isLabelled: false });
  const first = await room.fill('incident', FIELDS);
  expect([...first.issue.labels]).toEqual([]);
  const before = room.world.journal.length;
  await room.run(first.payload);
  expect(room.world.journal.length - before).toBeLessThanOrEqual(8);
  const { labels } = room.world.incidentRepository;
  expect([...labels.keys()]).toEqual(PROJECTED_LABELS.map(({ name }) => name));
  expect(labels.get('SEV1')?.color).toBe('b60205');
  expect([...first.issue.labels].toSorted()).toEqual(['SEV2', 'incident', 'status:declared']);
  const second = await room.fill('incident', FIELDS);
  expect([...second.issue.labels]).toEqual(['incident']);
  const middle = room.world.journal.length;
  await room.run(second.payload);
  expect(room.world.journal.length - middle).toBeLessThanOrEqual(8);
});

test('a label that differs in case is the same label', async () => {
  const room = await openRoom({ isLabelled: false });
  room.world.incidentRepository.labels.set('sev2', { color: 'ffffff', description: 'ours' });
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  expect([...issue.labels].toSorted()).toEqual(['incident', 'sev2', 'status:declared']);
  expect(room.world.incidentRepository.labels.has('SEV2')).toBe(false);
});

test('two first declarations at the same time both get their labels', async () => {
  const room = await openRoom({ isLabelled: false });
  const [one, two] = [await room.fill('incident', FIELDS), await room.fill('incident', FIELDS)];
  await Promise.all([room.run(one.payload), room.run(two.payload)]);
  for (const { issue } of [one, two]) {
    expect([...issue.labels].toSorted()).toEqual(['SEV2', 'incident', 'status:declared']);
  }
});

test('labels that GitHub refuses stop no declaration', async () => {
  const room = await openRoom({ isLabelled: false });
  room.world.faults.push({ on: 'POST /graphql createLabel', mode: 'forbid', times: 99 });
  const { payload, issue } = await room.fill('incident', FIELDS);
  expect(await room.run(payload)).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  expect(toReactions(issue)).toEqual(['rocket']);
  expect([...issue.labels]).toEqual([]);
});

test('the form that nobody touched but for its summary declares, and says what is missing', async () => {
  const room = await openRoom({ isLabelled: false });
  const { payload, issue } = await room.fill('incident', { summary: 'A leak' });
  await room.run(payload);
  expect(await readRecord(room, issue)).toMatchObject({
    severity: 'SEV2',
    severity_assumed: true,
    tlp: 'AMBER',
  });
  expect(issue.comments[0]?.body).toMatch(/Nobody said how severe this is[^]*`\/severity SEV1`/);
  const status = findPulls(room.world)[0]?.comments[0]?.body ?? '';
  expect(status).toMatch(/Nobody has said how severe it is[^]*`\/severity SEV1`/);
  expectNoCommand(status);
});

test.each([
  ['incident', 'Incident: x', false],
  ['incident', 'The title was overwritten', false],
  ['exercise', 'Exercise: x', true],
  ['exercise', 'The title was overwritten', true],
] as const)('without labels the form %s titled %j is told', async (template, title, exercise) => {
  const room = await openRoom({ isLabelled: false });
  const { payload, issue } = await room.fill(template, FIELDS, title);
  await room.run(payload);
  expect(await readRecord(room, issue)).toMatchObject({ exercise });
  expect([...issue.labels]).toContain(template);
  expect(issue.comments[0]?.body).not.toContain('Look at this');
  expect(issue.comments[0]?.body.includes('an exercise')).toBe(exercise);
});

test('when nothing tells which form it was, it is real, and the reply says so', async () => {
  const room = await openRoom({ isLabelled: false });
  const { payload, issue } = await room.fill('incident', FIELDS, 'x');
  const event: { issue: object } = JSON.parse(JSON.stringify(payload));
  const body = '### Summary\n\nA leak\n\n### Severity\n\nSEV1';
  await room.run({ ...event, issue: { ...event.issue, body } });
  expect(await readRecord(room, issue)).toMatchObject({ exercise: false, severity: 'SEV1' });
  expect(issue.comments[0]?.body).toContain('it counts as a real incident');
});
