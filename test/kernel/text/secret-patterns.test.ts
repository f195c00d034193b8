import { describe, expect, it } from 'vitest';
import { findSecrets } from '#kernel/text/redact.ts';
import { TOKEN_FORMATS, type TokenFormat } from '#kernel/text/secret-patterns.ts';
import { readCpuTime } from '../../support/cpu-time.ts';

const DIGITS = ['6', '1', '5', '3', '8', '4', '2', '0', '9', '7'];

/** Characters of every kind that an alphabet has; built at run time, so that no scanner takes this file for a leak. */
function fill(of: string, length: number): string {
  const kinds = [
    ...(of.includes('a-') ? ['b', 'e'] : []),
    ...(of.includes('A-') ? ['C', 'F'] : []),
  ];
  const all = [...kinds, ...DIGITS];
  return Array.from({ length }, (_, at) => all[at % all.length]).join('');
}

/** A token with as few characters as its format allows, less some of the last part. */
function make({ parts }: TokenFormat, less = 0): string {
  return parts
    .map((part, index) => {
      if (typeof part === 'string') return part;
      return fill(part.of, part.min - (index === parts.length - 1 ? less : 0));
    })
    .join('');
}

describe('the public list of token formats', () => {
  it('holds at least the forty that are used most', () => {
    expect(TOKEN_FORMATS.length).toBeGreaterThanOrEqual(40);
    const kinds = TOKEN_FORMATS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const kind of ['digitalocean-pat', 'huggingface-access-token', 'shopify-access-token'])
      expect(kinds).toContain(kind);
  });

  it.each(TOKEN_FORMATS.map((format) => [format.kind, format] as const))(
    'tells a %s, also with a letter glued to it, and nothing that is too short for one',
    (kind, format) => {
      const token = make(format);
      for (const [before, after] of [
        ['', ''],
        ['found "', '" in a log'],
        ['a\n', '\nb'],
      ] as const) {
        const text = `${before}${token}${after}`;
        const found = findSecrets(text);
        expect(found.map((one) => [one.kind, text.slice(one.start, one.end)])).toEqual([
          [kind, token],
        ]);
      }
      expect(findSecrets(make(format, 1))).toEqual([]);
      expect(findSecrets(`x${token}`)).toMatchObject([{ kind, start: 1 }]);
    },
  );

  it('costs a text that holds none next to nothing', () => {
    const line = 'user.login from 198.51.100.7 to api.example.org, status 200, agent curl/8.5.0; ';
    const text = line.repeat(20_000);
    const start = readCpuTime();
    findSecrets(text);
    expect(readCpuTime() - start).toBeLessThan(3000);
  });
});
