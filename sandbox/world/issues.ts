/**
 * Issues: opened plainly or through an issue form, edited and closed. A form's labels come with the
 * issue whoever opens it, which is why labels are never authority; those that the repository lacks do not.
 */

import { UserError } from '../../actions/kernel/errors.ts';
import type { Act } from './act.ts';
import { readFile } from './git.ts';
import { parseIssueForm, renderIssueForm } from './issue-form.ts';
import { createLabel, findLabel } from './labels.ts';
import { renderLabel } from './payload.ts';
import { publishThread } from './thread-events.ts';
import { addThread } from './threads.ts';
import type { Thread } from './types.ts';

export interface IssueDraft {
  title: string;
  body: string;
  labels?: string[] | undefined;
}

/**
 * Opens an issue through the API. Labels of somebody who cannot push are dropped without a word; those of anybody
 * else are made when the repository lacks them.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 */
export function openIssue(act: Act, draft: IssueDraft): Promise<Thread> {
  const labels = canPush(act) ? [...new Set(draft.labels)] : [];
  for (const label of labels) createLabel(act, { name: label });
  return addIssue(act, { ...draft, labels });
}

/** Whether a job or an App may write was settled where its token was checked. */
function canPush({ repository, account }: Act): boolean {
  if (account.type === 'Bot') return true;
  return ['write', 'maintain', 'admin'].includes(
    repository.collaborators.get(account.id) ?? 'none',
  );
}

/** Adds the issue with labels that exist; publishes `opened` and, as GitHub does, `labeled` once for each label. */
async function addIssue(
  act: Act,
  draft: { title: string; body: string; labels: readonly string[] },
): Promise<Thread> {
  const labels = draft.labels.flatMap((label) => findLabel(act.repository, label) ?? []);
  const thread = addThread(act, { title: draft.title, body: draft.body, labels });
  await publishThread(act, 'opened', { thread });
  for (const label of labels) {
    await publishThread(act, 'labeled', { thread, label: renderLabel(act, label) });
  }
  return thread;
}

/**
 * Opens an issue through `.github/ISSUE_TEMPLATE/<template>.yml` of the default branch.
 * @throws UserError when there is no such form, or a field the form does not have.
 */
export async function openIssueForm(
  act: Act,
  input: {
    template: string;
    fields: Record<string, string | string[]>;
    title?: string | undefined;
  },
): Promise<Thread> {
  const path = `.github/ISSUE_TEMPLATE/${input.template}.yml`;
  const text = await readFile(act.world.git, act.repository.defaultBranch, path);
  if (text === undefined) {
    throw new UserError({
      code: 'issue-form/missing',
      message: `There is no issue form ${path}.`,
      hint: 'Name a file of .github/ISSUE_TEMPLATE without its extension.',
    });
  }
  const form = parseIssueForm(text.toString(), path);
  const body = renderIssueForm(form, input.fields, { isPublic: !act.repository.private });
  return addIssue(act, { title: input.title ?? form.title, body, labels: form.labels });
}

/** Changes title, body or state; publishes `edited`, `closed` or `reopened`. */
export async function editThread(
  act: Act,
  thread: Thread,
  change: {
    title?: string | undefined;
    body?: string | undefined;
    state?: Thread['state'] | undefined;
    reason?: Thread['stateReason'];
  },
): Promise<void> {
  const before = { title: thread.title, body: thread.body, state: thread.state };
  thread.title = change.title ?? thread.title;
  thread.body = change.body ?? thread.body;
  thread.state = change.state ?? thread.state;
  const changes = {
    ...(thread.title !== before.title && { title: { from: before.title } }),
    ...(thread.body !== before.body && { body: { from: before.body } }),
  };
  if (Object.keys(changes).length > 0) {
    thread.editedAt = act.world.clock.now();
    await publishThread(act, 'edited', { thread, changes });
  }
  if (thread.state !== before.state) {
    const isClosed = thread.state === 'closed';
    thread.stateReason = isClosed ? (change.reason ?? 'completed') : 'reopened';
    thread.closedAt = isClosed ? act.world.clock.now() : undefined;
    await publishThread(act, thread.state === 'closed' ? 'closed' : 'reopened', { thread });
  }
}

/** Deletes an issue for good; its number is never given again. */
export async function deleteIssue(act: Act, thread: Thread): Promise<void> {
  act.repository.threads.delete(thread.number);
  act.repository.deletedThreads.add(thread.number);
  await publishThread(act, 'deleted', { thread });
}

/** Closes an issue, or a pull request without merging it. */
export function closeThread(act: Act, thread: Thread): Promise<void> {
  return editThread(act, thread, { state: 'closed' });
}
