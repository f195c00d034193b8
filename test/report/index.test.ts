import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderReports, type ReportResult } from '#report/index.ts';
import {
  createTree,
  DANA,
  draft,
  ENTRIES,
  ID,
  INCIDENT,
  LEDGER,
  type Parts,
  readFixture,
  TEMPLATES,
} from './incident-files.ts';

/** A document's nodes, every one. */
function listNodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(listNodes)] : [node];
}

const REGISTER = { addedBy: 'dana', addedAt: '2026-11-21T05:30:00Z' };
const ARTIFACTS = Object.fromEntries(
  ['gitleaks.json', 'cloudtrail.json', 'github-audit-log.json', 'sarif.sarif'].map((name) => [
    `artifacts/${name}`,
    readFixture(name),
  ]),
);

function toManifestLine(id: string, file: string): string {
  return `  - {id: ${id}, file: ${file}, sha256: ${'a'.repeat(64)}, bytes: 1, tool: gitleaks, added_by: dana, added_at: 2026-11-21T05:30:00Z, tlp: AMBER}\n`;
}

function render(parts: Parts = {}, previous?: ReadonlyMap<string, string>): Promise<ReportResult> {
  return renderReports({
    tree: createTree(parts),
    templates: TEMPLATES,
    register: REGISTER,
    ...(previous && { previous }),
  });
}

function reportOf(result: ReportResult, name = 'incident-report'): string {
  return result.files.get(`reports/${name}.md`) ?? '';
}

