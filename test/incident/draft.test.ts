import { expect, it } from 'vitest';
import { RECORD } from '../validate/sample.ts';
import { sha256 } from '#kernel/canonical.ts';
import { draftOf, SIGNER } from './incident-draft.ts';
import { toEntry } from './long-ledger.ts';

const SEALED = new Map([['containment/C-01.sealed.json', '{}']]);

it('has changed once a text is another than it was, or is gone', () => {
  const draft = draftOf({ containment: SEALED });
  expect(draft.hasChanged()).toBe(false);
  draft.writeFile('containment/C-01.sealed.json', '{"x":1}');
  expect(draft.hasChanged()).toBe(true);
  draft.writeFile('containment/C-01.sealed.json', '{}');
  expect(draft.hasChanged()).toBe(false);
  draft.deleteFile('containment/C-02.sealed.json');
  expect(draft.hasChanged()).toBe(false);
  draft.deleteFile('containment/C-01.sealed.json');
  expect(draft.hasChanged()).toBe(true);
});

it('reads the record once, and again when it was changed', () => {
  const draft = draftOf({ record: RECORD });
  const before = draft.incident();
  expect(draft.incident()).toBe(before);
  draft.changeRecord((incident) => ({ ...incident, status: 'contained' }));
  expect(draft.incident()).toMatchObject({ status: 'contained' });
  expect(before.status).toBe('declared');
});

it('refuses a ledger that cannot be read whole, and names the line', () => {
  expect(() => draftOf({ ledger: 'not json\n' }).ledger()).toThrow(/^ledger\.ndjson line 1: /);
});

it('puts neither a secret nor a live address on the timeline', () => {
  const token = ['gh', `p_${'a1B2'.repeat(9)}`].join('');
  const draft = draftOf();
  draft.addEntry({
    at: new Date('2026-11-21T05:12:00Z'),
    kind: 'note',
    actor: 'dana',
    text: `${token} was sent to https://evil.example.com/x`,
  });
  const text = draft.timelineText();
  expect(text).not.toContain(token);
  expect(text).toContain('redacted github-token');
  expect(text).not.toContain('https://evil.example.com');
  expect(text).toContain('hxxps');
});

it('signs what it writes on the timeline with the entry beside it, each line once', () => {
  const draft = draftOf({}, SIGNER);
  const add = (text: string): string =>
    draft.addEntry({
      at: new Date('2026-11-21T05:12:00Z'),
      kind: 'note',
      actor: 'dana',
      text,
      sources: [],
    });
  const ids = [add('one'), add('two')];
  draft.addLedger(toEntry(1));
  draft.addLedger(toEntry(2));
  add('three');
  draft.addLedger(toEntry(3));
  const lines = draft.timelineText().split('\n');
  const expected = ids.map((id) => {
    const line = lines.find((one) => one.startsWith(`- **${id}**`)) ?? '';
    return [id, sha256(line)];
  });
  const [first, second, third] = draft.ledger().map(({ effect }) => effect?.timeline);
  expect(first).toEqual(Object.fromEntries(expected));
  expect(second).toBeUndefined();
  expect(Object.keys(third ?? {})).toHaveLength(1);
});
