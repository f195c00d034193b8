/** The timeline as a Mermaid diagram: milestones and verified containment only, because a picture of everything shows nothing. */
import { mermaid } from '#kernel/text/escape.ts';
import { clip } from '#kernel/text/lines.ts';
import type { Facts } from '../facts/index.ts';
import { listMilestones } from '../facts/milestones.ts';
import type { Containment } from '../facts/containments.ts';
import { type ActionSummary, toActionSummary } from '../narrative/action-summary.ts';
import { toSortKey } from '../artifact/observed-time.ts';
import { toHarmless } from '../prose/markdown.ts';
import { toPlainText } from '../prose/phrase.ts';
import { toResponses } from '../facts/response.ts';
import { toClock, toDay, toDayKey, type When } from '../prose/wording.ts';

interface Event {
  when: When;
  text: string;
}

const EVENTS = 24;

/** Nothing that re-reading did not show belongs into a picture. */
function toVerified(
  { turns, outcome }: Containment,
  { subject }: ActionSummary,
  done: string,
): Event[] {
  const at = turns.findLast(({ kind }) => kind === 'verified')?.at;
  if (at === undefined) return [];
  const what = outcome === 'found-done' ? `found ${done} already` : done;
  const when = { at, precision: 'minute' as const, approximate: false, assumedZone: false };
  return [{ when, text: `${toPlainText(subject).replace(/^the /, '')} ${what}` }];
}

function toEvents(facts: Facts): Event[] {
  const milestones = listMilestones(facts).map(({ name, when }) => ({
    when,
    text: name.replaceAll('_', ' '),
  }));
  const containments = toResponses(facts).flatMap(({ containment, rollback }) => {
    const summary = toActionSummary(containment);
    return [
      ...toVerified(containment, summary, summary.done),
      ...(rollback ? toVerified(rollback, summary, summary.undone) : []),
    ];
  });
  return [...milestones, ...containments].toSorted((a, b) =>
    toSortKey(a.when.at) < toSortKey(b.when.at) ? -1 : 1,
  );
}

/** Renders the diagram; undefined when there is too little to draw. */
export function renderDiagram(facts: Facts): string | undefined {
  const events = toEvents(facts).slice(0, EVENTS);
  if (events.length < 2) return undefined;
  const lines = ['```mermaid', 'timeline', `    title ${mermaid(facts.incident.id)}`];
  let day = '';
  for (const { when, text } of events) {
    if (toDayKey(when.at) !== day) {
      day = toDayKey(when.at);
      lines.push(`    section ${toDay(when.at)}`);
    }
    // Minutes are enough for a picture, and every colon has to go: it separates the columns.
    const clock = toClock(when.precision === 'second' ? { ...when, precision: 'minute' } : when);
    lines.push(
      `        ${clock === '' ? 'that day' : `${mermaid(clock)} UTC`} : ${mermaid(clip(toHarmless(text), 80))}`,
    );
  }
  return [...lines, '```'].join('\n');
}
