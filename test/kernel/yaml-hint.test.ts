import { expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { parseYaml } from '#kernel/yaml.ts';

function fail(text: string, bytesAtMost?: number): UserError {
  try {
    parseYaml(text, { file: 'a.yml', ...(bytesAtMost !== undefined && { bytesAtMost }) });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Expected the text to be refused');
}

const QUOTES = /^Put quotes around the value/;
const REFERENCE = /^Write the value itself; text that starts with \*, & or ! needs quotes/;

it.each([
  ['a tab', 'a:\n\tb: 1', 2, /Unexpected tab/, /^Indent with spaces\.$/],
  ['an unquoted placeholder', 'a: {{x}}', 1, /as a key, expected text/, QUOTES],
  ['a closing brace', 'a: }', 1, /flow-map-end/, QUOTES],
  ['a reserved sign', 'a: @x', 1, /reserved character @/, QUOTES],
  ['a backtick', 'b: 1\na: `x`', 2, /reserved character `/, QUOTES],
  ['a colon in a value', 'a: b: c', 1, /Nested mappings/, /if it holds a colon/],
  ['text behind a quoted value', "a: 'it's'", 1, /Unexpected scalar/, QUOTES],
  ['a hyphen in braces', 'a: {b: - c}', 1, /flow/i, /if it holds a colon or a hyphen/],
  ['a brace left open', 'a: {b', 1, /must be sufficiently indented/, /close every brace/],
  ['a quote left open', 'a: "x', 1, /Missing closing/, /^Close every quote/],
  ['no blank behind a colon', 'a:1\nb: 2', 1, /single line/, /a blank behind the colon/],
  ['a lone backslash', String.raw`a: "\q"`, 1, /escape/, /^Write two backslashes/],
  ['an alias', 'a: *x', 1, /alias \*x/, REFERENCE],
  ['an anchor', 'a: &x 1', 1, /anchor &x/, REFERENCE],
  ['two anchors', 'a: &x &y 1', 1, /anchor/, REFERENCE],
  ['an anchor on an alias', 'a: &x *y', 1, /alias/, REFERENCE],
  ['an empty anchor', 'a: & 1', 1, /Anchor/, REFERENCE],
  ['two tags', 'a: !x !y 1', 1, /tag/, REFERENCE],
  ['a tag', 'a: !!str x', 1, /tag/, REFERENCE],
  ['an unknown tag', 'a: !x', 1, /tag/, REFERENCE],
  ['a merge key', '<<: {a: 1}', 1, /reserved/, /merged keys are written out/],
  ['a key twice', 'a: 1\na: 2', 2, /each key once/, /^Remove one of the two keys/],
  ['a directive', '%YAML 1.1\n---\na: 1', 1, /directive/, /percent sign/],
  ['a second document', 'a: 1\n---\nb: 2', 2, /second document/, /three hyphens/],
  ['deep nesting', '['.repeat(40) + ']'.repeat(40), 1, /nesting/, /less deeply/],
  ['a key without end', `${'k'.repeat(2000)}: 1`, 1, /1024/, /^Write plain YAML 1\.2/],
])('%s is told with what helps', (...[, text, line, message, hint]) => {
  const error = fail(text);
  expect(error.place).toMatchObject({ file: 'a.yml', line });
  expect(error.message).toMatch(message);
  expect(error.hint).toMatch(hint);
});

it('a file that is too large is told to be shortened', () => {
  expect(fail('a: b', 3)).toMatchObject({ code: 'yaml-invalid', hint: 'Shorten the file.' });
});
