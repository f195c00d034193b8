import { describe, expect, it } from 'vitest';
import { defang, defangIndicator, findLive, isLive } from '#kernel/text/defang.ts';
import { CASES, PROSE } from './defang-cases.ts';

describe('defang', () => {
  it.each(CASES)('turns %j into %j', (text, expected) => {
    expect(isLive(text)).toBe(true);
    expect(defang(text)).toBe(expected);
    expect(defang(expected)).toBe(expected);
    expect(isLive(expected)).toBe(false);
  });

  it.each(PROSE)('leaves %j alone', (text) => {
    expect(defang(text)).toBe(text);
  });

  it('keeps our own hosts live, and nobody who only looks like them', () => {
    const allow = ['github.com'];
    expect(defang('https://github.com/a https://api.github.com/b', { allow })).toContain(
      'https://api.github.com/b',
    );
    for (const impostor of [
      'https://github.com.evil.com',
      'https://github.com@evil.com',
      'https://evilgithub.com',
    ]) {
      expect(isLive(impostor, { allow })).toBe(true);
    }
  });
});

describe('defangIndicator', () => {
  it('defangs what is known to be an indicator, even where prose would not show it', () => {
    expect(defangIndicator('payload.zip')).toBe('payload[.]zip');
    expect(defangIndicator('2001:db8::1')).toBe('2001[:]db8[:][:]1');
    expect(defangIndicator('https://a.example/b.c')).toBe('hxxps://a[.]example/b.c');
    expect(defangIndicator('a[.]example')).toBe('a[.]example');
  });
});

describe('findLive', () => {
  it('names kind, value and place', () => {
    expect(findLive('x\ny evil.com')).toEqual([
      { kind: 'domain', value: 'evil.com', start: 4, end: 12, line: 2, column: 3 },
    ]);
    expect(findLive('a@b.com 1.2.3.4 ::1 https://x').map(({ kind }) => kind)).toEqual([
      'email',
      'ipv4',
      'ipv6',
      'url',
    ]);
  });
});
