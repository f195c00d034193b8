import { describe, expect, it } from 'vitest';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { appendLedger, parseLedger } from '#incident/ledger.ts';
import { digestOf, renderCanonical } from '#kernel/canonical.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { createTestSigner } from '../../../support/signer.ts';
import { SIGNER } from '../../../incident/incident-draft.ts';
import { growLedger, growNotes, toEntry } from '../../../incident/long-ledger.ts';
import { check, ID, tell, toLedgerDraft, type Files } from '../../sample.ts';

const LONG = growNotes(ID, SIGNER, 2 * SEGMENT_LINES + 1);
const SOUND: Files = Object.fromEntries(LONG.files);
const [first = '', second = '', third = ''] = [...LONG.files.values()];
const SECOND = 'ledger/0002.ndjson';
const THIRD = 'ledger/0003.ndjson';

const segments = (changes: Files = {}, known = {}) =>
  check('ledger/segments', { ...SOUND, ...changes }, known);
const ledger = async (changes: Files = {}, known = {}) =>
  (await check('*', { ...SOUND, ...changes }, known)).filter((line) => line.startsWith('ledger/'));

/** The first line of a segment with another state, signed. */
function forge(text: string, change: object): string {
  const [line = ''] = text.split('\n');
  const { opening } = parseLedger(line);
  if (opening === undefined) throw new Error('No opening');
  const { hash: _hash, signature: _signature, ...signed } = opening;
  const content = { ...signed, state: { ...signed.state, ...change } };
  const statement = {
    content: { ledger: ID, ...content },
    at: signed.at,
    by: ['firebreak'],
  } as const;
  const signature = SIGNER.sign({ kind: 'ledger', ...statement });
  const written = { ...content, ...(signature && { signature }) };
  return renderCanonical({ ...written, hash: digestOf(written) });
}

const compare = (changes: Files) =>
  check('ledger/append-only', { ...SOUND, ...changes }, { previous: SOUND });

describe('ledger/segments', () => {
  it('finds nothing in what commands wrote, with the key and without, and with no key ever', async () => {
    expect(await ledger()).toEqual([]);
    expect(await ledger({}, { signer: SIGNER })).toEqual([]);
    const { files } = growNotes(ID, NO_SIGNER, SEGMENT_LINES + 1);
    expect(await check('ledger/segments', Object.fromEntries(files))).toEqual([]);
  });

  it.each<[string, Files, string]>([
    ['missing', { [SECOND]: undefined }, SECOND],
    ['cut', { [SECOND]: second.slice(0, second.lastIndexOf('\n{')) }, SECOND],
    ['opened again', { [SECOND]: second + (second.split('\n')[4] ?? '') }, SECOND],
    ['swapped', { 'ledger.ndjson': second, [SECOND]: first }, 'ledger.ndjson'],
    ['the first one, missing', { 'ledger.ndjson': undefined }, 'ledger.ndjson'],
    ['another one', { [THIRD]: second }, THIRD],
  ])('finds a segment that is %s', async (_, changes, path) => {
    expect((await segments(changes))[0]).toMatch(new RegExp(`^${path}:1:1 error `));
  });

  it('finds what lies beside them, a segment that is a link, and one with a second name', async () => {
    expect(await segments({ 'ledger/0002.ndjson.bak': second })).toHaveLength(1);
    expect(await segments({ 'ledger/old/0002.ndjson': second })).toHaveLength(1);
    expect(await segments({ 'ledger/00003.ndjson': third })).toHaveLength(1);
    expect(await segments({}, { links: [THIRD] })).toHaveLength(1);
  });

  it('finds a first line that says something else than the entries before it', async () => {
    const said = 'Unexpected state that the segments before it do not come to';
    const forged = { [THIRD]: `${forge(third, { status: 'closed' })}\n` };
    expect(await ledger(forged)).toEqual([expect.stringContaining(said)]);
    expect(await ledger(forged, { signer: SIGNER })).toHaveLength(1);
    expect(await ledger({ [THIRD]: `${forge(third, {})}\n` })).toEqual([]);
  });

  it('counts without the key what has a signature, where segments open with one', async () => {
    const effect = { status: 'closed' as const };
    const pushed = appendLedger('', ID, [{ ...toLedgerDraft('/close'), effect }]).text;
    const before = new Map([['ledger.ndjson', pushed]]);
    const entries = Array.from({ length: SEGMENT_LINES }, (_, index) => toEntry(index + 2));
    const { files } = growLedger({ id: ID, signer: SIGNER, before }, entries);
    expect(files.size).toBe(2);
    expect(await check('ledger/segments', Object.fromEntries(files))).toEqual([]);
    expect(await check('ledger/segments', Object.fromEntries(files), { signer: SIGNER })).toEqual(
      [],
    );
  });

  it('goes by what the key that is given has signed', async () => {
    expect(await segments({}, { signer: createTestSigner('another') })).not.toEqual([]);
  });
});

