/** A job that dies while it works. */
import { type Room, type Said } from './command-room.ts';

/** Lets every request from the n-th on fail, the n-th perhaps after it took effect: the job dies there. */
export async function crash(
  room: Room,
  body: string,
  { from, mode, by = 'dana' }: { from: number; mode: 'before' | 'lost'; by?: string },
): Promise<Pick<Said, 'event' | 'comment'> & { said?: Said }> {
  room.fail({ on: '*', status: 502, mode, after: from, times: 1 });
  room.fail({ on: '*', status: 502, after: from + 1, times: 10_000 });
  const said = await room.say(by, body).catch(() => undefined);
  room.world.faults.length = 0;
  const comment = room.pull.comments.findLast((one) => one.body === body);
  const event = room.lastEvent();
  if (comment === undefined) throw new Error('No comment');
  return { event, comment, ...(said === undefined ? {} : { said }) };
}
