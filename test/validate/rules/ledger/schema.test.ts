import { describe, expect, it } from 'vitest';
import { check, LEDGER } from '../../sample.ts';

const schema = (text: string | undefined) => check('ledger/schema', { 'ledger.ndjson': text });

describe('ledger/schema', () => {
  it('says so when there is no ledger, and accepts an empty one', async () => {
    expect(await schema(undefined)).toEqual([
      'ledger.ndjson:1:1 error Unexpected no ledger.ndjson, expected the ledger of the incident',
    ]);
    expect(await schema('')).toEqual([]);
  });

  it('points at each line that is no entry and goes on', async () => {
    const found = await schema(`${LEDGER}not json\n{"n":4}\n[]\n`);
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'ledger.ndjson:4:1',
      'ledger.ndjson:5:1',
      'ledger.ndjson:6:1',
    ]);
  });

  it('points at the key whose value is wrong', async () => {
    const [found] = await schema(LEDGER.replace('"phase":"done"', '"phase":"maybe"'));
    const column = (LEDGER.split('\n')[0] ?? '').indexOf('"phase":') + 1;
    expect(found).toMatch(new RegExp(`^ledger\\.ndjson:1:${column} error `));
  });

  it.each(['\u0000', '['.repeat(100_000), '{"__proto__":{}}', '\uFEFF{}'])(
    'survives a hostile line (case %#)',
    async (line) => {
      expect(await schema(`${line}\n`)).toHaveLength(1);
    },
  );
});
