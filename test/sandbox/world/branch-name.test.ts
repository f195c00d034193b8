import { expect, test } from 'vitest';
import { isBranchName } from '#sandbox/world/branch-name.ts';

test.each(['main', 'incident/INC-2026-0001', 'a.b', 'a@b', 'lock', 'ä/ö'])('%s is one', (name) => {
  expect(isBranchName(name)).toBe(true);
});

test.each([
  '',
  '@',
  'a..b',
  'a b',
  'a\nb',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  'a@{1}',
  '/a',
  'a/',
  'a//b',
  'a.',
  '-a',
  '.a',
  'a/.b',
  'a.lock',
  'a.lock/b',
])('%j is none', (name) => {
  expect(isBranchName(name)).toBe(false);
});
