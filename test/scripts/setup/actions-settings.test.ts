/** A setting that GitHub shows only up to a minute after it was written. */
import { expect, it } from 'vitest';
import { readSettings } from '#github/checkout.ts';
import { mintPersonToken } from '#sandbox/world/tokens.ts';
import { actionsSettings } from '../../../scripts/setup/actions-settings.ts';
import { openSite } from '../../../scripts/setup/site.ts';
import { SETTINGS_FOLDER } from '../../support/settings.ts';
import { startTestServer } from '../../sandbox/server/test-server.ts';

/** Writes the setting where so many looks show the old one, and returns the seconds that were waited in all. */
async function write(late: number): Promise<number> {
  const { world, url } = await startTestServer({ setup: 'none' });
  const on = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
  if (late > 0) world.faults.push({ on, mode: 'lag', times: late });
  const site = await openSite({
    settings: await readSettings(SETTINGS_FOLDER),
    repository: 'acme/incidents',
    token: mintPersonToken(world, 'ada').value,
    apiUrl: url,
  });
  let waited = 0;
  const pause = async (milliseconds: number) => void (waited += milliseconds / 1000);
  for (const point of await actionsSettings.look({ ...site, pause })) {
    if (point.state === 'todo') await point.apply();
  }
  return waited;
}

it('is not waited for when it shows at once', async () => {
  expect(await write(0)).toBe(0);
});

it('is waited for as long as GitHub may take, and looked at once more at the end', async () => {
  const waited = await write(6);
  expect(waited).toBeGreaterThanOrEqual(60);
  expect(waited).toBeLessThan(90);
});

it('that does not show by then is left to a person', async () => {
  await expect(write(7)).rejects.toThrow('Allow it for the organisation first');
});
