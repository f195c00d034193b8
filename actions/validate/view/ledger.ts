/** The ledger as rules see it: segment by segment, its lines as they are, its entries, and the lines that are none. */
import { parseJson, toBlobId } from '#kernel/canonical.ts';
import {
  LedgerEntry,
  parseLedger,
  type LedgerProblem,
  type ParsedLedger,
} from '#incident/ledger.ts';
import { LedgerOpening } from '#incident/ledger-opening.ts';
import { toSegmentPaths } from '#incident/ledger-segments.ts';
import { withoutMarks } from '#kernel/text/byte-order-mark.ts';
import type { IncidentTree } from '#incident/tree.ts';
import { findColumn } from '../columns.ts';
import { parseMessage } from '../message.ts';
import type { FindingDraft } from '../finding.ts';
import { findSchemaProblems } from '../schema-findings.ts';

export interface SegmentView extends ParsedLedger {
  path: string;
  /** Git's id of its bytes. */
  blob: string;
  /** Whether the file is there at all. */
  present: boolean;
  /** Without line feeds; a carriage return is kept, for no byte of a ledger may change. */
  lines: readonly string[];
}

export interface LedgerView {
  /** Oldest first; the first one is listed even where it is missing. */
  segments: readonly SegmentView[];
  /** Those of all segments. */
  entries: readonly LedgerEntry[];
}

/** Reads all segments and parses each once; not at all where it is one that is known already. */
export async function readLedgerView(
  tree: IncidentTree,
  known: readonly SegmentView[] = [],
): Promise<LedgerView> {
  const paths = toSegmentPaths(tree.files.map(({ path }) => path));
  const segments = await Promise.all(
    paths.map(async (path) => {
      const bytes = await tree.readBytes(path);
      const blob = toBlobId(bytes ?? '');
      const same = known.find((one) => one.path === path && one.blob === blob);
      return same?.present === (bytes !== undefined) ? same : parseSegmentView(path, blob, bytes);
    }),
  );
  return { segments, entries: segments.flatMap(({ entries }) => entries) };
}

function parseSegmentView(path: string, blob: string, bytes: Uint8Array | undefined): SegmentView {
  const text = withoutMarks(Buffer.from(bytes ?? []).toString('utf8'));
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { path, blob, present: bytes !== undefined, lines, ...parseLedger(text) };
}

/** Says what keeps a line from being an entry: the first thing, for the others often follow from it. */
export function toUnreadableDraft(
  { path, lines }: SegmentView,
  { line, message }: LedgerProblem,
): FindingDraft {
  const source = lines[line - 1] ?? '';
  const placeOf = (keys: readonly PropertyKey[]) => ({
    line,
    column: findKey(source, keys.at(-1)),
  });
  const yaml = { data: parseJson(source), problems: [], placeOf };
  const schema = line === 1 && findKey(source, 'segment') > 1 ? LedgerOpening : LedgerEntry;
  const [first] = yaml.data === undefined ? [] : findSchemaProblems(path, yaml, schema);
  return first ?? { file: path, line, column: 1, ...parseMessage(message) };
}

/** Places a break of the chain at the key that shows it. */
export function toBreakDraft(
  { path, lines }: SegmentView,
  { line, message }: LedgerProblem,
): FindingDraft {
  const [, key = 'n'] = /^Expected (?:`(\w+)`|entry number)/.exec(message) ?? [];
  const column = message.startsWith('Expected the ') ? 1 : findKey(lines[line - 1] ?? '', key);
  return { file: path, line, column, ...parseMessage(message) };
}

export function findKey(source: string, key: PropertyKey | undefined): number {
  return key === undefined ? 1 : findColumn(source, `"${String(key)}":`);
}
