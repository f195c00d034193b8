import { describe, expect, it } from 'vitest';
import { createSigner, NO_SIGNER, type Statement } from '#incident/signature.ts';
import { UserError } from '#kernel/errors.ts';
import { listForAll, toListed, toPrivateText } from '../support/signer.ts';

const ENTRY: Statement = {
  kind: 'ledger',
  content: { n: 1, command: '/note' },
  at: '2026-03-02T09:00:00Z',
  by: ['firebreak'],
};
const listed = [toListed('a')];
const own = toPrivateText('a');
const signature = createSigner({ listed, own }).sign(ENTRY) ?? '';
const isOurs = (change: Partial<Statement> = {}, keys = listed, isExercise = false) =>
  createSigner({ listed: keys, isExercise }).isOurs({ ...ENTRY, ...change }, signature);

describe('a signature', () => {
  it('is checked by whoever has the list, and made by whoever holds the key', () => {
    expect(signature).toMatch(/^ed25519:test-firebreak:/);
    expect(isOurs()).toBe(true);
    expect(createSigner({ listed }).sign(ENTRY)).toBeUndefined();
    expect(createSigner({ listed }).canVerify).toBe(true);
    expect(createSigner({ listed }).canSign).toBe(false);
  });

  it('covers every word, the kind of file and the hands', () => {
    expect(isOurs({ content: { n: 2, command: '/note' } })).toBe(false);
    expect(isOurs({ content: { n: 1, command: '/note', more: 1 } })).toBe(false);
    expect(isOurs({ content: { n: 1, command: '/note', more: undefined } })).toBe(true);
    expect(isOurs({ kind: 'receipt' })).toBe(false);
    expect(isOurs({ by: ['containment'] })).toBe(false);
  });

  it('counts between the ends of its key alone', () => {
    const keys = [
      { ...toListed('a'), from: '2026-03-02T09:00:00Z', until: '2026-03-02T10:00:00Z' },
    ];
    expect(isOurs({}, keys)).toBe(true);
    expect(isOurs({ at: '2026-03-02T10:00:00+00:00' }, keys)).toBe(true);
    expect(isOurs({ at: '2026-03-02T08:59:59Z' }, keys)).toBe(false);
    expect(isOurs({ at: '2026-03-02T10:00:01Z' }, keys)).toBe(false);
    const late = { ...ENTRY, at: '2026-03-02T10:00:01Z' };
    expect(createSigner({ listed: keys, own }).sign(late)).toBeUndefined();
  });

  it('has one spelling', () => {
    const twin = signature.replace(/.==$/, (end) => `${nextBase64(end)}==`);
    expect(twin).not.toBe(signature);
    expect(createSigner({ listed }).isOurs(ENTRY, twin)).toBe(false);
    for (const other of ['', 'ed25519', `${signature} `, signature.replace('test-', 'other-')]) {
      expect(createSigner({ listed }).isOurs(ENTRY, other), other).toBe(false);
    }
    expect(createSigner({ listed }).isOurs(ENTRY, undefined)).toBe(false);
  });

  it('counts for nothing, and is not made, where nobody can say which keys there are', () => {
    const blind = createSigner({ listed: 'unreadable', own });
    expect(blind).toMatchObject({ canSign: false, canVerify: true });
    expect(blind.isOurs(ENTRY, signature)).toBe(false);
    expect(blind.sign(ENTRY)).toBeUndefined();
  });

  it('is not that of another key under the same id', () => {
    expect(isOurs({}, [toListed('b')])).toBe(false);
  });
});

/** The next sign of base64: its lowest bits mean nothing at the end of 64 bytes. */
function nextBase64(sign: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return signs[signs.indexOf(sign[0] ?? '') + 1] ?? '';
}

describe('keys', () => {
  it('that are not listed sign nothing', () => {
    const signer = createSigner({ listed, own: toPrivateText('b') });
    expect(signer.canSign).toBe(false);
    expect(signer.sign(ENTRY)).toBeUndefined();
  });

  it('of exercises count in exercises, and for the job that holds them', () => {
    const keys = [toListed('a', { exercise: true })];
    expect(isOurs({}, keys)).toBe(false);
    expect(isOurs({}, keys, true)).toBe(true);
    expect(createSigner({ listed: keys, own }).isOurs(ENTRY, signature)).toBe(true);
    expect(createSigner({ listed: keys }).canVerify).toBe(false);
  });

  it('of an operator count for what operators do, whatever system they are of', () => {
    const place = { environment: 'containment-okta' };
    const keys = [toListed('a', place)];
    const acting = { ...ENTRY, by: ['containment'] } as const;
    const signed = createSigner({ listed: keys, own }).sign(acting);
    expect(createSigner({ listed: keys }).isOurs(acting, signed)).toBe(true);
    expect(createSigner({ listed: keys, own }).sign(ENTRY)).toBeUndefined();
    expect(createSigner({ listed: listForAll('a'), own }).sign(acting)).toMatch(
      /:test-containment:/,
    );
  });

  it('that are no keys are told of', () => {
    expect(() => createSigner({ listed, own: 'short' })).toThrow(UserError);
  });

  it('are not needed: without any nothing is believed', () => {
    expect(NO_SIGNER).toMatchObject({ canSign: false, canVerify: false });
    expect(NO_SIGNER.isOurs(ENTRY, signature)).toBe(false);
  });
});
