/**
 * `npm run check [part …]`: everything that must hold before a change is merged; CI runs the same command.
 * One line per part, the output of those that fail, and a last line that counts.
 */
import { compareBundles } from './check/fresh-bundles.ts';
import { toOptionalPart, toPart, type Ending, type Part } from './check/part.ts';

/** All it has to say, and nothing that depends on the network of the day. */
const ZIZMOR = ['--persona', 'auditor', '--offline', '--no-progress'];

const PARTS: readonly Part[] = [
  toPart('types', 'tsc'),
  toPart('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  toPart('format', 'oxfmt', ['--check']),
  toPart('dead-code', 'knip', ['--no-progress']),
  toPart('docs', process.execPath, ['scripts/docs.ts', '--check']),
  { name: 'bundles', run: () => compareBundles('dist') },
  toPart('tests', 'vitest', ['run']),
  // Both find their own file in .github/ with what is ignored, and why.
  toOptionalPart('actionlint', []),
  toOptionalPart('zizmor', [...ZIZMOR, '.github', 'actions']),
];

function findParts(names: readonly string[]): readonly Part[] {
  if (names.length === 0) return PARTS;
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = PARTS.map((part) => part.name).join(', ');
    console.error(`Unexpected part ${unknown.join(', ')}, expected any of ${known}.`);
    process.exit(2);
  }
  return PARTS.filter((part) => names.includes(part.name));
}

function print(name: string, ending: Ending, seconds: number): void {
  if (ending.state === 'skipped') {
    console.log(`skipped: ${ending.why}`);
    return;
  }
  console.log(`${ending.state.padEnd(8)} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
  if (ending.state === 'failed') console.log(`\n${ending.output}\n`);
}

const endings: Ending[] = [];
for (const part of findParts(process.argv.slice(2))) {
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
