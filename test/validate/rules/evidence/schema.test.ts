import { describe, expect, it } from 'vitest';
import { rules } from '#validate/index.ts';
import { check, tell } from '../../sample.ts';

const example = rules.find(({ id }) => id === 'evidence/schema')?.example;
const CARD = example !== undefined && 'good' in example ? example.good : '';
const schema = (text: string, path = 'evidence/E-0001.yml') =>
  check('evidence/schema', { [path]: text });

describe('evidence/schema', () => {
  it('points at what is missing and at what is unknown', async () => {
    const found = await schema(CARD.replace('alterations: none', 'alteration: none'));
    expect(found).toHaveLength(2);
    expect(found.join('\n')).toContain('evidence/E-0001.yml:8:1 error Unexpected key `alteration`');
    expect(found.join('\n')).toContain('Unexpected missing `alterations`, expected text');
  });

  it('points at a gap in the chain of custody', async () => {
    const handover =
      '  - {at: 2026-11-21T07:00:00Z, from: eve, to: omar, reason: analysis, digest_verified: true}\n';
    const [found, ...rest] = await schema(CARD.replace('tlp:', `${handover}tlp:`));
    expect(rest).toEqual([]);
    expect(found).toBe(
      'evidence/E-0001.yml:13:32 error Unexpected eve, expected the one who had it before (dana)',
    );
  });

  it('wants the card to be named after its id', async () => {
    expect(await schema(CARD, 'evidence/E-0002.yml')).toEqual([
      'evidence/E-0002.yml:1:1 error Unexpected id `E-0001`, expected `E-0002`, the name of its file',
    ]);
  });

  it.each(['', '[', '\u0000'])('turns the unreadable card %j into findings', async (text) => {
    expect((await schema(text)).length).toBeGreaterThan(0);
  });
});

it('says what to write into a card that has another name, and reads nothing else', async () => {
  expect(await tell('evidence/schema', { 'evidence/E-0002.yml': CARD })).toEqual([
    [
      'evidence/E-0002.yml:1:1',
      'id `E-0001`',
      '`E-0002`, the name of its file',
      'Write `id: E-0002`, or rename the file.',
    ],
  ]);
  const last = `${CARD.replace('id: E-0001\n', '')}id: E-0001\n`;
  const [found] = await tell('evidence/schema', { 'evidence/E-0002.yml': last });
  expect(found?.[0]).toBe(`evidence/E-0002.yml:${last.split('\n').length - 1}:1`);
  const others = { 'evidence/notes.md': '[', 'E-0001.yml': '[' };
  expect(await tell('evidence/schema', others)).toEqual([]);
});
