/**
 * `npm run validate [INC-id or path …]`: checks incidents on disk with the rules that check every push.
 * What was committed last (`HEAD`) is the state before the change, so edits of old entries show before they are pushed.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '#kernel/errors.ts';
import { systemClock } from '#kernel/clock.ts';
import { openFolder } from '#github/folder.ts';
import { IncidentId, toIncidentBranch, toIncidentFolder, ID } from '#incident/path.ts';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import {
  toConclusion,
  toMessage,
  toRepositoryPath,
  toTitle,
  validateIncident,
  type BranchFacts,
  type Finding,
} from '#validate/index.ts';
import { readCommandLine, runScript, toTypedPath } from './command-line.ts';

const run = promisify(execFile);
const OUTPUT_AT_MOST = 256 * 1024 * 1024;

interface Target {
  id: IncidentId;
  /** Relative to the repository root. */
  folder: string;
}

/** Finds the incidents that the arguments name; all of them without arguments. */
async function findTargets(args: readonly string[]): Promise<Target[]> {
  if (args.length > 0) return args.map(toTarget);
  const found = await readdir('incidents', { recursive: true }).catch(() => []);
  const folders = found.filter((path) => /^\d{4}[\\/]INC-[^\\/]+$/.test(path));
  return folders.toSorted().map((path) => toTarget(`incidents/${path}`));
}

const NAMED = new RegExp(`^(?:.*/)?(${ID.incident})(?=/|$)`);

function toTarget(argument: string): Target {
  if (IncidentId.safeParse(argument).success)
    return { id: argument, folder: toIncidentFolder(argument) };
  const path = relative('.', toTypedPath(argument)).replaceAll('\\', '/');
  const [folder, id] = NAMED.exec(path) ?? [];
  if (folder === undefined || id === undefined) {
    throw new UserError({
      code: 'no-incident',
      message: `Unexpected "${argument}", expected an incident`,
      hint: 'Name it by id (INC-2026-0042) or by its folder; without a name every incident is checked.',
    });
  }
  return { id, folder };
}

/** Opens an incident as the last commit has it; undefined outside Git and for an incident that is not committed. */
async function openCommitted({ id, folder }: Target): Promise<IncidentTree | undefined> {
  const listing = await runGit(['ls-tree', '-r', '-l', '-z', 'HEAD', `${folder}/`]);
  const files = (listing?.toString('utf8') ?? '')
    .split('\0')
    .flatMap((line) => toTreeFile(line, `${folder}/`));
  if (files.length === 0) return undefined;
  const known = new Set(files.map(({ path }) => path));
  const readBytes = (path: string): Promise<Buffer | undefined> =>
    known.has(path) ? runGit(['show', `HEAD:./${folder}/${path}`]) : Promise.resolve(undefined);
  const readText = async (path: string): Promise<string | undefined> =>
    (await readBytes(path))?.toString('utf8');
  return { id, files, readText, readBytes };
}

/**
 * What the working tree changes since its branch left the default branch; undefined unless it is the incident's own
 * branch. Who committed the ledger, and what was validated before, only GitHub can tell.
 */
async function readBranchFacts({ id }: Target): Promise<BranchFacts | undefined> {
  const current = await runGit(['branch', '--show-current']);
  if (current?.toString('utf8').trim() !== toIncidentBranch(id)) return undefined;
  const base = await runGit(['merge-base', 'origin/HEAD', 'HEAD']);
  if (base === undefined) {
    console.log(`${id}: branch/outside-folder was not checked: Git knows no origin/HEAD here.`);
    return undefined;
  }
  const range = ['--name-only', '--no-renames', '-z', base.toString('utf8').trim()];
  const listed = (await runGit(['diff', ...range]))?.toString('utf8') ?? '';
  const paths = listed.split('\0').filter((path) => path !== '');
  return { changed: paths, isProven: true, isLedgerOwn: true };
}

/** One line of `git ls-tree -l`: mode, type, object, size, tab, path. */
function toTreeFile(line: string, prefix: string): TreeFile[] {
  const [, mode, bytes, path] = /^(\d+) blob \w+ +(\d+)\t(.+)$/s.exec(line) ?? [];
  if (mode === undefined || !path?.startsWith(prefix)) return [];
  return [{ path: path.slice(prefix.length), bytes: Number(bytes), mode }];
}

/** Runs Git in the current folder; undefined when it fails, for a folder without Git is nothing wrong. */
async function runGit(args: readonly string[]): Promise<Buffer | undefined> {
  try {
    const options = { encoding: 'buffer', maxBuffer: OUTPUT_AT_MOST } as const;
    return (await run('git', [...args], options)).stdout;
  } catch {
    return undefined;
  }
}

async function validateTarget(target: Target): Promise<Finding[]> {
  const tree = await openFolder(target.folder, target.id);
  const committed = await openCommitted(target);
  const findings = await validateIncident({
    tree,
    previous: committed === undefined ? [] : [committed],
    branch: await readBranchFacts(target),
    now: systemClock.now(),
  });
  for (const finding of findings) print(target.folder, finding);
  return findings;
}

function print(folder: string, finding: Finding): void {
  const { file, line, column, level, rule, fix } = finding;
  const place = `${toRepositoryPath(folder, file)}:${line}:${column}`;
  console.log(toSingleLine(`${place} ${level} ${rule} ${toMessage(finding)}`));
  if (fix) console.log(`    ${toSingleLine(fix)}`);
}

async function validate(): Promise<void> {
  const { words } = readCommandLine({
    usage: 'npm run validate [INC-2026-0042 or its folder …]',
    options: {},
    words: Infinity,
  });
  const targets = await findTargets(words);
  const findings: Finding[] = [];
  for (const target of targets) findings.push(...(await validateTarget(target)));
  const count = `${targets.length} incident${targets.length === 1 ? '' : 's'}`;
  console.log(`${count} checked: ${toTitle(findings).toLowerCase()}.`);
  process.exitCode = toConclusion(findings) === 'failure' ? 1 : 0;
}

await runScript(validate);
