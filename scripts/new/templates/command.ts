/** A new slash command: refuses until somebody has written what it plans. */
import type { Template } from '../template.ts';

export const command: Template = {
  renderSource: ({
    constant,
    id,
    title,
  }) => `/** \`/${id}\`. To be written: what it changes in the record, the timeline or the receipts. */
import { defineCommand, RESPONSE_TEAM } from '../command.ts';

export const ${constant} = defineCommand({
  name: '${id}',
  // To be written: what it takes, who may use it, and whether it works in a closed incident.
  usage: '/${id} <text>',
  summary: '${title}.',
  who: RESPONSE_TEAM,
  positionals: [{ name: 'text', help: 'what it is about', required: true, rest: true }],
  named: [],
  flags: [],
  examples: ['/${id} something'],
  afterClose: false,
  // To be written. Planning changes context.draft and nothing else; the draft of all commands is committed at once.
  plan: () => ({ outcome: 'refused', reason: 'not-ready', message: '/${id} is not written yet.' }),
});
`,
  renderTest: ({ id }) => `import { describe, expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

describe('/${id}', () => {
  it('leaves what it was given on the timeline', async () => {
    const room = await openRoom();
    const { result } = await room.say('dana', '/${id} something');
    // To be written: what it changes.
    expect(result.outcome).toBe('done');
    expect(await room.file('timeline.md')).toContain('something');
  });

  it('is refused to somebody without a role', async () => {
    const room = await openRoom();
    const { result } = await room.say('eve', '/${id} something');
    expect(result).toMatchObject({ outcome: 'refused', reason: 'not-permitted' });
  });
});
`,
  toNext: ({ file, test }) => [
    'actions/command/command.ts is the contract, and actions/command/commands/note.ts a command that is whole.',
    `${file}: plan, its arguments, and in who which roles may use it. What it changes in the record is said in its effect (NO_EFFECT where it is nothing). A reply is Markdown: words from outside go through actions/kernel/text/escape.ts. A new reason goes into actions/incident/reason.ts.`,
    `Run \`npx vitest run ${test} test/contract\` until it passes: whatever still says "To be written" is named.`,
  ],
};
