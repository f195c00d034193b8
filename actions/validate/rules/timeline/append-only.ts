/**
 * Every entry that was there is still there, byte for byte, and in the same order. New entries may come in between:
 * someone who remembers later writes the entry where it belongs in time.
 */
import { findWrittenId } from '#incident/timeline-entry.ts';
import { FILES } from '#incident/path.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import { redact } from '#kernel/text/redact.ts';
import { findAscending } from '../../ascending.ts';
import { findDifference } from '../../columns.ts';
import { quoteFrom } from '../../quote.ts';
import type { FindingDraft } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import type { TimelineView } from '../../view/timeline.ts';

const HEADING = '## 2026-11-21\n\n';
const FOUND = '- **T-0001** 2026-11-21T05:12:00Z `note` @octocat: the token was found\n';

export const timelineAppendOnly: Rule = {
  id: 'timeline/append-only',
  title: 'The timeline only grows',
  level: 'error',
  why: 'What was known when is itself evidence; an edited entry makes every earlier decision look wrong or made up.',
  example: {
    file: FILES.timeline,
    previous: HEADING + FOUND,
    bad: HEADING + FOUND.replace('found', 'lost'),
    good: `${HEADING}${FOUND}- **T-0002** 2026-11-21T05:12:00Z \`note\` @octocat: the token was lost; supersedes T-0001\n`,
  },
  check: ({ timeline, previous }) =>
    previous.flatMap((before) => compare(timeline, before.timeline)),
};

function compare(timeline: TimelineView, before: TimelineView): FindingDraft[] {
  // The same text is parsed once: nothing of it was changed.
  if (timeline === before) return [];
  const lines = toLineQueues(timeline);
  const kept = before.entries.map((entry) => {
    const source = toSource(before, entry);
    return { entry, source, line: claim(lines, source) };
  });
  return [...findChanged(kept, timeline), ...findMoved(kept)];
}

/** Taking a secret out is the one edit that must be possible, so a line may turn into its own redaction. */
function claim(lines: ReadonlyMap<string, number[]>, source: string): number | undefined {
  return lines.get(source)?.shift() ?? lines.get(redact(source))?.shift();
}

interface Kept {
  entry: TimelineEntry;
  source: string;
  /** Where the same bytes stand now; undefined when they are gone. */
  line: number | undefined;
}

function toSource({ lines }: TimelineView, { line }: TimelineEntry): string {
  return lines[line - 1]?.source ?? '';
}

/** The lines on which each text stands as an entry; inside a comment or code block it stands nowhere. */
function toLineQueues(timeline: TimelineView): Map<string, number[]> {
  const queues = new Map<string, number[]>();
  for (const entry of timeline.entries) {
    const source = toSource(timeline, entry);
    const queue = queues.get(source) ?? [];
    queue.push(entry.line);
    queues.set(source, queue);
  }
  return queues;
}

function findChanged(kept: readonly Kept[], timeline: TimelineView): FindingDraft[] {
  const gone = kept.filter(({ line }) => line === undefined);
  const edits = findEditedLines(kept, timeline);
  const drafts = gone.flatMap(({ entry, source }) => {
    const line = edits.get(entry.id);
    const now = timeline.lines[(line ?? 0) - 1]?.source;
    return line === undefined || now === undefined ? [] : [toEditDraft(source, now, line)];
  });
  return [...drafts, ...toRuns(kept, edits).map(toRemovalDraft)];
}

/** Where each id stands on a line that was not there before. */
function findEditedLines(kept: readonly Kept[], timeline: TimelineView): Map<string, number> {
  const old = new Set(kept.map(({ line }) => line));
  const edited = new Map<string, number>();
  for (const [index, { source, role }] of timeline.lines.entries()) {
    const id = role === 'hidden' ? undefined : findWrittenId(source);
    if (id !== undefined && !old.has(index + 1)) edited.set(id, index + 1);
  }
  return edited;
}

function toEditDraft(was: string, is: string, line: number): FindingDraft {
  const column = findDifference(was, is);
  return {
    file: FILES.timeline,
    line,
    column,
    unexpected: quoteFrom(is, column),
    expected: `${quoteFrom(was, column)} as before`,
    fix: 'Restore the entry, and add a new one that supersedes it.',
  };
}

/** Entries that went together; ten thousand lines removed are still one mistake. */
interface Stretch {
  ids: string[];
  /** The line after which they stood. */
  above: number;
}

function toRuns(kept: readonly Kept[], edits: ReadonlyMap<string, number>): Stretch[] {
  const runs: Stretch[] = [];
  let open: Stretch | undefined;
  let above = 1;
  for (const { entry, line } of kept) {
    const at = line ?? edits.get(entry.id);
    if (at !== undefined) {
      above = at;
      open = undefined;
    } else if (open) {
      open.ids.push(entry.id);
    } else {
      open = { ids: [entry.id], above };
      runs.push(open);
    }
  }
  return runs;
}

function toRemovalDraft({ ids, above }: Stretch): FindingDraft {
  const [first = '', last = first] = [ids[0], ids.at(-1)];
  const unexpected =
    ids.length === 1
      ? `removal of ${first}`
      : `removal of ${ids.length} entries, ${first} to ${last}`;
  const fix = 'Restore what was there; to withdraw an entry, add one that supersedes it.';
  const place = { file: FILES.timeline, line: above, column: 1 };
  return { ...place, unexpected, expected: 'every earlier entry', fix };
}

function findMoved(kept: readonly Kept[]): FindingDraft[] {
  const here = kept.flatMap(({ entry, line }) =>
    line === undefined ? [] : [{ id: entry.id, line }],
  );
  const inPlace = findAscending(here.map(({ line }) => line));
  return here.flatMap(({ id, line }, index) =>
    inPlace.has(index)
      ? []
      : [
          {
            file: FILES.timeline,
            line,
            column: 1,
            unexpected: `new place of ${id}`,
            expected: toExpectedPlace(here[index - 1]?.id, here[index + 1]?.id),
            fix: 'Move the line back to where it was.',
          },
        ],
  );
}

function toExpectedPlace(before: string | undefined, after: string | undefined): string {
  if (before !== undefined) return `it after ${before} as before`;
  return after === undefined ? 'it as before' : `it before ${after} as before`;
}
