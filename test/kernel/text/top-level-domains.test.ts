import { expect, it } from 'vitest';
import { isTopLevelDomain } from '#kernel/text/top-level-domains.ts';

it.each([
  ['com', 2],
  ['su', 2],
  ['onion', 2],
  ['xn--p1ai', 2],
  ['md', 3],
  // Of IANA's list, and a word of prose: only with a subdomain.
  ['report', 3],
  ['barclays', 3],
])('takes .%s with %i labels for a domain', (label, labels) => {
  expect(isTopLevelDomain(label, labels)).toBe(true);
});

it.each([
  ['md', 2],
  ['report', 2],
  ['json', 3],
  ['ts', 3],
  ['Com', 2],
])('leaves .%s with %i labels as it is', (label, labels) => {
  expect(isTopLevelDomain(label, labels)).toBe(false);
});
