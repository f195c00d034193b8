/**
 * `npm run verify -- [folder|bundle] [--base commit] [--json]`: custody of incidents, checked by whoever has a clone or a
 * bundle, without a network and without anybody's word. Exit code 1 means that something does not hold.
 */
import { stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { systemClock } from '#kernel/clock.ts';
import { UserError } from '#kernel/errors.ts';
import { readCommandLine, runScript, toTypedPath } from './command-line.ts';
import { runGit } from './validate/git.ts';
import { unpackBundle } from './verify/bundle.ts';
import { renderVerification } from './verify/print.ts';
import { openRepository, type Repository } from './verify/repository.ts';
import { findIncidents } from './verify/targets.ts';
import { verifyRepository } from './verify/verify.ts';

const SYNTAX = {
  usage: 'npm run verify -- [folder|file.bundle] [--base commit] [--json]; see docs/verify.md',
  options: { base: { type: 'string' }, json: { type: 'boolean' } },
  words: 1,
} as const;

interface Opened {
  repository: Repository;
  /** Below the root: what was named may be one incident of many. */
  within: string;
  close: () => Promise<void>;
}

async function open(word: string | undefined): Promise<Opened> {
  const path = word === undefined ? process.cwd() : toTypedPath(word);
  const found = await stat(path);
  if (found.isFile()) {
    const { root, head, remove } = await unpackBundle(path);
    return {
      repository: await openRepository(root, { hasFiles: false, head }),
      within: '',
      close: remove,
    };
  }
  const top = (await runGit(['-C', path, 'rev-parse', '--show-toplevel']))?.trim();
  const root = top ?? path;
  const within = relative(root, path).replaceAll('\\', '/');
  return { repository: await openRepository(root), within, close: () => Promise.resolve() };
}

async function verify(): Promise<void> {
  const { words, flags } = readCommandLine(SYNTAX);
  const { repository, within, close } = await open(words[0]);
  try {
    const base = await findBase(repository, flags.base);
    const targets = await findIncidents(repository, within);
    const verdict = await verifyRepository(repository, { targets, base, now: systemClock.now() });
    console.log(
      flags.json === true ? JSON.stringify(verdict, null, 2) : renderVerification(verdict),
    );
    process.exitCode = verdict.faults === 0 ? 0 : 1;
  } finally {
    repository.objects.close();
    await close();
  }
}

/** A history that does not contain the commit which somebody trusts was made anew. */
async function findBase(
  { git, head }: Repository,
  typed: string | undefined,
): Promise<string | undefined> {
  if (typed === undefined) return undefined;
  const base = (
    await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${typed}^{commit}`)
  )?.trim();
  const isBehind =
    base !== undefined &&
    (await git('merge-base', '--is-ancestor', base, head ?? '')) !== undefined;
  if (isBehind) return base;
  throw new UserError({
    code: 'no-base',
    message: `Expected --base to name a commit that HEAD was made on, got ${JSON.stringify(typed)}`,
    hint: 'If you noted that commit earlier and it is not in the history any more, the history was rewritten.',
  });
}

await runScript(verify);
