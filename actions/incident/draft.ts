/**
 * One commit's worth of change to an incident, assembled in memory.
 * Everything a command does to files goes through here, so it lands in a single compare-and-swap commit or not at all.
 */
import { sha256 } from '#kernel/canonical.ts';
import type { CommitDraft } from './commit-draft.ts';
import type { Snapshot } from './snapshot.ts';
import type { Signer } from './signature.ts';
import { openLedger } from './ledger-at-hand.ts';
import { toNewestPath } from './ledger-segments.ts';
import type { LedgerState } from './ledger-state.ts';
import type { LedgerEntry, NewEntry } from './ledger.ts';
import { appendArtifacts, nextArtifactId, parseManifest, type Artifact } from './manifest.ts';
import { FILES, toIncidentFolder } from './path.ts';
import { saysExercise, parseIncident, updateIncident, type Incident } from './record.ts';
import { defang } from '#kernel/text/defang.ts';
import { redact } from '#kernel/text/redact.ts';
import { appendEntries, type EntryDraft } from './timeline.ts';

export interface Draft {
  readonly snapshot: Snapshot;
  /** The record as it stands with all changes so far. */
  incident(): Incident;
  /** Entries of the newest segment of the ledger, those added here, and of older segments what was asked for. */
  ledger(): readonly LedgerEntry[];
  /** Those of them that a job with the key wrote: what has authority. */
  ownLedger(): readonly LedgerEntry[];
  /** What the whole ledger comes to, as far as it counts. */
  ledgerState(): LedgerState;
  /** The number of the newest segment of the ledger, with what is added here. */
  ledgerSegment(): number;
  readonly signer: Signer;
  changeRecord(change: (incident: Incident) => Incident): void;
  /** Adds a timeline entry and returns its id. */
  addEntry(entry: EntryDraft): string;
  addLedger(entry: NewEntry): void;
  /** Adds an analysis output and registers its digest; returns its id. */
  addArtifact(file: ArtifactDraft): string;
  /** Text of a file under containment/, as changed so far. */
  readContainment(path: string): string | undefined;
  listContainment(): readonly string[];
  writeFile(path: string, content: string): void;
  deleteFile(path: string): void;
  /** The timeline as changed so far. */
  timelineText(): string;
  hasChanged(): boolean;
  toCommit(message: CommitDraft['message']): CommitDraft;
}

export interface ArtifactDraft {
  /** File name inside artifacts/. */
  file: string;
  content: string;
  tool: string;
  addedBy: string;
  addedAt: string;
  note: string;
}

/** Opens a draft on a snapshot. @throws UserError when the record, the ledger or the manifest cannot be read. */
export function openDraft(snapshot: Snapshot, signer: Signer): Draft {
  const folder = toIncidentFolder(snapshot.id);
  const store = openStore([
    [FILES.record, snapshot.record],
    [FILES.timeline, snapshot.timeline],
    [toNewestPath(snapshot.ledgerFiles), snapshot.ledger],
    [FILES.manifest, snapshot.manifest],
    ...snapshot.containment,
  ]);
  const read = (path: string) => store.texts.get(path) ?? '';
  const incident = () => parseIncident(read(FILES.record), `${folder}/${FILES.record}`).incident;
  const ledger = openLedger(snapshot, signer);
  // Digests of timeline entries that no ledger entry names yet.
  const told = new Map<string, string>();
  return {
    snapshot,
    signer,
    incident,
    ledger: () => ledger.entries(),
    ownLedger: () => ledger.own(),
    ledgerState: () => ledger.state(),
    ledgerSegment: () => ledger.segment(),
    changeRecord: (change) => store.write(FILES.record, updateIncident(read(FILES.record), change)),
    addEntry: (entry) => {
      const { text, ids, sources } = appendEntries(read(FILES.timeline), [toSafeEntry(entry)]);
      const [id = '', source = ''] = [...ids, ...sources];
      store.write(FILES.timeline, text);
      told.set(id, sha256(source));
      return id;
    },
    addLedger: (entry) => {
      const { path, text } = ledger.add(withLines(entry, told));
      told.clear();
      store.write(path, text);
    },
    addArtifact: (file) => {
      const manifest = parseManifest(read(FILES.manifest), `${folder}/${FILES.manifest}`);
      const artifact = toArtifact(nextArtifactId(manifest), file, incident());
      store.write(FILES.manifest, appendArtifacts(read(FILES.manifest), [artifact]));
      store.write(`artifacts/${file.file}`, file.content);
      return artifact.id;
    },
    readContainment: (path) => store.texts.get(path),
    listContainment: () =>
      [...store.texts.keys()].filter((path) => path.startsWith('containment/')).toSorted(),
    writeFile: store.write,
    deleteFile: store.remove,
    timelineText: () => read(FILES.timeline),
    hasChanged: () => store.removed.size > 0 || store.changed().length > 0,
    toCommit: (message) => ({
      branch: snapshot.branch,
      expectedHead: snapshot.head,
      message: toMessage(message, saysExercise(read(FILES.record))),
      additions: new Map(store.changed().map(([path, text]) => [`${folder}/${path}`, text])),
      deletions: [...store.removed].map((path) => `${folder}/${path}`),
    }),
  };
}

/** Whoever reads the history sees which commits are of an exercise. */
function toMessage(
  { headline, ...rest }: CommitDraft['message'],
  isExercise: boolean,
): CommitDraft['message'] {
  return { headline: isExercise ? `EXERCISE ${headline}` : headline, ...rest };
}

/** What stands on the timeline is signed with the entry that it was added beside. */
function withLines(entry: NewEntry, told: ReadonlyMap<string, string>): NewEntry {
  if (told.size === 0) return entry;
  return { ...entry, effect: { ...entry.effect, timeline: Object.fromEntries(told) } };
}

/** Texts by path, with what was written and removed since they were read. */
function openStore(read: readonly (readonly [string, string])[]) {
  const original = new Map(read);
  const texts = new Map(read);
  const removed = new Set<string>();
  return {
    texts,
    removed,
    write: (path: string, text: string): void => {
      removed.delete(path);
      texts.set(path, text);
    },
    remove: (path: string): void => {
      if (texts.delete(path)) removed.add(path);
    },
    changed: () => [...texts].filter(([path, text]) => original.get(path) !== text),
  };
}

/** What people type may hold a secret or a live address; neither belongs on a timeline. */
function toSafeEntry(entry: EntryDraft): EntryDraft {
  return { ...entry, text: defang(redact(entry.text)) };
}

function toArtifact(id: string, file: ArtifactDraft, incident: Incident): Artifact {
  return {
    id,
    file: file.file,
    sha256: sha256(file.content).slice('sha256:'.length),
    bytes: Buffer.byteLength(file.content),
    tool: file.tool,
    added_by: file.addedBy,
    added_at: file.addedAt,
    tlp: incident.tlp,
    note: file.note,
  };
}
