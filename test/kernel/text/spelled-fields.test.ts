/** A token in each spelling through each field that people fill in, by the functions that write it. */
import { describe, expect, it } from 'vitest';
import { toDeclaration } from '#declare/declaration.ts';
import { toPolicy } from '#declare/policy.ts';
import { toHarmless } from '#report/prose/markdown.ts';
import { prose } from '#answer/wording.ts';
import { redact } from '#kernel/text/redact.ts';
import { quote } from '#kernel/text/quote.ts';
import { draftOf } from '../../incident/incident-draft.ts';
import { check } from '../../validate/sample.ts';
import { openRoom } from '../../command/command-room.ts';
import { START, SOURCE, DANA, openScene } from '../../support/containment.ts';
import { planContainment } from '#containment/planning.ts';

const BODY = 'a1B2c3D4e5F6'.repeat(3);
const TOKEN = ['gh', 'p_', BODY].join('');
const half = (between: string): string => TOKEN.slice(0, 20) + between + TOKEN.slice(20);

const SPELLINGS: [string, string][] = [
  ['zero-width', half('\u200b')],
  ['line break', half('\n  ')],
  ['base64', Buffer.from(`{"auth":"${TOKEN}"}`).toString('base64')],
  ['hex', Buffer.from(TOKEN).toString('hex')],
  ['percent', Array.from(TOKEN, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')],
  ['entities', Array.from(TOKEN, (letter) => `&#${letter.charCodeAt(0)};`).join('')],
  ['glued letters', `x${TOKEN}_old`],
];

const settings = toPolicy('organisation: acme\nincident_repository: acme/incidents\nroles: {}\n', {
  owner: 'acme',
  name: 'incidents',
});
const at = new Date('2026-03-02T09:00:00Z');

function declare(field: string, text: string): string {
  const fields = { summary: 'A leak', severity: 'SEV2', affected: 'shop', [field]: text };
  const issue = { number: 1, nodeId: 'I', url: 'https://github.example.com/1', createdAt: at };
  const declaration = toDeclaration(
    {
      values: new Map(Object.entries(fields)),
      before: field === 'before' ? text : '',
      others: new Map(
        field === 'label' ? [[text, 'x']] : [['Other', field === 'other' ? text : '']],
      ),
    },
    { settings, request: { issue, source: { kind: 'issue', id: '1', url: issue.url }, body: '' } },
  );
  return JSON.stringify(declaration);
}

const draft = (text: string): string => {
  const incident = draftOf();
  incident.addEntry({ at, kind: 'note', actor: 'dana', text });
  return incident.timelineText();
};

const WRITERS: [string, (text: string) => string][] = [
  ...['summary', 'details', 'affected', 'severity', 'detected', 'playbook', 'tlp'].map(
    (field): [string, (text: string) => string] => [field, (text) => declare(field, text)],
  ),
  ['a field of their own', (text) => declare('other', text)],
  ['a label', (text) => declare('label', text)],
  ['text before the form', (text) => declare('before', text)],
  ['the timeline', (text) => draft(text.replaceAll(/\s/g, ''))],
  ['a report', toHarmless],
  ['a reply', prose],
  ['a quoted line', quote],
];

describe.each(SPELLINGS)('a token with %s', (_, spelled) => {
  const body = /[A-Za-z0-9]{12,}/.exec(spelled)?.[0] ?? spelled.slice(4, 40);

  it.each(WRITERS)('does not come through %s', (_name, write) => {
    const written = write(`seen ${spelled} here`);
    expect(written).not.toContain(spelled);
    expect(written).not.toContain(body);
    expect(redact(written)).toBe(written);
  });

  it('is told by the rules of timeline, record and artifacts', async () => {
    const line = `- **T-0001** 2026-11-21T05:12:00Z \`note\` @dana: ${spelled}\n`;
    expect(await check('timeline/secret', { 'timeline.md': line })).toHaveLength(1);
    expect(await check('artifact/secret', { 'artifacts/gitleaks.json': spelled })).toHaveLength(1);
    expect(await check('report/secret', { 'reports/x.md': spelled })).toHaveLength(1);
  });

  it('is refused in a note, and is in no file and no reply', async () => {
    const room = await openRoom();
    const line = spelled.replaceAll(/\s/g, '');
    const said = await room.say('dana', `/note seen ${line} here`);
    expect(said.result).toMatchObject({ outcome: 'refused', reason: 'invalid-parameter' });
    const files = await Promise.all(
      ['timeline.md', 'ledger.ndjson'].map((path) => room.file(path)),
    );
    expect(`${files.join('')}${JSON.stringify(said.result)}`).not.toContain(body);
  });

  it('is in no receipt as the reason of a step', async () => {
    const scene = openScene();
    const answer = await planContainment(
      {
        step: 'github/remove-deploy-key',
        args: new Map([
          ['repository', 'shop'],
          ['key', 'ci'],
        ]),
        fromRecord: false,
        asker: DANA,
        at: START,
        source: SOURCE,
        command: `/contain x --reason "${spelled}"`,
        why: `because of ${spelled}`,
      },
      scene.world,
    );
    scene.commit();
    expect(answer.outcome).toBe('planned');
    expect(`${[...scene.files()].join('')}${JSON.stringify(answer)}`).not.toContain(body);
  });
});
