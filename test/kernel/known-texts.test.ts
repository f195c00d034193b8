import { expect, it } from 'vitest';
import { forgetTexts, rememberTexts } from '#kernel/known-texts.ts';

/** Parses a text to its words, and tells how often it was asked to. */
function openParser() {
  const asked: string[] = [];
  const parse = (text: string): string[] => {
    asked.push(text);
    if (text === 'bad') throw new Error('no words');
    return text.split(' ');
  };
  return { asked, parse };
}

it('parses a text once, whoever asks, and gives all of them the same', () => {
  const { asked, parse } = openParser();
  const known = rememberTexts<string[]>();
  const first = known.read('a b', parse);
  expect(first).toEqual(['a', 'b']);
  expect(known.read(['a', 'b'].join(' '), parse)).toBe(first);
  expect(asked).toEqual(['a b']);
});

it('parses another text for itself, and again what could not be parsed', () => {
  const { asked, parse } = openParser();
  const known = rememberTexts<string[]>();
  expect([known.read('', parse), known.read('a', parse)]).toEqual([[''], ['a']]);
  expect(() => known.read('bad', parse)).toThrow('no words');
  expect(() => known.read('bad', parse)).toThrow('no words');
  expect(asked).toEqual(['', 'a', 'bad', 'bad']);
});

it('takes what was put together for what parsing gives', () => {
  const { asked, parse } = openParser();
  const known = rememberTexts<string[]>();
  const parsed = ['a', 'b'];
  known.add('a b', parsed);
  expect(known.read('a b', parse)).toBe(parsed);
  expect(asked).toEqual([]);
});

it('forgets the oldest beyond its room, and never the newest', () => {
  const { asked, parse } = openParser();
  const known = rememberTexts<string[]>(6);
  for (const text of ['aaa', 'bbb', 'ccc', 'bbb', 'ccc', 'aaa']) known.read(text, parse);
  expect(asked).toEqual(['aaa', 'bbb', 'ccc', 'aaa']);
  for (const text of ['longer than that', 'longer than that', 'ccc']) known.read(text, parse);
  expect(asked.slice(4)).toEqual(['longer than that', 'ccc']);
});

it('counts a text that is added twice once', () => {
  const { asked, parse } = openParser();
  const known = rememberTexts<string[]>(6);
  for (const text of ['aaa', 'bbb']) known.add(text, [text]);
  known.add('aaa', ['again']);
  expect(known.read('bbb', parse)).toEqual(['bbb']);
  expect(known.read('aaa', parse)).toEqual(['again']);
  expect(asked).toEqual([]);
});

it('forgets all that anybody remembers, and goes on', () => {
  const { asked, parse } = openParser();
  const [one, other] = [rememberTexts<string[]>(8), rememberTexts<string[]>()];
  one.read('a', parse);
  other.read('b', parse);
  forgetTexts();
  expect([one.read('a', parse), other.read('b', parse)]).toEqual([['a'], ['b']]);
  expect(asked).toEqual(['a', 'b', 'a', 'b']);
  // What was forgotten takes no room: eight characters are still remembered.
  forgetTexts();
  for (const text of ['12345678', '12345678']) one.read(text, parse);
  expect(asked).toHaveLength(5);
});
