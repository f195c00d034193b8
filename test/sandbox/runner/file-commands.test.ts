import { expect, test } from 'vitest';
import { parseFileCommands } from '#sandbox/runner/file-commands.ts';

test('reads assignments and blocks in the order they were written', () => {
  const text = 'a=1\n\nb<<END\nline <<x\n=2\nEND\nc=x<<y\na=3\nempty=\nnone<<E\nE\n';
  expect([...parseFileCommands(text)]).toEqual([
    ['a', '3'],
    ['b', 'line <<x\n=2'],
    ['c', 'x<<y'],
    ['empty', ''],
    ['none', ''],
  ]);
});

test.each([
  ['word', "Invalid format 'word'"],
  ['=value', "Invalid format '=value'"],
  ['name<<', 'must not be empty'],
  ['name<<END\nnever', "delimiter not found 'END'"],
])('refuses %j', (text, sentence) => {
  expect(() => parseFileCommands(text)).toThrow(sentence);
});
