import { describe, expect, it } from 'vitest';
import { parseReaderKeys, toReaderKeyName } from '#containment/index.ts';

describe('the keys of readers', () => {
  it('are a line each, with whatever a secret may hold', () => {
    const pem = '-----BEGIN KEY-----\nabc: "d"\n-----END KEY-----\n';
    const text = `okta: ${JSON.stringify('a'.repeat(8))}\n\n  kube-prod: ${JSON.stringify(pem)}\n`;
    expect(parseReaderKeys(text)).toEqual(
      new Map([
        ['okta', 'a'.repeat(8)],
        ['kube-prod', pem],
      ]),
    );
  });

  it('that are not set are none', () => {
    expect(parseReaderKeys('').size).toBe(0);
    expect(parseReaderKeys('okta: ""\nkube: null').size).toBe(0);
  });

  it.each(['okta', 'okta: s3cret', 'Okta: "s3cret"', 'okta: {"a": "s3cret"}'])(
    'are refused at their line and not repeated: %s',
    (line) => {
      expect(() => parseReaderKeys(`kube: ""\n${line}`)).toThrow(/^(?!.*s3cret).*line 2/);
    },
  );

  it('have the name of their provider', () => {
    expect(toReaderKeyName('kube-prod')).toBe('FIREBREAK_READER_KEY_KUBE_PROD');
  });
});
