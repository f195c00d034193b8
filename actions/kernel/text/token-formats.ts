/**
 * Tokens that are known by how they begin, from the list that `npm run lists` writes: the beginning, then which characters
 * and how many.
 */
import list from './lists/token-formats.json' with { type: 'json' };

type Part = string | { of: string; min: number; max: number };

export interface TokenFormat {
  kind: string;
  parts: readonly Part[];
}

export const TOKEN_FORMATS: readonly TokenFormat[] = list.formats;

/** What a token of each format begins with: most texts hold none of them, and one search tells. */
export const BEGINNINGS = new RegExp(
  TOKEN_FORMATS.map(({ parts: [first] }) => escape(first)).join('|'),
);

/** The pattern of a format. Services make tokens longer sooner than shorter, so the last part may be twice as long. */
export function toSource({ parts }: TokenFormat): string {
  return parts
    .map((part, index) => {
      if (typeof part === 'string') return escape(part);
      const most = index === parts.length - 1 ? Math.max(part.max, part.min * 2) : part.max;
      return `[${part.of}]{${part.min},${most}}`;
    })
    .join('');
}

function escape(text: unknown): string {
  return typeof text === 'string' ? text.replaceAll(/[.+]/g, String.raw`\$&`) : '';
}
