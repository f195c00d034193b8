import { expect, test } from 'vitest';
import { UpstreamError, UserError } from '#kernel/errors.ts';
import { renderProblem } from '#sandbox/exercise/problem-text.ts';

test('what was wrong is a sentence before what to do', () => {
  const hint = 'Do this.';
  const render = (message: string) => renderProblem(new UserError({ code: 'c', message, hint }));
  expect(render('It broke')).toBe('It broke. Do this.');
  expect(render('It broke.')).toBe('It broke. Do this.');
  expect(render('Why?')).toBe('Why? Do this.');
  const upstream = new UpstreamError({ service: 'Git', route: 'merge', message: 'm' });
  expect(renderProblem(upstream)).toBe(upstream.message);
});
