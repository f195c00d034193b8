import { expect, test } from 'vitest';
import { appendLedger } from '#incident/ledger.ts';
import { sha256 } from '#kernel/canonical.ts';
import { readFacts } from '#report/facts/index.ts';
import { renderPhrase } from '#report/prose/markdown.ts';
import { askQuestions, type Question } from '#report/questions/index.ts';
import { createTree, draft, ENTRIES, MAYA, type Parts } from '../incident-files.ts';
import { TELLING } from '../../support/providers.ts';
import { createTestSigner } from '../../support/signer.ts';

async function ask(parts: Parts = {}): Promise<Map<string, Question>> {
  const questions = askQuestions(await readFacts(createTree(parts), TELLING));
  return new Map(questions.map((question) => [question.id, question]));
}

test('asks the technical lead who revokes a credential that is still exposed, with the command that does', async () => {
  const questions = await ask({
    incident: { exposed_credentials: [{ id: 'C-01', kind: 'github_pat', state: 'exposed' }] },
  });
  const question = questions.get('credential-c-01-exposed');
  expect(question?.role).toBe('technical_lead');
  expect(question && renderPhrase(question.answer)).toBe(
    '`/contain github/revoke-credential credential=C-01`',
  );
});

test('asks for a milestone that only the timeline has once, with the command that records it', async () => {
  const entries = ['2026-11-21T06:55:00Z', '2026-11-21T07:00:00Z'].map((at) => ({
    at: new Date(at),
    precision: 'minute' as const,
    kind: 'recovered' as const,
    actor: 'maya',
    text: 'shop deploys again',
  }));
  const incident = { status: 'recovered' as const };
  const questions = await ask({ incident, entries: [...ENTRIES, ...entries] });
  expect([...questions.keys()].filter((id) => id.startsWith('milestone-recovered'))).toEqual([
    'milestone-recovered-unrecorded',
  ]);
  const question = questions.get('milestone-recovered-unrecorded');
  expect(question && renderPhrase(question.question)).toBe(
    'Is 21 November 2026 at 06:55 UTC, as T-0003 says, the time of the milestone `recovered`?',
  );
  expect(question && renderPhrase(question.answer)).toBe(
    '`/milestone recovered --at 2026-11-21T06:55Z`',
  );
});

test('asks for what stood in a damaged ledger and where a lost file is', async () => {
  const tree = createTree();
  const readText = async (path: string): Promise<string | undefined> => {
    const text = await tree.readText(path);
    if (path === 'timeline.md') return undefined;
    return path === 'ledger.ndjson' ? `${text}{"n": 7}\n` : text;
  };
  const questions = askQuestions(await readFacts({ ...tree, readText }, TELLING));
  expect(questions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['ledger-unread', 'gone-timeline']),
  );
  const ledger = questions.find(({ id }) => id === 'ledger-unread');
  expect(ledger && renderPhrase(ledger.question)).toBe(
    'What stood in 1 line of the ledger, from line 6 on, that cannot be read?',
  );
});

test('asks for a receipt that bears another id than its file', async () => {
  const run = {
    state: 'planned',
    plan: {
      digest: `sha256:${'d'.repeat(64)}`,
      requested_by: MAYA,
      requested_at: '2026-11-21T05:40:00Z',
      command: 'c',
    },
  };
  const receipt = JSON.stringify({ id: 'R-0001', step: 'github/halt-workflows', ...run });
  const files = { 'containment/R-0001.json': receipt, 'containment/R-0002.json': receipt };
  const ids = [...(await ask({ files })).keys()];
  expect(ids).toContain('receipt-R-0002');
  expect(ids).not.toContain('receipt-R-0001');
});

test('names no command of GitHub for a credential that GitHub did not issue', async () => {
  const exposed_credentials = [{ id: 'C-01', kind: 'other' as const, state: 'exposed' as const }];
  const question = (await ask({ incident: { exposed_credentials } })).get(
    'credential-c-01-exposed',
  );
  expect(question && renderPhrase(question.answer)).toBe(
    '`/credential rotated credential=C-01` once it is revoked where it was issued',
  );
});

test('asks for no rotation that is recorded', async () => {
  const questions = await ask({
    incident: { exposed_credentials: [{ id: 'C-01', kind: 'github_pat', state: 'rotated' }] },
  });
  expect([...questions.keys()].filter((id) => id.startsWith('credential'))).toEqual([]);
});

