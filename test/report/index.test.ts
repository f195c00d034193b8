import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderReports } from '#report/index.ts';
import { createTree, draft, ENTRIES, LEDGER, TEMPLATES, readFixture } from './incident-files.ts';
import { ARTIFACTS, render, reportOf, section } from './rendering.ts';
import { TELLING } from '../support/providers.ts';

describe('the reports of an incident', () => {
  test('are rendered to the same bytes from the same files', async () => {
    const [one, two] = [await render({ files: ARTIFACTS }), await render({ files: ARTIFACTS })];
    expect([...one.files.keys()]).toEqual([
      'reports/executive-summary.md',
      'reports/incident-report.md',
      'reports/post-incident-review.md',
    ]);
    expect([...one.files]).toEqual([...two.files]);
    const again = await render({ files: ARTIFACTS }, one.files);
    expect([...again.files]).toEqual([...one.files]);
    expect(again.changes).toContain('Nothing new since the last report; ');
  });

  test('register artifacts with digest, size and the tool that was recognised', async () => {
    const { manifest, observations, unread } = await render({ files: ARTIFACTS });
    expect(manifest?.artifacts.map(({ id, file, tool }) => `${id} ${file} ${tool}`)).toEqual([
      'A-0001 cloudtrail.json cloudtrail',
      'A-0002 github-audit-log.json github-audit-log',
      'A-0003 gitleaks.json gitleaks',
      'A-0004 sarif.sarif sarif',
    ]);
    expect(manifest?.artifacts[2]?.sha256).toBe(
      createHash('sha256').update(readFixture('gitleaks.json')).digest('hex'),
    );
    expect([observations, unread]).toEqual([12, 5]);
  });

  test('tell what happened in order, in sentences', async () => {
    const story = section(reportOf(await render({ files: ARTIFACTS })), 'What happened');
    const marks = [
      '19 November 2026',
      'github-pat',
      '21 November 2026',
      'git.clone',
      'the incident was detected, as dana recorded',
      'Without a time',
    ];
    const places = marks.map((mark) => story.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('cite a source in every sentence of the story, the scope and the actions', async () => {
    const report = reportOf(await render({ files: ARTIFACTS }));
    const prose = ['What happened', 'What is affected', 'How they got in', 'What was done'].map(
      (heading) => section(report, heading),
    );
    const lines = prose
      .flatMap((part) => part.split('\n'))
      .filter((line) => line.length > 40 && !line.startsWith('<!--'));
    for (const line of lines) {
      const sentences = line.split(/(?<=\))\.(?: |$)/).filter((sentence) => sentence !== '');
      for (const sentence of sentences) expect(sentence).toMatch(/\]\(\.\.\/[^)]+\)\)$/);
    }
    expect(lines.length).toBeGreaterThan(5);
  });

  test('link to lines on which the cited row really starts', async () => {
    const report = reportOf(await render({ files: ARTIFACTS }));
    const links = [...report.matchAll(/\(\.\.\/(artifacts\/[^#)]+)#L(\d+)\)/g)];
    expect(links.length).toBeGreaterThan(8);
    for (const [, path = '', line] of links) {
      const rows = Buffer.from(ARTIFACTS[path] ?? '')
        .toString()
        .split('\n');
      expect(rows[Number(line) - 1]).toMatch(/[{[4]/);
    }
  });

  test('do not let a superseded timeline entry speak', async () => {
    const entries = [
      ...ENTRIES,
      {
        at: new Date('2026-11-21T05:14:00Z'),
        kind: 'detected' as const,
        actor: 'maya',
        text: 'an alert had fired',
        supersedes: 'T-0001',
      },
    ];
    const story = section(reportOf(await render({ entries })), 'What happened');
    expect(story).not.toContain('gitleaks reported a deploy token');
    expect(story).toContain('an alert had fired');
    expect(story).toContain(
      'The record says that the incident was detected on 21 November 2026 at 05:12 UTC, but another source says 21 November 2026 at 05:14 UTC',
    );
  });

  test('keep asked, refused, approved, applied and verified apart', async () => {
    const done = section(reportOf(await render()), 'What was done');
    expect(done).toContain(
      'dana asked for it; at 05:48 UTC maya approved it; at 05:50:00 UTC it was applied; at 05:50:10 UTC it was verified by reading GitHub again',
    );
    expect(done).toContain('[ledger 5](../ledger.ndjson#L5)');
    const unknown = [...LEDGER.slice(0, 1), draft('2026-11-21T05:41:00Z', 'unknown')];
    const report = reportOf(await render({ ledger: unknown }));
    expect(section(report, 'What was done')).not.toContain('verified');
    expect(section(report, 'What was done')).toContain('It is not known whether');
    expect(section(report, 'What is not known yet')).toContain('take effect?');
  });

  test('summarise five hundred similar rows in one sentence with a count', async () => {
    const rows = Array.from({ length: 500 }, (_, n) => ({
      eventName: n % 5 === 0 ? 'ListBuckets' : 'GetObject',
      eventSource: 's3.amazonaws.com',
      eventTime: `2026-11-21T04:${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}Z`,
      userIdentity: { userName: 'ci-bot' },
      sourceIPAddress: '203.0.113.7',
    }));
    const report = reportOf(
      await render({ files: { 'artifacts/trail.json': JSON.stringify(rows, null, 1) } }),
    );
    expect(section(report, 'What happened')).toContain(
      'Between 04:00 and 04:08 UTC `ci-bot` acted 500 times from `203[.]0[.]113[.]7`, according to AWS CloudTrail: `GetObject` (400) and `ListBuckets` (100)',
    );
    expect(report.length).toBeLessThan(20_000);
  });

  test('mark an exercise and carry the marking at both ends', async () => {
    const report = reportOf(await render({ incident: { exercise: true } }));
    expect(report).toContain('**This is an exercise.** It is a rehearsal');
    expect(report.match(/^\*\*TLP:AMBER\*\*$/gm)).toHaveLength(2);
  });

  test('say of what Firebreak saved itself which step it was saved for', async () => {
    const prior = '{"key": "ci"}\n';
    const sha256 = createHash('sha256').update(prior).digest('hex');
    const manifest = `artifacts:\n  - {id: A-0001, file: prior.json, sha256: ${sha256}, bytes: ${prior.length}, tool: firebreak, added_by: dana, added_at: 2026-11-21T05:30:00Z, tlp: AMBER}\n`;
    const person = { id: 7, login: 'dana' };
    const plan = {
      digest: `sha256:${sha256}`,
      requested_by: person,
      requested_at: '2026-11-21T05:40:00Z',
    };
    const receipt = {
      id: 'R-0001',
      step: 'a/b',
      state: 'planned',
      plan: { ...plan, command: '/contain a/b' },
      evidence: ['A-0001'],
    };
    const files = {
      'artifacts/prior.json': prior,
      'artifacts/manifest.yml': manifest,
      'containment/R-0001.json': JSON.stringify(receipt),
    };
    const sources = section(reportOf(await render({ files })), 'Sources');
    expect(sources).toContain('saved before R-0001 acted');
    expect(sources).not.toContain('not read:');
  });

  test('keep attempts and responders’ questions out of the executive summary', async () => {
    const result = await render();
    const summary = reportOf(result, 'executive-summary');
    expect(summary).not.toContain('self-approval');
    expect(summary).not.toContain('**Technical lead:**');
    expect(summary).toMatch(/\d further questions are asked in the incident report\./);
    for (const name of ['incident-report', 'post-incident-review'])
      expect(section(reportOf(result, name), 'What was done')).toContain('`self-approval`');
  });

  test('quote the responders’ summary and no other section of the record', async () => {
    const body = '\n## Summary\n\nA token leaked.\n\n## What was reported\n\nNothing beyond it.\n';
    const report = reportOf(await render({ body }));
    expect(report).toContain('In the words of the responders: “A token leaked” ([record]');
    const empty = reportOf(await render({ body: body.replace('A token leaked.', '<!-- x -->') }));
    expect(empty).not.toContain('In the words of');
    expect(empty).not.toContain('Nothing beyond');
  });

  test('show no clock of their own: "as of" is the newest instant the files know', async () => {
    expect(reportOf(await render())).toContain('| As of | 21 November 2026 at 05:50 UTC |');
  });
});

test('renders only the reports asked for, and says which it does not know', async () => {
  const { files, refused } = await renderReports({
    tree: createTree(),
    ...TELLING,
    templates: TEMPLATES,
    names: ['executive-summary', 'poem'],
  });
  expect([...files.keys()]).toEqual(['reports/executive-summary.md']);
  expect(refused).toMatchObject([{ name: 'poem', reason: 'unknown-template' }]);
});

test('waits for the milestones a template requires', async () => {
  const { refused } = await render({ incident: { milestones: {}, status: 'declared' } });
  expect(refused).toMatchObject([{ name: 'post-incident-review', reason: 'not-yet' }]);
});
