import { describe, expect, it } from 'vitest';
import { commands, parseComment } from '#command/index.ts';
import { toRunName } from '#sweep/index.ts';
import { isTrue } from '#sandbox/runner/expression.ts';
import { parseWorkflowFile } from '#sandbox/runner/workflow-file.ts';
import { readWorkflows } from './workflow-sources.ts';

/** Which events start a runner: a comment that is no command must not, and a command always must. */
const conditions = new Map<string, string>();
for (const { name, path, text } of readWorkflows()) {
  const parsed = await parseWorkflowFile(path, text);
  if ('errors' in parsed) continue;
  for (const job of parsed.jobs) conditions.set(`${name} ${job.id}`, job.if);
}

interface Happening {
  event_name: string;
  event: Record<string, unknown>;
  repository?: string;
}

function starts(job: string, github: Happening, needs: Record<string, unknown> = {}): boolean {
  const condition = conditions.get(job);
  if (condition === undefined) throw new Error(`There is no job ${job}`);
  const status = { success: true, failure: false, cancelled: false };
  return isTrue(condition, { contexts: { github, needs }, status });
}

const USER = { type: 'User' };
const toComment = (body: string, more: Record<string, unknown> = {}): Happening => ({
  event_name: 'issue_comment',
  repository: 'acme/incidents',
  event: { action: 'created', sender: USER, comment: { body }, ...more },
});

it('starts when somebody edits or deletes a comment of ours, and never by what we do ourselves', () => {
  const ours = { body: 'Done.', user: { login: 'github-actions[bot]' } };
  const of = (action: string, sender: { type: string }) =>
    starts('command.yml command', toComment('', { action, sender, comment: ours }));
  expect([of('edited', USER), of('deleted', USER)]).toEqual([true, true]);
  expect([of('created', USER), of('edited', { type: 'Bot' })]).toEqual([false, false]);
});

const PROSE = [
  '',
  'Thanks, looking.',
  'See https://example.com/a/b and src/app/main.ts',
  'and/or, 24/7, n/a',
  'The path is /etc/passwd.',
  'I would `/contain` it.',
  '> /approve 8f3a12c9',
  '- /note in a list',
  '# /close',
  '<!-- /close -->',
  'one\r\ntwo\r\nthree',
  '- one\n  - two, see https://example.com/a',
  'GET /api/v1 HTTP/1.1',
  '日本／東京',
  'C:\\Users\\dana',
];
/** Lines that are no command, but were meant as one: whoever typed them gets an answer. */
const MEANT = [
  ' ',
  '  ',
  '      ',
  '\t',
  ' \t',
  '\t ',
  '\r',
  ...Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => /\s/.test(character) && character !== '\v' && character !== '\f',
  ),
  ...Array.from('\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff'),
  ...Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2800\u3164\ufe0f\uffa0'),
  // A variation selector without a letter, an old format character, what separates pages, and mixtures of them.
  ...Array.from('\ufe00\u180b\u17b4\u206a\ufff9\u0085\v\f'),
  ' \u200b',
  '\u200b ',
  '\u00a0 ',
  '\ufeff\t',
  '\u2060 \u200b ',
  '\u3000 ',
].map((before) => `${before}/approve 8f3a12c9`);
const LIKE_SLASHES = Array.from('\\\u2044\u2215\u2571\u29f8\uff0f\uff3c');
const COMMANDS = [
  '/help',
  '/help\r\n',
  'Found it.\n\n/note it was the build token',
  'Found it.\r\n\r\n/note it was the build token\r\n',
  'Found it:\n/note same paragraph',
  '/contain github/revoke-credential credential=C-01\n/note done',
  '/HELP',
  '/contian github/revoke-credential',
  'text\n\n/milestone contained --at 2026-11-21T06:02Z\n\nmore text',
];

describe('a comment', () => {
  it.each(PROSE)('that is no command starts no runner: %j', (body) => {
    expect(parseComment(body, commands)).toBeUndefined();
    expect(starts('command.yml command', toComment(body))).toBe(false);
  });

  it.each(COMMANDS)('that is a command starts one: %j', (body) => {
    expect(parseComment(body, commands)).toBeDefined();
    expect(starts('command.yml command', toComment(body))).toBe(true);
  });

  it.each([...MEANT, ...LIKE_SLASHES.map((slash) => `${slash}approve 8f3a12c9`)])(
    'that was meant as one starts one, so that it is answered: %j',
    (body) => {
      expect(parseComment(body, commands)).toBeDefined();
      expect(starts('command.yml command', toComment(body))).toBe(true);
      expect(starts('command.yml command', toComment(`Going up.\r\n${body}\r\n`))).toBe(true);
    },
  );

  it.each(commands.items.flatMap(({ examples }) => examples))('starts one: %s', (example) => {
    expect(starts('command.yml command', toComment(example))).toBe(true);
    expect(starts('command.yml command', toComment(`First.\r\n\r\n${example}\r\n`))).toBe(true);
  });

  it('of a bot starts none, whatever it says', () => {
    const event = { sender: { type: 'Bot' } };
    expect(starts('command.yml command', toComment('/help', event))).toBe(false);
  });

  it('that held a command before it was edited starts one, so that the edit is noted', () => {
    const edit = { action: 'edited', changes: { body: { from: '/approve 8f3a12c9' } } };
    expect(starts('command.yml command', toComment('never mind', edit))).toBe(true);
  });

  it('that is deleted starts one when it held a command', () => {
    const deletion = { action: 'deleted' };
    expect(starts('command.yml command', toComment('/approve 8f3a12c9', deletion))).toBe(true);
    expect(starts('command.yml command', toComment('thanks', deletion))).toBe(false);
  });
});

