import { expect, test } from 'vitest';
import { ENTRIES } from './incident-files.ts';
import { listNodes, render } from './rendering.ts';

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
    const nodes = listNodes(report);
    const kinds = nodes.map(({ type }) => type);
    for (const node of nodes) {
      if (node.type === 'html') expect(node.value).toMatch(/^<!-- /);
      if (node.type === 'link') expect(node.url).toMatch(/^\.\.\//);
    }
    expect(kinds).not.toContain('image');
    expect(calm(report)).not.toMatch(/https?:\/\/evil|203\.0\.113\.9/);
    expect(report).not.toMatch(/(?<![`\w/])@everyone/);
    for (const invisible of ['\u202e', '\u0000', '\u001b']) expect(report).not.toContain(invisible);
  }
});

test('a secret in the name of a file is worth the link', async () => {
  const secret = ['gh', 'p_', 'a1B2'.repeat(9)].join('');
  const rows = [{ RuleID: 'r', File: 'f', Date: '2026-11-20T10:00:00Z', Match: '' }];
  const result = await render({ files: { [`artifacts/${secret}.json`]: JSON.stringify(rows) } });
  expect(result.observations).toBe(1);
  expect([...result.files.values()].join('')).not.toContain(secret.slice(4, 30));
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
  expect([...result.files.values(), result.changes].join('\n')).not.toContain(secret.slice(4, 30));
});
