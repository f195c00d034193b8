import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Provider } from '#containment/index.ts';
import { readSettings } from '#github/checkout.ts';
import { createSigner } from '#incident/signature.ts';
import { parseSettings, SETTINGS_FILE } from '#incident/settings.ts';
import { github } from '#providers/github/provider.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { toSigningKeysTask } from '../../../scripts/setup/signing-keys.ts';
import { openSite } from '../../../scripts/setup/site.ts';
import { applyPoint } from '../../../scripts/setup/task.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';
import { startTestServer } from '../../sandbox/server/test-server.ts';

const okta: Provider = { ...github, name: 'okta', environment: 'containment-okta' };
const PUT = 'PUT /repos/{owner}/{repo}/environments/{environment_name}';
const SECRET = 'FIREBREAK_SIGNING_KEY';
const ENVIRONMENTS = ['firebreak', 'containment', 'containment-okta'];

/** A repository with three environments, of which the settings name two until `okta` is configured. */
async function openOffice() {
  const { world, url } = await startTestServer({ setup: 'none' });
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-keys-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, SETTINGS_FILE);
  await writeFile(file, `# Ours.\n${await readFile(join(SETTINGS_FOLDER, SETTINGS_FILE), 'utf8')}`);
  const token = mintPersonToken(world, 'ada').value;
  const open = async (providers: Record<string, unknown>) => {
    const settings = { ...(await readSettings(folder)), providers };
    return openSite({ settings, repository: 'acme/incidents', token, apiUrl: url });
  };
  const site = await open({});
  // oxlint-disable-next-line no-await-in-loop -- three
  for (const name of ENVIRONMENTS) await site.request(PUT, { environment_name: name });
  const setUp = async (isNewWanted = false, providers: Record<string, unknown> = {}) => {
    const task = toSigningKeysTask({ isNewWanted, providers: [github, okta], file });
    const points = [];
    for (const point of await task.look(await open(providers))) {
      // oxlint-disable-next-line no-await-in-loop -- as the setup does
      points.push(await applyPoint(point));
    }
    return points;
  };
  const readSecret = (name: string) =>
    world.incidentRepository.environments.get(name)?.secrets.get(SECRET);
  const readKeys = async () => parseSettings(await readFile(file, 'utf8')).signing_keys;
  return { world, file, setUp, readSecret, readKeys };
}

const ENTRY = { kind: 'ledger', content: {}, by: ['firebreak'] } as const;
const now = () => new Date().toISOString();

it('makes a pair for each environment, and none twice', async () => {
  const { file, setUp, readSecret, readKeys } = await openOffice();
  const points = await setUp();
  expect(points.map(({ state }) => state)).toEqual(['there', 'there']);
  const listed = await readKeys();
  const signer = createSigner({ listed, own: readSecret('firebreak') });
  const signature = signer.sign({ ...ENTRY, at: now() });
  expect(createSigner({ listed }).isOurs({ ...ENTRY, at: now() }, signature)).toBe(true);
  const other = createSigner({ listed, own: readSecret('containment') });
  expect(other.sign({ ...ENTRY, at: now() })).toBeUndefined();
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^# Ours\.$/m);
  await setUp();
  expect(await readFile(file, 'utf8')).toBe(text);
  for (const name of ENVIRONMENTS) expect(text).not.toContain(readSecret(name) ?? 'nothing');
});

it('gives an environment that comes later a key of its own, and leaves the others', async () => {
  const { setUp, readSecret, readKeys } = await openOffice();
  await setUp();
  const [old, before] = [readSecret('firebreak'), await readKeys()];
  await setUp(false, { okta: {} });
  expect(readSecret('firebreak')).toBe(old);
  expect((await readKeys()).slice(0, before.length)).toEqual(before);
  expect((await readKeys()).at(-1)?.environment).toBe('containment-okta');
});

it('replaces what is listed only when it is told to; the old key has an end', async () => {
  const { world, setUp, readSecret, readKeys } = await openOffice();
  await setUp();
  const old = readSecret('firebreak');
  world.incidentRepository.environments.get('firebreak')?.secrets.delete(SECRET);
  expect((await setUp())[0]).toMatchObject({
    state: 'by-hand',
    text: expect.stringMatching(
      /^firebreak.yml lists firebreak-[0-9a-f]{8} for firebreak.*--new-keys/,
    ),
  });
  expect(readSecret('firebreak')).toBeUndefined();
  await setUp(true);
  const listed = (await readKeys()).filter(({ exercise }) => !exercise);
  expect(listed.map(({ until }) => until === undefined)).toEqual([false, false, true, true]);
  const later = { ...ENTRY, at: new Date(Date.now() + 60_000).toISOString() };
  expect(createSigner({ listed, own: old }).sign(later)).toBeUndefined();
  expect(createSigner({ listed, own: readSecret('firebreak') }).sign(later)).toBeDefined();
});

it('starts over when it was cut before the list was written', async () => {
  const { world, setUp, readKeys } = await openOffice();
  const on = 'POST /repos/{owner}/{repo}/environments/{environment_name}/variables';
  world.faults.push({ on, status: 403, mode: 'before', times: 1 });
  expect((await setUp())[0]).toMatchObject({ state: 'by-hand' });
  const count = (await readKeys()).length;
  expect((await setUp())[0]).toMatchObject({ state: 'there' });
  expect(await readKeys()).toHaveLength(count + 1);
});
