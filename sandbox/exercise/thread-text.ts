/** Renders a thread as Markdown for whoever opens the kept folder: authors, times, bodies, reactions, edits. */

import { toTimestamp } from '#sandbox/world/clock.ts';
import type { Comment, Reaction, Thread } from '#sandbox/world/types.ts';

const EMOJI: Record<Reaction['content'], string> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  confused: '😕',
  heart: '❤️',
  hooray: '🎉',
  rocket: '🚀',
  eyes: '👀',
};

/** Renders a whole thread. */
export function renderThread(thread: Thread): string {
  const { number, title, labels } = thread;
  const facts = [
    `${thread.pull === undefined ? 'Issue' : 'Pull request'} ${String(number)}`,
    toState(thread),
    ...(labels.size > 0
      ? [`labels: ${[...labels].map((label) => `\`${label}\``).join(', ')}`]
      : []),
  ];
  return [
    `# ${title}`,
    facts.join(' · '),
    renderPost(thread),
    ...thread.comments.map(renderPost),
    '',
  ].join('\n\n');
}

/** `open`, `closed`, or what else became of a pull request. */
export function toState({ pull, state }: Thread): string {
  if (pull?.merged === true) return 'merged';
  return state === 'open' && pull?.draft === true ? 'draft' : state;
}

function renderPost(post: Thread | Comment): string {
  const { author, createdAt, editedAt, reactions } = post;
  const deleted = 'deleted' in post && post.deleted;
  const head = [
    `## ${author.login}, ${toTimestamp(createdAt)}`,
    ...(editedAt === undefined ? [] : [`edited ${toTimestamp(editedAt)}`]),
    ...(deleted ? ['deleted'] : []),
  ];
  const reacted = reactions.map(({ account, content }) => `${EMOJI[content]} ${account.login}`);
  return [
    head.join(', '),
    post.body,
    ...(reacted.length > 0 ? [`> ${reacted.join(', ')}`] : []),
  ].join('\n\n');
}

/** The picture of a reaction. */
export function toEmoji(content: Reaction['content']): string {
  return EMOJI[content];
}
