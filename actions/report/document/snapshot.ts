/**
 * What a report was rendered from, in ids and numbers alone, kept in it as a comment. The next render compares itself
 * with it, so "what is new" needs no history and no other file.
 */
import { z } from 'zod';
import { renderInstant } from '#incident/instant.ts';
import type { Facts } from '../facts/index.ts';
import { listMilestones } from '../facts/milestones.ts';
import { askQuestions } from '../questions/index.ts';
import { parseRegions } from './regions.ts';
import { toResponses } from '../facts/response.ts';
import type { When } from '../prose/wording.ts';

/** Only ids, times and words from closed lists: nothing in it can close the comment. */
const Word = z.string().regex(/^[\w:.+~-]{1,80}$/);

export const ReportSnapshot = z.strictObject({
  severity: Word,
  status: Word,
  entries: z.int(),
  milestones: z.record(Word, Word),
  observations: z.record(Word, z.int()),
  containments: z.record(Word, Word),
  questions: z.array(Word),
});
export type ReportSnapshot = z.infer<typeof ReportSnapshot>;

const COMMENT = /^<!-- firebreak:facts (\{.*\}) -->\r?$/m;

/** An instant with no more of it than is known: `2026-11-21T05:12Z`, `~2026-11-20`. */
function toWritten({ at, precision, approximate }: When): string {
  return `${approximate ? '~' : ''}${renderInstant(new Date(at), precision)}`;
}

/** Takes the snapshot of the facts a report is rendered from. */
export function takeSnapshot(facts: Facts): ReportSnapshot {
  const { incident, timeline, sources } = facts;
  const milestones = listMilestones(facts).map(({ name, when }) => [name, toWritten(when)]);
  return {
    severity: incident.severity,
    status: incident.status,
    entries: timeline.entries.length,
    milestones: Object.fromEntries(milestones),
    observations: Object.fromEntries(
      // What Firebreak saved itself is news to nobody.
      sources
        .filter(({ state }) => state !== 'own')
        .map(({ artifact, observations }) => [artifact.id, observations.length]),
    ),
    containments: Object.fromEntries(toResponses(facts).map(({ id, outcome }) => [id, outcome])),
    questions: askQuestions(facts).map(({ id }) => id),
  };
}

/** Renders a snapshot as a comment on one line. */
export function renderSnapshot(snapshot: ReportSnapshot): string {
  return `<!-- firebreak:facts ${JSON.stringify(ReportSnapshot.parse(snapshot))} -->`;
}

/**
 * Finds the snapshot in a report; undefined when there is none or somebody changed it beyond reading.
 * What people write around the generated parts is never taken for one.
 * @throws UserError when the report's markers are damaged.
 */
export function findSnapshot(report: string, file: string): ReportSnapshot | undefined {
  const generated = parseRegions(report, file).filter(({ kind }) => kind === 'generated');
  const [, json = ''] = COMMENT.exec(generated.map(({ text }) => text).join('')) ?? [];
  try {
    return ReportSnapshot.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
