/** An incident's issue, branch and pull request, as the GraphQL tests find them. */

import { actAs } from '#sandbox/world/act.ts';
import { openIssue } from '#sandbox/world/issues.ts';
import { createPull } from '#sandbox/world/pulls.ts';
import { pushFiles } from '#sandbox/world/pushes.ts';
import type { World } from '#sandbox/world/world.ts';

export const BRANCH = 'incident/INC-2026-0001';

export async function openIncident(
  world: World,
): Promise<{ head: string; issueId: string; pullId: string }> {
  const dana = actAs(world, 'dana');
  const issue = await openIssue(dana, { title: 'One', body: 'b', labels: ['incident'] });
  const files = [{ path: 'incidents/record.md', content: 'one\n' }];
  const push = await pushFiles(dana, { branch: BRANCH, message: 'Declare', files });
  const draft = { head: BRANCH, base: 'main', draft: true };
  const pull = await createPull(dana, { title: 'One', body: '', ...draft });
  if (!push.written || !pull.opened) throw new Error('The incident did not open.');
  return { head: push.oid, issueId: issue.nodeId, pullId: pull.thread.nodeId };
}
