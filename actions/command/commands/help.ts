/** `/help`: what there is, who may use it, and an example of each; made from the contracts. */
import { NO_EFFECT } from '#incident/effect.ts';
import type { Steps } from '#containment/index.ts';
import { codeSpan } from '#kernel/text/escape.ts';
import { defineCommand, type CommandShape, type SlashCommand } from '../command.ts';
import type { ContainmentContext } from '../plan-request.ts';

/** The list is handed in: a command cannot import the list that holds it. */
export function createHelp(
  others: () => readonly CommandShape[],
): SlashCommand<ContainmentContext> {
  return defineCommand({
    name: 'help',
    usage: '/help',
    summary: 'Show the commands and containment steps.',
    who: 'anyone',
    positionals: [{ name: 'command', help: 'a command; the whole list is shown all the same' }],
    named: [],
    flags: [],
    examples: ['/help'],
    afterClose: true,
    readsOnly: true,
    plan: (_invocation, { providers }: ContainmentContext) => ({
      outcome: 'done',
      effect: NO_EFFECT,
      reply: renderHelp(others(), providers.steps),
    }),
  });
}

/** Renders all commands and steps as two tables. */
export function renderHelp(commands: readonly CommandShape[], steps: Steps): string {
  const rows = commands.map(
    (one) =>
      `| ${codeSpan(one.usage).replaceAll('|', '\\|')} | ${one.summary} | ${renderWho(one.who)} |`,
  );
  const stepRows = steps.items.map(
    (step) =>
      `| ${codeSpan(step.example)} | ${step.title} | ${renderReversible(step.reversible)} | ${step.blastRadius} |`,
  );
  return [
    'One command a line, at the start of the line, outside code and quotes.',
    '',
    '| Command | What it does | Who |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '| Containment step | What it does | Reversible | Reaches |',
    '| --- | --- | --- | --- |',
    ...stepRows,
  ].join('\n');
}

function renderWho(who: CommandShape['who']): string {
  return who === 'anyone' ? 'anyone' : who.join(', ');
}

function renderReversible(reversible: 'full' | 'lossy' | 'no'): string {
  return { full: 'yes', lossy: 'with losses', no: 'no' }[reversible];
}
