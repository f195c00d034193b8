import { describe, expect, it } from 'vitest';
import { digestOf, renderCanonical } from '#kernel/canonical.ts';
import { type LedgerDraft, appendLedger, parseLedger, verifyChain } from '#incident/ledger.ts';

const ID = 'INC-2026-0042';

function draftOf(draft: Partial<LedgerDraft> = {}): LedgerDraft {
  return {
    at: '2026-11-21T05:12:00Z',
    claim: digestOf('claim'),
    actor: { id: 1, login: 'dana' },
    source: {
      kind: 'comment',
      id: '7',
      url: 'https://github.com/acme/ir/issues/42#issuecomment-7',
    },
    command: '/contain github/revoke-credential credential=C-01',
    phase: 'intent',
    outcome: 'planned',
    ...draft,
  };
}

const THREE = appendLedger('', ID, [
  draftOf(),
  draftOf({ phase: 'approved', plan: digestOf('plan'), receipt: 'R-0001' }),
  draftOf({ phase: 'refused', outcome: 'refused', reason: 'self-approval' }),
]).text;

function changeLine(number: number, change: (line: string) => string): string {
  return THREE.split('\n')
    .map((line, index) => (index === number - 1 ? change(line) : line))
    .join('\n');
}

describe('appendLedger', () => {
  it('gives back what was appended, numbered and chained from the id of the incident', () => {
    const { entries, problems } = parseLedger(THREE);
    expect(problems).toEqual([]);
    expect(entries.map(({ n, phase }) => [n, phase])).toEqual([
      [1, 'intent'],
      [2, 'approved'],
      [3, 'refused'],
    ]);
    expect(entries[0]?.prev).toBe(digestOf(`firebreak-ledger:${ID}`));
    expect(entries[1]?.prev).toBe(entries[0]?.hash);
    expect(entries[1]).toMatchObject(draftOf({ phase: 'approved', plan: digestOf('plan') }));
    expect(verifyChain(THREE, ID)).toEqual([]);
  });

  it('gives the same bytes whether entries come together or one by one', () => {
    const drafts = [draftOf(), draftOf({ phase: 'applied' }), draftOf({ phase: 'verified' })];
    const single = drafts.reduce((text, draft) => appendLedger(text, ID, [draft]).text, '');
    expect(single).toBe(appendLedger('', ID, drafts).text);
  });

  it('never touches the bytes before, and ends a last line that was not ended', () => {
    const cut = THREE.trimEnd();
    const { text, entries } = appendLedger(cut, ID, [draftOf()]);
    expect(text.startsWith(`${cut}\n`)).toBe(true);
    expect(entries[0]?.n).toBe(4);
    expect(verifyChain(text, ID)).toEqual([]);
    expect(appendLedger(cut, ID, []).text).toBe(cut);
  });

  it('goes on recording behind a truncated last line and keeps naming it', () => {
    const cut = THREE.slice(0, -40);
    const { text, entries } = appendLedger(cut, ID, [draftOf()]);
    expect(entries[0]?.n).toBe(3);
    expect(text.startsWith(`${cut}\n`)).toBe(true);
    expect(verifyChain(text, ID).map(({ line }) => line)).toEqual([3]);
  });

  it('keeps hostile text on one line and in one entry', () => {
    const command = 'a\n{"n":9}\r\n\u2028\u0000"\\ \uD800 🔥';
    const { text } = appendLedger(THREE, ID, [draftOf({ command })]);
    expect(text.split('\n')).toHaveLength(5);
    expect(parseLedger(text).entries.at(-1)?.command).toBe(command.toWellFormed());
    expect(verifyChain(text, ID)).toEqual([]);
  });

  it('cuts a command that is longer than any command can be', () => {
    const { entries } = appendLedger('', ID, [draftOf({ command: `${'x'.repeat(8191)}🔥` })]);
    expect(entries[0]?.command).toHaveLength(8192);
  });
});

