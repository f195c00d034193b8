import { expect, it } from 'vitest';
import { commands } from '#command/commands/index.ts';
import { renderHelp } from '#command/commands/help.ts';
import { loadSteps } from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { openRoom } from '../command-room.ts';

const steps = await loadSteps(PROVIDERS);

it('shows every command and every step', () => {
  const help = renderHelp(commands.items, steps);
  for (const command of commands.items) expect(help).toContain(`/${command.name}`);
  for (const step of steps.items) expect(help).toContain(step.name);
});

it('answers anyone and leaves no line in the ledger', async () => {
  const room = await openRoom();
  const before = await room.file('ledger.ndjson');
  const said = await room.say('eve', '/help', { on: 'issue' });
  expect(said.replies[0]).toContain('| Command |');
  expect(await room.file('ledger.ndjson')).toBe(before);
});
