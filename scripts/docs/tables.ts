/** Tables for the READMEs, made from the registries: what the code says of itself, in the order of its lists. */
import { commands } from '#command/index.ts';
import {
  loadSteps,
  OPERATOR_KEY,
  toEnvironment,
  toReaderKeyName,
  type Provider,
} from '#containment/index.ts';
import { PROVIDERS } from '#providers/index.ts';
import { REASONS } from '#incident/reason.ts';
import { READERS } from '#report/index.ts';
import { rules } from '#validate/index.ts';

const steps = await loadSteps(PROVIDERS);

/** Renders a table; a bar in a cell would end it, in code spans too. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(toCell).join(' | ')} |`).join('\n');
}

function toCell(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', String.raw`\|`);
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Renders the slash commands. */
export function renderCommands(): string {
  const rows = commands.items.map(({ usage, summary, who }) => [
    code(usage),
    summary,
    who === 'anyone' ? 'anyone' : who.join(', '),
  ]);
  return renderTable(['Command', 'What it does', 'Who'], rows);
}

const REVERSIBLE = { full: 'yes', lossy: 'with losses', no: 'no' } as const;

/** Renders the containment steps with what the operator's App must be allowed for each. */
export function renderSteps(): string {
  const rows = steps.items.map((step) => [
    code(step.name),
    `${step.title}<br>${code(step.example)}`,
    REVERSIBLE[step.reversible],
    step.blastRadius,
    renderPermissions(step.permissions),
  ]);
  return renderTable(['Step', 'What it does', 'Reversible', 'Reaches', 'Operator needs'], rows);
}

function renderPermissions(permissions: Readonly<Record<string, string>>): string {
  // Every App may read metadata; it says nothing about the step.
  const asked = Object.entries(permissions)
    .filter(([name]) => name !== 'metadata')
    .map(([name, level]) => code(`${name}: ${level}`));
  return asked.length === 0 ? 'nothing' : asked.join(', ');
}

/** Renders the systems that are contained, with what somebody makes there and where its secret lies. */
export function renderProviders(): string {
  const rows = PROVIDERS.map((provider) => {
    const { name, title, tiers } = provider;
    const environment = toEnvironment(provider);
    return [
      title,
      code(environment),
      renderTier(tiers.reader, `${code(toReaderKeyName(name))} in ${code('firebreak')}`),
      renderTier(tiers.operator, `${code(OPERATOR_KEY)} in ${code(environment)}`),
    ];
  });
  return renderTable(['System', 'Environment', 'Planning reads with', 'Acting takes'], rows);
}

function renderTier({ by, means }: Provider['tiers']['reader'], secret: string): string {
  return by === 'secret' ? `${means} Its secret is ${secret}.` : means;
}

/** Renders the readers of tool outputs. */
export function renderReaders(): string {
  return renderTable(
    ['Reader', 'What it reads'],
    READERS.map(({ name, title }) => [code(name), title]),
  );
}

/** Renders the validation rules. */
export function renderRules(): string {
  return renderTable(
    ['Rule', 'Level', 'What it checks', 'Why'],
    rules.map(({ id, level, title, why }) => [code(id), level, title, why]),
  );
}

/** Renders the closed list of reasons. */
export function renderReasons(): string {
  return renderTable(
    ['Reason', 'What it means', 'What to do'],
    Object.entries(REASONS).map(([reason, { meaning, next }]) => [code(reason), meaning, next]),
  );
}