const toLabel = (name: string, more: Record<string, unknown> = {}): Happening => ({
  event_name: 'issues',
  repository: 'acme/incidents',
  event: { action: 'labeled', sender: USER, label: { name }, ...more },
});
const toPullLabel = (name: string, repository: string): Happening => ({
  ...toLabel(name, { pull_request: { head: { repo: { full_name: repository } } } }),
  event_name: 'pull_request_target',
});

describe('a label', () => {
  it('that stands for a step starts a runner, on an issue and on our own pull request', () => {
    expect(starts('command.yml command', toLabel('contain:github/halt-workflows'))).toBe(true);
    expect(
      starts('command.yml command', toPullLabel('contain:github/halt-workflows', 'acme/incidents')),
    ).toBe(true);
  });

  it.each(['incident', 'status:closed', 'SEV1', 'bug', 'containment'])('%s starts none', (name) => {
    expect(starts('command.yml command', toLabel(name))).toBe(false);
    expect(starts('command.yml command', toPullLabel(name, 'acme/incidents'))).toBe(false);
  });

  it('on a pull request from a fork starts none', () => {
    const fork = toPullLabel('contain:github/halt-workflows', 'eve/incidents');
    expect(starts('command.yml command', fork)).toBe(false);
  });

  it('put on by a bot starts none', () => {
    const bot = toLabel('contain:github/halt-workflows', { sender: { type: 'Bot' } });
    expect(starts('command.yml command', bot)).toBe(false);
  });
});

const needs = (apply: string) => ({ command: { result: 'success', outputs: { apply } } });

const after = (result: string, apply: string) => ({
  command: { result: 'success', outputs: { apply } },
  contain: { result, outputs: {} },
});

describe('the job that tells of what was not carried out', () => {
  it.each(['failure', 'cancelled', 'skipped'])('starts when containing ended as %s', (result) => {
    expect(starts('command.yml unfinished', toComment('/approve x'), after(result, '✓'))).toBe(
      true,
    );
  });

  it('starts neither after success nor when there was nothing to carry out', () => {
    const event = toComment('/approve x');
    expect(starts('command.yml unfinished', event, after('success', '✓'))).toBe(false);
    expect(starts('command.yml unfinished', event, after('skipped', ''))).toBe(false);
  });
});

describe('a run of a command', () => {
  const [command] = readWorkflows().filter(({ name }) => name === 'command.yml');
  const runName = /^run-name: (.*)$/m.exec(command?.text ?? '')?.[1] ?? '';
  const render = (event: Record<string, unknown>): string =>
    runName.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, source: string) => {
      const [first = '', second = ''] = source.split(' || ').map((path) => readPath(event, path));
      return first === '' ? second : first;
    });

  it('is named as the sweep looks for it', () => {
    const comment = { comment: { id: 4_000_000_001 }, issue: { number: 12 } };
    expect(render(comment)).toBe(toRunName('4000000001', 12));
    const label = { label: { name: 'contain:github/x' }, pull_request: { number: 13 } };
    expect(render(label)).toBe(toRunName('contain:github/x', 13));
  });
});

function readPath(event: unknown, path: string): string {
  const found = path
    .replace('github.event.', '')
    .split('.')
    .reduce((at: unknown, key) => Object(at)[key], event);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

describe('the operator job', () => {
  it('starts when a plan is handed over and not otherwise', () => {
    expect(starts('command.yml contain', toComment('/approve x'), needs(''))).toBe(false);
    expect(starts('command.yml contain', toComment('/approve x'), needs('{"plans":[]}'))).toBe(
      true,
    );
  });
});

const toIssue = (labels: string[]): Happening => ({
  event_name: 'issues',
  event: { action: 'opened', issue: { labels: labels.map((name) => ({ name })) } },
});

describe('declaring', () => {
  it('starts for the forms and for a dispatch, and for no other issue', () => {
    expect(starts('declare.yml declare', toIssue(['incident']))).toBe(true);
    expect(starts('declare.yml declare', toIssue(['exercise', 'help']))).toBe(true);
    expect(starts('declare.yml declare', { event_name: 'workflow_dispatch', event: {} })).toBe(
      true,
    );
    expect(starts('declare.yml declare', toIssue([]))).toBe(false);
    expect(starts('declare.yml declare', toIssue(['incidental']))).toBe(false);
  });
});

const toMerge = (head: { ref: string; repository: string; merged: boolean }): Happening => ({
  event_name: 'pull_request_target',
  repository: 'acme/incidents',
  event: {
    action: 'closed',
    pull_request: {
      merged: head.merged,
      head: { ref: head.ref, repo: { full_name: head.repository } },
    },
  },
});

describe('closing', () => {
  const own = { ref: 'incident/INC-2026-0042', repository: 'acme/incidents', merged: true };

  it('starts for a merged incident branch of this repository', () => {
    expect(starts('close.yml close', toMerge(own))).toBe(true);
  });

  it.each([
    ['that was closed unmerged', { merged: false }],
    ['from a fork', { repository: 'eve/incidents' }],
    ['of another branch', { ref: 'fix/typo' }],
  ])('does not start for one %s', (_, change) => {
    expect(starts('close.yml close', toMerge({ ...own, ...change }))).toBe(false);
  });
});
