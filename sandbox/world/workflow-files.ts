/** GitHub lists a workflow, and lets it be dispatched, once its file is on the default branch. */

import { parse } from 'yaml';
import { z } from 'zod';
import type { Act } from './act.ts';
import { listFiles, readFile } from './git.ts';
import { createWorkflow } from './repositories.ts';

const Named = z.looseObject({ name: z.string() });

/** Lists the workflows that a push brought to the default branch. */
export async function listNewWorkflows(
  { world, repository }: Act,
  { branch, after }: { branch: string; after: string },
): Promise<void> {
  if (branch !== repository.defaultBranch || repository.gitDir === undefined) return;
  const known = new Set(repository.workflows.map(({ path }) => path));
  for (const { path } of await listFiles(world.git, after)) {
    if (known.has(path) || !/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue;
    const text = (await readFile(world.git, after, path))?.toString() ?? '';
    repository.workflows.push(createWorkflow(world, toName(text) ?? path, path));
  }
}

function toName(text: string): string | undefined {
  // What is wrong with a malformed file, its first run says.
  try {
    return Named.safeParse(parse(text)).data?.name;
  } catch {
    return undefined;
  }
}
