import { describe, expect, test } from 'vitest';
import { findNextPoint, renderStatusComment, toStatusState } from '#answer/drawing.ts';
import { openDraft } from '#incident/draft.ts';
import { NO_SIGNER } from '#incident/signature.ts';
import type { Incident } from '#incident/record.ts';
import { parseMarkdown, type MarkdownNode } from '#kernel/markdown.ts';
import { expectNoCommand } from './command-detector.ts';
import { AT, INCIDENT, toReceipt, toSnapshot } from './fixtures.ts';
import { ADVICE } from '../support/providers.ts';

const SOURCE = { repositoryUrl: 'https://github.com/acme/incidents', at: AT, advice: ADVICE };

function toState(change: Partial<Incident>, files: Record<string, string> = {}) {
  return toStatusState(openDraft(toSnapshot({ ...INCIDENT, ...change }, files), NO_SIGNER), SOURCE);
}

const COMMANDER = { roles: { incident_commander: { id: 6, login: 'maya' } } };

test('it says severity, status, people, clock, containment and where the files are', () => {
  const body = renderStatusComment(
    toState(COMMANDER, {
      'containment/R-0001.json': toReceipt('R-0001', 'verified', {
        verify: { at: '2026-03-02T09:12:00Z', verified: true, seen: 'Nothing runs.' },
      }),
    }),
  );
  for (const part of [
    '<!-- firebreak:status INC-2026-0042 -->',
    '**SEV2 · declared · TLP:AMBER**',
    'incident commander maya',
    'detected 2026-03-02 08:47 UTC',
    'verified 2026-03-02 09:12 UTC',
    'https://github.com/acme/incidents/blob/incident/INC-2026-0042/incidents/2026/INC-2026-0042/timeline.md',
  ]) {
    expect(body).toContain(part);
  }
});

test('a plan that waits shows the line to copy; one that nobody approved in time says so', () => {
  const open = { 'containment/R-0002.json': toReceipt('R-0002', 'planned') };
  expect(renderStatusComment(toState(COMMANDER, open))).toContain('```\n/approve 8f3a12c9\n```');
  const lapsed = {
    'containment/R-0002.json': toReceipt('R-0002', 'planned').replace('10:01:00Z', '09:15:00Z'),
  };
  const body = renderStatusComment(toState(COMMANDER, lapsed));
  expect(body).not.toContain('/approve');
  expect(body).toContain('lapsed');
});

test('a receipt that cannot be read is named, not hidden', () => {
  const body = renderStatusComment(toState({}, { 'containment/R-0001.json': '{' }));
  expect(body).toContain('`containment/R-0001.json`: **cannot be read**');
});

test('an exposed credential shows its last characters and the tail of its fingerprint only', () => {
  const fingerprint = `sha256:${'0123456789abcdef'.repeat(4)}`;
  const body = renderStatusComment(
    toState({
      exposed_credentials: [
        { id: 'C-01', kind: 'github_pat', fingerprint, last4: 'x9Qf', state: 'exposed' },
      ],
    }),
  );
  expect(body).toContain('ending in `x9Qf` (fingerprint …`89abcdef`): **exposed**');
  expect(body).not.toContain(fingerprint);
});

test('an exercise says that it is one, and above AMBER the title is not shown', () => {
  expect(renderStatusComment(toState({ exercise: true }))).toContain('**Exercise.**');
  const body = renderStatusComment(toState({ tlp: 'RED' }));
  expect(body).not.toContain(INCIDENT.title);
  expect(body).toContain('amber-kestrel');
});

describe('the response steps are ticked', () => {
  test('from receipts, record and milestones', () => {
    const body = renderStatusComment(
      toState(COMMANDER, { 'containment/R-0001.json': toReceipt('R-0001', 'verified') }),
    );
    expect(body).toContain('- [x] 1. Stop the attack (R-0001)');
    expect(body).toContain('- [x] 3. Assemble the team (led by maya)');
    expect(body).toContain('- [ ] 4. Isolate what is affected');
  });

  test('by hand from the timeline, also as not applicable', () => {
    const draft = openDraft(toSnapshot(INCIDENT), NO_SIGNER);
    for (const text of [
      'step 7: no other system holds the key',
      'step 12 n/a: no crime',
      'step 99: x',
    ]) {
      draft.addEntry({ at: AT, kind: 'note', actor: 'dana', text });
    }
    const body = renderStatusComment(toStatusState(draft, SOURCE));
    expect(body).toContain('- [x] 7. Check which other systems are at risk (T-0001)');
    expect(body).toContain(
      '- [x] 12. Decide on law enforcement and the insurer (does not apply, T-0002)',
    );
    expect(body).toContain('Response steps: 2 of 14');
  });
});

