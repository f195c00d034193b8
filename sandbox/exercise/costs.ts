/** What commands cost in GitHub calls: a command's own, and apart from them those a containment step makes. */

import type { JournalEntry } from '#sandbox/world/request-types.ts';
import type { Step } from './player.ts';

interface Cost {
  command: string;
  ending: string;
  own: number;
  step: number;
}

/** Renders a table of calls per command. */
export function renderCosts(steps: readonly Step[]): string {
  const costs = steps.filter(({ aftermath }) => aftermath.requests.length > 0).map(toCost);
  const width = Math.max(7, ...costs.map(({ command }) => command.length));
  const rows = costs.map(
    ({ command, ending, own, step }) =>
      `  ${command.padEnd(width)}  ${String(own).padStart(5)}  ${String(step).padStart(5)}  ${ending}`,
  );
  return [
    "GitHub calls per command (its own, and the containment step's apart):",
    `  ${'command'.padEnd(width)}  ${'own'.padStart(5)}  ${'step'.padStart(5)}  outcome`,
    ...rows,
  ].join('\n');
}

function toCost({ inject, kind, aftermath, result }: Step): Cost {
  const { requests } = aftermath;
  const step = requests.filter(isOfStep).length;
  return {
    command: toCommand(inject.comment?.body ?? inject.label?.add?.[0], kind),
    ending: [result.outcome, result.reason, ...findFaults(requests)]
      .filter((word) => word !== null)
      .join(', '),
    own: requests.length - step,
    step,
  };
}

/** A fault costs calls: the one it hit and those that make sure nothing is done twice. */
function findFaults(requests: readonly JournalEntry[]): string[] {
  const hit = requests.filter(({ fault }) => fault !== undefined).length;
  return hit === 0 ? [] : [`${String(hit)} ${hit === 1 ? 'call' : 'calls'} failed on demand`];
}

/** A step talks to the organisation with an app's token, or to a public endpoint with none or the leaked one. */
export function isOfStep({ token, route, operations }: JournalEntry): boolean {
  if (token.startsWith('GITHUB_TOKEN')) return false;
  const isQuestion =
    route.includes('/memberships/') || route === '/graphql' || operations !== undefined;
  return !isQuestion;
}

/** Comments hold prose too; the lines that count begin with a slash. */
function toCommand(text: string | undefined, kind: string): string {
  const lines = (text ?? '').split('\n');
  const [first = lines[0] ?? '', ...more] = lines.filter((line) => line.startsWith('/'));
  if (first === '') return kind;
  // The second word says which step or plan; a quoted one is prose.
  const name = first
    .split(/\s+/)
    .slice(0, 2)
    .filter((word) => !word.startsWith('"'))
    .join(' ')
    .slice(0, 48);
  return more.length === 0 ? name : `${name} and ${String(more.length)} more`;
}
