/** What it costs to read a very long timeline and run its rules over it, whole process against whole process. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { renderManyEntries } from './incidents.ts';
import { compareTimes, type Command } from './processor-time.ts';
import { checkWithRemark } from './remark.ts';
import type { Row } from './row.ts';

const LINES = 20_000;
/** Both take long enough that one run of each is a measurement. */
const TURNS = { rounds: 5, repeats: 1 };

/** The rules of timelines alone, as they are shipped: in one bundle. */
export const TIMELINE: Row = {
  name: 'timeline of 20,000 lines, against remark-cli',
  atMost: 0.05,
  unit: '×',
  measure: async (root) => {
    const folder = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
    writeFileSync(join(folder, 'timeline.md'), renderManyEntries('INC-2024-0001', LINES));
    const own = await bundleRules(root, folder);
    return compareTimes(own, checkWithRemark(folder, ['timeline.md']), TURNS);
  },
};

async function bundleRules(root: string, folder: string): Promise<Command> {
  const [input, file] = [join(folder, 'rules.js'), join(folder, 'rules.mjs')];
  writeFileSync(input, renderProgram(join(root, 'actions', 'validate')));
  const bundle = await rolldown({
    input,
    platform: 'node',
    tsconfig: false,
    treeshake: { moduleSideEffects: false },
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return { program: process.execPath, args: [file, 'timeline.md'], cwd: folder };
}

/** A program of its own: it is made for another commit too, whose types are not these. */
function renderProgram(validate: string): string {
  const rules = join(validate, 'rules', 'timeline');
  const names = readdirSync(rules).filter((name) => name.endsWith('.ts'));
  const imports = names.map(
    (name, index) => `import * as rule${index} from ${JSON.stringify(join(rules, name))};`,
  );
  return `${imports.join('\n')}
import { readFileSync } from 'node:fs';
import { parseTimelineView } from ${JSON.stringify(join(validate, 'view', 'timeline.ts'))};

const text = readFileSync(process.argv[2], 'utf8');
const context = {
  timeline: parseTimelineView(text),
  previous: [],
  record: {},
  manifest: { problems: [], artifacts: [{ id: 'A-0001', file: 'audit.json' }] },
  ledger: { entries: [] },
  believed: [],
  tree: { id: 'INC-2024-0001', files: [], readText: async () => text },
  now: new Date(),
  readFacts: async () => ({ lines: 20 }),
};
const rules = [${names.map((_, index) => `rule${index}`).join(', ')}].flatMap((one) => Object.values(one));
const found = await Promise.all(rules.map((rule) => rule.check(context)));
// What is measured must be the work of reading sound lines: a finding would be a mistake of the bench.
process.exitCode = rules.length > 5 && found.flat().length === 0 ? 0 : 1;
`;
}
