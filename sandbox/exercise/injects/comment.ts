/** `comment`: a person comments, on the pull request unless told otherwise. */

import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { toPerformer } from '../performer.ts';
import { findThread, toIncidentName } from '../session.ts';

export const comment = toPerformer('comment', async (data, session, inject) => {
  const opened = data.thread === undefined ? undefined : session.made.get(data.thread)?.thread;
  const place = { on: data.on, incident: toIncidentName(inject) };
  const thread = opened ?? findThread(session, place);
  const made = await createComment(actAs(session.stage.world, data.by), thread, data.body);
  session.made.set(inject.id, { thread, comment: made });
});
