import { describe, expect, test } from 'vitest';
import { hasInvisible } from '#kernel/text/lines.ts';
import { renderPhrase } from '#report/prose/markdown.ts';
import { isUnread } from '#report/artifact/reader.ts';
import { READERS } from '#report/readers/index.ts';
import { readFixture } from '../incident-files.ts';

/** Numbers below a limit that look random and are the same in every run. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const PIECES = [
  ...String.raw`{ } [ ] " , : \ \u \ud800 null 1e999 - "__proto__": "constructor":{ [[[[ <!-- | \r`.split(
    ' ',
  ),
  '9'.repeat(40),
  '\u0000',
  '\u202E',
  '\uFEFF',
];

/** Cuts some characters out of a text and puts a piece in their place. */
function mutate(text: string, roll: (limit: number) => number): string {
  const at = roll(text.length);
  const piece = PIECES[roll(PIECES.length)] ?? '';
  return text.slice(0, at) + piece + text.slice(at + roll(4));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe.each(READERS.map((reader) => [reader.name, reader] as const))(
  'the %s reader',
  (_, reader) => {
    const text = new TextDecoder().decode(readFixture(reader.example));

    test('reads whatever is done to its example, on lines that the file has', () => {
      const roll = createDice(7);
      for (let round = 0; round < 300; round += 1) {
        const mutated = Array.from({ length: 1 + roll(5) }).reduce<string>(
          (now) => mutate(now, roll),
          text,
        );
        const lines = mutated.split('\n').length;
        const rows = [...reader.read(encode(mutated))];
        expect(rows.length, mutated).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row.line).toBeGreaterThan(0);
          expect(row.line).toBeLessThanOrEqual(lines);
          if (!isUnread(row)) expect(hasInvisible(renderPhrase(row.sentence))).toBe(false);
        }
      }
    });
  },
);

describe.each(
  READERS.filter(({ name }) => name !== 'sarif').map((reader) => [reader.name, reader] as const),
)('the %s reader, one object per line', (_, reader) => {
  const [first] = [...reader.read(readFixture(reader.example))];
  const row = JSON.stringify(
    findRow(JSON.parse(new TextDecoder().decode(readFixture(reader.example)))),
  );

  test('loses no line but the one that is damaged', () => {
    expect(first).toBeDefined();
    const roll = createDice(11);
    for (let round = 0; round < 300; round += 1) {
      const damaged = 1 + roll(8);
      const torn = mutate(row, roll);
      const lines = Array.from({ length: 8 }, (__, index) => (index + 1 === damaged ? torn : row));
      const seen = [...reader.read(encode(lines.join('\n')))].filter((one) => !isUnread(one));
      const others = [1, 2, 3, 4, 5, 6, 7, 8].filter((line) => line !== damaged);
      expect(
        seen.map(({ line }) => line).filter((line) => line !== damaged),
        torn,
      ).toEqual(others);
    }
  });
});

/** The first row of a list or of the list that an object holds. */
function findRow(document: unknown): unknown {
  if (Array.isArray(document)) return document[0];
  const [list] = Object.values(document ?? {});
  return Array.isArray(list) ? list[0] : document;
}