/** The part of a report below a heading, up to the next one of the same rank. */
function section(report: string, heading: string): string {
  return report.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}`)) ?? '';
}

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
      'Between 04:00 and 04:08 UTC `ci-bot` acted 500 times from `203[.]0[.]113[.]7`: `GetObject` (400) and `ListBuckets` (100)',
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
    const plan = { digest: 'x', requested_by: person, requested_at: '2026-11-21T05:40:00Z' };
    const receipt = {
      id: 'R-0001',
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

describe('what may not leave', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '[click](http://evil.example/x)',
    '![x](http://203.0.113.9/p.png)',
    '@everyone #1 GH-2',
    '`a` ``b`` |pipe| \n# heading',
    '<!-- firebreak:end story -->',
    '{{incident.title}} {{{raw}}} ${x}',
    '\u202egnp.exe\u0000\u001b[31m',
    '/contain everything',
    '```\nfence',
    'javascript:alert(1)',
    '- item',
  ];

  test.each(hostile)('%j stays text wherever a tool writes it', async (text) => {
    const rows = [
      {
        RuleID: text,
        File: text,
        StartLine: 1,
        Author: text,
        Date: '2026-11-20T10:00:00Z',
        Fingerprint: text,
      },
    ];
    const audit = [
      {
        '@timestamp': 1795237260123,
        action: 'a.b',
        actor: text,
        repo: text,
        user: text,
        org: 'x',
        user_agent: text,
      },
    ];
    const scan = {
      version: '2.1.0',
      runs: [{ tool: { driver: { name: text } }, results: [{ ruleId: text, message: { text } }] }],
    };
    const files = {
      'artifacts/g.json': JSON.stringify(rows),
      'artifacts/a.json': JSON.stringify(audit),
      'artifacts/s.json': JSON.stringify(scan),
    };
    const calm = (value: string): string => value.replaceAll(text, '');
    const entries = [
      ...ENTRIES,
      { at: new Date('2026-11-21T05:30:00Z'), kind: 'note' as const, actor: 'dana', text },
    ];
    const incident = {
      title: text.replaceAll('\n', ' '),
      affected: { repositories: [], accounts: [text], hosts: [], data: [] },
      tasks: [{ id: 'K-01', title: text, state: 'open' as const }],
    };
    const result = await render({ files, entries, incident, body: '# S\n\nplain\n' });
    for (const report of [...result.files.values(), result.changes]) {
      const nodes = listNodes(fromMarkdown(report));
      const kinds = nodes.map(({ type }) => type);
      for (const node of nodes) {
        if (node.type === 'html') expect(node.value).toMatch(/^<!-- /);
        if (node.type === 'link') expect(node.url).toMatch(/^\.\.\//);
      }
      expect(kinds).not.toContain('image');
      expect(calm(report)).not.toMatch(/https?:\/\/evil|203\.0\.113\.9/);
      expect(report).not.toMatch(/(?<![`\w/])@everyone/);
      for (const invisible of ['\u202e', '\u0000', '\u001b'])
        expect(report).not.toContain(invisible);
    }
  });

  test('secrets are redacted in whatever field they come', async () => {
    const secret = ['gh', 'p_', 'a1B2'.repeat(9)].join('');
    const entries = [
      ...ENTRIES,
      {
        at: new Date('2026-11-21T05:30:00Z'),
        kind: 'note' as const,
        actor: 'dana',
        text: `it is ${secret}`,
      },
    ];
    const rows = [
      {
        RuleID: 'r',
        File: `a/${secret}`,
        Author: secret,
        Date: '2026-11-20T10:00:00Z',
        Fingerprint: 'f',
      },
    ];
    const result = await render({
      entries,
      files: { 'artifacts/g.json': JSON.stringify(rows) },
      incident: { title: secret },
    });
    expect([...result.files.values(), result.changes].join('\n')).not.toContain(
      secret.slice(4, 30),
    );
  });

  test('a report refuses an incident above its ceiling and says which ceiling', async () => {
    const { files, refused } = await render({ incident: { tlp: 'RED' } });
    expect([...files.keys()]).toEqual(['reports/incident-report.md']);
    expect(refused.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
      'executive-summary tlp-ceiling',
      'post-incident-review tlp-ceiling',
    ]);
    expect(refused[0]?.message).toContain('at most TLP:AMBER+STRICT');
  });

  test('an artifact above the ceiling is left out and counted, and raises the marking where it is used', async () => {
    const bytes = readFixture('github-audit-log.json');
    const manifest = `artifacts:\n  - {id: A-0001, file: audit.json, sha256: ${createHash('sha256').update(bytes).digest('hex')}, bytes: ${bytes.byteLength}, tool: github-audit-log, added_by: dana, added_at: 2026-11-21T05:30:00Z, tlp: RED}\n`;
    const result = await render({
      files: { 'artifacts/audit.json': bytes, 'artifacts/manifest.yml': manifest },
    });
    expect(reportOf(result)).toContain('**TLP:RED**');
    const summary = reportOf(result, 'executive-summary');
    expect(summary).toContain('**TLP:AMBER**');
    expect(summary).toContain(
      '1 artifact marked above TLP:AMBER+STRICT is left out of this report: A-0001.',
    );
    expect(summary).not.toContain('audit.json');
  });

  test('nothing is claimed from an artifact whose bytes changed, a link, or a file that is gone', async () => {
    const manifest = `artifacts:\n${toManifestLine('A-0001', 'gitleaks.json')}${toManifestLine('A-0002', 'link.json')}${toManifestLine('A-0003', 'gone.json')}`;
    const files = {
      'artifacts/gitleaks.json': readFixture('gitleaks.json'),
      'artifacts/link.json': '../../x',
      'artifacts/manifest.yml': manifest,
    };
    const result = await render({ files, links: ['artifacts/link.json'] });
    expect(result.observations).toBe(0);
    expect(result.questions.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'artifact-a-0001-altered',
        'artifact-a-0002-not-a-file',
        'artifact-a-0003-missing',
      ]),
    );
    expect(reportOf(result)).toContain('not read: its bytes do not match the digest');
  });
});

describe('what a comment says after a render', () => {
  test('is what is new since the last one', async () => {
    const before = await render();
    const files = { 'artifacts/gitleaks.json': readFixture('gitleaks.json') };
    const entries = [
      ...ENTRIES,
      {
        at: new Date('2026-11-19T10:12:30Z'),
        kind: 'compromised' as const,
        actor: 'dana',
        text: 'the token was pushed',
      },
    ];
    const incident = {
      milestones: {
        ...INCIDENT.milestones,
        compromised: {
          at: '2026-11-19T10:12:30Z',
          precision: 'second' as const,
          source: 'T-0003',
          recorded_at: '2026-11-21T06:00:00Z',
          recorded_by: DANA.login,
        },
      },
    };
    const { changes } = await render({ files, entries, incident }, before.files);
    expect(changes).toContain(
      'New since the last report; 5 questions open.\n\n- 1 timeline entry\n- Milestone compromised, 19 November 2026 at 10:12 UTC\n- 2 observations from A-0001\n- 3 questions answered\n- 1 new question\n\nOpen questions:\n\n- **',
    );
    expect(changes).toMatch(
      /\n\nReports: `reports\/executive-summary.md`, `reports\/incident-report.md` and `reports\/post-incident-review.md`$/,
    );
  });

  test('names a region a person had edited, whose words are kept', async () => {
    const before = await render();
    const touched = new Map(
      [...before.files].map(([path, text]) => [
        path,
        text.replace('## What happened', '## What happened\n\nIt was worse.'),
      ]),
    );
    const { edited, files } = await render({}, touched);
    expect(edited).toContainEqual({ path: 'reports/incident-report.md', region: 'story' });
    expect(files.get('reports/incident-report.md')).toContain('It was worse.');
  });
});

test('renders only the reports asked for, and says which it does not know', async () => {
  const { files, refused } = await renderReports({
    tree: createTree(),
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

test.each([
  ['{{{incident.title}}}', 'template-raw'],
  ['{{& incident.title}}', 'template-raw'],
  ['{{incident.titel}}', 'template-invalid'],
  ['{{#unknown}}{{/unknown}}{{nohelper 1}}', 'template-invalid'],
])('refuses a template that says %s', async (body, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(folder, 'reports'));
  writeFileSync(
    join(folder, 'reports/x.md.hbs'),
    `---\ntitle: X\naudience: legal\ntlp: RED\n---\n${body}\n`,
  );
  await expect(renderReports({ tree: createTree(), templates: folder })).rejects.toMatchObject({
    code,
  });
});

test('refuses a folder without templates and an incident without its record', async () => {
  await expect(renderReports({ tree: createTree(), templates: tmpdir() })).rejects.toMatchObject({
    code: 'templates-missing',
  });
  const tree = { ...createTree(), readText: () => Promise.resolve(undefined) };
  await expect(renderReports({ tree, templates: TEMPLATES })).rejects.toMatchObject({
    code: 'incident-file-missing',
    message: expect.stringContaining(ID),
  });
});
