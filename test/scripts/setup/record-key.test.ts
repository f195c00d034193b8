import { expect, it } from 'vitest';
import type { Provider } from '#containment/index.ts';
import { readSettings } from '#github/checkout.ts';
import { github } from '#providers/github/provider.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { toRecordKeyTask } from '../../../scripts/setup/record-key.ts';
import { openSite, type Site } from '../../../scripts/setup/site.ts';
import { applyPoint } from '../../../scripts/setup/task.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';
import { startTestServer } from '../../sandbox/server/test-server.ts';

const okta: Provider = { ...github, name: 'okta', environment: 'containment-okta' };
const PUT = 'PUT /repos/{owner}/{repo}/environments/{environment_name}';
const SECRET = 'FIREBREAK_RECORD_KEY';
const VARIABLE = 'FIREBREAK_RECORD_KEY_ID';

/** A repository whose two environments share a key, and one that has come since. */
async function openOffice() {
  const { world, url } = await startTestServer({ setup: 'none' });
  const own = await readSettings(SETTINGS_FOLDER);
  const toSite = (providers: Record<string, unknown>) =>
    openSite({
      settings: { ...own, providers },
      repository: 'acme/incidents',
      token: mintPersonToken(world, 'ada').value,
      apiUrl: url,
    });
  const [before, now] = [await toSite({ github: {} }), await toSite({ github: {}, okta: {} })];
  for (const name of ['firebreak', 'containment', 'containment-okta']) {
    // oxlint-disable-next-line no-await-in-loop -- three
    await now.request(PUT, { environment_name: name });
  }
  await setUp(before, false);
  const { environments } = world.incidentRepository;
  const read = () =>
    [...environments.values()].map(({ secrets, variables }) => [
      secrets.get(SECRET),
      variables.get(VARIABLE),
    ]);
  return { world, before, now, read };
}

const look = (site: Site, isNewWanted = false) =>
  toRecordKeyTask(isNewWanted, [github, okta]).look(site);

async function setUp(site: Site, isNewWanted: boolean) {
  const [point] = await look(site, isNewWanted);
  return point && applyPoint(point);
}

it('replaces no key that is in use unless it is told to', async () => {
  const { before, now, read } = await openOffice();
  const old = read();
  expect(await setUp(before, false)).toMatchObject({ state: 'there' });
  expect(await setUp(now, false)).toMatchObject({
    state: 'by-hand',
    text: expect.stringMatching(
      /^containment-okta has no record key.*--new-keys.*no incident is open/,
    ),
  });
  expect(read()).toEqual(old);
  await setUp(now, true);
  const made = read();
  expect(new Set(made.map(([secret]) => secret)).size).toBe(1);
  expect(made[0]?.[0]).not.toBe(old[0]?.[0]);
  expect(await setUp(now, false)).toMatchObject({ state: 'there' });
});

it('starts over when it was cut between two environments', async () => {
  const { world, now, read } = await openOffice();
  const on = 'PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}';
  world.faults.push({ on, status: 403, mode: 'before', after: 1, times: 9 });
  await setUp(now, true);
  expect(new Set(read().map(([secret]) => secret)).size).toBeGreaterThan(1);
  world.faults.length = 0;
  expect((await look(now))[0]).toMatchObject({ state: 'todo' });
  await setUp(now, false);
  expect(new Set(read().map(([secret]) => secret)).size).toBe(1);
  expect(await setUp(now, false)).toMatchObject({ state: 'there' });
});
