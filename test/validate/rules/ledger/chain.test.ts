import { describe, expect, it } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { check, LEDGER, toLedgerDraft } from '../../sample.ts';

const chain = (text: string) => check('ledger/chain', { 'ledger.ndjson': text });
const [first = '', second = '', third = ''] = LEDGER.split('\n');

describe('ledger/chain', () => {
  it('accepts a chain, whatever ends its lines', async () => {
    expect(await chain(LEDGER)).toEqual([]);
    expect(await chain(LEDGER.trimEnd())).toEqual([]);
  });

  it('points at the hash of a changed line and at no other line', async () => {
    const [found = '', ...rest] = await chain(LEDGER.replace('/note two', '/note too'));
    expect(rest).toEqual([]);
    expect(found).toContain(`ledger.ndjson:2:${second.indexOf('"hash":') + 1} error Unexpected`);
  });

  it('points at the line after one that was left out', async () => {
    const found = await chain(`${first}\n${third}\n`);
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      `ledger.ndjson:2:${third.indexOf('"n":') + 1}`,
      `ledger.ndjson:2:${third.indexOf('"prev":') + 1}`,
    ]);
  });

  it('refuses the ledger of another incident', async () => {
    const foreign = appendLedger('', 'INC-2026-0043', [toLedgerDraft('/note one')]).text;
    expect(await chain(foreign)).toHaveLength(1);
  });

  it('refuses another spelling of the same entry', async () => {
    expect(await chain(LEDGER.replace('{"actor"', '{ "actor"'))).toHaveLength(1);
  });

  it('leaves unreadable lines to ledger/schema', async () => {
    expect(await chain(`${LEDGER}not json\n`)).toEqual([]);
  });
});
