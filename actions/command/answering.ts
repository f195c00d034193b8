/** Ways to answer a request: with everything redrawn, or barely when there is no incident to draw. */
import { toAdvice } from '#containment/index.ts';
import {
  answer,
  toFailureNoticeKey,
  toReaction,
  type FileBase,
  type ReplyDraft,
} from '#answer/index.ts';
import { findLabel, isSameLabel } from '#github/label-name.ts';
import type { Projection, Reaction } from '#github/port.ts';
import type { Snapshot } from '#incident/snapshot.ts';
import type { Draft } from '#incident/draft.ts';
import { saysExercise } from '#incident/record.ts';
import { IncidentId } from '#incident/path.ts';
import { refuse, type Refusal } from '#incident/reason.ts';
import type { ParsedRequest } from './parsed-request.ts';
import type { LiveRequest } from '#github/command-request.ts';
import type { CommentRequest } from '#github/command-request.ts';
import type { CommandRun, CommandDependencies } from './dependencies.ts';

/** Whether the final sign of an answer is there: the reaction on a comment, the label gone. */
export function isAnswered(request: LiveRequest, snapshot: Snapshot): boolean {
  if (request.kind === 'label') {
    const threads = [snapshot.issue, snapshot.pull].filter((thread) => thread !== undefined);
    return !threads.some(
      (thread) =>
        thread.number === request.number &&
        thread.labels.some((one) => isSameLabel(one.name, request.label)),
    );
  }
  return findFinalReaction(request, snapshot) !== undefined;
}

/** 😕 is not among them: it says that the last word is still to come. */
const FINAL: readonly Reaction[] = ['ROCKET', 'THUMBS_DOWN'];

function findFinalReaction(request: CommentRequest, snapshot: Snapshot): Reaction | undefined {
  const comment = snapshot.comments.find((one) => one.id === request.commentId);
  return FINAL.find((reaction) => comment?.ownReactions.includes(reaction));
}

/** A run that finds everything done has put 👀 on the comment again, and an earlier one perhaps 😕; the final reaction stays. */
export function takeEyesOff(request: LiveRequest, snapshot: Snapshot): Projection {
  if (request.kind === 'label') return {};
  const add = findFinalReaction(request, snapshot);
  return add === undefined ? {} : toReaction(request.nodeId, add);
}

interface FullAnswer {
  draft: Draft;
  parts: ReplyDraft['parts'];
  reaction: Reaction;
  markReady: boolean;
  check?: Projection['check'] | undefined;
}

/** Replies, redraws and reacts. */
export async function answerAll(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  given: FullAnswer,
): Promise<void> {
  const { request } = asked;
  const { snapshot } = given.draft;
  const claim = asked.claims[0] ?? '';
  const reply = { claim, parts: given.parts, files: toFiles(asked, dependencies) };
  await answer(dependencies.recorder, {
    thread: request.number,
    ...(given.parts.length === 0 ? {} : { reply }),
    comments: snapshot.comments,
    recorded: {
      draft: given.draft,
      claim,
      advice: toAdvice(dependencies.providers.steps),
      repositoryUrl: dependencies.repository.url,
      at: dependencies.recorder.clock.now(),
      ...(request.kind === 'comment'
        ? { react: { subject: request.nodeId, add: given.reaction } }
        : {}),
    },
    projection: {
      removeLabels: toLabelRemoval(request, snapshot),
      ...(given.check === undefined ? {} : { check: given.check }),
      ...(given.markReady && snapshot.pull?.draft === true
        ? { markReady: snapshot.pull.nodeId }
        : {}),
    },
  });
}

function toLabelRemoval(request: LiveRequest, snapshot: Snapshot) {
  if (request.kind !== 'label') return [];
  const label = findLabel(snapshot.labels, request.label);
  return label === undefined ? [] : [{ thread: request.threadNodeId, labels: [label] }];
}

function toFiles({ incident }: ParsedRequest, { repository }: CommandDependencies): FileBase {
  return { repositoryUrl: repository.url, incident: IncidentId.parse(incident) };
}

/** Refuses without touching the files: bad input leaves the repository as it was. */
export async function refuseParsed(
  asked: ParsedRequest,
  dependencies: CommandDependencies,
  { refusal, snapshot }: { refusal: Refusal; snapshot?: Snapshot },
): Promise<CommandRun> {
  const files = toFiles(asked, dependencies);
  const exercise = snapshot !== undefined && saysExercise(snapshot.record);
  const reply = { claim: asked.claims[0] ?? '', parts: [refusal], files, exercise };
  await answer(dependencies.recorder, {
    thread: asked.request.number,
    reply,
    comments: snapshot?.comments ?? [],
    projection: {
      ...toBareProjection(asked.request),
      ...(snapshot === undefined ? {} : { removeLabels: toLabelRemoval(asked.request, snapshot) }),
    },
  });
  return { result: { ...refusal, incident: asked.incident } };
}

/**
 * Says that the branch never stood still, or does not show what was written to it. That is not the last word: the run can
 * be started again, so the claim of the answer stays free, and that run takes these words back.
 */
export async function tellMoved(
  { request, claims, incident }: ParsedRequest,
  dependencies: CommandDependencies,
  message: string,
): Promise<CommandRun> {
  const links = [{ text: 'Open the run', url: dependencies.runUrl }];
  const claim = toFailureNoticeKey({ claim: claims[0] ?? '' }, dependencies.attempt);
  await answer(dependencies.recorder, {
    thread: request.number,
    reply: { claim, parts: [{ reason: 'ref-moved', message, links }] },
    projection: request.kind === 'comment' ? toReaction(request.nodeId, 'CONFUSED') : {},
  });
  return { result: { outcome: 'unknown', reason: 'ref-moved', incident, message } };
}

const OUTSIDE = 'This thread is not the issue or the pull request of a declared incident';

const RESTORE =
  'If the branch was deleted, press "Restore branch" on its pull request and then "Reopen pull request", and give the command again in a new comment. Otherwise comment on the issue or pull request of the incident.';

/** Refuses a request made outside any incident, or in one whose branch somebody deleted: from here the two look alike. */
export async function refuseOutside(
  request: LiveRequest,
  dependencies: CommandDependencies,
  { claim, branch }: { claim: string; branch?: string },
): Promise<CommandRun> {
  const refusal =
    branch === undefined
      ? refuse('not-an-incident', `${OUTSIDE}.`)
      : refuse('not-an-incident', `${OUTSIDE}, or its branch \`${branch}\` was deleted.`, RESTORE);
  await answerBare(request, dependencies, { claim, parts: [refusal] });
  return { result: refusal };
}

/** Replies and reacts; nothing is redrawn. */
export async function answerBare(
  request: LiveRequest,
  dependencies: CommandDependencies,
  reply: ReplyDraft,
): Promise<void> {
  await answer(dependencies.recorder, {
    thread: request.number,
    reply,
    projection: toBareProjection(request),
  });
}

function toBareProjection(request: LiveRequest) {
  return request.kind === 'comment' ? toReaction(request.nodeId, 'THUMBS_DOWN') : {};
}
