/** Half of a character that somebody pushed: it has no bytes, so nothing can be hashed or signed over it. */
import { describe, expect, it } from 'vitest';
import { parseLedger } from '#incident/ledger.ts';
import { parseManifest } from '#incident/manifest.ts';
import { parseReceipt } from '#incident/receipt.ts';
import { parseReceiptView } from '#incident/receipt-view.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { hasLoneSurrogate, parseJson } from '#kernel/canonical.ts';
import { HALT, REMOVE } from './attack-room.ts';
import { openRoom } from './command-room.ts';

const LONE = String.raw`\ud800`;

describe('half of a character', () => {
  it.each([
    [String.raw`"\ud800"`, true],
    [String.raw`{"\uDC00":1}`, true],
    [String.raw`"\udc00\ud800"`, true],
    [String.raw`"\\\ud800"`, true],
    ['"\uD800"', true],
    [String.raw`"\ud83d\ude00"`, false],
    [String.raw`"\\ud800"`, false],
    ['"\u{1F600}"', false],
  ])('is found in JSON however it is written: %s', (json, expected) => {
    expect(hasLoneSurrogate(json)).toBe(expected);
    expect(parseJson(json) === undefined).toBe(expected);
  });

  it('makes a line of the ledger one that cannot be read, and no other', () => {
    const { entries, problems } = parseLedger(`{"command":"${LONE}"}\n`);
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ line: 1, message: expect.stringContaining('a lone surrogate') }]);
  });

  it('is refused in the manifest at its line', () => {
    const text = `artifacts:\n  - id: A-0001\n    file: "${LONE}"\n`;
    expect(() => parseManifest(text)).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ line: 3 }) }),
    );
  });

  it('silences nobody from the ledger', async () => {
    const room = await openRoom();
    const written = await room.file('ledger.ndjson');
    const [first = ''] = written.split('\n');
    const forged = first
      .replace(/"command":"[^"]*"/, `"command":"${LONE}"`)
      .replace('"n":1', '"n":9');
    await room.push('dana', { 'ledger.ndjson': `${written}${forged}\n` });
    const said = await room.say('maya', '/note is anybody there');
    expect(said.replies).toHaveLength(1);
  });

  it('silences nobody from a receipt, and nothing is carried out by it', async () => {
    const room = await openRoom();
    await room.say('dana', HALT);
    const receipt = await room.file('containment/R-0001.json');
    const forged = receipt.replace(/"impact": "/, `"impact": "${LONE}`);
    expect(forged).not.toBe(receipt);
    expect(() => parseReceipt(forged, 'containment/R-0001.json')).toThrow(/a lone surrogate/);
    const view = { path: 'containment/R-0001.json', text: forged };
    expect(parseReceiptView(view, NO_SIGNER)).toBeUndefined();
    await room.push('dana', { 'containment/R-0001.json': forged });
    const said = await room.say('maya', '/note is anybody there');
    expect(said.result.outcome).toBe('done');
    const planned = await room.say('dana', REMOVE);
    expect(planned.result.receipt).toBe('R-0002');
  });
});
