/**
 * `npm run check [part …]`: everything that must hold before a change is merged; CI runs the same command.
 * One line per part, the output of those that fail, and a last line that counts.
 */
import { suggest } from '#kernel/registry.ts';
import { compareBundles } from './check/fresh-bundles.ts';
import { judgeHouse } from './check/house.ts';
import { toOptionalPart, toPart, type Ending, type Part } from './check/part.ts';
import { readCommandLine, refuseUsage, runScript } from './command-line.ts';

/** All it has to say, and nothing that depends on the network of the day. */
const ZIZMOR = ['--persona', 'auditor', '--offline', '--no-progress'];

const SECOND_ENGINE = [
  'scripts/exercise.ts',
  'test/fixtures/exercises/second-engine.yml',
  '--runner',
  'act',
];

const PARTS: readonly Part[] = [
  toPart('types', 'tsc'),
  toPart('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  toPart('format', 'oxfmt', ['--check']),
  toPart('dead-code', 'knip', ['--no-progress']),
  { name: 'house', run: judgeHouse },
  toPart('docs', process.execPath, ['scripts/docs.ts', '--check']),
  toPart('lists', process.execPath, ['scripts/lists.ts', '--check']),
  { name: 'bundles', run: () => compareBundles('dist') },
  toPart('tests', 'vitest', ['run']),
  // Every way in which GitHub fails, at every call of every front door; and a provider that a stranger adds.
  toPart('long-tests', 'vitest', ['run', '--config', 'vitest.long.config.ts']),
  // Both find their own file in .github/ with what is ignored, and why.
  toOptionalPart('actionlint', []),
  toOptionalPart('zizmor', [...ZIZMOR, '.github', 'actions', 'sandbox/probe']),
  // Every fact of the register, asked of the sandbox the way it is asked of GitHub.
  toPart('probe', process.execPath, ['scripts/probe.ts', '--sandbox']),
  // The same workflow files and the same bundles under a runner that others wrote.
  toOptionalPart('act', SECOND_ENGINE, process.execPath),
];

const NAMES = PARTS.map(({ name }) => name);
const SYNTAX = {
  usage: `npm run check [part …], where a part is one of ${NAMES.join(', ')}`,
  options: {},
  words: NAMES.length,
};

function readParts(): readonly Part[] {
  const { words } = readCommandLine(SYNTAX);
  const unknown = words.find((word) => !NAMES.includes(word));
  if (unknown !== undefined) {
    const meant = suggest(unknown, NAMES);
    const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
    throw refuseUsage(`Unexpected part "${unknown}"${hint}`, SYNTAX);
  }
  return words.length === 0 ? PARTS : PARTS.filter(({ name }) => words.includes(name));
}

function print(name: string, ending: Ending, seconds: number): void {
  if (ending.state === 'skipped') {
    console.log(`skipped: ${ending.why}`);
    return;
  }
  console.log(`${ending.state.padEnd(8)} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
  if (ending.output !== undefined) console.log(`\n${ending.output}\n`);
}

async function check(): Promise<void> {
  const endings: Ending[] = [];
  for (const part of readParts()) {
    const start = performance.now();
    // Parts use every core themselves; side by side they would only slow each other down.
    // oxlint-disable-next-line no-await-in-loop
    const ending = await part.run();
    print(part.name, ending, (performance.now() - start) / 1000);
    endings.push(ending);
  }
  const count = (state: Ending['state']): number =>
    endings.filter((ending) => ending.state === state).length;
  console.log(`${count('passed')} passed, ${count('failed')} failed`);
  process.exitCode = count('failed') > 0 ? 1 : 0;
}

await runScript(check);
