/**
 * `npm run release -- v0.2.0 [--template URL]`, for whoever makes the template: writes the name and the digest of a release
 * into the working tree; committed, reviewed and tagged, `release.yml` publishes it. With `--notes FOLDER` it checks a
 * tag that is checked out and writes what its page shows; that needs no packages, so that nothing foreign runs there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine, refuseUsage, runScript, toTypedPath } from './command-line.ts';
import { writeNotes } from './release/notes.ts';
import { prepareRelease, toTemplate } from './release/prepare.ts';
import { TAG } from './version/file.ts';
import { openGit, type Git } from './version/git.ts';

const text = { type: 'string' } as const;
const SYNTAX = {
  usage: 'npm run release -- v0.2.0 [--template https://github.com/OWNER/NAME] [--notes FOLDER]',
  options: { template: text, notes: text },
  words: 1,
} as const;

function readTemplate(git: Git, given: string | undefined): string {
  const template = toTemplate(given ?? git.ask(['remote', 'get-url', 'origin']) ?? '');
  if (template !== undefined) return template;
  throw refuseUsage('Expected the address of the template as --template or as origin', SYNTAX);
}

/** Where the workflow runs; undefined on a laptop. */
function findRepository(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return server === undefined || name === undefined ? undefined : `${server}/${name}`;
}

async function release(): Promise<void> {
  const { flags, words } = readCommandLine(SYNTAX);
  const [tag = ''] = words;
  if (!TAG.test(tag)) throw refuseUsage(`Expected a release such as v0.2.0, got "${tag}"`, SYNTAX);
  const git = openGit(process.cwd());
  if (flags.notes !== undefined) {
    const folder = toTypedPath(flags.notes);
    const notes = writeNotes(git, tag, findRepository());
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'notes.md'), notes.text);
    writeFileSync(join(folder, 'SHA256SUMS'), notes.sums);
    return;
  }
  const date = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const template = readTemplate(git, flags.template);
  const { digest } = prepareRelease(git, { tag, date, template });
  console.log(`${tag} of ${template}: ${digest}`);
  console.log(`Next: npm run check, commit, merge. Again after every change before the tag.
Then, at the merged commit: git tag ${tag} && git push origin ${tag}`);
}

await runScript(release);
