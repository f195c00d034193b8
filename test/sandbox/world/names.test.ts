import { expect, it } from 'vitest';
import { isSameName, NameMap } from '#sandbox/world/names.ts';

it('finds a name in any case and keeps the spelling it was given first', () => {
  const map = new NameMap<number>().set('Acme/Shop', 1).set('acme/shop', 2);
  expect([...map]).toEqual([['Acme/Shop', 2]]);
  expect(map.get('ACME/SHOP')).toBe(2);
  expect(map.has('acme/Shop')).toBe(true);
  expect(map.delete('acme/shop')).toBe(true);
  expect(map.size).toBe(0);
  expect(map.set('acme/shop', 3).get('Acme/Shop')).toBe(3);
  expect([...map.keys()]).toEqual(['acme/shop']);
});

it('compares names as GitHub does', () => {
  expect(isSameName('OMAR', 'omar')).toBe(true);
  expect(isSameName('omar', 'omar2')).toBe(false);
});
