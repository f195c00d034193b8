/**
 * `npm run mutate [-- group or path …]`: breaks the code that decides who may do what and what leaves Firebreak, one place
 * at a time, and fails when its tests notice less than 85 % of it. Never part of CI: a group takes minutes.
 */
import { matchesGlob } from 'node:path';
import { readCommandLine, refuseUsage, runScript } from './command-line.ts';
import { GROUPS, type Group } from './mutate/groups.ts';
import { scoreMutants } from './mutate/score.ts';
import { breakGroup } from './mutate/stryker.ts';
import { SURVIVORS } from './mutate/survivors.ts';

const NAMES = GROUPS.map(({ name }) => name);
const SYNTAX = {
  usage: `npm run mutate [-- group or path …], where a group is one of ${NAMES.join(', ')}`,
  options: {},
  words: 8,
};

/** A path stands for its group with nothing else broken. */
function pickGroup(word: string): Group {
  const named = GROUPS.find(({ name }) => name === word);
  if (named !== undefined) return named;
  const group = GROUPS.find(({ sources }) => sources.some((source) => matchesGlob(word, source)));
  if (group !== undefined) return { ...group, sources: [word] };
  throw refuseUsage(
    `Unexpected "${word}", expected a group or a path that one of them holds`,
    SYNTAX,
  );
}

async function mutate(): Promise<void> {
  const { words } = readCommandLine(SYNTAX);
  const groups = words.length === 0 ? GROUPS : words.map(pickGroup);
  for (const group of groups) {
    // One after another: Stryker takes the cores that there are.
    // oxlint-disable-next-line no-await-in-loop
    const { lines, isEnough } = scoreMutants(group.name, await breakGroup(group), SURVIVORS);
    console.log(lines.join('\n'));
    if (!isEnough) process.exitCode = 1;
  }
}

await runScript(mutate);
