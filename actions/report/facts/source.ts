/**
 * Reads one artifact. One whose bytes no longer match its digest is not read, because nothing may be claimed from it, and
 * however many rows a file has, what is kept of them fits in memory: the rest is counted.
 */
import { createHash } from 'node:crypto';
import type { Artifact } from '#incident/manifest.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { citeLine } from '../prose/citation.ts';
import type { Observation, ReaderRow } from '../artifact/observation.ts';
import type { Citation } from '../prose/phrase.ts';
import { isUnread, type Reader, type Unread } from '../artifact/reader.ts';
import { findReader } from './recognise.ts';
import { toNumber } from '../prose/wording.ts';

/** `read`: by a reader. `own`: prior state that a containment step saved. `unrecognised`: no reader knows it. The others were not read, and say why. */
export type SourceState = 'read' | 'own' | 'unrecognised' | 'missing' | 'altered' | 'not-a-file';

/** Rows that gave no observation. */
export interface UnreadRows {
  count: number;
  /** How many of them were understood and left out on purpose. */
  leftOut: number;
  /** The first ones; the rest is the count. */
  listed: readonly (Unread & { source: Citation })[];
}

export interface ArtifactSource {
  artifact: Artifact;
  state: SourceState;
  /** The tool as a sentence names it; text from outside for some formats. */
  tool: string;
  observations: readonly Observation[];
  unread: UnreadRows;
}

/** The tool that containment names for what it saves before it acts. */
const OWN = 'firebreak';
/** More than a file that GitHub accepts has in practice; a hostile one may have millions. */
const OBSERVED = 200_000;
const UNREAD_LISTED = 10;

const NOTHING_UNREAD: UnreadRows = { count: 0, leftOut: 0, listed: [] };

function toObservation(
  row: ReaderRow,
  artifact: Artifact,
  seen: { tool: string; ordinal: number },
): Observation {
  return {
    ...row,
    id: `${artifact.id}#L${row.line}`,
    artifact: artifact.id,
    tool: row.tool ?? seen.tool,
    ordinal: seen.ordinal,
    source: citeRow(artifact, row.line),
  };
}

function citeRow({ id, file }: Artifact, line: number): Citation {
  return citeLine(`${id} L${line}`, `artifacts/${file}`, line);
}

function addUnread(rows: UnreadRows, unread: Unread, artifact: Artifact): UnreadRows {
  const { count, leftOut, listed } = rows;
  const source = citeRow(artifact, unread.line);
  return {
    count: count + 1,
    leftOut: leftOut + (unread.leftOut === true ? 1 : 0),
    listed: listed.length < UNREAD_LISTED ? [...listed, { ...unread, source }] : listed,
  };
}

/** Reads every row; observations beyond the cap become unread rows, so that each row is counted once. */
function readRows(
  reader: Reader,
  bytes: Uint8Array,
  artifact: Artifact,
): Pick<ArtifactSource, 'observations' | 'unread'> {
  const observations: Observation[] = [];
  let unread = NOTHING_UNREAD;
  for (const row of reader.read(bytes)) {
    if (isUnread(row)) unread = addUnread(unread, row, artifact);
    else if (observations.length < OBSERVED)
      observations.push(
        toObservation(row, artifact, { tool: reader.tool, ordinal: observations.length }),
      );
    else {
      const why = `beyond the ${toNumber(OBSERVED)} rows that a report takes from one file`;
      unread = addUnread(unread, { unread: true, line: row.line, why }, artifact);
    }
  }
  return { observations, unread };
}

function readBytes(artifact: Artifact, bytes: Uint8Array): Omit<ArtifactSource, 'artifact'> {
  const reader = findReader(bytes, artifact);
  if (reader === undefined) {
    const state = artifact.tool === OWN ? 'own' : 'unrecognised';
    return { state, tool: artifact.tool, observations: [], unread: NOTHING_UNREAD };
  }
  const { observations, unread } = readRows(reader, bytes, artifact);
  return { state: 'read', tool: observations[0]?.tool ?? reader.tool, observations, unread };
}

/** Reads an artifact that the manifest lists; one that cannot be read says why in its state. */
export async function readSource(tree: IncidentTree, artifact: Artifact): Promise<ArtifactSource> {
  const path = `artifacts/${artifact.file}`;
  const nothing = { artifact, tool: artifact.tool, observations: [], unread: NOTHING_UNREAD };
  const file = tree.files.find((one) => one.path === path);
  if (file === undefined) return { ...nothing, state: 'missing' };
  if (!file.mode.startsWith('100')) return { ...nothing, state: 'not-a-file' };
  const bytes = await tree.readBytes(path);
  if (bytes === undefined) return { ...nothing, state: 'missing' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== artifact.sha256) return { ...nothing, state: 'altered' };
  return { artifact, ...readBytes(artifact, bytes) };
}
