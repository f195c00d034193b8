/** `reply` and `no_reply`: what Firebreak wrote in new comments, whatever the thread. */

import type { Scene } from '../check.ts';
import { toCheck } from '../check.ts';
import { findMissing, hasLiveText, renderExcerpt } from '../text-match.ts';

export const reply = toCheck('reply', (expected, scene) => {
  const bodies = toBodies(scene);
  if (typeof expected === 'boolean') {
    return { ok: bodies.length > 0 === expected, got: renderBodies(bodies) };
  }
  const missing = findMissing(bodies.join('\n\n'), expected);
  return { ok: bodies.length > 0 && missing.length === 0, got: renderBodies(bodies) };
});

export const noReply = toCheck('no_reply', (expected, scene) => {
  const bodies = toBodies(scene);
  const isFound = Array.isArray(expected)
    ? bodies.some((body) => expected.some((words) => hasLiveText(body, words)))
    : bodies.length > 0;
  return { ok: isFound === (expected === false), got: renderBodies(bodies) };
});

function toBodies({ aftermath }: Scene): string[] {
  return aftermath.comments.map(({ comment }) => comment.body);
}

function renderBodies(bodies: readonly string[]): string {
  return bodies.length === 0 ? 'no reply' : bodies.map((body) => renderExcerpt(body)).join(' | ');
}
