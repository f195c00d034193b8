/** What takes seconds of defanging: every text beside every other, and long texts. `npm run mutate` goes without. */
import { describe, expect, it } from 'vitest';
import { defang, isLive } from '#kernel/text/defang.ts';
import { readCpuTime } from '../../support/cpu-time.ts';
import { CASES, PROSE } from './defang-cases.ts';

describe('defang', () => {
  it('is idempotent and leaves nothing live, in any mixture', () => {
    const parts = [...CASES.flat(), ...PROSE];
    for (const a of parts) {
      for (const b of parts) {
        for (const joint of ['', ' ', '@', '.', ']', ')', '://']) {
          const once = defang(a + joint + b);
          expect(isLive(once), once).toBe(false);
          expect(defang(once)).toBe(once);
        }
      }
    }
  });

  it('takes time in proportion to the text', () => {
    for (const part of [
      'a',
      'a.',
      '.',
      ':',
      '1:',
      'a@',
      'a://',
      'http://',
      '[1.',
      '1.1.',
      '::',
      '\u0435',
      'www.a.bhttp://c.d',
      'a.com://x.y',
    ]) {
      const started = readCpuTime();
      defang(part.repeat(200_000 / part.length));
      expect(readCpuTime() - started, part).toBeLessThan(3000);
    }
  });
});
