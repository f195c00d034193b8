/**
 * Code owners: with the ruleset of the default branch, every change needs an approver. What others a file has is the
 * organisation's own; a pattern without owners would let changes through, so it is named, and so is every owner whom
 * GitHub skips without a word, such as a team without write access.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { UpstreamError } from '#kernel/errors.ts';
import type { Settings } from '#incident/settings.ts';
import type { Site } from './site.ts';
import { toManual, type Point, type SetupTask } from './task.ts';

const FILE = '.github/CODEOWNERS';
const NOBODY = `${FILE}: firebreak.yml names no approver, so no change needs one`;

export const codeOwners: SetupTask = {
  title: 'Code owners',
  describe: (settings) => [renderRule(settings) === undefined ? NOBODY : toText(settings)],
  look: async (site) => {
    const text = await readFile(FILE, 'utf8').catch(() => '');
    return [lookAtRule(text, site.settings), ...toUnowned(text), ...(await findSkipped(site))];
  },
};

const Errors = z.object({
  errors: z.array(
    z.object({
      line: z.number(),
      path: z.string(),
      kind: z.string(),
      suggestion: z.string().nullish(),
    }),
  ),
});

/** https://docs.github.com/en/rest/repos/repos#list-codeowners-errors; 404 says that there is no such file yet. */
async function findSkipped(site: Site): Promise<Point[]> {
  try {
    const found = await site.request('GET /repos/{owner}/{repo}/codeowners/errors');
    return Errors.parse(found).errors.map(({ line, path, kind, suggestion }) => ({
      state: 'by-hand',
      text: `GitHub skips line ${line} of ${path} on ${site.defaultBranch} (${kind}): ${suggestion ?? 'correct the line'}`,
    }));
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 404) return [];
    return [toManual('Check that GitHub skips no code owner', error)];
  }
}

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
