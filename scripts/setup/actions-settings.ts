/** Actions settings: a job's token reads unless its workflow says otherwise, and may open the incident's pull request. */
import { z } from 'zod';
import { isWithin, type Task } from './task.ts';

const ROUTE = '/repos/{owner}/{repo}/actions/permissions/workflow';
const WANTED = {
  default_workflow_permissions: 'read',
  // Without it GITHUB_TOKEN cannot create pull requests; it approves none, because no workflow does.
  can_approve_pull_request_reviews: true,
} as const;
const TEXT = 'GITHUB_TOKEN reads by default and may create pull requests';

export const actionsSettings: Task = {
  title: 'Actions settings',
  describe: () => [TEXT],
  look: async (site) => {
    const present = z.looseObject({}).parse(await site.request(`GET ${ROUTE}`));
    if (isWithin(WANTED, present)) return [{ state: 'there', text: TEXT }];
    return [{ state: 'todo', text: TEXT, apply: () => site.request(`PUT ${ROUTE}`, WANTED) }];
  },
};
