import { describe, expect, it } from 'vitest';
import { check, toTimeline } from '../../sample.ts';

const TOKEN = `ghp_${'x1Y2'.repeat(9)}`;

describe('timeline/secret', () => {
  it('points at each secret and shows only its kind and end', async () => {
    const entry = `**T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: ${TOKEN} and ${TOKEN}`;
    expect(await check('timeline/secret', { 'timeline.md': toTimeline(entry) })).toEqual([
      'timeline.md:5:52 error Unexpected secret (github-token …x1Y2), expected its kind and last four characters only',
      'timeline.md:5:97 error Unexpected secret (github-token …x1Y2), expected its kind and last four characters only',
    ]);
  });

  it('looks at every byte of the file, not only at entries', async () => {
    const timeline = `<!-- ${TOKEN} -->\r\n\r\n${TOKEN}`;
    const found = await check('timeline/secret', { 'timeline.md': timeline });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['timeline.md:1:6', 'timeline.md:3:1']);
  });

  it('keeps the secret out of every other finding', async () => {
    const timeline = toTimeline(
      `**T-0001** 2026-11-21T05:12:00Z \`${TOKEN}\` @octocat: x ([${TOKEN}](${TOKEN}))`,
      `**T-0001** ${TOKEN}`,
    );
    const found = await check('*', { 'timeline.md': timeline });
    expect(found.length).toBeGreaterThan(4);
    expect(found.join('\n')).not.toContain('ghp_');
  });

  it('accepts fingerprints, commits and redactions', async () => {
    const text = `sha256:${'ab12'.repeat(16)} ${'0123456789'.repeat(4)} [redacted github-token …x1Y2]`;
    const entry = `**T-0001** 2026-11-21T05:12:00Z \`note\` @octocat: ${text}`;
    expect(await check('timeline/secret', { 'timeline.md': toTimeline(entry) })).toEqual([]);
  });
});
