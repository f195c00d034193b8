/** What Actions leaves out of a webhook's payload before a workflow sees it. */

import type { WorldEvent } from '#sandbox/world/types.ts';
import { z } from 'zod';

const Commits = z.array(z.looseObject({}));

/**
 * A push does not say which files its commits changed.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
 */
export function toActionsEvent(event: WorldEvent): WorldEvent {
  if (event.name !== 'push') return event;
  const { head_commit: head, commits, ...payload } = event.payload;
  const known = Commits.safeParse(commits).data;
  const headKnown = z.looseObject({}).safeParse(head).data;
  const lean = {
    head_commit: headKnown === undefined ? null : toLean(headKnown),
    ...(known !== undefined && { commits: known.map(toLean) }),
  };
  return { ...event, payload: { ...payload, ...lean } };
}

function toLean(commit: Record<string, unknown>): Record<string, unknown> {
  const { added: _added, removed: _removed, modified: _modified, ...rest } = commit;
  return rest;
}
