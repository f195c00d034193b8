import { expect, it } from 'vitest';
import { readFormats } from '../../../scripts/lists/token-formats.ts';

const toRule = (id: string, regex: string): string =>
  `[[rules]]\nid = "${id}"\ndescription = "x"\nregex = '''${regex}'''\nentropy = 3\n`;
const read = (regex: string) => readFormats(toRule('some-token', regex))[0]?.parts;

it('keeps how a token begins, and which characters follow', () => {
  expect(read(String.raw`\b(dop_v1_[a-f0-9]{64})(?:[\x60'"\s;]|\\[nr]|$)`)).toEqual([
    'dop_v1_',
    { of: 'a-f0-9', min: 64, max: 64 },
  ]);
  expect(read(String.raw`\b(hf_(?i:[a-z]{34}))(?:[\x60'"\s;]|\\[nr]|$)`)).toEqual([
    'hf_',
    { of: 'A-Za-z0-9', min: 34, max: 34 },
  ]);
  expect(read(String.raw`hvb\.[\w-]{138,300}`)).toEqual([
    'hvb.',
    { of: 'A-Za-z0-9_-', min: 138, max: 300 },
  ]);
});

it.each([
  ['a word before the token', String.raw`(?i)[\w.-]{0,50}?(?:adafruit)(?:=)([a-z0-9_-]{32})`],
  ['an alternative', '(?:ghu|ghs)_[0-9a-zA-Z]{36}'],
  ['no end', String.raw`ops_eyJ[a-zA-Z0-9+/]+`],
  ['a beginning of two letters', 'SK[0-9a-fA-F]{32}'],
  ['too little after it', 'abc_[a-z]{8}'],
])('leaves out a rule with %s', (_what, regex) => {
  expect(read(regex)).toBeUndefined();
});

it('leaves out what is written by hand', () => {
  expect(readFormats(toRule('github-pat', 'ghp_[0-9a-zA-Z]{36}'))).toEqual([]);
});
