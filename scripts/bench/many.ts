/** What it costs to check all incidents of a repository on a laptop. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toIncidentFolder } from '#incident/path.ts';
import { commitAll, toId, writeIncidents } from './incidents.ts';
import { compareTimes, type Command } from './processor-time.ts';
import { checkWithRemark } from './remark.ts';
import type { Row } from './row.ts';

const THOUSAND = 1000;
const FIVE_THOUSAND = 5000;

/** Both take long enough that one run of each is a measurement. */
const TURNS = { rounds: 5, repeats: 1 };

/** All threads' time counts, so cores do not make a row better. */
export const MANY: readonly Row[] = [
  {
    name: 'validate 1,000 incidents, against remark-cli',
    atMost: 0.33,
    unit: '×',
    measure: (root) =>
      withIncidents(THOUSAND, (folder) => {
        const timelines = listIds(THOUSAND).map((id) => `${toIncidentFolder(id)}/timeline.md`);
        const remark = checkWithRemark(folder, timelines);
        return compareTimes(validateAll(root, folder), remark, TURNS);
      }),
  },
  {
    name: 'validate 5,000 incidents, against 1,000',
    atMost: 5.5,
    unit: '×',
    measure: (root) =>
      withIncidents(FIVE_THOUSAND, (many) =>
        withIncidents(THOUSAND, (some) =>
          compareTimes(validateAll(root, many), validateAll(root, some), TURNS),
        ),
      ),
  },
];

function listIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => toId(index + 1));
}

/** As `npm run validate` starts it, but for the look at the packages, which another commit would install anew. */
function validateAll(root: string, cwd: string): Command {
  const keeps = readFileSync(join(root, 'scripts', 'install.mjs'), 'utf8').includes(CACHE);
  const args = [join(root, 'scripts', 'validate.ts')];
  const env = keeps ? { [CACHE]: resolve('node_modules/.cache/bench/compiled') } : {};
  return { program: process.execPath, args, cwd, env };
}

const CACHE = 'NODE_COMPILE_CACHE';

async function withIncidents<Value>(
  count: number,
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'firebreak-bench-'));
  writeIncidents(folder, count);
  commitAll(folder);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
