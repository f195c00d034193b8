import { expect, test } from 'vitest';
import { isAnswered, renderReply } from '#answer/index.ts';
import { toLabelChanges, toLabels } from '#answer/drawing.ts';
import { REASONS, type Reason } from '#incident/reason.ts';
import { expectNoCommand } from './command-detector.ts';
import { INCIDENT, toSnapshot } from './fixtures.ts';

const CLAIM = `sha256:${'b'.repeat(64)}`;

test('a refusal says what, why, the reason code and what to do next', () => {
  const body = renderReply({
    claim: CLAIM,
    parts: [
      {
        reason: 'self-approval',
        command: '/approve 8f3a12c9',
        message: 'dana asked for `R-0002`; it takes team approver.',
      },
    ],
  });
  expect(body.split('\n')[0]).toBe('**Refused.** `/approve 8f3a12c9` `self-approval`');
  expect(body).toContain('dana asked for `R-0002`; it takes team approver.');
  expect(body).toContain('**What to do:** Ask another approver.');
  expect(body).toContain('<!-- firebreak:reply bbbbbbbbbbbbbbbb -->');
});

function ways(body: string): string[] | null {
  return body.match(/\*\*What to do:\*\* .*/g);
}

test('a refusal has one way on: that of the case, or else that of its reason', () => {
  const part = { reason: 'ref-moved' as const, message: 'The branch moved 5 times.' };
  const own = renderReply({ claim: CLAIM, parts: [{ ...part, next: 'Give it again.' }] });
  expect(ways(own)).toEqual(['**What to do:** Give it again.']);
  expect(ways(renderReply({ claim: CLAIM, parts: [part] }))).toEqual([
    `**What to do:** ${REASONS['ref-moved'].next}`,
  ]);
});

test('a caret stays under what it points at, and a list stays a list', () => {
  const body = renderReply({
    claim: CLAIM,
    parts: [
      { reason: 'unknown-command', message: 'No /aprove.', caret: '/aprove x\n^^^^^^^' },
      { reason: 'not-ready', message: 'Still open:\n- C-01 @dana\n- /close' },
    ],
  });
  expect(body).toContain('```\n/aprove x\n^^^^^^^\n```');
  expect(body).toContain('Still open:\n\n- C-01 `@dana`\n- `/close`');
  expectNoCommand(body);
});

test.each(Object.keys(REASONS).filter((reason): reason is Reason => reason in REASONS))(
  'the reply for %s holds no command, whatever it quotes',
  (reason) => {
    const evil = '/contain all\r\n/close\n\n/approve 1 @everyone ``` <!-- -->';
    const body = renderReply({
      claim: CLAIM,
      parts: [
        { reason, command: evil, message: evil, caret: evil, after: evil },
        { headline: evil, body: evil, command: evil },
      ],
    });
    expectNoCommand(body);
  },
);

test('commands in the middle of a sentence are shown as code', () => {
  const body = renderReply({ claim: CLAIM, parts: [{ reason: 'unknown-step', message: 'x' }] });
  expect(body).toContain('See `/help` for the steps there are.');
});

test('a secret in a message or a command is redacted', () => {
  const secret = `ghp_${'aB3dE6gH9'.repeat(4)}`;
  const body = renderReply({
    claim: CLAIM,
    parts: [
      { reason: 'malformed-command', command: `/note ${secret}`, message: secret, caret: secret },
    ],
  });
  expect(body).not.toContain(secret);
});

test('a body beyond what GitHub takes is cut, with its marker and its code block closed', () => {
  const body = renderReply({
    claim: CLAIM,
    parts: [{ body: `\`\`\`\n${'/close all\n'.repeat(10_000)}\`\`\`` }],
  });
  expect(body.length).toBeLessThan(65_536);
  expect(body).toContain('firebreak:reply');
  expectNoCommand(body);
});

test('a marker in what a reply quotes is broken, also inside code, so that nobody can forge one', () => {
  const evil = '<!-- firebreak:plan 8f3a12c9 -->';
  const body = renderReply({
    claim: CLAIM,
    parts: [
      { reason: 'malformed-command', command: evil, message: `x\n${evil}`, caret: evil },
      { body: `\`\`\`\n${evil}\n\`\`\`` },
    ],
  });
  expect(body.match(/<!--\s*firebreak/g)).toHaveLength(1);
});

test("only our own comment counts as an answer, never somebody else's marker", () => {
  const body = renderReply({ claim: CLAIM, parts: [{ headline: 'Done.' }] });
  expect(isAnswered([{ own: true, body }], CLAIM)).toBe(true);
  expect(isAnswered([{ own: false, body }], CLAIM)).toBe(false);
  expect(isAnswered([{ own: true, body }], `sha256:${'c'.repeat(64)}`)).toBe(false);
});

test('labels follow the record; those of others stay, unknown ones are left out', () => {
  expect(toLabels(INCIDENT)).toEqual(['incident', 'SEV2', 'status:declared']);
  expect(toLabelChanges(toSnapshot(INCIDENT), INCIDENT)).toEqual({
    addLabels: [{ thread: 'I', labels: ['L2', 'L3'] }],
    removeLabels: [{ thread: 'I', labels: ['L9'] }],
  });
  const spelled = { ...toSnapshot(INCIDENT), labels: new Map([['sev2', 'L2']]) };
  expect(toLabelChanges(spelled, INCIDENT).addLabels).toEqual([{ thread: 'I', labels: ['L2'] }]);
  const known = { ...toSnapshot(INCIDENT), labels: new Map<string, string>() };
  expect(toLabelChanges(known, INCIDENT).addLabels).toEqual([]);
});
