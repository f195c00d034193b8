/** The ledger as rules see it: its lines as they are, its entries, and the lines that are none. */
import { parseJson } from '#kernel/canonical.ts';
import { LedgerEntry, parseLedger, type LedgerProblem } from '#incident/ledger.ts';
import { withoutMarks } from '#kernel/text/byte-order-mark.ts';
import { FILES } from '#incident/path.ts';
import { findColumn } from '../columns.ts';
import { parseMessage } from '../message.ts';
import type { FindingDraft } from '../finding.ts';
import { findSchemaProblems } from '../schema-findings.ts';

export interface LedgerView {
  text: string;
  /** Whether the file is there at all. */
  present: boolean;
  /** Without line feeds; a carriage return is kept, for no byte of a ledger may change. */
  lines: readonly string[];
  entries: readonly LedgerEntry[];
  /** Lines that are no entries. */
  problems: readonly LedgerProblem[];
}

/** Parses a ledger; undefined stands for a missing file. */
export function parseLedgerView(written: string | undefined): LedgerView {
  const text = written === undefined ? undefined : withoutMarks(written);
  const lines = (text ?? '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return { text: text ?? '', present: text !== undefined, lines, ...parseLedger(text ?? '') };
}

/** Says what keeps a line from being an entry: the first thing, for the others often follow from it. */
export function toUnreadableDraft(
  { lines }: LedgerView,
  { line, message }: LedgerProblem,
): FindingDraft {
  const source = lines[line - 1] ?? '';
  const placeOf = (path: readonly PropertyKey[]) => ({
    line,
    column: findKey(source, path.at(-1)),
  });
  const yaml = { data: parseJson(source), problems: [], placeOf };
  const [first] =
    yaml.data === undefined ? [] : findSchemaProblems(FILES.ledger, yaml, LedgerEntry);
  return first ?? { file: FILES.ledger, line, column: 1, ...parseMessage(message) };
}

/** Places a break of the chain at the key that shows it. */
export function toBreakDraft(
  { lines }: LedgerView,
  { line, message }: LedgerProblem,
): FindingDraft {
  const [, key = 'n'] = /^Expected (?:`(\w+)`|entry number)/.exec(message) ?? [];
  const column = message.startsWith('Expected the ') ? 1 : findKey(lines[line - 1] ?? '', key);
  return { file: FILES.ledger, line, column, ...parseMessage(message) };
}

function findKey(source: string, key: PropertyKey | undefined): number {
  return key === undefined ? 1 : findColumn(source, `"${String(key)}":`);
}
