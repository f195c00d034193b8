import { describe, expect, it } from 'vitest';
import { digestOf, toBlobId } from '#kernel/canonical.ts';
import { parseLedger, verifyRows } from '#incident/ledger.ts';
import {
  findSegmentFault,
  pickOlder,
  SEGMENT_CHARACTERS,
  SEGMENT_LINES,
  toFirstLine,
  toLedgerAfter,
  toSegmentPaths,
  toSegments,
} from '#incident/ledger-segments.ts';
import { openLedger } from '#incident/ledger-at-hand.ts';
import { findSegmentNumber, toSegmentPath } from '#incident/path.ts';
import { ID, SIGNER } from './incident-draft.ts';
import { growLedger, growNotes, toEntry, toText } from './long-ledger.ts';

const LONG = growNotes(ID, SIGNER, 2 * SEGMENT_LINES + 1);
const listed = LONG.ledgerFiles?.listed ?? [];
const opening = parseLedger(LONG.ledger).opening;

describe('paths', () => {
  it('are of a segment only in the one spelling', () => {
    expect([1, 2, 9999, 10_000].map(toSegmentPath)).toEqual([
      'ledger.ndjson',
      'ledger/0002.ndjson',
      'ledger/9999.ndjson',
      'ledger/10000.ndjson',
    ]);
    expect(findSegmentNumber('ledger/0012.ndjson')).toBe(12);
    for (const path of ['ledger/0001.ndjson', 'ledger/00012.ndjson', 'ledger/2.ndjson', 'x'])
      expect(findSegmentNumber(path), path).toBeUndefined();
  });

  it('are put in order by number, and the first one is never forgotten', () => {
    const paths = ['ledger/10000.ndjson', 'ledger/9999.ndjson', 'ledger/x', 'timeline.md'];
    const sorted = ['ledger/9999.ndjson', 'ledger/10000.ndjson'];
    expect(toSegments(paths.map((path) => ({ path, blob: '' }))).map(({ path }) => path)).toEqual(
      sorted,
    );
    expect(toSegmentPaths(paths)).toEqual(['ledger.ndjson', ...sorted]);
  });
});

describe('a ledger that grows', () => {
  it.each([
    [SEGMENT_LINES - 1, 1],
    [SEGMENT_LINES, 1],
    [SEGMENT_LINES + 1, 2],
    [2 * SEGMENT_LINES, 2],
    [2 * SEGMENT_LINES + 1, 3],
  ])('of %i entries has %i segments', (count, segments) => {
    const { files } = growNotes(ID, SIGNER, count);
    expect([...files.keys()]).toEqual(
      Array.from({ length: segments }, (_, index) => toSegmentPath(index + 1)),
    );
    const texts = [...files.values()].map((text) => parseLedger(text));
    expect(texts.flatMap(({ entries }) => entries)).toHaveLength(count);
    let end = undefined;
    for (const { rows, problems, end: next } of texts) {
      expect([...problems, ...verifyRows(rows, ID, end)]).toEqual([]);
      end = next;
    }
  });

  it('leaves a segment of long lines sooner', () => {
    const command = 'x'.repeat(8000);
    const count = Math.ceil(SEGMENT_CHARACTERS / 8000);
    const entries = Array.from({ length: count }, (_, n) => toEntry(n, { command }));
    const first = openLedger({ id: ID, ledger: '' }, SIGNER);
    const { text } = entries.map((entry) => first.add(entry)).at(-1) ?? { text: '' };
    expect(openLedger({ id: ID, ledger: text }, SIGNER).add(toEntry(99)).path).toBe(
      'ledger/0002.ndjson',
    );
  });

  it('goes on behind a file of before segments, however long that is', () => {
    const open = openLedger({ id: ID, ledger: '' }, SIGNER);
    let text = '';
    for (let n = 1; n <= 3 * SEGMENT_LINES; n += 1) ({ text } = open.add(toEntry(n)));
    const next = openLedger({ id: ID, ledger: text }, SIGNER).add(toEntry(0));
    expect(next.path).toBe('ledger/0002.ndjson');
    const parsed = parseLedger(next.text);
    expect(parsed.opening?.before).toEqual([{ from: toEntry(1).at, blob: toBlobId(text) }]);
    expect(verifyRows(parsed.rows, ID, parseLedger(text).end)).toEqual([]);
  });

  it('puts all that one commit adds into one segment', () => {
    const open = openLedger({ id: ID, ...growNotes(ID, SIGNER, SEGMENT_LINES - 1) }, SIGNER);
    const paths = [1, 2, 3].map((n) => open.add(toEntry(n)).path);
    expect(paths).toEqual(['ledger.ndjson', 'ledger.ndjson', 'ledger.ndjson']);
  });

  it('does not leave a damaged segment, which would be out of sight', () => {
    const { ledger } = growNotes(ID, SIGNER, SEGMENT_LINES);
    const open = openLedger({ id: ID, ledger: `${ledger}not json\n` }, SIGNER);
    expect(open.add(toEntry(1)).path).toBe('ledger.ndjson');
  });
});

