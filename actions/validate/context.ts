/**
 * Everything the rules look at, parsed once. What does not parse stays visible as text and as problems with places,
 * so that one broken file never hides what is wrong in another.
 */
import type { LedgerEntry } from '#incident/ledger.ts';
import { findBelieved } from '#incident/ledger-facts.ts';
import { FILES } from '#incident/path.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { createSigner, type Signer, type SigningKey } from '#incident/signature.ts';
import type { BranchFacts } from './branch-facts.ts';
import { createFactReader, type ReadFacts } from './file-facts.ts';
import { readLedgerView, type LedgerView } from './view/ledger.ts';
import { parseManifestView, type ManifestView } from './view/manifest.ts';
import { parseRecordView, type RecordView } from './view/record.ts';
import { parseTimelineView, type TimelineView } from './view/timeline.ts';

/** The files that are compared with what they were before the change. */
interface ComparedFiles {
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
  previous: readonly ComparedFiles[];
  /** Undefined where nobody looked, as in a folder outside Git. */
  branch: BranchFacts | undefined;
  readFacts: ReadFacts;
}

export interface Validation {
  tree: IncidentTree;
  /** The incident before the change, once for each line that was merged; rules that compare are silent without it. */
  previous?: readonly IncidentTree[];
  branch?: BranchFacts | undefined;
  /** Of a job that has one: tells what Firebreak wrote. */
  signer?: Signer;
  /** Where nobody has: the keys that `firebreak.yml` lists. Without any, the ledger counts as it stands. */
  keys?: readonly SigningKey[];
  now: Date;
}

/** Reads and parses an incident. */
export async function readContext({
  tree,
  previous = [],
  branch,
  signer: given,
  keys: listed = [],
  now,
}: Validation): Promise<Context> {
  const texts = await readTexts(tree);
  const files = { ...parseFiles(texts, tree.id), ledger: await readLedgerView(tree) };
  const isExercise = files.record.incident?.exercise ?? false;
  const signer = given ?? createSigner({ listed, isExercise });
  return {
    ...files,
    tree,
    now,
    branch,
    signer,
    believed: findBelieved(files.ledger.entries, tree.id, signer),
    previous: await Promise.all(previous.map((one) => readPrevious(one, { texts, files }))),
    readFacts: createFactReader(tree),
  };
}

type Texts = Record<Exclude<keyof ComparedFiles, 'ledger'>, string | undefined>;

async function readTexts(tree: IncidentTree): Promise<Texts> {
  const [record, timeline, manifest] = await Promise.all([
    tree.readText(FILES.record),
    tree.readText(FILES.timeline),
    tree.readText(FILES.manifest),
  ]);
  return { record, timeline, manifest };
}

function parseFiles(texts: Texts, id: string): Omit<ComparedFiles, 'ledger'> {
  return {
    record: parseRecordView(texts.record, id),
    timeline: parseTimelineView(texts.timeline),
    manifest: parseManifestView(texts.manifest),
  };
}

/** Most changes leave most files as they were, and the same text is not parsed twice. */
async function readPrevious(
  tree: IncidentTree,
  now: { texts: Texts; files: ComparedFiles },
): Promise<ComparedFiles> {
  const texts = await readTexts(tree);
  const isSame = (name: keyof Texts): boolean => texts[name] === now.texts[name];
  const { record, timeline, ledger, manifest } = now.files;
  return {
    record: isSame('record') ? record : parseRecordView(texts.record, tree.id),
    timeline: isSame('timeline') ? timeline : parseTimelineView(texts.timeline),
    ledger: await readLedgerView(tree, ledger.segments),
    manifest: isSame('manifest') ? manifest : parseManifestView(texts.manifest),
  };
}
