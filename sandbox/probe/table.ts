/** What a probe prints: a line for each fact, what differs with how, and the count. */
import type { Row } from './probe.ts';

const MARKS = { holds: 'holds  ', differs: 'DIFFERS', unasked: 'unasked' } as const;

const ORDER = ['holds', 'unasked', 'differs'] as const;

/** What differs comes last, where a terminal stops: hundreds of lines hold. */
export function toReadingOrder(rows: readonly Row[]): Row[] {
  return ORDER.flatMap((state) => rows.filter(({ finding }) => finding.state === state));
}

/** One line; a difference brings its claim and how it differs. */
export function renderRow({ fact, finding }: Row): string {
  const line = `${MARKS[finding.state]} ${fact.id}`;
  if (finding.state === 'unasked') return `${line}: could not be asked, ${finding.why}`;
  if (finding.state === 'holds') {
    return finding.note === undefined ? line : `${line}: ${finding.note}`;
  }
  const leaning =
    fact.reliedOnBy.length === 0 ? 'nothing of the product' : fact.reliedOnBy.join(', ');
  return [
    line,
    `        claimed: ${fact.claim}`,
    `        found:   ${finding.how.split('\n').join('\n                 ')}`,
    `        used by: ${leaning}`,
  ].join('\n');
}

/** The last line. */
export function renderCount(rows: readonly Row[]): string {
  const count = (state: keyof typeof MARKS) =>
    rows.filter(({ finding }) => finding.state === state).length;
  return `${count('holds')} hold, ${count('differs')} differ, ${count('unasked')} could not be asked.`;
}