describe('the other rules of the ledger', () => {
  it('follow the chain from one segment to the next', async () => {
    const [line = '', ...rest] = second.split('\n');
    const moved = [...rest.slice(0, 3), ...rest.slice(4)];
    const found = await check('ledger/chain', { ...SOUND, [SECOND]: [line, ...moved].join('\n') });
    expect(found.some((one) => one.startsWith(`${SECOND}:5:`))).toBe(true);
    const cut = first.slice(0, first.lastIndexOf('\n{') + 1);
    const [gap] = await check('ledger/chain', { ...SOUND, 'ledger.ndjson': cut });
    expect(gap).toMatch(new RegExp(`^${SECOND}:1:`));
  });

  it('let every segment only grow, and none go', async () => {
    expect(await compare({})).toEqual([]);
    expect(await compare({ 'ledger/0004.ndjson': '' })).toEqual([]);
    expect((await compare({ [THIRD]: undefined }))[0]).toMatch(new RegExp(`^${THIRD}:1:1 `));
    expect((await compare({ [SECOND]: second.replace('number 3', 'number 4') }))[0]).toMatch(
      new RegExp(`^${SECOND}:`),
    );
  });

  it('read every line, and look for secrets in all of them', async () => {
    expect(await check('ledger/schema', { ...SOUND, [THIRD]: `${third}not json\n` })).toEqual([
      expect.stringMatching(new RegExp(`^${THIRD}:3:1 `)),
    ]);
    const token = ['gh', `p_${'a1B2'.repeat(9)}`].join('');
    expect(
      await check('record/secret', { ...SOUND, [SECOND]: second.replace('/note', token) }),
    ).toEqual([expect.stringMatching(new RegExp(`^${SECOND}:`))]);
  });
});

const told = (rule: string, changes: Files, known: Parameters<typeof tell>[2] = {}) =>
  tell(rule, { ...SOUND, ...changes }, known);

describe('what the rules of the ledger say', () => {
  const RESTORE = 'Restore the ledger from Git; nobody but Firebreak writes it.';

  it('of a segment that is gone', async () => {
    expect(await told('ledger/append-only', { [THIRD]: undefined }, { previous: SOUND })).toEqual([
      [
        `${THIRD}:1:1`,
        'end of the ledger',
        '2 lines, from line 1 as before',
        'Restore the line; the ledger is never edited.',
      ],
    ]);
    expect(await told('ledger/schema', { 'ledger.ndjson': undefined })).toEqual([
      [
        'ledger.ndjson:1:1',
        'no ledger.ndjson',
        'the ledger of the incident',
        'Restore it; a new incident starts with an empty one.',
      ],
    ]);
    expect(await told('ledger/segments', { 'ledger.ndjson': undefined })).toEqual([
      ['ledger.ndjson:1:1', 'the segment is missing', 'what a ledger begins with', RESTORE],
    ]);
    expect(await told('ledger/segments', { [SECOND]: undefined })).toEqual([
      [`${SECOND}:1:1`, 'the segment is missing', 'the segment as it was left', RESTORE],
    ]);
  });

  it('of a chain behind a segment without a readable line', async () => {
    const [found] = await told('ledger/chain', { [SECOND]: 'not json\n' });
    expect(found).toEqual([
      expect.stringMatching(new RegExp(`^${THIRD}:1:`)),
      '362',
      'entry number 181',
      'Restore the ledger from Git; a correction is a new entry.',
    ]);
  });

  it('of a line that no job wrote', async () => {
    const branch = { changed: [], isProven: true, isLedgerOwn: false };
    const before = { ...SOUND, [THIRD]: undefined };
    expect(await told('ledger/foreign-change', {}, { branch, previous: before })).toEqual([
      [
        `${THIRD}:1:1`,
        'change that a push made',
        'the lines that Firebreak committed, and no other',
        `Restore ${THIRD} as it was before the push; people write in the timeline.`,
      ],
    ]);
    expect(await told('ledger/foreign-change', {}, { branch, previous: SOUND })).toEqual([
      expect.arrayContaining([`${THIRD}:2:1`]),
    ]);
    expect(await told('ledger/foreign-change', {}, { branch })).toEqual([
      expect.arrayContaining([`${THIRD}:1:1`]),
    ]);
  });

  it('of what lies beside the segments', async () => {
    expect(await told('ledger/segments', { 'ledger/note.md': 'x' })).toEqual([
      [
        'ledger/note.md:1:1',
        '`ledger/note.md`',
        'segments such as `ledger/0002.ndjson` alone',
        'Take it out of the folder.',
      ],
    ]);
    expect(await told('ledger/segments', { 'ledgers/note.md': 'x' })).toEqual([]);
  });

  it('of a first line that is none', async () => {
    expect(await told('ledger/segments', { 'ledger.ndjson': second })).toEqual(
      expect.arrayContaining([
        [
          'ledger.ndjson:1:1',
          'the first segment begins with what only later ones open with',
          'what a ledger begins with',
          RESTORE,
        ],
      ]),
    );
    const state = `${forge(third, { status: 'closed' })}\n`;
    expect(await told('ledger/segments', { [THIRD]: state })).toEqual([
      [
        `${THIRD}:1:1`,
        'state that the segments before it do not come to',
        'what their entries leave',
        RESTORE,
      ],
    ]);
  });

  it('of a line that is no entry', async () => {
    expect(await told('ledger/schema', { [THIRD]: `${third}not json\n` })).toEqual([
      [
        `${THIRD}:3:1`,
        'a line that is no JSON',
        'one JSON object per line',
        'Restore the line as Firebreak wrote it; people write in the timeline.',
      ],
    ]);
  });
});