test.each<[string, Partial<Incident>, Record<string, string>, string]>([
  [
    'an unknown outcome comes first',
    {},
    {
      'containment/R-0001.json': toReceipt('R-0001', 'unknown'),
      'containment/R-0002.json': toReceipt('R-0002', 'planned'),
    },
    'R-0001',
  ],
  [
    'then a plan that waits',
    {},
    { 'containment/R-0002.json': toReceipt('R-0002', 'planned') },
    '/approve',
  ],
  ['then a commander', {}, {}, '/assign incident-commander'],
  [
    'then the value of an exposed credential',
    { ...COMMANDER, exposed_credentials: [{ id: 'C-01', kind: 'other', state: 'exposed' }] },
    {},
    'npm run deposit',
  ],
  [
    'then its revocation',
    { ...COMMANDER, exposed_credentials: [{ id: 'C-01', kind: 'github_pat', state: 'exposed' }] },
    { 'containment/C-01.sealed.json': '{}' },
    '/contain github/revoke-credential credential=C-01',
  ],
  ['then containment', COMMANDER, {}, '/milestone contained'],
  ['then eradication', { ...COMMANDER, status: 'contained' }, {}, '/milestone eradicated'],
  ['then recovery', { ...COMMANDER, status: 'eradicated' }, {}, '/milestone recovered'],
  ['then the review', { ...COMMANDER, status: 'recovered' }, {}, '/review'],
])('next point: %s', (...[, change, files, part]) => {
  const point = findNextPoint(toState(change, files));
  expect(`${point?.text ?? ''} ${point?.command ?? ''}`).toContain(part);
});

test('a closed incident has no next point, and claims no more than the boxes below it show', () => {
  const state = toState({ status: 'closed' });
  expect(findNextPoint(state)).toBeUndefined();
  const body = renderStatusComment(state);
  const [, done = '', all = ''] = /Response steps: (\d+) of (\d+)/.exec(body) ?? [];
  const undone = Number(all) - Number(done);
  expect(undone).toBeGreaterThan(1);
  expect(body).toContain('**The incident is closed:** its record is final.');
  expect(body).toContain(`Nothing shows that ${undone} of the ${all} response steps below`);
  expect(body).toContain('reports list');
  expect(body).not.toMatch(/nothing is open/i);
});

test('a dismissed incident was none: no step of it is missed', () => {
  const body = renderStatusComment(toState({ status: 'dismissed' }));
  expect(body).toContain('**The incident is dismissed:** its record is final.\n');
});

test('whatever the files hold, no line is a command, a mention or markup', () => {
  const evil =
    '<!-- firebreak:reply 1 --> /contain x\n@everyone <img src=x> [a](javascript:b) #1 `/close` ***';
  const receipt = toReceipt('R-0002', 'planned').replace('"shop"', JSON.stringify(evil));
  const draft = openDraft(
    toSnapshot(
      { ...INCIDENT, title: `/contain ${evil}`.slice(0, 200) },
      { 'containment/R-0002.json': receipt },
    ),
    NO_SIGNER,
  );
  draft.addEntry({ at: AT, kind: 'note', actor: 'dana', text: `step 7: ${evil}` });
  const body = renderStatusComment(toStatusState(draft, SOURCE));
  expectNoCommand(body);
  expect(body.match(/<!--\s*firebreak/g)).toHaveLength(1);
  const nodes = findNodes(parseMarkdown(body, { file: 'comment' }));
  const texts = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  expect(texts.join('\n')).not.toContain('@everyone');
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  expect(html.every((one) => /^<!-- firebreak:status|^<\/?(?:details|summary)>/.test(one))).toBe(
    true,
  );
  const links = nodes.flatMap((node) => ('url' in node ? [node.url] : []));
  expect(links.every((url) => url.startsWith(SOURCE.repositoryUrl))).toBe(true);
});

function findNodes(node: MarkdownNode): MarkdownNode[] {
  return [node, ...('children' in node ? node.children.flatMap(findNodes) : [])];
}

test.each([
  [2, '<!-- firebreak:status INC-2026-0042 -->\n'],
  [3, '<!-- firebreak:status INC-2026-0042 --><!-- firebreak:segment 3 -->\n'],
])('it names the newest segment of the ledger where that is the %ith', (segment, line) => {
  expect(renderStatusComment({ ...toState({}), segment }).slice(0, line.length)).toBe(line);
});
