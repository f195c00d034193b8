import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UserError } from '#kernel/errors.ts';
import { checkSchema, parseChecked, toSchemaError } from '#kernel/schema-problem.ts';
import { parseYaml } from '#kernel/yaml.ts';

const Route = z.strictObject({ path: z.string(), state: z.enum(['open', 'shut']) });
const Sample = z
  .strictObject({
    name: z
      .string()
      .min(2)
      .max(5)
      .regex(/^[a-z]+$/),
    count: z.int().positive().max(9).optional(),
    ratio: z.number().lt(1).optional(),
    flag: z.boolean().default(false),
    at: z.iso.datetime({ offset: true }).optional(),
    mail: z.email().optional(),
    kind: z.literal('one').optional(),
    kinds: z
      .array(z.enum(['red', 'green']))
      .min(1, 'Expected at least one kind')
      .optional(),
    roles: z.partialRecord(z.enum(['lead', 'scribe']), z.string()).optional(),
    teams: z
      .record(z.string().regex(/^[a-z]+$/, 'Expected lower case'), z.strictObject({}))
      .optional(),
    route: z.union([z.string(), Route], { error: 'Expected a path, or {path, state}' }).optional(),
    loose: z.union([z.string(), z.boolean()]).optional(),
  })
  .check(({ value, issues }) => {
    if (value.name !== 'twin') return;
    const params = { fix: 'Rename one.' };
    issues.push({ code: 'custom', message: 'Unexpected twin', path: ['name'], input: '', params });
  });

const KEYS =
  '`name`, `count`, `ratio`, `flag`, `at`, `mail`, `kind`, `kinds`, `roles`, `teams`, `route`, `loose`';

function read(text: string) {
  return parseChecked(Sample, parseYaml(text, { file: 'a.yml' }), { file: 'a.yml', code: 'bad' });
}

function fail(text: string): UserError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Expected the text to be refused');
}

describe('one mistake', () => {
  it.each([
    ['', '(file): Unexpected nothing, expected a mapping'],
    ['- x', '(file): Unexpected a list, expected a mapping'],
    ['{}', 'name: Unexpected missing key, expected text'],
    ['name: 7', 'name: Unexpected number `7`, expected text'],
    ['{name: ab, flag: []}', 'flag: Unexpected an empty list, expected true or false'],
    ['{name: ab, flag: {}}', 'flag: Unexpected a mapping, expected true or false'],
    ['name: a', 'name: Unexpected text `a`, expected at least 2 characters'],
    ['name: abcdef', 'name: Unexpected text `abcdef`, expected at most 5 characters'],
    ['name: A1', 'name: Unexpected text `A1`, expected text like /^[a-z]+$/'],
    ['name: twin', 'name: Unexpected twin'],
    ['{name: ab, count: 0}', 'count: Unexpected number `0`, expected more than 0'],
    ['{name: ab, count: 10}', 'count: Unexpected number `10`, expected at most 9'],
    ['{name: ab, count: 1.5}', 'count: Unexpected number `1.5`, expected a whole number'],
    ['{name: ab, ratio: 1}', 'ratio: Unexpected number `1`, expected less than 1'],
    ['{name: ab, flag: no}', 'flag: Unexpected text `no`, expected true or false'],
    [
      '{name: ab, at: today}',
      'at: Unexpected text `today`, expected a time with offset such as 2026-11-21T05:12:00Z',
    ],
    ['{name: ab, mail: ""}', /^line 1: mail: Unexpected empty text, expected text like /],
    ['{name: ab, kind: two}', 'kind: Unexpected text `two`, expected `one`'],
    ['{name: ab, kinds: []}', 'kinds: Unexpected an empty list, expected at least one kind'],
    [
      '{name: ab, kinds: [rde]}',
      'kinds.0: Unexpected text `rde`, expected one of `red`, `green`; did you mean red?',
    ],
    ['{name: ab, kinds: [7]}', 'kinds.0: Unexpected number `7`, expected one of `red`, `green`'],
    ['{name: ab, cuont: 1}', `cuont: Unexpected key, expected one of ${KEYS}; did you mean count?`],
    [
      '{name: ab, roles: {scrib: x}}',
      'roles.scrib: Unexpected key, expected one of `lead`, `scribe`; did you mean scribe?',
    ],
    ['{name: ab, teams: {A: {}}}', 'teams.A: Unexpected key, expected lower case'],
    ['{name: ab, teams: {a: {x: 1}}}', 'teams.a.x: Unexpected key, expected only known keys'],
    ['{name: ab, route: 7}', 'route: Unexpected number `7`, expected a path, or {path, state}'],
    [
      '{name: ab, route: {path: a, state: opn}}',
      'route.state: Unexpected text `opn`, expected one of `open`, `shut`; did you mean open?',
    ],
    [
      '{name: ab, loose: 7}',
      /loose: Unexpected number `7`, expected what the schema allows \(.+\)$/,
    ],
  ])('of %s is told with its key', (text, told) => {
    const { message } = fail(text);
    if (typeof told === 'string') expect(message).toBe(`line 1: ${told}`);
    else expect(message).toMatch(told);
  });

  it('never repeats a secret', () => {
    const secret = `ghp_${'a'.repeat(36)}`;
    expect(fail(`name: ${secret}`).message).not.toContain(secret);
  });
});

describe('many mistakes', () => {
  it('stand in the order of the file, the first in the place of the error', () => {
    const error = fail('count: 0\nname: 7\n  \nfalg: true\n');
    expect(error).toMatchObject({ code: 'bad', place: { file: 'a.yml', line: 1, column: 1 } });
    expect(error.hint).toContain('Correct the lines above');
    expect(error.message.split('\n').map((line) => line.slice(0, 12))).toEqual([
      'line 1: coun',
      'line 2: name',
      'line 4: falg',
    ]);
  });

  it('are counted behind the first hundred', () => {
    const counts = [100, 101, 3000];
    const told = counts.map((count) => {
      const keys = Array.from({ length: count }, (_, index) => `k${index}: 1\n`);
      return fail(`name: ab\n${keys.join('')}`)
        .message.split('\n')
        .slice(100);
    });
    expect(told).toEqual([[], ['and 1 more'], ['and many more']]);
  });
});

it('data that fits is given back with its defaults', () => {
  expect(read('name: ab')).toEqual({ name: 'ab', flag: false });
});

it('tells what a schema proposes, and of what kind a mistake is', () => {
  const kinds = (data: unknown) =>
    checkSchema(Sample, data).problems?.map(({ kind, path }) => [kind, ...path]);
  expect(kinds({ count: 0, x: 1 })).toEqual([
    ['missing-key', 'name'],
    ['value', 'count'],
    ['unknown-key', 'x'],
  ]);
  expect(checkSchema(Sample, { name: 'twin' }).problems).toEqual([
    { path: ['name'], kind: 'own', message: 'Unexpected twin', fix: 'Rename one.' },
  ]);
});

it('a caller adds its own problems and its own hint', () => {
  const yaml = parseYaml('a: 1\nb: 2\n', { file: 'x.yml' });
  const problems = [{ path: ['b'], message: 'Expected a file, got none' }];
  const error = toSchemaError(problems, yaml, { file: 'x.yml', code: 'c', hint: 'Do this.' });
  expect(error).toMatchObject({
    hint: 'Do this.',
    message: 'line 2: b: Expected a file, got none',
    place: { line: 2 },
  });
});
