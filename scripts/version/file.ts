/**
 * `.firebreak-version`: what a copy of the template was made from. The release writes it, `npm run upgrade` reads it, and
 * between two releases it names the last one; whether the files are exactly that release's, the digest tells.
 */
import { UserError } from '#kernel/errors.ts';
import type { Git } from './git.ts';
import { readText, VERSION_FILE } from './tree.ts';

export interface MadeFrom {
  /** Where the template is; undefined until it has been released once. */
  template?: string;
  /** The last release, and its digest; undefined before the first one. */
  release?: { tag: string; digest: string };
}

export const TAG = /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** No other protocol: whoever changes the file must not choose what Git starts. */
const ADDRESS = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/;
const NONE = 'none';

const HEAD = `# What this copy of Firebreak was made from: the last release of the template, and the digest of its files. Releases and
# \`npm run upgrade\` write it; see docs/upgrading.md. A template between two releases names the last one, and its
# files have another digest.`;

/** Renders the file as a release writes it. */
export function renderVersionFile({ template, release }: MadeFrom): string {
  const lines = [
    HEAD,
    `template: ${template ?? NONE}`,
    `version: ${release?.tag ?? NONE}`,
    `digest: ${release?.digest ?? NONE}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Parses the file. @throws UserError that names what is not as a release writes it. */
export function parseVersionFile(text: string): MadeFrom {
  const fields = new Map(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => toField(line)),
  );
  const template = readField(fields, 'template', ADDRESS);
  const tag = readField(fields, 'version', TAG);
  const digest = readField(fields, 'digest', DIGEST);
  if ((tag === undefined) !== (digest === undefined))
    throw toProblem('version and digest to be there both or neither');
  return {
    ...(template !== undefined && { template }),
    ...(tag !== undefined && digest !== undefined && { release: { tag, digest } }),
  };
}

/** Reads it as a commit has it; undefined where there is none. @throws UserError when it cannot be read. */
export function readVersionFile(git: Git, commit: string): MadeFrom | undefined {
  const text = readText(git, commit, VERSION_FILE);
  return text === undefined ? undefined : parseVersionFile(text);
}

function toField(line: string): [name: string, value: string] {
  const [, name = '', value = ''] = /^(\w+): (\S+)$/.exec(line) ?? [];
  return [name, value];
}

function readField(
  fields: ReadonlyMap<string, string>,
  name: string,
  pattern: RegExp,
): string | undefined {
  const value = fields.get(name);
  if (value === NONE) return undefined;
  if (value === undefined || !pattern.test(value)) throw toProblem(`a line "${name}: …"`);
  return value;
}

function toProblem(expected: string): UserError {
  return new UserError({
    code: 'version-file',
    message: `Expected ${expected}, got something else`,
    hint: 'Restore it from the commit that made this copy or from the last upgrade: git log -- .firebreak-version',
    place: { file: VERSION_FILE },
  });
}

/** Whether one tag is of a later version than another. */
export function isLater(tag: string, than: string): boolean {
  const [a, b] = [toNumbers(tag), toNumbers(than)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}

function toNumbers(tag: string): number[] {
  return tag.slice(1).split('.').map(Number);
}
