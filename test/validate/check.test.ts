import { describe, expect, it } from 'vitest';
import { openRecorder } from '#github/recorder.ts';
import type { Recorder } from '#github/port.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { appendEntries } from '#incident/timeline.ts';
import { actAs } from '#sandbox/world/act.ts';
import { readFile } from '#sandbox/world/git.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import { checkPush } from '#validate/check.ts';
import { startTestServer } from '../sandbox/server/test-server.ts';
import { toTree } from './sample.ts';

const ID = 'INC-2026-0042';
const BRANCH = `incident/${ID}`;
const FOLDER = `incidents/2026/${ID}`;
const START = new Date('2026-11-21T12:00:00Z');

interface Scene {
  recorder: Recorder;
  /** Pushes a change of one file as a person and validates it; lists the rules of errors, or says success. */
  push: (change: (text: string) => string, path?: string) => Promise<string>;
  /** Pushes without validation, as with `[skip ci]`. */
  pushUnseen: (change: (text: string) => string, path?: string) => Promise<void>;
  /** Appends an entry as a command does: committed by the job, without a validation. */
  command: (note: string) => Promise<void>;
  calls: () => number;
}

/** An incident that the job declared, in a world with the real adapter. */
async function openScene(): Promise<Scene> {
  const server = await startTestServer({ start: START });
  const { world } = server;
  const dana = actAs(world, 'dana');
  const repository = { owner: 'acme', name: 'incidents' };
  const recorder = openRecorder(
    { token: server.job().value, baseUrl: server.url, retryBase: 1 },
    repository,
  );
  const readHead = async () => (await world.git.readObject(BRANCH))?.oid ?? '';
  const read = async (path: string) =>
    String((await readFile(world.git, BRANCH, `${FOLDER}/${path}`)) ?? '');
  const commit = async (files: Record<string, string>) => {
    const outcome = await recorder.commit({
      branch: BRANCH,
      expectedHead: await readHead(),
      message: { headline: 'Record' },
      additions: new Map(Object.entries(files).map(([path, text]) => [`${FOLDER}/${path}`, text])),
    });
    expect(outcome.outcome).toBe('committed');
  };
  const pushUnseen: Scene['pushUnseen'] = async (change, path = 'timeline.md') => {
    const files = [{ path: `${FOLDER}/${path}`, content: change(await read(path)) }];
    await pushFiles(dana, { branch: BRANCH, message: 'Push', files });
  };
  const issue = await openIssue(dana, { title: 'One', body: '', labels: [] });
  world.incidentRepository.threads.set(42, { ...issue, number: 42 });
  await world.git.writeBranch(BRANCH, (await world.git.readObject('main'))?.oid ?? '');
  await commit(await readSample());
  return {
    recorder,
    pushUnseen,
    push: async (change, path) => {
      await pushUnseen(change, path);
      const checked = await checkPush({ ref: `refs/heads/${BRANCH}` }, recorder, NO_SIGNER);
      const errors = checked?.findings.filter(({ level }) => level === 'error') ?? [];
      const rules = errors.map(({ rule, line }) => `${rule}:${line}`).join(' ');
      return rules === '' ? `${checked?.conclusion}` : rules;
    },
    command: async (text) => {
      const at = new Date('2026-11-21T06:00:00Z');
      const draft = { at, kind: 'note', actor: 'dana', text } as const;
      await commit({ 'timeline.md': appendEntries(await read('timeline.md'), [draft]).text });
    },
    calls: () => world.journal.length,
  };
}

async function readSample(): Promise<Record<string, string>> {
  const tree = toTree();
  const texts = tree.files.map(async ({ path }) => [path, (await tree.readText(path)) ?? '']);
  return Object.fromEntries(await Promise.all(texts));
}

const innocent = (text: string): string => `${text}\nMore is known now.\n`;
const edit = (text: string): string => text.replace('declared SEV2', 'declared SEV4');
const restore = (text: string): string => text.replace('declared SEV4', 'declared SEV2');
const EDITED = 'timeline/append-only:6';

describe('the state a push is compared with', () => {
  it('is the last that passed: an edited entry fails every push until it is restored', async () => {
    const { push } = await openScene();
    expect(await push(innocent, 'incident.md')).toBe('success');
    expect(await push(edit)).toBe(EDITED);
    expect(await push(innocent, 'incident.md')).toBe(EDITED);
    expect(await push(innocent, 'incident.md')).toBe(EDITED);
    expect(await push(restore)).toBe('success');
    expect(await push(innocent, 'incident.md')).toBe('success');
  });

  it('is what was declared when no push has passed yet', async () => {
    const { push } = await openScene();
    expect(await push(edit)).toBe(EDITED);
    expect(await push(innocent, 'incident.md')).toBe(EDITED);
    expect(await push(restore)).toBe('success');
  });

  it('holds what commands wrote since, but nothing a person pushed unseen', async () => {
    const { push, pushUnseen, command } = await openScene();
    expect(await push(innocent, 'incident.md')).toBe('success');
    await command('first note');
    await command('second note');
    await pushUnseen((text) => text.replace('first note', 'no note'));
    await command('third note');
    expect(await push(innocent, 'incident.md')).toBe('timeline/append-only:7');
    expect(await push((text) => text.replace('no note', 'first note'))).toBe('success');
  });

  it('is found with one request', async () => {
    const { push, calls, recorder } = await openScene();
    await push(innocent, 'incident.md');
    const head = (await recorder.fetchSnapshot(ID, 42))?.head ?? '';
    const before = calls();
    const found = await recorder.fetchIncidentBranch(ID, head);
    // The head passed: nothing before it needs to be looked at again.
    expect(found?.lineage).toEqual({ baselines: [head], isProven: true, isLedgerOwn: true });
    expect(calls() - before).toBe(1);
    expect(await recorder.fetchIncidentBranch(ID, 'main')).toBeUndefined();
  });
});

describe('a push elsewhere', () => {
  it('is not validated', async () => {
    const { recorder } = await openScene();
    expect(await checkPush({ ref: 'refs/heads/main' }, recorder, NO_SIGNER)).toBeUndefined();
    expect(await checkPush({}, recorder, NO_SIGNER)).toBeUndefined();
  });
});
