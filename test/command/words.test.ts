import { describe, expect, it } from 'vitest';
import { splitWords } from '#command/words.ts';
import { measureLeast } from '../support/cpu-time.ts';

function texts(line: string): string[] {
  const split = splitWords(line);
  if ('message' in split) throw new Error(split.message);
  return split.words.map((word) => word.text);
}

const toLine = (length: number): string => `/note ${'"'.repeat(length)}`;

describe('splitWords', () => {
  it('splits at blanks and keeps what stands in quotes together', () => {
    expect(texts('/contain a/b  key="x y"\t--reason "said \\"no\\""')).toEqual([
      '/contain',
      'a/b',
      'key=x y',
      '--reason',
      'said "no"',
    ]);
  });

  it('takes the curly quotes that phones type for quotes', () => {
    expect(texts('/x --reason \u201ctwo words\u201d')).toEqual(['/x', '--reason', 'two words']);
  });

  it('remembers where the first unquoted equals sign stands', () => {
    const split = splitWords('/x a=b=c "d=e"');
    expect('words' in split && split.words.map((word) => word.equals)).toEqual([-1, 1, -1]);
  });

  it('points at a quote that is never closed', () => {
    expect(splitWords('/x --reason "open')).toMatchObject({ column: 12, message: /never closed/ });
  });

  it('points at a dash that a keyboard made of two hyphens', () => {
    expect(splitWords('/x \u2014reason y')).toMatchObject({ column: 3, message: /two hyphens/ });
  });

  it.each([
    ['zero-width space', '\u200b'],
    ['right-to-left override', '\u202e'],
    ['bell', '\u0007'],
    ['byte order mark', '\ufeff'],
  ])('refuses a line with a %s in it', (_name, character) => {
    expect(splitWords(`/note a${character}b`)).toMatchObject({
      column: 7,
      message: /invisible character/,
    });
  });

  it('counts columns in the units of the line, also after an emoji', () => {
    expect(splitWords('/note \u{1f525} \u200b')).toMatchObject({ column: 9 });
  });

  it('reads sixteen times as many quotes in about sixteen times the time, not in 256 times', () => {
    const [few, many] = [toLine(16_000), toLine(256_000)];
    const least = measureLeast(() => splitWords(few));
    expect(measureLeast(() => splitWords(many), 3)).toBeLessThan(Math.max(least * 64, 50));
  });
});
