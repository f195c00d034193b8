import { describe, expect, it } from 'vitest';
import { parseReceiptView } from '#incident/receipt-view.ts';
import { signReceipt } from '#incident/receipt-signature.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import { SIGNER } from './incident-draft.ts';

const PATH = 'containment/R-0001.json';
const CONTENT = {
  id: 'R-0001',
  step: 'github/halt-workflows',
  state: 'planned',
  plan: {
    digest: `sha256:${'8f3a12c9'.repeat(8)}`,
    requested_by: { id: 5, login: 'dana' },
    requested_at: '2026-03-02T09:01:00Z',
    command: '/contain github/halt-workflows',
  },
};
const SIGNED = { ...CONTENT, signature: signReceipt(CONTENT, SIGNER) };

const read = (content: object, { path = PATH, signer = NO_SIGNER } = {}) =>
  parseReceiptView({ path, text: JSON.stringify(content) }, signer)?.id;

describe('parseReceiptView', () => {
  it('reads what there is, and passes over keys that it does not know', () => {
    expect(read(CONTENT)).toBe('R-0001');
    expect(read({ ...CONTENT, later: true, plan: { ...CONTENT.plan, later: 1 } })).toBe('R-0001');
  });

  it.each([
    'containment/R-0002.json',
    'containment/C-01.sealed.json',
    'artifacts/containment/R-0001.json',
  ])('reads no receipt at %s', (path) => {
    expect(read(CONTENT, { path })).toBeUndefined();
  });

  it('reads nothing from damage', () => {
    expect(parseReceiptView({ path: PATH, text: '{"id":' }, NO_SIGNER)).toBeUndefined();
    expect(read({ ...CONTENT, plan: { ...CONTENT.plan, digest: 'd' } })).toBeUndefined();
  });

  it('with a key reads what the key sealed, byte for byte', () => {
    expect(read(SIGNED, { signer: SIGNER })).toBe('R-0001');
    expect(read(CONTENT, { signer: SIGNER })).toBeUndefined();
    expect(read({ ...SIGNED, state: 'verified' }, { signer: SIGNER })).toBeUndefined();
    expect(read({ ...SIGNED, later: true }, { signer: SIGNER })).toBeUndefined();
  });
});
