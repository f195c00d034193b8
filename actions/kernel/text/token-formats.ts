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

/** The pattern of a format. Services make tokens longer sooner than shorter, so the last part may be twice as long. */
export function toSource({ parts }: TokenFormat): string {
  return parts
    .map((part, index) => {
      if (typeof part === 'string') return escapePattern(part);
      const most = index === parts.length - 1 ? Math.max(part.max, part.min * 2) : part.max;
      return `[${part.of}]{${part.min},${most}}`;
    })
    .join('');
}

/** A text as a pattern that matches it and nothing else. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.+]/g, String.raw`\$&`);
}
