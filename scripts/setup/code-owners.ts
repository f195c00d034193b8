/**
 * Code owners: with the ruleset of the default branch, every change needs an approver. What others a file has is the
 * organisation's own; a pattern without owners would let changes through, so it is named.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Settings } from '#kernel/settings.ts';
import type { Point, Task } from './task.ts';

const FILE = '.github/CODEOWNERS';
const NOBODY = `${FILE}: firebreak.yml names no approver, so no change needs one`;

export const codeOwners: Task = {
  title: 'Code owners',
  describe: (settings) => [renderRule(settings) === undefined ? NOBODY : toText(settings)],
  look: async ({ settings }) => {
    const text = await readFile(FILE, 'utf8').catch(() => '');
    return [lookAtRule(text, settings), ...toUnowned(text)];
  },
};

function toText(settings: Settings): string {
  return `${FILE}: ${renderRule(settings)}`;
}

/** The rule that owns everything no later line owns; undefined when nobody may approve. */
function renderRule({ organisation, roles }: Settings): string | undefined {
  const { teams, people } = roles.approver;
  const owners = [
    ...teams.map((team) => `@${organisation}/${team}`),
    ...people.map(({ login }) => `@${login}`),
  ];
  return owners.length === 0 ? undefined : `* ${owners.join(' ')}`;
}

function lookAtRule(text: string, settings: Settings): Point {
  const rule = renderRule(settings);
  if (rule === undefined) return { state: 'by-hand', text: NOBODY };
  const lines = text.split('\n');
  if (lines.includes(rule)) return { state: 'there', text: toText(settings) };
  const apply = () => writeRule(lines, rule);
  return {
    state: 'todo',
    text: `write ${toText(settings)} (commit it; each team needs write access here)`,
    apply,
  };
}

const EVERYTHING = /^\*\s/;

/** The last pattern that matches wins, so the rule for everything stands before all others. */
async function writeRule(lines: readonly string[], rule: string): Promise<void> {
  const rest = lines.filter((line) => !EVERYTHING.test(line));
  const first = rest.findIndex((line) => line !== '' && !line.startsWith('#'));
  const at = first === -1 ? rest.findLastIndex((line) => line !== '') + 1 : first;
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(
    FILE,
    `${[...rest.slice(0, at), rule, ...rest.slice(at)].join('\n').trimEnd()}\n`,
  );
}

function toUnowned(text: string): Point[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => /^\S+$/.test(line))
    .map((pattern) => ({
      state: 'by-hand',
      text: `Name an owner of ${pattern} in ${FILE}: a line without one lets anybody approve`,
    }));
}
