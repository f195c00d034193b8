import { expect, test } from 'vitest';
import { parseLogCommand, toAnnotation } from '#sandbox/runner/log-commands.ts';

test('reads a command with properties and escapes', () => {
  const command = parseLogCommand('  ::error file=a%2Cb.md,line=3,title=x%3Ay::50%25%0Adone');
  expect(command).toEqual({
    name: 'error',
    properties: { file: 'a,b.md', line: '3', title: 'x:y' },
    data: '50%\ndone',
  });
  expect(command && toAnnotation(command)).toEqual({
    level: 'error',
    message: '50%\ndone',
    title: 'x:y',
    file: 'a,b.md',
    line: 3,
  });
});

test('reads the bracket form anywhere in a line', () => {
  expect(parseLogCommand('said: ##[warning]mind')).toMatchObject({ name: 'warning', data: 'mind' });
});

test.each(['plain', 'std::vector::x', ':: error::x', 'x ::error::y', '##[section]Starting'])(
  'takes %j as text',
  (line) => {
    expect(parseLogCommand(line)).toBeUndefined();
  },
);
