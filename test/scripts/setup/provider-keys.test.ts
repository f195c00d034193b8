import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Provider } from '#containment/index.ts';
import { readSettings } from '#github/checkout.ts';
import { github } from '#providers/github/provider.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { toProviderKeysTask, type GivenKeys } from '../../../scripts/setup/provider-keys.ts';
import { openSite } from '../../../scripts/setup/site.ts';
import { applyPoint } from '../../../scripts/setup/task.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';
import { startTestServer } from '../../sandbox/server/test-server.ts';

const okta: Provider = {
  ...github,
  name: 'okta',
  environment: 'containment-okta',
  tiers: {
    reader: { by: 'secret', means: 'A token that reads.' },
    operator: { by: 'secret', means: 'A token that acts.' },
  },
};
const NOTHING: GivenKeys = { provider: undefined, reader: undefined, operator: undefined };
const PUT = 'PUT /repos/{owner}/{repo}/environments/{environment_name}';

/** A repository with the environments, and firebreak.yml with the system in it. */
async function openOffice(providers: Record<string, unknown> = { okta: {} }) {
  const { world, url } = await startTestServer({ setup: 'none' });
  const site = await openSite({
    settings: { ...(await readSettings(SETTINGS_FOLDER)), providers },
    repository: 'acme/incidents',
    token: mintPersonToken(world, 'ada').value,
    apiUrl: url,
  });
  for (const name of ['firebreak', 'containment-okta']) {
    // oxlint-disable-next-line no-await-in-loop -- two
    await site.request(PUT, { environment_name: name });
  }
  const look = (given: GivenKeys) => toProviderKeysTask(given, [github, okta]).look(site);
  return { look, environments: world.incidentRepository.environments };
}

async function writeSecret(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'firebreak-secret-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'secret'), text);
  return join(folder, 'secret');
}

it('says what somebody makes there, and how it is stored', async () => {
  const { look } = await openOffice();
  expect(await look(NOTHING)).toMatchObject([
    {
      state: 'by-hand',
      text: expect.stringMatching(
        /FIREBREAK_READER_KEY_OKTA of environment firebreak: A token that/,
      ),
    },
    {
      state: 'by-hand',
      text: expect.stringMatching(/FIREBREAK_PROVIDER_KEY of .* containment-okta.*[^]*--operator-/),
    },
  ]);
});

it('stores each secret in its environment and nowhere else, without the end of the line', async () => {
  const { look, environments } = await openOffice();
  const [reader, operator] = [await writeSecret('reads\n'), await writeSecret('acts\r\n')];
  for (const point of await look({ provider: 'okta', reader, operator })) {
    // oxlint-disable-next-line no-await-in-loop -- two
    const end = await applyPoint(point);
    expect(end.text).not.toMatch(/reads|acts/);
  }
  expect([...(environments.get('firebreak')?.secrets ?? [])]).toEqual([
    ['FIREBREAK_READER_KEY_OKTA', 'reads'],
  ]);
  expect([...(environments.get('containment-okta')?.secrets ?? [])]).toEqual([
    ['FIREBREAK_PROVIDER_KEY', 'acts'],
  ]);
  expect((await look(NOTHING)).map(({ state }) => state)).toEqual(['there', 'there']);
});

it('asks for nothing that firebreak.yml does not configure, and takes nothing for it', async () => {
  const { look } = await openOffice({});
  expect(await look(NOTHING)).toEqual([]);
  const given = { ...NOTHING, provider: 'okta', reader: await writeSecret('reads') };
  await expect(look(given)).rejects.toThrow('there is none');
});

it.each([{ reader: 'x' }, { provider: 'okat' }])(
  'refuses %j, which names no system',
  async (one) => {
    const { look } = await openOffice();
    await expect(look({ ...NOTHING, ...one })).rejects.toThrow('(okta)');
  },
);

it('stores no empty secret', async () => {
  const { look } = await openOffice();
  const given = { ...NOTHING, provider: 'okta', reader: await writeSecret('\n') };
  const [point] = await look(given);
  await expect(point && applyPoint(point)).rejects.toThrow('Expected a secret');
});
