/** What the page of a release shows, and the list that `sha256sum --check` reads. */
import { createHash } from 'node:crypto';
import { UserError } from '#kernel/errors.ts';
import { parseChangelog } from '../version/changelog.ts';
import { readVersionFile } from '../version/file.ts';
import type { Git } from '../version/git.ts';
import { computeDigest, listEntries, readText, VERSION_FILE } from '../version/tree.ts';

const BUNDLES = 'dist/';

export interface Notes {
  text: string;
  /** One line a bundle: SHA-256, two blanks, path. */
  sums: string;
}

/**
 * Reads a tag as it is committed.
 * @throws UserError when its files are not those of the release that it claims to be.
 */
export function writeNotes(git: Git, tag: string, repository: string | undefined): Notes {
  const { digest, template } = checkRelease(git, tag);
  if (repository !== undefined && repository !== template) {
    throw toProblem(`a release of ${template}`, `one in ${repository}`);
  }
  const changelog = readText(git, 'HEAD', 'CHANGELOG.md') ?? '';
  const news = parseChangelog(changelog).find(({ version }) => version === tag)?.text ?? '';
  if (news === '') throw toProblem(`CHANGELOG.md to say what ${tag} brings`, 'nothing');
  const sums = listSums(git);
  return { text: renderNotes({ tag, digest, template, news, sums }), sums };
}

function checkRelease(git: Git, tag: string): { digest: string; template: string } {
  const named = readVersionFile(git, 'HEAD');
  if (named?.release?.tag !== tag)
    throw toProblem(`${VERSION_FILE} to name ${tag}`, named?.release?.tag ?? 'no release');
  if (named.template === undefined)
    throw toProblem(`${VERSION_FILE} to say where the template is`, 'nothing');
  const digest = computeDigest(git, 'HEAD');
  if (digest !== named.release.digest) throw toProblem(named.release.digest, digest);
  return { digest, template: named.template };
}

function listSums(git: Git): string {
  const bundles = listEntries(git, 'HEAD').filter(({ path }) => path.startsWith(BUNDLES));
  const lines = bundles.map(({ oid, path }) => {
    const bytes = git.read(['cat-file', 'blob', oid]);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`;
  });
  return lines.join('');
}

interface Told {
  tag: string;
  digest: string;
  template: string;
  news: string;
  sums: string;
}

function renderNotes({ tag, digest, template, news, sums }: Told): string {
  const name = template.split('/').slice(-2).join('/');
  return `${news}

### Take it

In a clone of your copy, on the default branch:

\`\`\`sh
npm run upgrade -- ${tag} --digest ${digest}
\`\`\`

[docs/upgrading.md](${template}/blob/${tag}/docs/upgrading.md) says what it does.

### Prove it

The digest of all files is \`${digest}\`.
The bundles that run in your copy, by SHA-256 (\`sha256sum --check SHA256SUMS\`); who built them: \`gh attestation verify dist/contain.js --repo ${name}\`.

\`\`\`text
${sums.trimEnd()}
\`\`\`
`;
}

function toProblem(expected: string, got: string): UserError {
  return new UserError({
    code: 'no-release',
    message: `Expected ${expected}, got ${got}`,
    hint: 'Prepare the release as the last commit before the tag: npm run release -- TAG',
  });
}
