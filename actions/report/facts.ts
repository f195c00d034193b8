/**
 * Everything a report may say, read once from an incident's files. Nothing is fetched and nothing is judged here;
 * an artifact whose bytes no longer match its digest is not read, because nothing may be claimed from it.
 */
import { createHash } from 'node:crypto';
import { type LedgerEntry, parseLedger } from '#kernel/incident/ledger.ts';
import { type Artifact, type Manifest, parseManifest } from '#kernel/incident/manifest.ts';
import { FILES } from '#kernel/incident/path.ts';
import { type Incident, parseIncident } from '#kernel/incident/record.ts';
import {
  effectiveEntries,
  parseTimeline,
  type Timeline,
  type TimelineEntry,
} from '#kernel/incident/timeline.ts';
import type { IncidentTree } from '#kernel/incident/tree.ts';
import { UserError } from '#kernel/errors.ts';
import { citeLine } from './citation.ts';
import type { Observation, Sighting } from './observation.ts';
import type { Citation } from './phrase.ts';
import { isUnread, type Unread } from './reader.ts';
import { isReceiptPath, parseReceipt, type Receipt } from './receipt.ts';
import { findReader } from './recognise.ts';

/** `read`: by a reader. `own`: prior state that a containment step saved. `unrecognised`: no reader knows it. The others were not read, and say why. */
export type SourceState = 'read' | 'own' | 'unrecognised' | 'missing' | 'altered' | 'not-a-file';

/** The tool that containment names for what it saves before it acts. */
const OWN = 'firebreak';

export interface Source {
  artifact: Artifact;
  state: SourceState;
  /** The tool as a sentence names it; text from outside for some formats. */
  tool: string;
  observations: readonly Observation[];
  unread: readonly (Unread & { source: Citation })[];
}

export interface Facts {
  incident: Incident;
  /** The summary a person wrote below the front matter. */
  body: string;
  timeline: Timeline;
  /** Timeline entries no later entry corrects. */
  entries: readonly TimelineEntry[];
  ledger: readonly LedgerEntry[];
  sources: readonly Source[];
  /** Receipts of containment, in the order of their ids. */
  receipts: readonly Receipt[];
  /** Receipts that are there and cannot be read. */
  unreadReceipts: readonly string[];
  /** Files under artifacts/ that the manifest does not list. */
  unlisted: readonly string[];
}

async function readRequired(tree: IncidentTree, path: string): Promise<string> {
  const text = await tree.readText(path);
  if (text !== undefined) return text;
  throw new UserError({
    code: 'incident-file-missing',
    message: `Unexpected gap: ${tree.id} has no ${path}`,
    hint: `Restore ${path} from the branch's history; every incident has one.`,
    place: { file: path },
  });
}

function toObservation(
  sighting: Sighting,
  artifact: Artifact,
  seen: { tool: string; ordinal: number },
): Observation {
  const path = `artifacts/${artifact.file}`;
  return {
    ...sighting,
    id: `${artifact.id}#L${sighting.line}`,
    artifact: artifact.id,
    tool: sighting.tool ?? seen.tool,
    ordinal: seen.ordinal,
    source: citeLine(`${artifact.id} L${sighting.line}`, path, sighting.line),
  };
}

function toUnread(unread: Unread, artifact: Artifact): Source['unread'][number] {
  const label = `${artifact.id} L${unread.line}`;
  return { ...unread, source: citeLine(label, `artifacts/${artifact.file}`, unread.line) };
}

function readBytes(artifact: Artifact, bytes: Uint8Array): Omit<Source, 'artifact'> {
  const reader = findReader(bytes, artifact);
  if (reader === undefined) {
    const state = artifact.tool === OWN ? 'own' : 'unrecognised';
    return { state, tool: artifact.tool, observations: [], unread: [] };
  }
  const observations: Observation[] = [];
  const unread: Source['unread'][number][] = [];
  for (const row of reader.read(bytes)) {
    if (isUnread(row)) unread.push(toUnread(row, artifact));
    else
      observations.push(
        toObservation(row, artifact, { tool: reader.tool, ordinal: observations.length }),
      );
  }
  return { state: 'read', tool: observations[0]?.tool ?? reader.tool, observations, unread };
}

async function readSource(tree: IncidentTree, artifact: Artifact): Promise<Source> {
  const path = `artifacts/${artifact.file}`;
  const nothing = { artifact, tool: artifact.tool, observations: [], unread: [] };
  const file = tree.files.find((one) => one.path === path);
  if (file === undefined) return { ...nothing, state: 'missing' };
  if (!file.mode.startsWith('100')) return { ...nothing, state: 'not-a-file' };
  const bytes = await tree.readBytes(path);
  if (bytes === undefined) return { ...nothing, state: 'missing' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== artifact.sha256) return { ...nothing, state: 'altered' };
  return { artifact, ...readBytes(artifact, bytes) };
}

async function readReceipts(
  tree: IncidentTree,
): Promise<Pick<Facts, 'receipts' | 'unreadReceipts'>> {
  const receipts: Receipt[] = [];
  const unreadReceipts: string[] = [];
  for (const { path, mode } of tree.files.filter((file) => isReceiptPath(file.path))) {
    const text = mode.startsWith('100') ? await tree.readText(path) : undefined;
    const receipt = text === undefined ? undefined : parseReceipt(text);
    if (receipt === undefined) unreadReceipts.push(path);
    else receipts.push(receipt);
  }
  return { receipts, unreadReceipts };
}

/** Lists the files under artifacts/ that a manifest does not name. */
export function findUnlisted(tree: IncidentTree, manifest: Manifest): string[] {
  const listed = new Set(manifest.artifacts.map(({ file }) => `artifacts/${file}`));
  return tree.files
    .map(({ path }) => path)
    .filter((path) => path.startsWith('artifacts/') && !listed.has(path))
    .filter((path) => path !== FILES.manifest && path !== 'artifacts/.gitkeep');
}

/** Reads the record alone. @throws UserError when it is missing or does not fit its schema. */
export async function readRecord(
  tree: IncidentTree,
): Promise<{ incident: Incident; body: string }> {
  return parseIncident(await readRequired(tree, FILES.record), FILES.record);
}

/** Reads the facts of an incident. @throws UserError when the record, timeline or manifest cannot be read. */
export async function readFacts(tree: IncidentTree, manifestText?: string): Promise<Facts> {
  const { incident, body } = await readRecord(tree);
  const timeline = parseTimeline((await tree.readText(FILES.timeline)) ?? '');
  const ledger = parseLedger((await tree.readText(FILES.ledger)) ?? '').entries;
  const text = manifestText ?? (await tree.readText(FILES.manifest));
  const manifest = text === undefined ? { artifacts: [] } : parseManifest(text, FILES.manifest);
  const sources: Source[] = [];
  for (const artifact of manifest.artifacts) sources.push(await readSource(tree, artifact));
  return {
    incident,
    body,
    timeline,
    entries: effectiveEntries(timeline),
    ledger,
    sources,
    ...(await readReceipts(tree)),
    unlisted: findUnlisted(tree, manifest),
  };
}
