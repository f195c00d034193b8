/**
 * `npm run upgrade -- v0.2.0 [--from PATH-OR-URL] [--made-from TAG-OR-COMMIT] [--digest sha256:…] [--copy FOLDER]`: brings
 * a copy of the template to a newer release, on a branch of its own. What the copy did not change is taken, what both
 * changed is merged, incidents are not touched. Every module is loaded before the files change under this one.
 */
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';
import { hasConflicts, renderOutcome } from './upgrade/tell.ts';
import { upgradeCopy, type UpgradeOptions } from './upgrade/upgrade.ts';
import { TAG } from './version/file.ts';

const text = { type: 'string' } as const;
const SYNTAX = {
  usage:
    'npm run upgrade -- v0.2.0 [--from URL-OR-PATH] [--made-from TAG-OR-COMMIT] [--digest sha256:…] [--copy FOLDER]',
  options: { from: text, 'made-from': text, digest: text, copy: text },
  words: 1,
} as const;

function readOptions(): UpgradeOptions {
  const { flags, words } = readCommandLine(SYNTAX);
  const [tag = ''] = words;
  const { digest, from, copy = '.' } = flags;
  if (!TAG.test(tag)) throw refuseUsage(`Expected a release such as v0.2.0, got "${tag}"`, SYNTAX);
  if (digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(digest))
    throw refuseUsage('Expected --digest as the page of the release shows it', SYNTAX);
  return {
    copy: flags.copy === undefined ? process.cwd() : toTypedPath(copy),
    tag,
    template: from === undefined || isAddress(from) ? from : toTypedPath(from),
    madeFrom: flags['made-from'],
    digest,
  };
}

/** `https://…`, `ssh://…` or `git@host:owner/name`; anything else is a path. */
function isAddress(from: string): boolean {
  return /^(?:https|ssh|file):\/\/|^[\w.-]+@[\w.-]+:/.test(from);
}

async function upgrade(): Promise<void> {
  const outcome = upgradeCopy(readOptions());
  for (const line of renderOutcome(outcome)) console.log(line);
  process.exitCode = hasConflicts(outcome) ? 1 : 0;
}

await runScript(upgrade);
