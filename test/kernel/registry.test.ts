import { describe, expect, it } from 'vitest';
import { createRegistry, findDistance, suggest } from '#kernel/registry.ts';

const commands = createRegistry([{ name: 'contain' }, { name: 'close' }, { name: 'approve' }]);

describe('createRegistry', () => {
  it('finds items by name and lists names in the order written', () => {
    expect(commands.find('close')).toEqual({ name: 'close' });
    expect(commands.names()).toEqual(['contain', 'close', 'approve']);
  });

  it('refuses two items of one name', () => {
    expect(() => createRegistry([{ name: 'a' }, { name: 'b' }, { name: 'a' }])).toThrow(/"a"/);
  });

  it.each(['__proto__', 'constructor', 'toString', ''])(
    'does not find %j on a prototype',
    (name) => {
      expect(commands.find(name)).toBeUndefined();
    },
  );

  it.each([
    ['contian', 'contain'],
    ['CLOSE', 'close'],
    ['aprove', 'approve'],
    ['restart', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
  ])('suggests for %j', (word, expected) => {
    expect(commands.suggest(word)).toBe(expected);
  });
});

describe('findDistance', () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(findDistance('ab', 'ba')).toBe(1);
    expect(findDistance('kitten', 'sitting')).toBe(3);
    expect(findDistance('', 'abc')).toBe(3);
  });

  it('suggests the nearest of several candidates', () => {
    expect(suggest('SEV5', ['SEV1', 'SEVERE'])).toBe('SEV1');
  });
});
