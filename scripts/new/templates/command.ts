/** A new slash command: refuses until somebody has written what it plans. */
import type { Template } from '../template.ts';

export const command: Template = {
  renderSource: ({
    constant,
    id,
    title,
  }) => `/** \`/${id}\`: say here what it changes in the record, the timeline or the receipts. */
import { defineCommand, RESPONSE_TEAM } from '../command.ts';

export const ${constant} = defineCommand({
  name: '${id}',
  usage: '/${id} <text>',
  summary: '${title}.',
  who: RESPONSE_TEAM,
  positionals: [{ name: 'text', help: 'what it is about', required: true, rest: true }],
  named: [],
  flags: [],
  examples: ['/${id} something'],
  afterClose: false,
  // Planning changes context.draft and nothing else; the draft of all commands is committed at once.
  plan: () => ({ outcome: 'refused', reason: 'not-ready', message: '/${id} is not written yet.' }),
});
`,
  renderTest: ({ id }) => `import { describe, expect, it } from 'vitest';
import { openRoom } from '../command-room.ts';

describe('/${id}', () => {
  it('leaves what it was given on the timeline', async () => {
    const room = await openRoom();
    const { result } = await room.say('dana', '/${id} something');
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
  toNext: ({ test }) => [
    'Write plan, say in its effect what it changes, and in who which roles may use it; a new reason goes into actions/incident/reason.ts.',
    `Run \`npx vitest run ${test}\` until it passes.`,
  ],
};
