/** A new intake: takes nothing in until somebody has written which event brings it. */
import type { Template } from '../template.ts';

export const intake: Template = {
  renderSource: ({
    constant,
    id,
    title,
  }) => `/** ${title}. To be written: who declares in this way, and from where. */
import type { Intake } from './intake.ts';

export const ${constant}: Intake = {
  name: '${id}',
  title: '${title}',
  // To be written: the event that brings it, and how it is read. Every start of the action loads this file, so whatever
  // reading takes is imported within read. The text is anyone's; an issue that has to be opened for it is opened once.
  event: 'issues',
  read: () => undefined,
};
`,
  renderTest: ({ constant, id }) => `import { expect, it } from 'vitest';
import { ${constant} } from '#declare/intakes/${id}.ts';
import { FORMS, openRoom } from '../declare-world.ts';
import { toEvent } from './event.ts';

it('takes in what is declared', async () => {
  const { recorder } = await openRoom();
  // To be written: what the event brings.
  const event = toEvent(${constant}.event, { summary: 'Deploy token in a public gist' });
  const request = await ${constant}.read(event, { recorder, forms: FORMS });
  expect(request).toMatchObject({ body: expect.stringContaining('Deploy token') });
});

it('takes nothing in where nothing is declared', async () => {
  const { recorder } = await openRoom();
  const event = toEvent(${constant}.event, {});
  expect(await ${constant}.read(event, { recorder, forms: FORMS })).toBeUndefined();
});
`,
  toNext: ({ id, file, test }) => [
    'actions/declare/intakes/intake.ts is the contract, and dispatch.ts beside it an intake that is whole.',
    `${file}: the event, and read. What parses the payload is a file of its own, actions/declare/${id}.ts, as actions/declare/request.ts is: its PAYLOADS are listed in test/contract/github/payloads.ts.`,
    '.github/workflows/declare.yml: an event that is new goes under `on:`; and the `if:` of its job must let yours through (test/contract/triggers.test.ts says what it lets through today). workflow_run, repository_dispatch and workflow_call are refused: they hand a stranger our rights.',
    'An event or a property of it that nobody has used yet needs a fact in sandbox/facts/. A source that is neither an issue nor a dispatch is a word in actions/incident/ledger.ts and in DeclareRequest of actions/declare/request.ts.',
    `Run \`npx vitest run ${test} test/contract test/declare\` until it passes: whatever still says "To be written" is named.`,
  ],
};
