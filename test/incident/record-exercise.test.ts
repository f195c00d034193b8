import { describe, expect, it } from 'vitest';
import { saysExercise } from '#incident/record.ts';

describe('saysExercise', () => {
  it.each([
    ['---\nid: x\nexercise: true\n---\n', true],
    ['---\nexercise: true\nbroken: [\n---\n', true],
    ['\uFEFF---\r\nexercise: True # a rehearsal\r\n---\r\n', true],
    ['---\nexercise: false\n---\nexercise: true\n', false],
    ['exercise: true\n', false],
    ['', false],
  ])('reads %j as %s', (text, expected) => {
    expect(saysExercise(text)).toBe(expected);
  });
});
