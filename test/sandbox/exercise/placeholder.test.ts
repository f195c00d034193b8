import { expect, test } from 'vitest';
import {
  fillAll,
  fillText,
  findPlaceholders,
  isKnownField,
} from '#sandbox/exercise/placeholder.ts';

const find = (name: string): string | undefined => new Map([['a.b', '{{c}}']]).get(name);

test('a placeholder is filled once, wherever it stands, and what came of it is left', () => {
  expect(fillText('x {{a.b}} y {{ a.b }}', find)).toBe('x {{c}} y {{c}}');
  expect(fillText('no braces', find)).toBe('no braces');
});

test('braces that are none are written with a backslash', () => {
  expect(fillText(String.raw`\{{a.b}} {{a.b}}`, find)).toBe('{{a.b}} {{c}}');
  expect(findPlaceholders(String.raw`\{{no}} {{ yes }} {one}`)).toEqual(['yes']);
});

test('one that has no value is named', () => {
  expect(() => fillText('{{last.digest}}', find)).toThrow('{{last.digest}} has no value here');
});

test('every text of plain data is filled, and its shape stays', () => {
  const data = { a: ['x', { b: 'x' }], n: 1, no: null, yes: true, none: undefined };
  expect(fillAll(data, (text) => `${text}!`)).toEqual({
    a: ['x!', { b: 'x!' }],
    n: 1,
    no: null,
    yes: true,
    none: undefined,
  });
});

test('a scope has its own fields, and none of every object', () => {
  expect(isKnownField('last', 'digest')).toBe(true);
  expect(isKnownField('incident', 'digest')).toBe(false);
  expect(isKnownField('now', '')).toBe(true);
  expect(isKnownField('toString', 'length')).toBe(false);
});
