/** Sends everything that is rewritten from the files (status comment, labels, reactions) as one GraphQL request. */
import { UpstreamError } from '#kernel/errors.ts';
import type { Client } from './client.ts';
import { isOnlyAt } from './failure.ts';
import type { Projection } from './port.ts';

type Sender = Pick<Client, 'mutate'>;

interface Mutation {
  field: string;
  type: string;
  input: Record<string, unknown>;
}

/**
 * Applies a projection; an empty one sends nothing. Reactions decorate: when they alone fail, nothing has failed. So does
 * the status comment where the conversation is locked.
 */
export async function sendProjection(client: Sender, projection: Projection): Promise<void> {
  const mutations = toMutations(projection);
  if (mutations.length === 0) return;
  try {
    await sendMutations(client, mutations);
  } catch (error) {
    if (!isFailureOfReactions(error, mutations)) throw error;
  }
}

function isFailureOfReactions(error: unknown, mutations: readonly Mutation[]): boolean {
  // GitHub may or may not let a bot edit there, and does not say which.
  const isLocked = error instanceof UpstreamError && /\blocked\b/i.test(error.message);
  const reactions = mutations.flatMap(({ field }, index) =>
    field.endsWith('Reaction') || (isLocked && field === 'updateIssueComment') ? [`m${index}`] : [],
  );
  if (isOnlyAt(error, new Set(reactions))) return true;
  return error instanceof UpstreamError && reactions.length === mutations.length;
}

async function sendMutations(client: Sender, mutations: readonly Mutation[]): Promise<void> {
  const variables = mutations.map((one, index) => `$i${index}: ${one.type}!`).join(', ');
  const fields = mutations.map(
    (one, index) => `m${index}: ${one.field}(input: $i${index}) { clientMutationId }`,
  );
  await client.mutate(
    `mutation Project(${variables}) {\n  ${fields.join('\n  ')}\n}`,
    Object.fromEntries(mutations.map((one, index) => [`i${index}`, one.input])),
    { repeatable: true },
  );
}

function toMutations(projection: Projection): Mutation[] {
  const { updateComment, react, markReady, closeIssue } = projection;
  return [
    ...(updateComment === undefined
      ? []
      : [
          toMutation('updateIssueComment', 'UpdateIssueCommentInput', {
            id: updateComment.nodeId,
            body: updateComment.body,
          }),
        ]),
    ...(projection.addLabels ?? []).map((one) =>
      toMutation('addLabelsToLabelable', 'AddLabelsToLabelableInput', {
        labelableId: one.thread,
        labelIds: one.labels,
      }),
    ),
    ...(projection.removeLabels ?? []).map((one) =>
      toMutation('removeLabelsFromLabelable', 'RemoveLabelsFromLabelableInput', {
        labelableId: one.thread,
        labelIds: one.labels,
      }),
    ),
    ...(projection.check === undefined ? [] : [toCheckMutation(projection.check)]),
    ...(markReady === undefined
      ? []
      : [
          toMutation('markPullRequestReadyForReview', 'MarkPullRequestReadyForReviewInput', {
            pullRequestId: markReady,
          }),
        ]),
    ...(closeIssue === undefined
      ? []
      : [toMutation('closeIssue', 'CloseIssueInput', { issueId: closeIssue })]),
    // Reactions come last: the final one says that all the rest was done.
    ...(react === undefined ? [] : toReactions(react)),
  ];
}

/** GitHub takes 50 annotations a request. https://docs.github.com/en/graphql/reference/input-objects#checkrunoutput */
export const ANNOTATIONS_AT_MOST = 50;

function toCheckMutation(check: NonNullable<Projection['check']>): Mutation {
  return toMutation('createCheckRun', 'CreateCheckRunInput', {
    repositoryId: check.repository,
    name: check.name,
    headSha: check.head,
    status: 'COMPLETED',
    conclusion: check.conclusion.toUpperCase(),
    output: {
      title: check.title,
      summary: check.summary,
      annotations: check.annotations.slice(0, ANNOTATIONS_AT_MOST).map((one) => ({
        path: one.path,
        location: { startLine: one.start_line, endLine: one.end_line },
        annotationLevel: one.annotation_level.toUpperCase(),
        title: one.title,
        message: one.message,
      })),
    },
  });
}

function toReactions(react: NonNullable<Projection['react']>): Mutation[] {
  const { subject, add, remove = [] } = react;
  return [
    ...remove.map((content) =>
      toMutation('removeReaction', 'RemoveReactionInput', { subjectId: subject, content }),
    ),
    toMutation('addReaction', 'AddReactionInput', { subjectId: subject, content: add }),
  ];
}

function toMutation(field: string, type: string, input: Record<string, unknown>): Mutation {
  return { field, type, input };
}
