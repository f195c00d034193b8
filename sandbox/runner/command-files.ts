/** The files a step reports through: outputs, environment, path, state, summary. One set per step. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFileCommands } from './file-commands.ts';
import { toRunnerError } from './runner-error.ts';

const KINDS = ['output', 'env', 'path', 'state', 'step_summary'] as const;
type Kind = (typeof KINDS)[number];

export interface CommandFiles {
  /** `GITHUB_OUTPUT` and its siblings. */
  variables: Record<string, string>;
  read(): Promise<StepReport>;
}

export interface StepReport {
  outputs: Record<string, string>;
  env: Record<string, string>;
  paths: string[];
  state: Record<string, string>;
  summary: string;
  /** An error that is shown and fails nothing. */
  complaint?: string;
  /** Why the process counts as failed. */
  failure?: string;
}

/** GitHub refuses a summary above this size and says so in an error annotation. */
const LARGEST_SUMMARY = 1024 * 1024;

let made = 0;

/** Makes a step's empty command files. */
export async function createCommandFiles(temp: string): Promise<CommandFiles> {
  made += 1;
  const directory = join(temp, '_runner_file_commands');
  await mkdir(directory, { recursive: true });
  const toPath = (kind: Kind): string => join(directory, `${kind}_${made}`);
  const paths = Object.fromEntries(KINDS.map((kind) => [kind, toPath(kind)]));
  await Promise.all(Object.values(paths).map((path) => writeFile(path, '')));
  const read = (kind: Kind): Promise<string> => readFile(paths[kind] ?? '', 'utf8');
  return {
    variables: Object.fromEntries(
      Object.entries(paths).map(([kind, path]) => [`GITHUB_${kind.toUpperCase()}`, path]),
    ),
    read: async () => ({
      outputs: Object.fromEntries(parseFileCommands(await read('output'))),
      env: toAllowedEnvironment(parseFileCommands(await read('env'))),
      paths: (await read('path')).split('\n').filter((line) => line !== ''),
      state: Object.fromEntries(parseFileCommands(await read('state'))),
      ...toSummary(await read('step_summary')),
    }),
  };
}

function toAllowedEnvironment(values: Map<string, string>): Record<string, string> {
  if ([...values.keys()].some((name) => name.toUpperCase() === 'NODE_OPTIONS')) {
    throw toRunnerError("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  }
  return Object.fromEntries(values);
}

/** https://github.com/actions/runner/blob/258d6c857/src/Runner.Worker/FileCommandManager.cs#L223 */
function toSummary(text: string): Pick<StepReport, 'summary' | 'complaint'> {
  const size = Buffer.byteLength(text);
  if (size <= LARGEST_SUMMARY) return { summary: text };
  const complaint = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`;
  return { summary: '', complaint };
}
