import { describe, expect, test } from 'vitest';
import { startMasks } from '#sandbox/runner/masks.ts';
import { startStepLog } from '#sandbox/runner/step-log.ts';

function read(...lines: string[]) {
  const log = startStepLog(startMasks(['s3cret']));
  for (const line of lines) log.read(line);
  return log;
}

test('what is said and what is annotated is masked, and a mask holds from then on', () => {
  const log = read('early', '::add-mask::early', 'early', '::error title=s3cret::the s3cret');
  expect(log.text()).toBe('early\n***\nerror: the ***');
  expect(log.annotations).toEqual([{ level: 'error', title: '***', message: 'the ***' }]);
});

test('ten of each level are shown, and a message is cut', () => {
  const log = read(...Array.from({ length: 11 }, () => '::error::e'), '::warning::w');
  expect(log.annotations).toHaveLength(11);
  const long = read(`::notice::${'x'.repeat(5000)}`);
  expect(long.annotations[0]?.message).toHaveLength(4096);
});

describe('commands', () => {
  test('that are gone refuse the step, by the first of them', () => {
    expect(read('::set-output name=a::b', '::set-env name=c::d').refusal()).toContain('set-output');
    expect(read('::group::x', '::endgroup::').refusal()).toBeUndefined();
  });

  test('stop and go on at a word that only the step knows', () => {
    const log = read('::stop-commands::word', '::error::no', '::word::', '::error::yes');
    expect(log.annotations.map(({ message }) => message)).toEqual(['yes']);
    expect(log.text()).toContain('::error::no');
  });

  test('do not mask nothing, and say so', () => {
    const log = read('::add-mask::  ', 'a b');
    expect(log.annotations[0]?.message).toContain("Can't add secret mask for empty string");
    expect(log.text()).toContain('a b');
  });

  test('for debugging are told as such', () => {
    expect(read('::debug::x').text()).toBe('debug: x');
  });
});

test('an error of the runner’s own is an annotation too', () => {
  const log = read();
  log.fail('no s3cret');
  log.write('and s3cret');
  expect(log.text()).toBe('error: no ***\nand ***');
  expect(log.annotations).toHaveLength(1);
});
