/** What attackers on an incident branch can do, for the tests of what they must not achieve by it. */
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { executeApproved } from '#contain/execute.ts';
import { type OperatorClients } from '#contain/clients.ts';
import { parseRequest } from '#github/command-request.ts';
import { runRequest } from '#command/index.ts';
import { type Handover } from '#containment/index.ts';
import { depositCredential } from '#containment/planning.ts';
import { parseReceipt, type Receipt } from '#incident/receipt.ts';

import { openObserver } from '#github/observer.ts';
import { openOrganisation } from '#providers/github/client.ts';

import { openRecorder } from '#github/recorder.ts';
import { appendLedger, parseLedger, type LedgerDraft } from '#incident/ledger.ts';

import { readSettings } from '#github/checkout.ts';
import { startServer } from '#sandbox/server/server.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';

import { mintInstallationToken, mintJobToken } from '#sandbox/world/tokens.ts';
import type { WorldEvent } from '#sandbox/world/types.ts';
import { checkPush } from '#validate/check.ts';

import { SETTINGS_FOLDER } from '../support/settings.ts';
import { openGitHub } from '../support/providers.ts';
import { CHECKER } from '../support/signer.ts';
import { SIGNER, type Room } from './command-room.ts';

export const PROJECT = join(import.meta.dirname, '..', '..');
export const HALT = '/contain github/halt-workflows repository=shop';
export const REMOVE = '/contain github/remove-deploy-key repository=shop key=ci';
export const REPOSITORY = { owner: 'acme', name: 'incidents' };

export function shop(room: Room) {
  const repository = room.world.repositories.get('acme/shop');
  if (repository === undefined) throw new Error('No shop');
  return repository;
}

export function isUntouched(room: Room): boolean {
  return shop(room).workflows.every((one) => one.state === 'active');
}

export function person(room: Room, login: string) {
  const { id } = actAs(room.world, login).account;
  return { id, login };
}

/** The two jobs of command.yml one by one, so that something can happen in between. */
export async function openJobs(room: Room) {
  const { world } = room;
  const server = await startServer(world);
  onTestFinished(() => server.close());
  const line = { baseUrl: server.url, retryBase: 1 };
  const permissions = {
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
    checks: 'write',
    actions: 'read',
  } as const;
  const job = () => mintJobToken(world, { run: { id: 900, job: 'x' }, permissions }).value;
  const app = (name: 'observer' | 'operator') => {
    const { id, privateKey } = world.apps[name];
    const minted = mintInstallationToken(world, { appId: String(id), privateKey });
    if (!minted.minted) throw new Error(minted.message);
    return minted.token.value;
  };
  const settings = {
    ...(await readSettings(SETTINGS_FOLDER)),
    operator_public_key: world.sealKey.publicKey,
  };
  const repository = {
    id: world.incidentRepository.id,
    url: 'https://github.example.com/acme/incidents',
  };
  const recorder = openRecorder({ ...line, token: job() }, REPOSITORY);
  const command = async (event: WorldEvent, attempt = 1, by = event.sender.login) => {
    const request = parseRequest({ name: event.name, payload: event.payload });
    if (request?.kind !== 'comment' && request?.kind !== 'label') throw new Error('Not live');
    return runRequest(request, {
      recorder: openRecorder({ ...line, token: job() }, REPOSITORY),
      observer: openObserver({ ...line, token: app('observer'), teams: true }, REPOSITORY),
      providers: openGitHub(openOrganisation({ ...line, token: app('observer') }), settings),
      settings,
      signer: SIGNER,
      repository,
      attempt,
      runId: '900',
      runUrl: 'https://github.example.com/acme/incidents/actions/runs/900',
      triggeredBy: by,
      templates: join(PROJECT, 'templates'),
    });
  };
  const contain = (handover: Handover | undefined, changed: Partial<OperatorClients> = {}) => {
    if (handover === undefined) throw new Error('Nothing was handed over');
    return executeApproved(handover, {
      recorder: openRecorder({ ...line, token: job() }, REPOSITORY),
      providers: openGitHub(openOrganisation({ ...line, token: app('operator') }), settings),
      settings,
      signer: SIGNER,
      environment: 'containment',
      secrets: { sealKey: world.sealKey.privateKey, mask: () => undefined },
      repository,
      selfHosted: false,
      attempt: 1,
      started: { by: 'omar', isJudged: true },
      runUrl: 'https://github.example.com/acme/incidents/actions/runs/900',
      ...changed,
    });
  };
  /** Plans as dana, has omar approve, and stops before the contain job. */
  const approve = async (text: string): Promise<Handover | undefined> => {
    const planned = await room.say('dana', text);
    expect(planned.result.outcome, planned.result.message).toBe('planned');
    const event = await write(room, 'omar', `/approve ${planned.result.digest ?? ''}`);
    const { handover, result } = await command(event);
    expect(result.outcome, result.message).toBe('approved');
    return handover;
  };
  return { recorder, command, contain, approve, url: server.url, job };
}

