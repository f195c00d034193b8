import { describe, expect, it } from 'vitest';
import { SEGMENT_LINES } from '#incident/ledger-segments.ts';
import { parseLedger } from '#incident/ledger.ts';
import { digestOf, renderCanonical } from '#kernel/canonical.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { createTestSigner } from '../../../support/signer.ts';
import { SIGNER } from '../../../incident/incident-draft.ts';
import { growNotes } from '../../../incident/long-ledger.ts';
import { check, ID, type Files } from '../../sample.ts';

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