describe('findSegmentFault', () => {
  const parsed = parseLedger(LONG.ledger);
  const change = (index: number, blob: string) =>
    listed.map((one, at) => (at === index ? { ...one, blob } : one));

  it('finds none in what commands wrote', () => {
    expect(listed).toHaveLength(3);
    expect(findSegmentFault(listed, parsed)).toBeUndefined();
    expect(findSegmentFault([], parseLedger(''))).toBeUndefined();
  });

  it.each([
    ['missing', listed.filter((_, index) => index !== 1), 'ledger/0002.ndjson'],
    ['the first, missing', listed.slice(1), 'ledger.ndjson'],
    ['cut, changed or written to again', change(1, 'f'.repeat(40)), 'ledger/0002.ndjson'],
    ['swapped for the first', change(0, listed[1]?.blob ?? ''), 'ledger.ndjson'],
  ])('names a segment that is %s', (_, files, path) => {
    expect(findSegmentFault(files, parsed)).toMatchObject({ path });
  });

  it('names a newest segment that opens with another line', () => {
    const [, second = ''] = [...LONG.files.values()];
    const path = 'ledger/0003.ndjson';
    expect(findSegmentFault(listed, parseLedger(second))).toMatchObject({ path });
    expect(findSegmentFault(listed, parseLedger(''))).toMatchObject({ path });
    expect(findSegmentFault(listed.slice(0, 1), parsed)).toMatchObject({ path: 'ledger.ndjson' });
    const short = { ...parsed, ...(opening && { opening: { ...opening, before: [] } }) };
    expect(findSegmentFault(listed, short)).toMatchObject({ path });
  });
});

describe('pickOlder', () => {
  const opened = Date.parse(opening?.at ?? '');
  const pick = (minutes: number, claims?: readonly string[]) =>
    pickOlder(listed, LONG.ledger, {
      at: new Date(opened + minutes * 60_000),
      ...(claims === undefined ? {} : { claims }),
    }).map(({ path }) => path);
  const unknown = [digestOf('unknown')];

  it('reads none for a command that was given after the newest was opened', () => {
    expect(pick(1, unknown)).toEqual([]);
    expect(pick(-29, unknown)).toEqual([]);
    expect(pick(31)).toEqual([]);
    expect(pickOlder(listed, LONG.ledger, undefined)).toEqual([]);
  });

  it('reads the segment before for a command that its first line names', () => {
    expect(pick(1, [digestOf(2 * SEGMENT_LINES)])).toEqual(['ledger/0002.ndjson']);
  });

  it('reads from the time of an older command on', () => {
    expect(pick(-31, unknown)).toEqual(['ledger/0002.ndjson']);
    expect(pick(-SEGMENT_LINES - 31, unknown)).toEqual(['ledger.ndjson', 'ledger/0002.ndjson']);
    expect(pick(-100_000, unknown)).toEqual(['ledger.ndjson', 'ledger/0002.ndjson']);
    expect(pick(29)).toEqual(['ledger/0002.ndjson']);
  });
});

describe('what a push puts before the first line', () => {
  const old = {
    at: new Date(Date.parse(opening?.at ?? '') - 3_600_000),
    claims: [digestOf('old')],
  };
  const firstLine = LONG.ledger.slice(0, LONG.ledger.indexOf('\n'));

  it.each([
    ['a blank line', `\n${LONG.ledger}`],
    ['blank lines of all kinds', `\r\n \t\n\uFEFF\n\u2028\n${LONG.ledger}`],
    ['a byte order mark', `\uFEFF${LONG.ledger}`],
    ['nothing, and no line end behind it', firstLine],
  ])('hides no older segment: %s', (_, text) => {
    expect(parseLedger(text)).toMatchObject({ opening, problems: [] });
    expect(pickOlder(listed, text, old).map(({ path }) => path)).toContain('ledger/0002.ndjson');
  });

  it('hides no declaration', () => {
    const { ledger } = growNotes(ID, SIGNER, 2);
    const [first = ''] = ledger.split('\n');
    expect(toFirstLine(`\n\n${ledger}`)).toBe(`${first}\n`);
    expect(toFirstLine(` ${first}`)).toBe(first);
    expect(toFirstLine('\n')).toBe('');
  });
});

describe('toLedgerAfter', () => {
  it('shows the segment that was opened, and leaves what was not written', () => {
    const before = growNotes(ID, SIGNER, SEGMENT_LINES);
    const { path, text } = openLedger({ id: ID, ...before }, SIGNER).add(toEntry(0));
    const after = toLedgerAfter(before, (one) => (one === path ? text : undefined));
    expect(after.ledger).toBe(text);
    expect(after.ledgerFiles?.listed).toEqual(
      toText(new Map([...before.files, [path, text]])).ledgerFiles?.listed,
    );
    expect(after.ledgerFiles?.firstLine).toBe(`${before.ledger.split('\n')[0] ?? ''}\n`);
    expect(toLedgerAfter(after, () => undefined)).toEqual(after);
  });
});

it('a ledger of before segments opens with its first entry, and its parts are of one incident', () => {
  const other = growLedger({ id: 'INC-2026-0043', signer: SIGNER }, [toEntry(1)]);
  expect(verifyRows(parseLedger(other.ledger).rows, ID)).not.toEqual([]);
});
