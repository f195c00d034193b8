import { describe, expect, it } from 'vitest';
import { EXAMPLE_KEY, SIGNED_RECEIPT } from '../../../../actions/validate/example-signature.ts';
import { check } from '../../sample.ts';

const look = (text: string, { path = 'containment/R-0001.json', keys = [EXAMPLE_KEY] } = {}) =>
  check('receipt/signature', { [path]: text }, { keys });

describe('receipt/signature', () => {
  it('takes what the job signed, however it is laid out', async () => {
    expect(await look(SIGNED_RECEIPT)).toEqual([]);
    expect(await look(JSON.stringify({ $schema: 'x', ...JSON.parse(SIGNED_RECEIPT) }))).toEqual([]);
  });

  it.each([
    ['another state', SIGNED_RECEIPT.replace('"state": "planned"', '"state": "approved"')],
    [
      'another approver',
      SIGNED_RECEIPT.replace(
        '"approvals": []',
        '"approvals": [{"by": {"id": 9, "login": "eve"}, "at": "2026-11-21T05:30:00Z"}]',
      ),
    ],
    ['a key more', SIGNED_RECEIPT.replace('"evidence": []', '"evidence": [], "more": 1')],
    ['no signature', SIGNED_RECEIPT.replace(/,\s*"signature": ".*?"/, '')],
  ])('objects to %s', async (_, text) => {
    expect(text).not.toBe(SIGNED_RECEIPT);
    expect(await look(text)).toEqual([
      expect.stringMatching(/^containment\/R-0001.json:1:1 error Unexpected receipt that no key/),
    ]);
  });

  it('objects to what is no receipt, and to one under another name', async () => {
    for (const [text, path] of [
      ['{', 'containment/R-0001.json'],
      [SIGNED_RECEIPT, 'containment/R-0002.json'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- two
      expect(await look(text, { path })).toEqual([
        expect.stringContaining('no receipt of this name'),
      ]);
    }
  });

  it.each([{ keys: [EXAMPLE_KEY] }, { keys: [] }])(
    'objects to half of a character at its line, even where no key is known',
    async (known) => {
      const text = SIGNED_RECEIPT.replace('"impact": "', String.raw`"impact": "\ud800`);
      expect(text).not.toBe(SIGNED_RECEIPT);
      const line = text.split('\n').findIndex((one) => one.includes('"impact"')) + 1;
      expect(await look(text, known)).toEqual([
        expect.stringMatching(
          new RegExp(`^containment/R-0001.json:${line}:1 error .*lone surrogate`),
        ),
      ]);
    },
  );

  it('objects to the signature of a key that may not write it', async () => {
    const keys = [{ ...EXAMPLE_KEY, environment: 'containment' }];
    expect(await look(SIGNED_RECEIPT, { keys })).toHaveLength(1);
  });

  it('looks at receipts alone, and only where keys are known', async () => {
    expect(await look('{', { path: 'containment/note.json' })).toEqual([]);
    expect(await look('{', { keys: [] })).toEqual([]);
  });
});