describe('parseLedger', () => {
  it('reports lines it cannot read and reads the others', () => {
    const text = ['not json', ...THREE.trimEnd().split('\n'), '{"n":1}', '[]', 'null', ''].join(
      '\n',
    );
    const { entries, problems } = parseLedger(text);
    expect(entries).toHaveLength(3);
    expect(problems.map(({ line }) => line)).toEqual([1, 5, 6, 7]);
    expect(problems[0]?.message).toContain('no JSON');
    expect(problems[1]?.message).toContain('at:');
  });

  it('refuses a key that the schema does not know', () => {
    const text = changeLine(2, (line) => line.replace('{', '{"approved_by":"eve",'));
    expect(parseLedger(text).problems).toMatchObject([{ line: 2 }]);
  });

  it('reads and verifies CRLF', () => {
    const text = THREE.replaceAll('\n', '\r\n');
    expect(parseLedger(text)).toEqual(parseLedger(THREE));
    expect(verifyChain(text, ID)).toEqual([]);
  });
});

describe('verifyChain', () => {
  const other = digestOf('another');
  it.each([
    ['at', '2026-11-21T05:13:00Z'],
    ['claim', other],
    ['actor', { id: 2, login: 'dana' }],
    ['actor', { id: 1, login: 'eve' }],
    ['source', { kind: 'comment', id: '8', url: '' }],
    ['command', '/help'],
    ['phase', 'verified'],
    ['plan', other],
    ['receipt', 'R-0002'],
    ['outcome', 'verified'],
    ['reason', 'because'],
  ])('finds that %s of one line was changed', (key, value) => {
    const text = changeLine(2, (line) => {
      const entry: unknown = JSON.parse(line);
      return renderCanonical({ ...Object(entry), [key]: value });
    });
    expect(verifyChain(text, ID)).toEqual([
      { line: 2, message: expect.stringContaining('this line was changed') },
    ]);
  });

  it.each(['n', 'prev', 'hash'])('finds that %s of one line was changed', (key) => {
    const text = changeLine(2, (line) => {
      const entry: unknown = JSON.parse(line);
      return renderCanonical({ ...Object(entry), [key]: key === 'n' ? 7 : other });
    });
    expect(verifyChain(text, ID)[0]?.line).toBe(2);
  });

  it('finds a line that was changed and hashed again, at the line behind it', () => {
    const text = changeLine(2, (line) => {
      const { hash: _, ...entry } = parseLedger(line).entries[0] ?? { hash: '' };
      const changed = { ...entry, outcome: 'verified' };
      return renderCanonical({ ...changed, hash: digestOf(changed) });
    });
    expect(verifyChain(text, ID)).toMatchObject([{ line: 3 }]);
  });

  it('finds a last line that was numbered anew and hashed again', () => {
    const text = changeLine(3, (line) => {
      const { hash: _, ...entry } = parseLedger(line).entries[0] ?? { hash: '' };
      const changed = { ...entry, n: 4 };
      return renderCanonical({ ...changed, hash: digestOf(changed) });
    });
    expect(verifyChain(text, ID)).toEqual([{ line: 3, message: 'Expected entry number 3, got 4' }]);
  });

  it('finds lines that were removed, doubled or swapped', () => {
    const [one = '', two = '', three = ''] = THREE.split('\n');
    for (const lines of [
      [two, three],
      [one, three],
      [one, one, two],
      [two, one, three],
    ]) {
      expect(verifyChain(lines.join('\n'), ID)).not.toEqual([]);
    }
  });

  it('finds another spelling of the same entry, a repeated key and a hidden prototype', () => {
    for (const change of [
      (line: string): string => line.replace('{', '{ '),
      (line: string): string => line.replace('"n":2', '"n":9,"n":2'),
      (line: string): string => line.replace('{', '{"__proto__":{"phase":"verified"},'),
    ]) {
      expect(verifyChain(changeLine(2, change), ID)[0]).toMatchObject({ line: 2 });
    }
  });

  it('finds a ledger that was moved from another incident', () => {
    expect(verifyChain(THREE, 'INC-2026-0043')).toMatchObject([{ line: 1 }]);
  });
});
