/** What a form that is refused, or that shows a secret, is answered. */
import { expect, test } from 'vitest';
import { isOwnEntry, parseLedger, verifyChain } from '#incident/ledger.ts';
import { toIncidentFolder, toIncidentId } from '#incident/path.ts';
import { parseIncident } from '#incident/record.ts';
import { parseTimeline } from '#incident/timeline.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { expectNoCommand } from '../answer/command-detector.ts';
import { FIELDS, findPulls, openRoom, SIGNER, START, type Room } from './declare-world.ts';

async function readIncidentFile(room: Room, issue: Thread, file: string): Promise<string> {
  const id = toIncidentId(issue.number, START);
  const bytes = await readFile(room.world.git, `incident/${id}`, `${toIncidentFolder(id)}/${file}`);
  return bytes?.toString() ?? '';
}

function sortReplies(issue: Thread, id: string) {
  const bodies = issue.comments.map(({ body }) => body);
  const isDeclared = (body: string) => body.includes(`Declared ${id}`);
  return {
    declared: bodies.filter(isDeclared),
    other: bodies.filter((body) => !isDeclared(body)),
  };
}

/** Everything declaring must leave behind, exactly once. */
async function expectWhole(room: Room, issue: Thread, signer = SIGNER): Promise<void> {
  const id = toIncidentId(issue.number, START);
  const pulls = findPulls(room.world).filter(({ pull }) => pull?.head === `incident/${id}`);
  expect(pulls).toHaveLength(1);
  const [pull] = pulls;
  expect(pull?.pull?.draft).toBe(true);
  expect(pull?.comments.map(({ body }) => body.includes(`firebreak:status ${id}`))).toEqual([true]);
  const { declared, other } = sortReplies(issue, id);
  expect(declared).toHaveLength(1);
  // Whatever an attempt before the last had to say is taken back.
  expect(other.filter((body) => !body.startsWith('**Settled:'))).toEqual([]);
  const { incident } = parseIncident(await readIncidentFile(room, issue, 'incident.md'));
  expect(incident).toMatchObject({ id, issue: issue.number, pull_request: pull?.number });
  const ledger = await readIncidentFile(room, issue, 'ledger.ndjson');
  expect(verifyChain(ledger, id)).toEqual([]);
  const { entries } = parseLedger(ledger);
  expect(entries.map(({ outcome }) => outcome)).toEqual(['declared']);
  expect(entries.every((entry) => isOwnEntry(entry, id, signer))).toBe(signer.canSign);
  const timeline = parseTimeline(await readIncidentFile(room, issue, 'timeline.md'));
  expect(timeline.problems).toEqual([]);
  expect(timeline.entries.map(({ kind }) => kind)).toEqual(['detected', 'declared']);
  expect(issue.reactions.map(({ content }) => content)).toEqual(['rocket']);
  expect([...issue.labels].toSorted()).toEqual(['SEV2', 'incident', 'status:declared']);
  expect(pull?.labels).toEqual(issue.labels);
}

test('a form without a summary is refused once, however often the run is repeated', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', { ...FIELDS, summary: ' \u200b' });
  expect(await room.run(payload)).toMatchObject({ outcome: 'refused', reason: 'invalid-form' });
  await room.run(payload);
  expect(issue.comments).toHaveLength(1);
  expect(issue.comments[0]?.body).toMatch(/`summary` is empty[^]*Filled in: `severity`/);
  // Nobody touched the marking: its dropdown says what the organisation has set.
  expect(issue.body).toContain('Default of this repository');
  expect(issue.comments[0]?.body).not.toContain('`tlp`');
  expect(issue.reactions.map(({ content }) => content)).toEqual(['-1']);
  expectNoCommand(issue.comments[0]?.body ?? '');
});

test('two forms at the same time give an incident each', async () => {
  const room = await openRoom();
  const first = await room.fill('incident', FIELDS);
  const second = await room.fill('incident', FIELDS);
  await Promise.all([room.run(first.payload), room.run(second.payload)]);
  await expectWhole(room, first.issue);
  await expectWhole(room, second.issue);
});

test('a refused form is told of the secret it shows, and linked to a fresh one', async () => {
  const room = await openRoom();
  const secret = `ghp_${'aB3dE6gH9'.repeat(4)}`;
  const { payload, issue } = await room.fill('exercise', { summary: '', details: secret });
  await room.run(payload);
  const reply = issue.comments[0]?.body ?? '';
  expect(reply).toMatch(/looks like a secret \(github-token\)/);
  expect(reply).toContain('/issues/new?template=exercise.yml)');
  expect(reply).not.toContain(secret);
});

test('without a signing key the reply says that nothing can be contained yet', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload, { signer: NO_SIGNER });
  expect(issue.comments[0]?.body).toMatch(/`\/contain` will be refused[^]*npm run setup/);
});

test('a secret in the form is stored nowhere and the reply says what to do', async () => {
  const room = await openRoom();
  const secret = `ghp_${'aB3dE6gH9'.repeat(4)}`;
  const { payload, issue } = await room.fill('incident', {
    ...FIELDS,
    summary: `Leaked ${secret}`,
    details: `token=${secret}`,
    affected: secret,
  });
  await room.run(payload);
  const files = ['incident.md', 'timeline.md', 'ledger.ndjson'];
  const texts = await Promise.all(files.map((file) => readIncidentFile(room, issue, file)));
  const [pull] = findPulls(room.world);
  const said = [...issue.comments, ...(pull?.comments ?? [])].map(({ body }) => body);
  expect([...texts, ...said, pull?.title, pull?.body].join('\n')).not.toContain(secret);
  expect(issue.comments[0]?.body).toContain('npm run deposit');
});
