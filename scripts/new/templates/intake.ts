/** A new intake: takes nothing in until somebody has written which event brings it. */
import type { Template } from '../template.ts';

export const intake: Template = {
  renderSource: ({
    constant,
    id,
    title,
  }) => `/** ${title}: say here who declares in this way, and from where. */
import type { Intake } from './intake.ts';

export const ${constant}: Intake = {
  name: '${id}',
  title: '${title}',
  event: 'repository_dispatch',
  // The payload is anyone's: parse it with zod, and open the issue once, however often the run is started.
  read: () => undefined,
};
`,
  renderTest: ({ constant, id }) => `import { expect, it } from 'vitest';
import { ${constant} } from '#declare/intakes/${id}.ts';
import { FORMS, openRoom } from '../declare-world.ts';
import { toEvent } from './event.ts';

it('takes in what is declared', async () => {
  const { recorder } = await openRoom();
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
  toNext: ({ test }) => [
    'Write read, and name the event; a payload that is parsed is listed in PAYLOADS as in actions/declare/request.ts.',
    'Start .github/workflows/declare.yml by the event, under `on:`, and name it in EVENTS of actions/declare/main.ts. A source of the ledger that is none of those there are is a line in actions/incident/ledger.ts.',
    `Run \`npx vitest run ${test}\` until it passes.`,
  ],
};
