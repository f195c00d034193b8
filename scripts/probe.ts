/**
 * `npm run probe [-- --repository owner/name] [--only ID,ID] [--operator] [--sandbox] [--json FILE]`: asks the real
 * GitHub, in your own private copy, what Firebreak takes for granted of it. It makes scratch issues, branches and pull
 * requests, removes them, and exits with 1 when something is otherwise than claimed. `--sandbox` asks the sandbox instead.
 */
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '#kernel/errors.ts';
import { readSettings } from '#github/checkout.ts';
import { facts } from '#sandbox/facts/index.ts';
import { startLocalServer } from '#sandbox/probe/local.ts';
import { renderCount, renderRow, toReadingOrder } from '#sandbox/probe/table.ts';
import { findFacts, hasDifference, type Row } from '#sandbox/probe/probe.ts';
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';
import { askEverything, type ProbePlace } from './probe/ask-everything.ts';

const SYNTAX = {
  usage: 'npm run probe -- --repository acme/incidents --only ID,ID --operator --json FILE',
  options: {
    repository: { type: 'string' },
    operator: { type: 'boolean', default: false },
    only: { type: 'string' },
    sandbox: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
  words: 0,
} as const;
const project = dirname(dirname(fileURLToPath(import.meta.url)));

async function probe(): Promise<void> {
  const { flags } = readCommandLine(SYNTAX);
  const local = flags.sandbox ? await startLocalServer(project) : undefined;
  try {
    const place = local ?? (await toRealPlace(flags.repository));
    const only = flags.only ?? '';
    const asked = findFacts(facts, only);
    assertKnown(only, asked.length);
    console.log(`${place.repository} at ${place.apiUrl}: ${asked.length} facts`);
    const { rows, left } = await askEverything(place, {
      // Where there is no reviewer to wait for, nothing speaks against asking with the operator App.
      operator: flags.operator || local !== undefined,
      only,
      isLocal: local !== undefined,
      say: console.log,
    });
    await report(rows, flags.json);
    if (left.length > 0) {
      console.log(`Left behind, to be removed by hand: ${left.join(', ')}.`);
      process.exitCode = 1;
    }
  } finally {
    await local?.close();
  }
}

function assertKnown(only: string, found: number): void {
  const wanted = new Set(only.split(',').filter((id) => id !== '')).size;
  if (only === '' || wanted === found) return;
  throw refuseUsage(`Expected ids of facts after --only, got ${wanted - found} unknown`, SYNTAX);
}

async function toRealPlace(given: string | undefined): Promise<ProbePlace> {
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'] ?? '';
  const repository = given ?? (await readSettings('.')).incident_repository;
  const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (token !== '') return { apiUrl, repository, token };
  throw new UserError({
    code: 'usage',
    message: 'Expected the token of an administrator in GITHUB_TOKEN, got nothing',
    hint: 'export GITHUB_TOKEN=… and try again, or ask the sandbox: npm run probe -- --sandbox',
  });
}

async function report(rows: readonly Row[], json: string | undefined): Promise<void> {
  for (const row of toReadingOrder(rows)) console.log(renderRow(row));
  console.log(renderCount(rows));
  if (json !== undefined) {
    const found = rows.map(({ fact: { id, claim, grade }, finding }) => ({
      id,
      claim,
      grade,
      ...finding,
    }));
    await writeFile(toTypedPath(json), `${JSON.stringify(found, null, 2)}\n`);
  }
  if (hasDifference(rows)) process.exitCode = 1;
}

await runScript(probe);
