/** Whether a command that was never recorded may still start: unedited, in time, and by a re-run only of the entitled. */
import { sha256 } from '#kernel/canonical.ts';
import type { Recorder } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { Person } from '#incident/person.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import { toTeams } from '#incident/settings.ts';
import { authorize } from './authorize.ts';
import { RESPONSE_TEAM } from './command.ts';
import type { LiveRequest } from '#github/command-request.ts';
import type { World } from './world.ts';

/** Refuses what is stale; undefined when the command may go ahead. */
export async function judgeFreshness(
  request: LiveRequest,
  snapshot: Snapshot,
  world: World,
): Promise<Refusal | undefined> {
  const edited =
    request.kind === 'comment' ? await findEdit(request, snapshot, world.recorder) : undefined;
  if (edited !== undefined) return edited;
  if (world.attempt === 1) return undefined;
  return (await judgeTrigger(request, snapshot, world)) ?? findExpiry(request, world);
}

/** The snapshot holds the newest comments; one that many came after is asked for by itself. */
async function findEdit(
  request: Extract<LiveRequest, { kind: 'comment' }>,
  snapshot: Snapshot,
  recorder: Recorder,
): Promise<Refusal | undefined> {
  const now =
    snapshot.comments.find((comment) => comment.id === request.commentId) ??
    (await recorder.fetchComment(request.nodeId));
  if (now === undefined) return refuse('edited-comment', 'The comment is no longer there.');
  const same = sha256(now.body) === sha256(request.body);
  if (same && !now.edited && now.author?.id === request.asker.id) return undefined;
  return refuse('edited-comment', 'The comment is not what it was when it was posted.');
}

/** A re-run acts with the rights of whoever pressed the button, not only with those of the first author. */
export async function judgeTrigger(
  request: LiveRequest,
  snapshot: Snapshot,
  world: World,
): Promise<Refusal | undefined> {
  if (world.attempt === 1) return undefined;
  const login = world.triggeredBy;
  const person = await findTrigger(request, snapshot, world);
  if (person === undefined) return refuse('not-permitted', `GitHub knows no person ${login}.`);
  if (person.id === request.asker.id) return undefined;
  const { memberships } = await world.observer.fetchRequest({
    number: request.number,
    login,
    id: person.id,
    teams: toTeams(world.settings),
  });
  const denied = authorize(RESPONSE_TEAM, { ...person, memberships }, world.settings);
  return denied === undefined
    ? undefined
    : refuse('replayed-run', `${login} started this run again. ${denied.message}`);
}

/** GitHub names whoever pressed the button by login alone; the comment says whose login that is now. */
async function findTrigger(
  request: LiveRequest,
  { comments }: Snapshot,
  { triggeredBy, recorder }: World,
): Promise<Person | undefined> {
  const comment =
    request.kind === 'comment' ? comments.find(({ id }) => id === request.commentId) : undefined;
  return comment?.author?.login === triggeredBy
    ? comment.author
    : recorder.fetchPerson(triggeredBy);
}

function findExpiry(request: LiveRequest, world: World): Refusal | undefined {
  const minutes = world.settings.policy.command_expires_minutes;
  const age = world.recorder.clock.now().getTime() - request.createdAt.getTime();
  if (age <= minutes * 60_000) return undefined;
  return refuse(
    'expired',
    `The ${request.kind} is ${Math.floor(age / 60_000)} minutes old and was never recorded; a re-run starts commands of at most ${minutes} minutes.`,
    'Give the command again.',
  );
}
