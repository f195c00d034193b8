/** Gives commands on bad days: what came of them, whether somebody was told, and whether anything was done twice. */
import { expect } from 'vitest';
import { UpstreamError } from '#kernel/errors.ts';
import type { Result } from '#kernel/runner/result.ts';
import { actAs } from '#sandbox/world/act.ts';
import { createComment } from '#sandbox/world/comments.ts';
import type { Fault, JournalEntry } from '#sandbox/world/request-types.ts';
import type { Comment, WorldEvent } from '#sandbox/world/types.ts';
import { openRoom, type Room } from '../command/command-room.ts';

const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const END = /^(?:done|verified|already-applied|replayed-run)$/;

/** A room in which nobody runs out of commands. */
export function openWideRoom(): Promise<Room> {
  return openRoom({ commands_per_person_per_hour: 100_000 });
}

/** The requests that a piece of work makes. */
export async function listCalls(room: Room, work: () => Promise<unknown>): Promise<JournalEntry[]> {
  const from = room.world.journal.length;
  await work();
  return room.world.journal.slice(from);
}

export interface Given {
  event: WorldEvent;
  comment: Comment;
  end: Result | UpstreamError;
}

/** Gives a command under a fault; a red job is an end as well. */
export async function giveUnder(
  room: Room,
  fault: Fault,
  { by, body }: { by: string; body: string },
): Promise<Given> {
  // Within a minute nobody may create more than eighty comments.
  room.world.clock.advance(61_000);
  const comment = await createComment(actAs(room.world, by), room.pull, body);
  const event = room.lastEvent();
  const from = room.world.journal.length;
  room.world.faults.push(fault);
  const end = await attempt(() => room.deliver(event));
  room.world.faults.length = 0;
  const hasStruck = room.world.journal.slice(from).some((one) => one.fault !== undefined);
  if (fault.mode !== 'lag') expect(hasStruck).toBe(true);
  return { event, comment, end };
}

async function attempt(work: () => Promise<Result>): Promise<Result | UpstreamError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpstreamError) return error;
    throw error;
  }
}

const isRed = ({ end }: Given): boolean => end instanceof UpstreamError;
const isDone = ({ end }: Given): boolean =>
  !(end instanceof UpstreamError) && END.test(end.reason ?? end.outcome);

/** What is not done is told to whoever asked, unless comments are what GitHub refuses; then the job is red. */
export function expectTold(room: Room, given: Given, fault: Fault): void {
  if (isDone(given) || (isRed(given) && fault.on === COMMENT)) return;
  const said = room.pull.comments.slice(room.pull.comments.indexOf(given.comment) + 1);
  expect(said.at(-1)?.body).toMatch(/(?:unknown-outcome|rate-limited|ref-moved)`/);
  expect(said.at(-1)?.body).toContain('/actions/runs/900');
}

/** Starts the run again when it is not done: that must do. */
export async function finish(room: Room, given: Given, by: string): Promise<void> {
  if (isDone(given)) return;
  const { result } = await room.rerun(given, by);
  expect(result.reason ?? result.outcome).toMatch(END);
}

/** Each of our comments carries a marker of its own. */
export function expectNothingTwice(room: Room): void {
  const markers = [...room.pull.comments, ...room.issue.comments].flatMap(
    ({ body }) => body.match(/<!-- firebreak:\S+ [^>]+-->/g) ?? [],
  );
  expect(markers).toEqual([...new Set(markers)]);
}

/** Says what went wrong on which day, so that one day does not hide the others. */
export async function findFault(
  day: string,
  given: Given,
  check: () => Promise<void>,
): Promise<string[]> {
  try {
    await check();
    return [];
  } catch (error) {
    return [`${day}: ended with "${given.end.message}", then ${String(error)}`];
  }
}
