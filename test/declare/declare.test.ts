import { expect, test } from 'vitest';
import type { Recorder } from '#github/port.ts';
import { isOwnEntry, parseLedger, verifyChain } from '#incident/ledger.ts';
import { toIncidentFolder, toIncidentId } from '#incident/path.ts';
import { parseIncident } from '#incident/record.ts';
import { parseTimeline } from '#incident/timeline.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { readFile } from '#sandbox/world/git.ts';
import type { Fault, JournalEntry } from '#sandbox/world/request-types.ts';
import type { Thread } from '#sandbox/world/types.ts';
import { expectNoCommand } from '../answer/command-detector.ts';
import { FIELDS, findPulls, openRoom, RUN_URL, SIGNER, START, type Room } from './declare-world.ts';

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

test('a filled form becomes a branch, a pull request, a record and one reply in eight calls', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  const before = room.world.journal.length;
  const result = await room.run(payload);
  expect(result).toMatchObject({ outcome: 'declared', incident: 'INC-2026-0001', pullRequest: 2 });
  expect(room.world.journal.length - before).toBeLessThanOrEqual(8);
  await expectWhole(room, issue);
  const { incident } = parseIncident(await readIncidentFile(room, issue, 'incident.md'));
  expect(incident).toMatchObject({
    title: FIELDS.summary,
    severity: 'SEV2',
    tlp: 'AMBER',
    exercise: false,
    playbook: 'ci-token-compromise',
    reporter: { login: 'dana' },
    milestones: { detected: { at: '2026-03-02T08:47:00Z', precision: 'minute', source: 'T-0001' } },
    affected: { repositories: ['acme/shop'], hosts: ['build-7'] },
  });
  for (const { body } of [...issue.comments, ...(findPulls(room.world)[0]?.comments ?? [])]) {
    expectNoCommand(body);
  }
});

test('the same event twice, and a run that comes after the end, change nothing', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  const head = await readIncidentFile(room, issue, 'incident.md');
  expect(await room.run(payload)).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  await expectWhole(room, issue);
  expect(await readIncidentFile(room, issue, 'incident.md')).toBe(head);
});

test('two runs of one event at the same time give one incident', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  const ends = await Promise.allSettled([room.run(payload), room.run(payload)]);
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
  const id = toIncidentId(issue.number, START);
  expect(findPulls(room.world)).toHaveLength(1);
  expect(verifyChain(await readIncidentFile(room, issue, 'ledger.ndjson'), id)).toEqual([]);
  expect(parseLedger(await readIncidentFile(room, issue, 'ledger.ndjson')).entries).toHaveLength(1);
});

/** A fault for each call of a clean run, in order. */
function toFaults(calls: readonly JournalEntry[], fault: Omit<Fault, 'on'>): Fault[] {
  const on = calls.map(({ method, route, operations }) =>
    [method, route, operations?.[0]].filter((part) => part !== undefined).join(' '),
  );
  return on.map((target, index) => ({
    ...fault,
    on: target,
    after: on.slice(0, index).filter((other) => other === target).length,
  }));
}

test.each([
  ['an answer lost after the write', { mode: 'lost' }],
  ['a gateway that stays broken', { status: 502, times: 12 }],
] as const)('%s at any call is finished once by running again', async (_, kind) => {
  const room = await openRoom({ isLabelled: false });
  const first = await room.fill('incident', FIELDS);
  const before = room.world.journal.length;
  await room.run(first.payload);
  const calls = room.world.journal.slice(before);
  expect(calls).toHaveLength(8);
  for (const [index, fault] of toFaults(calls, kind).entries()) {
    const { payload, issue } = await room.fill('incident', FIELDS);
    // Every one is the first of a copy without labels.
    room.world.incidentRepository.labels.clear();
    issue.labels.clear();
    room.world.faults.push(fault);
    const start = room.world.journal.length;
    const end = await room.run(payload).catch(() => 'failed' as const);
    expect(room.world.journal.slice(start).some((entry) => entry.fault !== undefined)).toBe(true);
    room.world.faults.length = 0;
    if (end === 'failed') expectCryForHelp(issue, fault);
    await room.run(payload, { attempt: 2 });
    await expectWhole(room, issue).catch((error: unknown) => {
      throw new Error(`after a fault at call ${index + 1}, ${fault.on}`, { cause: error });
    });
  }
});

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/** A red run must not leave the issue silent, unless commenting is what fails. */
function expectCryForHelp(issue: Thread, { on }: Fault): void {
  const reactions = issue.reactions.map(({ content }) => content);
  // The request that makes the branch carries 👀, so a fault that stays there keeps every reaction away.
  if (!on.endsWith('addReaction')) expect(reactions).toContain('confused');
  if (on === COMMENT) return;
  const cries = issue.comments.filter(({ body }) => body.includes('unknown-outcome'));
  expect(cries).toEqual([issue.comments.at(-1)]);
  const body = issue.comments.at(-1)?.body ?? '';
  expect(body).toContain(`[Open the run](${RUN_URL})`);
  expect(body).toMatch(/GitHub (?:answered 502|gave no answer) to POST/);
  expectNoCommand(body);
}

test.each([
  ['with', SIGNER],
  ['without', NO_SIGNER],
] as const)('a run %s a signing key killed after any call is finished once', async (_, signer) => {
  const room = await openRoom();
  for (let kill = 1; kill <= 8; kill += 1) {
    const { payload, issue } = await room.fill('incident', FIELDS);
    room.world.incidentRepository.labels.clear();
    issue.labels.clear();
    const dying = toDying(room.recorder, kill);
    await expect(room.run(payload, { recorder: dying, signer })).rejects.toThrow('killed');
    await room.run(payload, { signer, attempt: 2 });
    await expectWhole(room, issue, signer).catch((error: unknown) => {
      throw new Error(`after dying at call ${kill}`, { cause: error });
    });
  }
});

