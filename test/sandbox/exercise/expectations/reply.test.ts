import { expect, test } from 'vitest';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import { noReply, reply } from '#sandbox/exercise/expectations/reply.ts';
import { judge, openBareIncident } from '../bare-session.ts';

test('a reply is there or not, and its words may be in any of the comments', async () => {
  const { world, issue } = await openBareIncident();
  const dana = actAs(world, 'dana');
  const comments = [
    { thread: issue, comment: await createComment(dana, issue, 'Planned \\<b\\>.') },
    { thread: issue, comment: await createComment(dana, issue, 'Done.') },
  ];
  const is = async (expected: object, said = comments) =>
    (
      await judge('reply' in expected ? reply : noReply, expected, {
        aftermath: { comments: said },
      })
    )?.ok;
  expect([await is({ reply: true }), await is({ reply: false })]).toEqual([true, false]);
  expect([await is({ reply: ['planned', 'done'] }), await is({ reply: ['done', 'x'] })]).toEqual([
    true,
    false,
  ]);
  expect([await is({ reply: 'x' }, []), await is({ reply: false }, [])]).toEqual([false, true]);
  expect([await is({ no_reply: true }), await is({ no_reply: true }, [])]).toEqual([false, true]);
  // What cannot take effect was not said.
  expect([await is({ no_reply: '<b>' }), await is({ no_reply: ['x', 'done'] })]).toEqual([
    true,
    false,
  ]);
});
