import { expect, test } from 'vitest';
import { parseNodeId, startIds, toNodeId } from '#sandbox/world/ids.ts';

test('each kind counts by itself, and comments begin beyond what a GraphQL Int holds', () => {
  const ids = startIds();
  const first = ids.next('comment');
  expect(first).toBeGreaterThan(2 ** 31);
  ids.next('thread');
  expect(ids.next('comment')).toBe(first + 1);
  expect(startIds().next('comment')).toBe(first);
});

test('a node id leads back to its key, under its own prefix alone', () => {
  const id = toNodeId('LA', '5001:déjà vu');
  expect(parseNodeId('LA', id)).toBe('5001:déjà vu');
  expect(parseNodeId('L', id)).toBeUndefined();
  expect(parseNodeId('I', toNodeId('IC', 1))).toBeUndefined();
});