/** Comments without running anything: what happens next happens before the runner starts. */
export async function write(room: Room, by: string, body: string): Promise<WorldEvent> {
  await createComment(actAs(room.world, by), room.pull, body);
  return room.lastEvent();
}

export async function readReceipt(room: Room, id = 'R-0001'): Promise<Receipt> {
  return parseReceipt(await room.file(`containment/${id}.json`), id);
}

export async function pushReceipt(room: Room, by: string, receipt: Receipt): Promise<void> {
  await room.push(by, { [`containment/${receipt.id}.json`]: JSON.stringify(receipt) });
}

export async function forgeLedger(room: Room, by: string, entry: LedgerDraft): Promise<void> {
  const { text } = appendLedger(await room.file('ledger.ndjson'), room.id, [entry]);
  await room.push(by, { 'ledger.ndjson': text });
}

export async function findIntent(room: Room) {
  const intent = parseLedger(await room.file('ledger.ndjson')).entries.find(
    ({ phase }) => phase === 'intent',
  );
  if (intent === undefined) throw new Error('No intent');
  const { n: _n, prev: _prev, hash: _hash, ...rest } = intent;
  return rest;
}

export async function readPhases(room: Room): Promise<string[]> {
  return parseLedger(await room.file('ledger.ndjson')).entries.map(({ phase }) => phase);
}

/** Marks R-0001 approved by omar, who never said so. */
export async function forgeApproval(room: Room, by: string): Promise<void> {
  const receipt = await readReceipt(room);
  const approval = {
    by: person(room, 'omar'),
    at: receipt.plan.requested_at,
    source: receipt.plan.source,
  };
  await pushReceipt(room, by, { ...receipt, state: 'approved', approvals: [approval] });
}

/** Validates the branch as the job of a push does, in so many requests: `success`, or the rules that object. */
export async function checkRoom(room: Room, atMost = 4): Promise<string> {
  const { recorder } = await openJobs(room);
  const before = room.world.journal.length;
  const pushed = { ref: `refs/heads/incident/${room.id}` };
  const checked = await checkPush(pushed, recorder, CHECKER);
  expect(room.world.journal.length - before).toBeLessThanOrEqual(atMost);
  const errors = checked?.findings.filter(({ level }) => level === 'error') ?? [];
  const rules = [...new Set(errors.map(({ rule }) => rule))].toSorted().join(' ');
  return rules === '' ? `${checked?.conclusion}` : rules;
}

export function findLeaked(room: Room) {
  const token = [...room.world.tokens.values()].find(({ name }) => name === 'leaked');
  if (token === undefined) throw new Error('No token');
  return token;
}

/** What a responder commits to make C-01 the box of another value. */
export async function seal(room: Room, value: string) {
  const { files } = await depositCredential({
    incidentText: (await room.file('incident.md')).replace(/ *fingerprint: .*\n/, ''),
    id: 'C-01',
    value,
    publicKey: room.world.sealKey.publicKey,
  });
  return Object.fromEntries(files);
}

/** Markdown without its code spans, code blocks and escaped characters: what GitHub would still act on. */
export function toText(body: string): string {
  return body
    .replace(/^(`{3,})[^`]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/\\[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/g, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

/** Pushes, as dana, a record that says contained and a ledger line that says so too, chained as the others are. */
export async function forgeContained(room: Room): Promise<void> {
  const record = await room.file('incident.md');
  const { text } = appendLedger(await room.file('ledger.ndjson'), room.id, [
    {
      at: '2026-03-02T09:00:00Z',
      claim: `sha256:${'0'.repeat(64)}`,
      actor: person(room, 'maya'),
      source: { kind: 'comment', id: '1', url: 'https://github.example.com/acme/incidents' },
      command: '/milestone contained',
      phase: 'done',
      outcome: 'done',
    },
  ]);
  const contained = record.replace('status: declared', 'status: contained');
  await room.push('dana', { 'incident.md': contained, 'ledger.ndjson': text });
}