test.each<[string, Parts, string]>([
  ['nobody commands', { incident: { roles: {} } }, 'role-incident-commander'],
  [
    'nothing is affected',
    { incident: { affected: { repositories: [], accounts: [], hosts: [], data: [] } } },
    'affected-systems',
  ],
  ['no data is named', {}, 'affected-data'],
  ['the way in is not recorded', {}, 'entry-point'],
  ['no artifact is there', {}, 'artifacts-none'],
  ['nobody wrote the summary', { body: '## Summary\n\n<!-- Two or three. -->\n' }, 'summary'],
  ['a file is not registered', { files: { 'artifacts/x.json': '[]' } }, 'artifacts-unlisted'],
  [
    'an outcome is unknown',
    { ledger: [draft('2026-11-21T05:40:00Z', 'intent'), draft('2026-11-21T05:41:00Z', 'unknown')] },
    'outcome-ledger-1',
  ],
  ['nobody was told of a grave incident', { incident: { severity: 'SEV1' } }, 'communication-none'],
  [
    'an action item has no owner',
    { incident: { tasks: [{ id: 'K-01', title: 'Rotate', state: 'open' }] } },
    'task-k-01',
  ],
  [
    'the incident is recovered and no time says since when',
    { incident: { status: 'recovered' } },
    'milestone-recovered',
  ],
])('asks when %s', async (_, parts, id) => {
  const questions = await ask(parts);
  expect([...questions.keys()]).toContain(id);
});

test('does not ask for containment before the status claims it', async () => {
  const questions = await ask({ incident: { status: 'declared', milestones: {} } });
  expect([...questions.keys()]).not.toContain('milestone-contained');
  const none = await ask({ incident: { status: 'declared', milestones: {} }, entries: [] });
  expect([...none.keys()]).toContain('milestone-detected');
  expect([...none.keys()]).not.toContain('milestone-contained');
});

test('asks nothing that is answered', async () => {
  const incident = {
    severity: 'SEV3' as const,
    status: 'declared' as const,
    roles: { incident_commander: MAYA },
    affected: { repositories: ['acme/shop'], accounts: [], hosts: [], data: ['none'] },
    exposed_credentials: [],
  };
  const entries = [
    ...ENTRIES,
    {
      at: new Date('2026-11-19T10:00:00Z'),
      kind: 'compromised' as const,
      actor: 'dana',
      text: 'token pushed',
    },
  ];
  expect([...(await ask({ incident, entries })).keys()]).toEqual([
    'milestone-compromised-unrecorded',
    'artifacts-none',
  ]);
});

test('orders questions by the role that must answer', async () => {
  const roles = [...(await ask({ incident: { roles: {}, milestones: {} } })).values()].map(
    ({ role }) => role,
  );
  const order = ['incident_commander', 'scribe', 'technical_lead', 'legal', 'communications'];
  expect(roles).toEqual(roles.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test('asks nothing about the state that a containment step saved before it acted', async () => {
  const content = '{"key": "ci"}\n';
  const manifest = `artifacts:\n  - {id: A-0001, file: prior.json, sha256: "${sha256(content).slice(7)}", bytes: ${content.length}, tool: firebreak, added_by: dana, added_at: 2026-11-21T05:30:00Z, tlp: AMBER}\n`;
  const questions = await ask({
    files: { 'artifacts/prior.json': content, 'artifacts/manifest.yml': manifest },
  });
  expect([...questions.keys()].filter((id) => id.startsWith('artifact'))).toEqual([]);
});

test('asks about an exposed credential before one that is only not rotated', async () => {
  const exposed_credentials = [
    { id: 'C-01', kind: 'github_pat' as const, state: 'revoked' as const },
    { id: 'C-02', kind: 'github_pat' as const, state: 'exposed' as const },
  ];
  const ids = [...(await ask({ incident: { exposed_credentials } })).keys()];
  expect(ids.filter((id) => id.startsWith('credential'))).toEqual([
    'credential-c-02-exposed',
    'credential-c-01-rotation',
  ]);
});

function toFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`artifacts/${n}.txt`, '']));
}

test('names five unregistered files and counts the others', async () => {
  const many = (await ask({ files: toFiles(7) })).get('artifacts-unlisted');
  expect(many && renderPhrase(many.question)).toBe(
    'Where do `artifacts/0.txt`, `artifacts/1.txt`, `artifacts/2.txt`, `artifacts/3.txt`, `artifacts/4.txt` and 2 more come from?',
  );
  const one = (await ask({ files: toFiles(1) })).get('artifacts-unlisted');
  expect(one && renderPhrase(one.question)).toBe('Where does `artifacts/0.txt` come from?');
});

test('asks who wrote what no key of ours signed, and takes nothing from it', async () => {
  const tree = createTree({});
  const signer = createTestSigner();
  const [first] = (await readFacts(tree, TELLING)).ledger;
  if (first === undefined) throw new Error('No ledger');
  const { n: _n, prev: _prev, hash: _hash, ...entry } = first;
  const { text } = appendLedger('', { id: tree.id, signer }, [entry]);
  const pushed = appendLedger(text, tree.id, [{ ...entry, at: '2026-11-22T00:00:00Z' }]).text;
  const readText = (path: string) =>
    path === 'ledger.ndjson' ? Promise.resolve(pushed) : tree.readText(path);
  const facts = await readFacts({ ...tree, readText }, { ...TELLING, signer });
  expect(facts.ledger).toHaveLength(1);
  expect(facts.receipts).toEqual([]);
  const question = askQuestions(facts).find(({ id }) => id === 'ledger-unsigned');
  expect(question && renderPhrase(question.question)).toBe(
    'Who wrote 1 line of the ledger, from line 2 on, that Firebreak did not sign?',
  );
});
