/** A repository of many incidents on disk, and what the script says of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { openFolder } from '#github/folder.ts';
import { toSingleLine } from '#kernel/text/lines.ts';
import { toMessage, toRepositoryPath, validateIncident } from '#validate/index.ts';
import { commitAll, writeIncidents } from '../../../scripts/bench/incidents.ts';

const SCRIPT = resolve('scripts/validate.ts');

export interface Repository {
  root: string;
  /** Paths of incidents, from the root. */
  folders: string[];
  /** Changes the bytes of a file, which counts as empty when it is not there. */
  edit: (path: string, change: (text: string) => string) => void;
  run: (...args: string[]) => { status: number | null; stdout: string; stderr: string };
  remove: () => void;
}

/** Writes sound incidents and commits them. */
export function openRepository(count: number): Repository {
  const root = mkdtempSync(join(tmpdir(), 'firebreak-many-'));
  writeIncidents(root, count);
  commitAll(root);
  return {
    root,
    folders: readdirSync(join(root, 'incidents/2024')).map((name) => `incidents/2024/${name}`),
    edit: (path, change) => {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, change(readText(file)));
    },
    run: (...args) => {
      const env = { ...process.env, INIT_CWD: root };
      return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: root, env, encoding: 'utf8' });
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What the rules say of one incident when its past is read file by file, each by a process of Git. */
export async function validateAlone(root: string, folder: string): Promise<string[]> {
  const id = folder.slice(folder.lastIndexOf('/') + 1);
  const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: root });
  const listed = git('ls-tree', '-r', '--name-only', '-z', 'HEAD', `${folder}/`).toString();
  const paths = new Set(listed.split('\0').map((path) => path.slice(folder.length + 1)));
  const readBytes = async (path: string): Promise<Buffer | undefined> =>
    paths.has(path) ? git('show', `HEAD:${folder}/${path}`) : undefined;
  const readFile = async (path: string): Promise<string | undefined> =>
    (await readBytes(path))?.toString('utf8');
  const previous = { id, files: [], readText: readFile, readBytes };
  const findings = await validateIncident({
    tree: await openFolder(join(root, folder), id),
    previous: listed === '' ? [] : [previous],
    now: new Date(),
  });
  return findings.map((finding) => {
    const { file, line, column, level, rule } = finding;
    const place = `${toRepositoryPath(folder, file)}:${line}:${column}`;
    return toSingleLine(`${place} ${level} ${rule} ${toMessage(finding)}`);
  });
}
