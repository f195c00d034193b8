/**
 * Everything the rules look at, parsed once. What does not parse stays visible as text and as problems with places,
 * so that one broken file never hides what is wrong in another.
 */
import { FILES } from '#kernel/incident/path.ts';
import type { IncidentTree } from '#kernel/incident/tree.ts';
import { createFactReader, type ReadFacts } from './file-facts.ts';
import { parseLedgerView, type LedgerView } from './view/ledger.ts';
import { parseManifestView, type ManifestView } from './view/manifest.ts';
import { parseRecordView, type RecordView } from './view/record.ts';
import { parseTimelineView, type TimelineView } from './view/timeline.ts';

/** The files that grow by appending, as they were before the change. */
interface PreviousFiles {
  timeline: TimelineView;
  ledger: LedgerView;
  manifest: ManifestView;
}

export interface Context {
  tree: IncidentTree;
  now: Date;
  record: RecordView;
  timeline: TimelineView;
  ledger: LedgerView;
  manifest: ManifestView;
  /** Undefined when the incident is new, or nobody knows what it was before. */
  previous: PreviousFiles | undefined;
  readFacts: ReadFacts;
}

export interface Validation {
  tree: IncidentTree;
  /** The incident before the change; rules that compare are silent without it. */
  previous?: IncidentTree | undefined;
  now: Date;
}

/** Reads and parses an incident. */
export async function readContext({ tree, previous, now }: Validation): Promise<Context> {
  const [record, timeline, ledger, manifest] = await Promise.all([
    tree.readText(FILES.record),
    tree.readText(FILES.timeline),
    tree.readText(FILES.ledger),
    tree.readText(FILES.manifest),
  ]);
  return {
    tree,
    now,
    record: parseRecordView(record, tree.id),
    timeline: parseTimelineView(timeline),
    ledger: parseLedgerView(ledger),
    manifest: parseManifestView(manifest),
    previous: previous && (await readPrevious(previous)),
    readFacts: createFactReader(tree),
  };
}

async function readPrevious(tree: IncidentTree): Promise<PreviousFiles> {
  const [timeline, ledger, manifest] = await Promise.all([
    tree.readText(FILES.timeline),
    tree.readText(FILES.ledger),
    tree.readText(FILES.manifest),
  ]);
  return {
    timeline: parseTimelineView(timeline),
    ledger: parseLedgerView(ledger),
    manifest: parseManifestView(manifest),
  };
}
