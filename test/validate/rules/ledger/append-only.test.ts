import { describe, expect, it } from 'vitest';
import { check, LEDGER } from '../../sample.ts';

const compare = (after: string | undefined, before = LEDGER) =>
  check(
    'ledger/append-only',
    { 'ledger.ndjson': after },
    { previous: { 'ledger.ndjson': before } },
  );
const [first = '', second = '', third = ''] = LEDGER.split('\n');

describe('ledger/append-only', () => {
  it('allows lines at the end and the line end that was missing', async () => {
    expect(await compare(`${LEDGER}{"n":4}\n`)).toEqual([]);
    expect(await compare(LEDGER, LEDGER.trimEnd())).toEqual([]);
    expect(await compare(LEDGER, '')).toEqual([]);
  });

  it('points at the first byte that changed', async () => {
    const [found, ...rest] = await compare(LEDGER.replace('/note two', '/note too'));
    expect(rest).toEqual([]);
    expect(found).toMatch(
      new RegExp(`^ledger\\.ndjson:2:${second.indexOf('two') + 2} error Unexpected \`oo"`),
    );
  });

  it('sees lines cut off at the end, which no hash chain can', async () => {
    expect(await compare(`${first}\n`)).toEqual([
      'ledger.ndjson:1:1 error Unexpected end of the ledger, expected 2 lines, from line 2 as before',
    ]);
    expect(await compare(`${first}\n${second}\n`)).toEqual([
      'ledger.ndjson:2:1 error Unexpected end of the ledger, expected line 3 as before',
    ]);
    expect(await compare(undefined)).toHaveLength(1);
  });

  it('sees a line inserted in between or swapped', async () => {
    expect(await compare(`${first}\n{}\n${second}\n${third}\n`)).toHaveLength(1);
    expect(await compare(`${second}\n${first}\n${third}\n`)).toHaveLength(1);
  });

  it('takes a changed line end for a changed byte', async () => {
    expect(await compare(LEDGER.replaceAll('\n', '\r\n'))).toHaveLength(1);
  });
});
