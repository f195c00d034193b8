/** Tells a timeline entry: who recorded it is part of the sentence, because that is who vouches for it. */
import { MILESTONES } from '#kernel/incident/milestone.ts';
import type { TimelineEntry } from '#kernel/incident/timeline.ts';
import { citeEntry, citeReceipt } from '../citation.ts';
import { toEntryWhen } from '../order.ts';
import { type Citation, type Phrase, say, words } from '../phrase.ts';
import { state, type Statement } from '../statement.ts';
import { toMoment } from '../wording.ts';

/** What a milestone means, as a clause; the definitions are those of docs/architecture.md. */
export const MILESTONE_CLAUSE: Readonly<Record<(typeof MILESTONES)[number], string>> = {
  activity_started: 'the malicious activity began',
  compromised: 'the compromise began',
  detected: 'the incident was detected',
  acknowledged: 'a responder took ownership',
  declared: 'the incident was declared',
  contained: 'the incident was contained',
  access_removed: 'the attacker’s last known access was removed',
  eradicated: 'the cause was removed',
  recovered: 'normal operation was restored',
  closed: 'the incident was closed',
};

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

/** The sentence of an entry after its time. The time is that of the event; the person recorded it then or later. */
function toClause({ kind, actor }: TimelineEntry, text: string): Phrase {
  const isNamed = actor !== 'unknown';
  if (!isMilestone(kind)) {
    return isNamed ? say` ${actor} ${words(VERBS[kind] ?? 'noted')}: ${text}` : say`: ${text}`;
  }
  const recorded = isNamed ? say`, as ${actor} recorded,` : say``;
  // `declared: declared SEV2` would say it twice.
  if (text.startsWith(`${kind} `)) return say`${recorded} the incident was ${text}`;
  return say`${recorded} ${words(MILESTONE_CLAUSE[kind])}: ${text}`;
}

function citeSource({ id, target }: TimelineEntry['sources'][number]): Citation | undefined {
  if (/^R-\d{4,}$/.test(id)) return citeReceipt(id);
  const [, path, line] = /^(artifacts\/[\w.+/-]+?)(#L\d+)?$/.exec(target) ?? [];
  if (path === undefined || path.includes('..')) return undefined;
  const label = /^A-\d{4,}$/.test(id) ? id : 'artifact';
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
export function tellEntry(entry: TimelineEntry): Statement {
  const text = entry.text.replace(/[.\s]+$/, '');
  return state(
    say`${words(toMoment(toEntryWhen(entry)))}${toClause(entry, text)}`,
    citeWithSources(entry),
  );
}
