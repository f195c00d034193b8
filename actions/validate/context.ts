/**
 * Everything the rules look at, parsed once. What does not parse stays visible as text and as problems with places,
 * so that one broken file never hides what is wrong in another.
 */
import type { LedgerEntry } from '#incident/ledger.ts';
import { findBelieved } from '#incident/ledger-facts.ts';
import { FILES } from '#incident/path.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { NO_SIGNER, type Signer } from '#incident/signature.ts';
import type { BranchFacts } from './branch-facts.ts';
import { createFactReader, type ReadFacts } from './file-facts.ts';
import { readLedgerView, type LedgerView } from './view/ledger.ts';
import { parseManifestView, type ManifestView } from './view/manifest.ts';
import { parseRecordView, type RecordView } from './view/record.ts';
import { parseTimelineView, type TimelineView } from './view/timeline.ts';

/** The files that are compared, as they were before the change. */
interface PreviousFiles {
  record: RecordView;
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
  /** The entries of the ledger that count as Firebreak's own. */
  believed: readonly LedgerEntry[];
  signer: Signer;
  /** Several after a merge; none when the incident is new, or nobody knows what it was before. */
  previous: readonly PreviousFiles[];
  /** Undefined where nobody looked, as in a folder outside Git. */
  branch: BranchFacts | undefined;
  readFacts: ReadFacts;
}

export interface Validation {
  tree: IncidentTree;
  /** The incident before the change, once for each line that was merged; rules that compare are silent without it. */
  previous?: readonly IncidentTree[];
  branch?: BranchFacts | undefined;
  /** Tells what Firebreak wrote; without a key the ledger counts as it stands. */
  signer?: Signer;
  now: Date;
}

/** Reads and parses an incident. */
export async function readContext({
  tree,
  previous = [],
  branch,
  signer = NO_SIGNER,
  now,
}: Validation): Promise<Context> {
  const files = await readFiles(tree);
  return {
    ...files,
    tree,
    now,
    branch,
    signer,
    believed: findBelieved(files.ledger.entries, tree.id, signer),
    previous: await Promise.all(previous.map(readFiles)),
    readFacts: createFactReader(tree),
  };
}

async function readFiles(tree: IncidentTree): Promise<PreviousFiles> {
  const [record, timeline, ledger, manifest] = await Promise.all([
    tree.readText(FILES.record),
    tree.readText(FILES.timeline),
    readLedgerView(tree),
    tree.readText(FILES.manifest),
  ]);
  return {
    record: parseRecordView(record, tree.id),
    timeline: parseTimelineView(timeline),
    ledger,
    manifest: parseManifestView(manifest),
  };
}
