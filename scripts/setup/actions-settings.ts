/** Actions settings: a job's token reads unless its workflow says otherwise, and may open the incident's pull request. */
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';
import type { Site } from './site.ts';
import { isWithin, type SetupTask } from './task.ts';

const ROUTE = '/repos/{owner}/{repo}/actions/permissions/workflow';
const WANTED = {
  default_workflow_permissions: 'read',
  // Off by default, and GITHUB_TOKEN cannot ask whether it is on. It approves none, because no workflow does.
  can_approve_pull_request_reviews: true,
} as const;
const TEXT = 'GITHUB_TOKEN reads by default and may create pull requests';
/** Milliseconds between looks: GitHub shows and follows a changed setting up to a minute later. */
const WAITS = [1000, 2000, 4000, 8000, 16_000, 30_000];

export const actionsSettings: SetupTask = {
  title: 'Actions settings',
  describe: () => [TEXT],
  look: async (site) => {
    if (await isSet(site)) return [{ state: 'there', text: TEXT }];
    return [{ state: 'todo', text: TEXT, apply: () => putSettings(site) }];
  },
};

async function isSet(site: Site): Promise<boolean> {
  return isWithin(WANTED, z.looseObject({}).parse(await site.request(`GET ${ROUTE}`)));
}

/** An organisation can forbid it, and GitHub may take the request and keep the old setting all the same. */
async function putSettings(site: Site): Promise<void> {
  await site.request(`PUT ${ROUTE}`, WANTED);
  for (const wait of WAITS) {
    // oxlint-disable-next-line no-await-in-loop -- each look comes after its wait
    if (await isSet(site)) return;
    // oxlint-disable-next-line no-await-in-loop
    await site.pause(wait);
  }
  if (await isSet(site)) return;
  const message = `GitHub still shows the old setting a minute later. Allow it for the organisation first: ${site.owner} → Settings → Actions → General → Workflow permissions → Allow GitHub Actions to create and approve pull requests.`;
  throw new UpstreamError({ service: 'GitHub', route: ROUTE, message });
}
