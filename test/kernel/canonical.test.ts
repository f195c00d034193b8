import { describe, expect, it } from 'vitest';
import { digestOf, renderCanonical, renderWithAndWithout, sha256 } from '#kernel/canonical.ts';

describe('renderCanonical', () => {
  it('sorts keys by code unit and writes no space', () => {
    const value = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '\u{1f600}': 5,
      '\u0080': 6,
      '\u00f6': 7,
    };
    expect(renderCanonical(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    );
  });

  it('writes numbers and literals as RFC 8785 prescribes', () => {
    expect(renderCanonical([1e30, 4.5, 2e-3, 1e-27, -0, true, null])).toBe(
      '[1e+30,4.5,0.002,1e-27,0,true,null]',
    );
  });

  it('gives the same text for the same facts in any order', () => {
    expect(renderCanonical({ b: { d: 1, c: [] }, a: 'x' })).toBe(
      renderCanonical({ a: 'x', b: { c: [], d: 1 } }),
    );
  });

  it('keeps a key named __proto__ in the digest', () => {
    expect(renderCanonical(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });

  it.each([
    undefined,
    { a: undefined },
    Object.assign([], { length: 1 }),
    NaN,
    { a: [Infinity] },
    1n,
    () => 1,
    new Date(0),
    new Map(),
    '\ud800',
  ])('refuses %s instead of dropping it', (value) => {
    expect(() => renderCanonical(value)).toThrow(TypeError);
  });
});

describe('digestOf', () => {
  it('hashes the canonical form', () => {
    expect(digestOf({ b: 1, a: 2 })).toBe(sha256('{"a":2,"b":1}'));
    expect(sha256(new Uint8Array())).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('renderWithAndWithout', () => {
  it('renders an object, and the same without one of its own keys alone', () => {
    const value = { n: 1, hash: 'x', effect: { hash: 'y' } };
    expect(renderWithAndWithout(value, 'hash')).toEqual({
      whole: renderCanonical(value),
      rest: renderCanonical({ n: 1, effect: { hash: 'y' } }),
    });
  });
});
