/** Tells a timeline entry: who recorded it is part of the sentence, because that is who vouches for it. */
import { MILESTONE_CLAUSE } from '../prose/milestone-clause.ts';
import { ReceiptId, findIdKind } from '#incident/path.ts';
import type { ToldReceipt } from '../facts/told-receipt.ts';
import { MILESTONES } from '#incident/milestone.ts';
import type { TimelineEntry } from '#incident/timeline.ts';
import { citeEntry, citeReceipt } from '../prose/citation.ts';
import { toEntryWhen } from '../facts/order.ts';
import { type Citation, type Phrase, say, words } from '../prose/phrase.ts';
import { toSources } from '../prose/statement.ts';
import { toClock, toDated, trimStop } from '../prose/wording.ts';
import {
  findApproved,
  findCarried,
  tellApproved,
  tellApprovedFirst,
  tellAsked,
  tellCarried,
} from './approvals.ts';
import { addsNothing, tellQuotedText } from './quoted-text.ts';
import type { Mentioned } from './mentioned.ts';

const VERBS: Readonly<Record<string, string>> = {
  decision: 'recorded this decision',
  communication: 'recorded this communication',
  action: 'recorded this action',
  observation: 'recorded this observation',
  activity: 'recorded this activity',
  note: 'noted',
};

function isMilestone(kind: string): kind is (typeof MILESTONES)[number] {
  return MILESTONES.some((milestone) => milestone === kind);
}

/** A person's own words: quoted, with who wrote them. */
function quote(entry: TimelineEntry): Phrase {
  const { kind, actor } = entry;
  const text = trimStop(entry.text);
  const isNamed = actor !== 'unknown';
  if (!isMilestone(kind)) {
    const verb = words(VERBS[kind] ?? 'noted');
    return isNamed ? say`${actor} ${verb}: “${text}”` : say`the timeline records: “${text}”`;
  }
  const recorded = isNamed ? say`, as ${actor} recorded` : say``;
  const said = addsNothing(entry) ? say`` : say`: “${text}”`;
  return say`${words(MILESTONE_CLAUSE[kind])}${recorded}${said}`;
}

/** The sentence of an entry after its time. The time is that of the event; the person recorded it then or later. */
export function tellClause(entry: TimelineEntry, receipts: readonly ToldReceipt[]): Phrase {
  const approved = findApproved(entry, receipts);
  if (approved) return tellApproved(entry, approved);
  const carried = findCarried(entry, receipts);
  if (carried) return tellCarried(carried, tellAsked(carried));
  return tellQuotedText(entry) ?? quote(entry);
}

function citeSource({ id, target }: TimelineEntry['sources'][number]): Citation | undefined {
  if (ReceiptId.safeParse(id).success) return citeReceipt(id);
  const [, path, line] = /^(artifacts\/[\w.+/-]+?)(#L\d+)?$/.exec(target) ?? [];
  if (path === undefined || path.includes('..')) return undefined;
  const label = findIdKind(id) === 'artifact' ? id : 'artifact';
  return {
    label: line === undefined ? label : `${label} ${line.slice(1)}`,
    target: `../${path}${line ?? ''}`,
  };
}

/** Where an entry is, and where it says it comes from; links that lead out of the incident are not repeated. */
export function citeWithSources(entry: TimelineEntry): readonly [Citation, ...Citation[]] {
  const sources = entry.sources.map(citeSource).filter((cite) => cite !== undefined);
  return [citeEntry(entry), ...sources];
}

/** Tells one timeline entry. */
export function tellEntry(entry: TimelineEntry, receipts: readonly ToldReceipt[]): Mentioned {
  const from = toEntryWhen(entry);
  const clause = tellClause(entry, receipts);
  return {
    at: from.at,
    rank: 'entry',
    start: { from },
    tell: () => say` ${clause}`,
    cites: citeWithSources(entry),
  };
}

/** Tells an approval and what it led to in one sentence; undefined when the two entries are not about one step. */
export function tellTogether(
  approval: TimelineEntry,
  action: TimelineEntry,
  receipts: readonly ToldReceipt[],
): Mentioned | undefined {
  const approved = findApproved(approval, receipts);
  const carried = findCarried(action, receipts);
  if (approved === undefined || carried?.run !== approved.run) return undefined;
  const [from, later] = [toEntryWhen(approval), toEntryWhen(action)];
  const first = tellApprovedFirst(approval, approved);
  const then = tellCarried(carried, say``);
  return {
    at: from.at,
    rank: 'entry',
    start: { from },
    times: [later],
    tell: (show) => {
      const [before, after] = [show(from), show(later)];
      const isSame = toClock(before) === toClock(after) && toDated(after, before).startsWith('at');
      const time = isSame ? '' : ` ${toDated(after, before)}`;
      return say` ${first}, and${words(time)} ${then}`;
    },
    cites: toSources([citeEntry(approval), ...citeWithSources(action)]),
  };
}
