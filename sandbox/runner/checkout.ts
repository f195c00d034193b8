/**
 * `actions/checkout` in the sandbox: puts a commit's files where a hosted runner would. It keeps no
 * credentials and no `.git`, so inputs that ask for either are refused.
 */

import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { JobState } from './job-state.ts';
import { writeCheckout } from './workspace.ts';
import { toRunnerError } from './runner-error.ts';

/**
 * Checks out the event's commit, or `ref`.
 * @throws UserError when the job's token may not read contents, or an input asks for the impossible.
 */
export async function runCheckout(
  inputs: Record<string, string>,
  job: JobState,
): Promise<Record<string, string>> {
  assertSupported(inputs, job);
  const access = job.token.permissions['contents'];
  if (access !== 'read' && access !== 'write') {
    // What Git says to a token that may not read a private repository.
    throw toRunnerError('Not Found: the job needs `permissions: contents: read` to check out.');
  }
  const { workspace } = job.directories;
  const directory = join(workspace, inputs['path'] ?? '.');
  if (relative(workspace, directory).startsWith('..')) {
    throw toRunnerError(`Repository path '${inputs['path'] ?? ''}' is not under the workspace.`);
  }
  const ref = inputs['ref'] ?? '';
  await rm(directory, { recursive: true, force: true });
  const commit = await writeCheckout(job.host.world.git, ref === '' ? job.run.event.sha : ref, {
    directory,
    cone: toCone(inputs),
  });
  return { commit, ref: ref === '' ? job.run.event.ref : ref };
}

/** Patterns of the cone mode, which the action takes unless it is told otherwise, are folders. */
const PLAIN_FOLDER = /^[\w.-]+(?:\/[\w.-]+)*$/;

function listLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The folders to check out; undefined for all of them. */
function toCone(inputs: Record<string, string>): readonly string[] | undefined {
  const folders = listLines(inputs['sparse-checkout'] ?? '');
  return folders.length === 0 ? undefined : folders;
}

function assertSupported(inputs: Record<string, string>, job: JobState): void {
  const { owner, name } = job.run.event.repository;
  const accepted: Record<string, (value: string) => boolean> = {
    ref: () => true,
    path: () => true,
    'fetch-depth': (value) => value === '1',
    'persist-credentials': (value) => value === 'false',
    'sparse-checkout': (value) => listLines(value).every((line) => PLAIN_FOLDER.test(line)),
    repository: (value) => value === `${owner}/${name}`,
  };
  for (const [input, value] of Object.entries(inputs)) {
    if (accepted[input]?.(value) !== true) {
      throw toRunnerError(
        `The sandbox does not support \`${input}: ${value}\` of actions/checkout.`,
      );
    }
  }
  if (inputs['persist-credentials'] !== 'false') {
    throw toRunnerError('actions/checkout needs `persist-credentials: false` in the sandbox.');
  }
}
