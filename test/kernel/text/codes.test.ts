import { describe, expect, it } from 'vitest';
import { findRuns, toSearched, toTable } from '#kernel/text/codes.ts';
import { findSecrets } from '#kernel/text/redact.ts';
import { TOKEN_SHAPES } from '#kernel/text/secret-patterns.ts';
import { makeTokens } from '../../support/tokens.ts';

const LETTERS = toTable(/[ab]/);

/** The stretches of a text, found by a pattern. */
function listRuns(text: string, least: number): string[] {
  return Array.from(text.matchAll(new RegExp(`[ab]{${least},}`, 'g')), ([run]) => run);
}

/** Texts of three letters by a fixed series of numbers: the same in each run. */
function* drawTexts(count: number): Generator<string> {
  let seed = 7;
  for (let text = 0; text < count; text += 1) {
    yield Array.from({ length: text % 60 }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 'aaabbb '.charAt((seed >> 8) % 7);
    }).join('');
  }
}

describe('findRuns', () => {
  it.each([1, 2, 5, 9])('finds what a pattern finds of at least %i characters', (least) => {
    let found = 0;
    for (const text of drawTexts(600)) {
      const within = { from: 0, to: text.length };
      const { codes } = toSearched(text);
      const runs = findRuns(codes, { table: LETTERS, least, within });
      expect(runs.map(({ from, to }) => text.slice(from, to))).toEqual(listRuns(text, least));
      found += runs.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('stays within the part it is given', () => {
    const { codes } = toSearched('aaaaaaaa');
    const search = { table: LETTERS, least: 3, within: { from: 2, to: 6 } };
    expect(findRuns(codes, search)).toEqual([{ from: 2, to: 6 }]);
    expect(findRuns(codes, { ...search, least: 5 })).toEqual([]);
  });
});

describe('toSearched', () => {
  it('takes no character beyond ASCII for the one that has its lower bits', () => {
    const word = 'abcdefgh12345678';
    const beyond = Array.from(word, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x1_00));
    expect(toSearched(word).words).toEqual([{ from: 0, to: 16 }]);
    expect(toSearched(beyond.join('')).words).toEqual([]);
    expect(toSearched(`é ${word}`).words).toEqual([{ from: 2, to: 18 }]);
  });

  it('has each token in one word, as short and of whatever characters its format allows', () => {
    for (const { beginning, token } of makeTokens()) {
      const { words } = toSearched(` ${token} `);
      expect(words, beginning).toEqual([{ from: 1, to: token.length + 1 }]);
      expect(findSecrets(token.slice(0, 14)), beginning).toEqual([]);
    }
    // The shortest of all: a token of Slack.
    expect(findSecrets(['xoxb', 'a1B2c3D4e5'].join('-'))).toHaveLength(1);
    const classes = TOKEN_SHAPES.flatMap(
      ({ pattern }) => pattern.source.match(/\[[^\]]+\]/g) ?? [],
    );
    expect(classes.length).toBeGreaterThan(70);
    for (const one of new Set(classes)) {
      const letters = String.fromCharCode(...Array.from({ length: 128 }, (_, code) => code));
      const allowed = letters.replaceAll(new RegExp(one.replace('[', '[^'), 'g'), '');
      // Quotes stand between the name of a digest and the digest.
      const rest = one === String.raw`["']` ? `"'` : '';
      expect(allowed.replaceAll(/[\w.+/=-]/g, ''), one).toBe(rest);
    }
  });
});
