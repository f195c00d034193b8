/** What a declaration does when its branch is there already, made by us or by somebody who knew the next number. */
import { describe, expect, it } from 'vitest';
import { readIssueEvent } from '#declare/index.ts';
import { toDeclareKey } from '#declare/first-commit.ts';
import { appendLedger, parseLedger } from '#incident/ledger.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { createTestSigner } from '../support/signer.ts';
import { actAs } from '#sandbox/world/act.ts';
import { findHead } from '#sandbox/world/pull-payload.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { createRef, pushFiles } from '#sandbox/world/pushes.ts';
import { expectNoCommand } from '../answer/command-detector.ts';
import { FIELDS, findPulls, FORMS, openRoom, SIGNER, type Room } from './declare-world.ts';

const ID = 'INC-2026-0001';
const BRANCH = `incident/${ID}`;
const FOLDER = `incidents/2026/${ID}`;

async function readHead({ world }: Room, branch = BRANCH): Promise<string> {
  return (await findHead({ world, repository: world.incidentRepository }, branch)) ?? '';
}

async function read({ world }: Room, file: string): Promise<string> {
  const object = await world.git.readObject(`${BRANCH}:${FOLDER}/${file}`);
  return object?.content.toString() ?? '';
}

/** What an incident of that number would look like, as anyone can write it. */
async function readPlanted(): Promise<Record<string, string>> {
  const room = await openRoom();
  const { payload } = await room.fill('incident', FIELDS);
  await room.run(payload);
  const record = await read(room, 'incident.md');
  return {
    'incident.md': record.replace(/title: .*/, 'title: planted').replace(/pull_request: .*\n/, ''),
    'timeline.md': await read(room, 'timeline.md'),
    'ledger.ndjson': await read(room, 'ledger.ndjson'),
  };
}

/** Declares and expects to be refused, with the branch and everything else as it was. */
async function expectRefused(room: Room, options?: Parameters<Room['run']>[1]): Promise<string> {
  const before = await readHead(room);
  const { payload, issue } = await room.fill('incident', FIELDS);
  const end = await room.run(payload, options);
  expect(end).toMatchObject({ outcome: 'refused', reason: 'foreign-branch' });
  expect(await readHead(room)).toBe(before);
  expect(findPulls(room.world)).toEqual([]);
  expect(issue.reactions.map(({ content }) => content)).toEqual(['-1']);
  expect(issue.comments).toHaveLength(1);
  const body = issue.comments[0]?.body ?? '';
  for (const part of [BRANCH, before.slice(0, 7), 'new issue', 'administrator', 'Nothing was']) {
    expect(body).toContain(part);
  }
  expectNoCommand(body);
  return body;
}

const KEYS = [
  ['with a signing key', SIGNER],
  ['without one', NO_SIGNER],
] as const;

describe.each(KEYS)('%s, a declaration', (_, signer) => {
  it('does not take up a record that somebody pushed', async () => {
    const room = await openRoom();
    const { 'ledger.ndjson': _ledger, ...planted } = await readPlanted();
    await room.push(planted);
    expect(await expectRefused(room, { signer })).toContain('a record');
  });

  it('does not build on commits that somebody pushed', async () => {
    const room = await openRoom();
    await room.push({ '../../../.github/workflows/ci.yml': 'name: mine\n' });
    expect(await expectRefused(room, { signer })).toContain('commits');
  });

  it('does not build on a commit that came between making the branch and writing to it', async () => {
    const room = await openRoom();
    room.world.faults.push({ on: 'POST /graphql createCommitOnBranch', mode: 'move-ref' });
    const { payload } = await room.fill('incident', FIELDS);
    expect(await room.run(payload, { signer })).toMatchObject({ reason: 'foreign-branch' });
    expect(await read(room, 'incident.md')).toBe('');
  });

  it('takes an empty branch, also one that the default branch has left behind', async () => {
    const room = await openRoom();
    await createRef(actAs(room.world, 'dana'), BRANCH, await readHead(room, 'main'));
    await pushFiles(actAs(room.world, 'maya'), {
      branch: 'main',
      message: 'Work',
      files: [{ path: 'README.md', content: 'new\n' }],
    });
    const { payload } = await room.fill('incident', FIELDS);
    expect(await room.run(payload, { signer })).toMatchObject({ outcome: 'declared' });
    expect(await read(room, 'incident.md')).toContain(FIELDS.summary);
  });

  it('is not talked out of it by a pull request that somebody opened and closed', async () => {
    const room = await openRoom();
    // Issues and pull requests share their numbers: this one is 1, the issue 2.
    const branch = 'incident/INC-2026-0002';
    const dana = actAs(room.world, 'dana');
    const files = [{ path: 'x', content: 'x' }];
    await pushFiles(dana, { branch, message: 'Prepare', files });
    const draft = { title: 'x', body: '', head: branch, base: 'main', draft: true };
    const opened = await createPull(dana, draft);
    if (!opened.opened) throw new Error(opened.reason);
    opened.thread.state = 'closed';
    await room.world.git.deleteBranch(branch);
    const { payload, issue } = await room.fill('incident', FIELDS);
    expect(await room.run(payload, { signer })).toMatchObject({ pullRequest: 3 });
    expect(issue.comments.at(-1)?.body).toContain('Declared INC-2026-0002');
  });
});

describe('a ledger', () => {
  it.each([
    ['unsigned', NO_SIGNER],
    ['signed with another key', createTestSigner('guessed')],
  ])('that is %s proves nothing, whatever it says', async (_, forger) => {
    const room = await openRoom();
    const planted = await readPlanted();
    const request = readIssueEvent((await room.fill('incident', FIELDS)).payload, FORMS);
    const [entry] = parseLedger(planted['ledger.ndjson'] ?? '').entries;
    if (request === undefined || entry === undefined) throw new Error('No declaration');
    const { n: _n, prev: _prev, hash: _hash, signature: _signature, ...draft } = entry;
    const forged = { ...draft, claim: toDeclareKey(request) };
    const { text } = appendLedger('', { id: ID, signer: forger }, [forged]);
    await room.push({ ...planted, 'ledger.ndjson': text });
    expect(await room.declare(request)).toMatchObject({ reason: 'foreign-branch' });
    expect(findPulls(room.world)).toEqual([]);
  });

  it('of another declaration proves nothing, though the signature is ours', async () => {
    const room = await openRoom();
    await room.push(await readPlanted());
    // The planted one was declared from another text.
    const { payload } = await room.fill('incident', { ...FIELDS, severity: 'SEV1' });
    expect(await room.run(payload)).toMatchObject({ reason: 'foreign-branch' });
  });
});

it('once the branch is out of the way, the same event declares', async () => {
  const room = await openRoom();
  await room.push({ 'incident.md': 'planted' });
  const { payload, issue } = await room.fill('incident', FIELDS);
  expect(await room.run(payload)).toMatchObject({ reason: 'foreign-branch' });
  await room.world.git.deleteBranch(BRANCH);
  expect(await room.run(payload, { attempt: 2 })).toMatchObject({ outcome: 'declared' });
  expect(issue.reactions.map(({ content }) => content)).toEqual(['rocket']);
  expect(await read(room, 'incident.md')).toContain(FIELDS.summary);
});
