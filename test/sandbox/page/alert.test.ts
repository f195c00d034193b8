import { expect, test } from 'vitest';
import { toAlert } from '#sandbox/page/alert.ts';

const quote = (value: string): Parameters<typeof toAlert>[0] => ({
  type: 'element',
  tagName: 'blockquote',
  properties: {},
  children: [
    { type: 'text', value: '\n' },
    { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
  ],
});

test('a quote of one of five kinds is an alert with its name', () => {
  const alert = toAlert(quote('[!WARNING]\nMind this.'));
  expect(alert.properties).toEqual({ className: ['alert'] });
  expect(alert.children).toMatchObject([
    { children: [{ value: 'Warning' }] },
    { children: [{ value: 'Mind this.' }] },
  ]);
});

test('any other quote stays as it is', () => {
  for (const text of ['[!DANGER] x', 'x [!NOTE]', '[!note] x', '']) {
    const plain = quote(text);
    expect(toAlert(plain)).toBe(plain);
  }
});