/** A recorder whose process dies when a call has been made but not yet seen. */
function toDying(recorder: Recorder, kill: number): Recorder {
  let calls = 0;
  const after = async <Got>(call: Promise<Got>): Promise<Got> => {
    calls += 1;
    const isLast = calls === kill;
    const got = await call;
    if (isLast) throw new Error('killed');
    return got;
  };
  return {
    ...recorder,
    fetchRepositoryFacts: (id, issue) => after(recorder.fetchRepositoryFacts(id, issue)),
    createBranch: (draft) => after(recorder.createBranch(draft)),
    createBranchAndLabels: (draft, labels) => after(recorder.createBranchAndLabels(draft, labels)),
    commit: (draft) => after(recorder.commit(draft)),
    createPullRequest: (draft) => after(recorder.createPullRequest(draft)),
    comment: (thread, body, marker) => after(recorder.comment(thread, body, marker)),
    project: (projection) => after(recorder.project(projection)),
  };
}

test('a commit that comes in between is kept, and the record is still linked', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  room.world.faults.push({ on: 'POST /graphql createCommitOnBranch', mode: 'move-ref', after: 1 });
  expect(await room.run(payload)).toMatchObject({ outcome: 'declared' });
  await expectWhole(room, issue);
});

test('after the branch is merged and gone, an old event declares nothing again', async () => {
  const room = await openRoom();
  const { payload } = await room.fill('incident', FIELDS);
  await room.run(payload);
  await room.world.git.deleteBranch('incident/INC-2026-0001');
  const before = room.world.journal.length;
  expect(await room.run(payload)).toMatchObject({ outcome: 'declared', pullRequest: 2 });
  expect(room.world.journal.length - before).toBe(2);
});

test('the exercise form marks the incident as a rehearsal everywhere', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('exercise', FIELDS);
  await room.run(payload);
  const { incident } = parseIncident(await readIncidentFile(room, issue, 'incident.md'));
  expect(incident.exercise).toBe(true);
  const [pull] = findPulls(room.world);
  expect(pull?.title).toContain('[Exercise]');
  expect(pull?.comments[0]?.body).toContain('**Exercise.**');
  expect([...(pull?.labels ?? [])]).toContain('exercise');
});

test('above AMBER the pull request and its status show the codename and never the summary', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', { ...FIELDS, tlp: 'RED' });
  await room.run(payload);
  const [pull] = findPulls(room.world);
  const shown = [pull?.title, pull?.body, ...(pull?.comments ?? []).map(({ body }) => body)];
  expect(shown.join('\n')).not.toContain(FIELDS.summary);
  const { incident } = parseIncident(await readIncidentFile(room, issue, 'incident.md'));
  expect(pull?.title).toContain(incident.codename);
});

test('a public repository is refused until someone acknowledges it', async () => {
  const room = await openRoom();
  room.world.incidentRepository.private = false;
  const { payload, issue } = await room.fill('incident', FIELDS);
  expect(await room.run(payload)).toMatchObject({
    outcome: 'refused',
    reason: 'public-repository',
  });
  expect(findPulls(room.world)).toHaveLength(0);
  expect(issue.comments[0]?.body).toContain('public-repository');
});

test('what was refused is declared by the same event once nothing stands in its way', async () => {
  const room = await openRoom();
  room.world.incidentRepository.private = false;
  const { payload, issue } = await room.fill('incident', FIELDS);
  expect(await room.run(payload)).toMatchObject({ reason: 'public-repository' });
  room.world.incidentRepository.private = true;
  expect(await room.run(payload, { attempt: 2 })).toMatchObject({ outcome: 'declared' });
  expect(issue.comments.at(-1)?.body).toContain('Declared INC-2026-0001');
  expect(issue.reactions.map(({ content }) => content)).toEqual(['rocket']);
});

test('what was declared is not unsaid by a run that is refused afterwards', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  room.world.incidentRepository.private = false;
  expect(await room.run(payload, { attempt: 2 })).toMatchObject({ outcome: 'refused' });
  expect(issue.comments.at(-1)?.body).toContain('The incident stands');
  expect(issue.comments.at(-1)?.body).not.toContain('Nothing was declared');
});

test('a record that people broke is named in the issue, with its line', async () => {
  const room = await openRoom();
  const { payload, issue } = await room.fill('incident', FIELDS);
  await room.run(payload);
  await room.push({ 'incident.md': '---\nseverity: SEV9\n---\n' });
  await expect(room.run(payload, { attempt: 2 })).rejects.toThrow();
  expect(issue.comments.at(-1)?.body).toMatch(/incident\.md[^]*Open the run/);
});

test('reactions that GitHub refuses stop no declaration', async () => {
  const room = await openRoom();
  for (const mode of ['forbid', 'lost'] as const) {
    const { payload, issue } = await room.fill('incident', FIELDS);
    room.world.faults.push({ on: 'POST /graphql addReaction', mode: 'forbid', times: 9 });
    room.world.faults.push({
      on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
      mode,
      times: 9,
    });
    expect(await room.run(payload)).toMatchObject({ outcome: 'declared' });
    expect(await room.run(payload)).toMatchObject({ outcome: 'declared' });
    room.world.faults.length = 0;
    await room.run(payload);
    await expectWhole(room, issue);
  }
});
