/**
 * `npm run bench [-- row …] [--against COMMIT]`: what Firebreak costs, as ratios of processor time, and whether that is
 * within what `docs/decisions.md` allows. Measures what lies in dist/: build first. Never part of the tests: it takes
 * minutes, and a busy machine moves it by some per cent.
 */
import { BUNDLES } from './bench/bundles.ts';
import { NOTE } from './bench/note.ts';
import { withCommit } from './bench/beside.ts';
import { CHECKOUT } from './bench/checkout.ts';
import { MANY } from './bench/many.ts';
import type { Row } from './bench/row.ts';
import { STARTS } from './bench/starts.ts';
import { TESTS } from './bench/tests.ts';
import { TIMELINE } from './bench/timeline.ts';
import { readCommandLine, refuseUsage, runScript } from './command-line.ts';

const ROWS: readonly Row[] = [...STARTS, BUNDLES, ...NOTE, ...MANY, TIMELINE, CHECKOUT, TESTS];

const SYNTAX = {
  usage: 'npm run bench [-- words of a row] [--against COMMIT]',
  options: { against: { type: 'string' } },
  words: 8,
} as const;

function pickRows(words: readonly string[]): readonly Row[] {
  const rows = ROWS.filter(({ name }) => words.every((word) => name.split(/,?\s+/).includes(word)));
  if (rows.length > 0) return rows;
  const names = ROWS.map(({ name }) => name).join('; ');
  throw refuseUsage(`Unexpected "${words.join(' ')}", expected words of one of: ${names}`, SYNTAX);
}

function toCell(value: number | string, unit: Row['unit']): string {
  if (typeof value === 'string') return value.padStart(9);
  return `${value.toFixed(value < 1 ? 3 : 2)} ${unit}`.padStart(9);
}

/** An older commit may lack what is measured, or not start with the packages of today: its cell says so. */
function measureBeside(row: Row, beside: string): Promise<number | string> {
  return row.measure(beside).catch(() => 'cannot');
}

interface Measured {
  before: number | string;
  now: number | string;
}

async function measure(row: Row, beside?: string): Promise<Measured> {
  if (row.isCompared && beside === undefined) return { before: '', now: '--against' };
  const before = beside === undefined ? '' : await measureBeside(row, beside);
  const now = await row.measure(process.cwd());
  if (!row.isCompared) return { before, now };
  return typeof before === 'number' ? { before: 1, now: now / before } : { before, now: 'unknown' };
}

async function printRow(row: Row, beside?: string): Promise<boolean> {
  const { before, now } = await measure(row, beside);
  const isReached = typeof now === 'string' || now <= row.atMost;
  const cells = [before, now, row.atMost].map((value) => toCell(value, row.unit));
  console.log(
    [row.name.padEnd(46), ...cells, isReached ? '' : '  not reached'].join(' ').trimEnd(),
  );
  return isReached;
}

async function printTable(rows: readonly Row[], against?: string, beside?: string): Promise<void> {
  const heads = [against?.slice(0, 9) ?? '', 'here', 'reach'].map((head) => head.padStart(9));
  console.log([''.padEnd(46), ...heads].join(' '));
  let missed = 0;
  for (const row of rows) {
    // One row at a time: rows measure time.
    // oxlint-disable-next-line no-await-in-loop
    if (!(await printRow(row, beside))) missed += 1;
  }
  process.exitCode = missed > 0 ? 1 : 0;
}

async function bench(): Promise<void> {
  const { flags, words } = readCommandLine(SYNTAX);
  const rows = pickRows(words);
  const { against } = flags;
  if (against === undefined) await printTable(rows);
  else await withCommit(against, (root) => printTable(rows, against, root));
}

await runScript(bench);
