/** `edit`: a person changes or deletes what an earlier inject wrote. */

import { UserError } from '../../../actions/kernel/errors.ts';
import { actAs } from '#sandbox/world/act.ts';
import { deleteComment, editComment } from '#sandbox/world/comments.ts';
import { editThread } from '#sandbox/world/issues.ts';
import { toPerformer } from '../performer.ts';
import type { Made, Session } from '../session.ts';

export const edit = toPerformer('edit', async (data, session) => {
  const { thread, comment } = findMade(session, data.of);
  const act = actAs(session.stage.world, data.by);
  if (comment === undefined) await editThread(act, thread, { body: data.body });
  else if (data.body === undefined) await deleteComment(act, { thread, comment });
  else await editComment(act, { thread, comment }, data.body);
});

function findMade({ made }: Session, id: string): Made {
  const comments = [...made.values()].filter(({ comment }) => comment?.deleted === false);
  const found = id === 'last' ? (comments.at(-1) ?? [...made.values()].at(-1)) : made.get(id);
  if (found !== undefined) return found;
  throw new UserError({
    code: 'nothing-to-edit',
    message: `The inject ${id} wrote nothing that can be edited`,
    hint: 'Name the id of a comment or issue inject.',
  });
}
