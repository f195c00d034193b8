import { describe, expect, it } from 'vitest';
import { check, tell, toTimeline } from '../../sample.ts';
import { readCpuTime } from '../../../support/cpu-time.ts';

const live = (text: string, id = 'T-0001') =>
  check('timeline/live-indicator', {
    'timeline.md': toTimeline(`**${id}** 2026-11-21T05:12:00Z \`note\` @octocat: ${text}`),
  });

describe('timeline/live-indicator', () => {
  it.each([
    ['from 203.0.113.7 at night', 57],
    ['see https://evil.example/x', 56],
    ['see 2001:db8::7 there', 56],
  ])('warns of "%s"', async (text, column) => {
    const [found, ...rest] = await live(text);
    expect(rest).toEqual([]);
    expect(found).toMatch(new RegExp(`^timeline\\.md:5:${column} warning Unexpected live `));
  });

  it.each([
    'from 203[.]0[.]113[.]7',
    'see hxxps://evil[.]example/x',
    'the command `curl http://203.0.113.7`',
    'see https://github.com/acme/shop/issues/1',
    'the log ([the run](https://ci.example/1))',
    'version 1.2.3 of deploy.sh at 05:12:00',
  ])('accepts "%s"', async (text) => {
    expect(await live(text)).toEqual([]);
  });

  it('is not slowed down by hostile text', async () => {
    const started = readCpuTime();
    await live(
      `${'a.'.repeat(20_000)} ${'http://'.repeat(5000)} ${'`'.repeat(9999)} ${'](('.repeat(5000)}`,
    );
    expect(readCpuTime() - started).toBeLessThan(8000);
  });
});

describe('a live address', () => {
  it('is said with its dead form', async () => {
    const entry = '**T-0001** 2026-11-21T05:12:00Z `note` @octocat: see http://a.example/x?y=1 (b)';
    expect(await tell('timeline/live-indicator', { 'timeline.md': toTimeline(entry) })).toEqual([
      [
        'timeline.md:5:56',
        'live `http://a.example`',
        'a defanged address',
        'Write `hxxp://a[.]example`.',
      ],
    ]);
  });

  it.each([
    ['two `code` 203.0.113.7 `spans`', 1],
    ['`a` ::1', 1],
    ['LDAP://a.example', 1],
    ['mail bob@a.example and see b.example', 0],
    ['[x](http://a.example) ](203.0.113.7)', 0],
    ['bob@a.example and b.example, version 1.2.3', 0],
    ['[x](a b http://a.example)', 1],
    ['1.2.3.4', 1],
    ['no address: none', 0],
  ])('in %j is found %i times', async (text, count) => {
    expect(await live(text)).toHaveLength(count);
  });
});
