/**
 * The only importer of gray-matter, which by default evaluates `---js` blocks and caches failed parses as empty.
 * Here it only splits: options are always passed (no cache), every engine is ours, and `yaml.ts` does the parsing.
 */
import matter from 'gray-matter';
import type { Document } from 'yaml';
import { UserError } from './errors.ts';
import { splitMark } from './text/byte-order-mark.ts';
import {
  type ParsedYaml,
  YAML_BYTES_AT_MOST,
  parseYaml,
  parseYamlDocument,
  renderYamlDocument,
} from './yaml.ts';

export { type ParsedYaml, type YamlPath, parseYaml, renderYaml } from './yaml.ts';

export interface FrontmatterSource {
  file: string;
}

export interface Frontmatter extends ParsedYaml {
  /** Everything after the closing line, byte for byte. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
}

/** Parses a file's YAML front matter and keeps its body. @throws UserError naming file, line and column. */
export function parseFrontmatter(text: string, { file }: FrontmatterSource): Frontmatter {
  const { block, body, bodyLine } = split(splitMark(text).rest, file);
  const yaml = parseYaml(block, { file, linesAbove: 1 });
  return { ...yaml, data: yaml.data ?? {}, body, bodyLine };
}

/**
 * Edits front matter in place: comments, key order and the body stay as their author wrote them.
 * @throws UserError when the text, or what `change` made of it, breaks the limits.
 */
export function updateFrontmatter(
  text: string,
  change: (document: Document) => void,
  { file }: FrontmatterSource = { file: 'front matter' },
): string {
  const { mark, rest } = splitMark(text);
  const { block, body } = split(rest, file);
  const document = parseYamlDocument(block, { file, linesAbove: 1 }).document.clone();
  const before = renderYamlDocument(document);
  change(document);
  const after = renderYamlDocument(document);
  // The renderer may normalize spacing; a change of nothing must still be a diff of nothing.
  if (after === before) return text;
  parseYamlDocument(after, { file, linesAbove: 1 });
  const newline = rest.startsWith(`${FENCE}\r\n`) ? '\r\n' : '\n';
  const lines = after.endsWith('\n') ? after : `${after}\n`;
  const below = rest.slice(rest.length - body.length - closing(rest, body));
  return `${mark}${FENCE}${newline}${lines.replaceAll(/\r?\n/g, newline)}${below}`;
}

const FENCE = '---';

interface Split {
  block: string;
  body: string;
  bodyLine: number;
}

function split(text: string, file: string): Split {
  const opening = text.slice(0, text.search(/\r?\n|$/));
  if (opening !== FENCE) {
    const message = `Unexpected first line ${quote(opening)}, expected exactly "${FENCE}"`;
    throw refuse(message, {
      file,
      line: 1,
      hint: 'Start the file with a line of three hyphens; YAML is the only language.',
    });
  }
  const block = findBlock(text, file);
  const { matter: found, content } = matter(text, OPTIONS);
  if (found !== block)
    throw new TypeError(`gray-matter split ${file} in another place than expected`);
  const above = text.slice(0, text.length - content.length);
  return {
    block: `${block.replace(/^\r?\n/, '')}\n`,
    body: content,
    bodyLine: countLines(above) + 1,
  };
}

/** Finds the YAML between the fences ourselves, so that gray-matter never meets a shape it would misread. */
function findBlock(text: string, file: string): string {
  const end = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (end < 0) {
    const message = `Unexpected end of file, expected a closing "${FENCE}" line`;
    throw refuse(message, {
      file,
      line: countLines(text) + 1,
      hint: 'Close the front matter with a line of three hyphens.',
    });
  }
  const rest = text.slice(end + 1);
  const closingLine = rest.slice(0, rest.search(/\r?\n|$/));
  const line = countLines(text.slice(0, end + 1)) + 1;
  if (closingLine !== FENCE) {
    const message = `Unexpected ${quote(closingLine)}, expected exactly "${FENCE}"`;
    throw refuse(message, {
      file,
      line,
      hint: 'Only the closing line may begin with three hyphens.',
    });
  }
  const block = text.slice(FENCE.length, end);
  assertTame(block, file);
  return block;
}

/** gray-matter strips comments with a regex that is quadratic in blank runs, so long runs never reach it. */
function assertTame(block: string, file: string): void {
  const hint = 'Remove the padding, or move prose below the front matter.';
  if (Buffer.byteLength(block) > YAML_BYTES_AT_MOST + 2) {
    const message = `Unexpected ${Buffer.byteLength(block)} bytes of front matter, expected at most ${YAML_BYTES_AT_MOST}`;
    throw refuse(message, { file, line: 1, hint });
  }
  const blank = block.search(/\s{256}/);
  if (blank < 0) return;
  const line = countLines(block.slice(0, blank)) + 1;
  throw refuse('Unexpected run of 256 blanks, expected front matter without padding', {
    file,
    line,
    hint,
  });
}

/** Every name gray-matter knows, so that no default engine can be merged back in. */
const OPTIONS = {
  language: 'yaml',
  eval: false,
  engines: {
    yaml: () => ({}),
    json: refuseEngine,
    javascript: refuseEngine,
    js: refuseEngine,
    coffee: refuseEngine,
    toml: refuseEngine,
  },
};

function refuseEngine(): never {
  throw new UserError({
    code: 'frontmatter-invalid',
    message: 'Unexpected front matter language, expected YAML',
    hint: 'Start the file with a line of three hyphens and nothing else.',
  });
}

/** How many characters stand between the YAML and the body: the closing fence and its line end. */
function closing(text: string, body: string): number {
  const above = text.slice(0, text.length - body.length);
  return above.length - above.lastIndexOf(`\n${FENCE}`) - 1;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function quote(line: string): string {
  return JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line);
}

function refuse(
  message: string,
  { file, line, hint }: { file: string; line: number; hint: string },
): UserError {
  return new UserError({
    code: 'frontmatter-invalid',
    message,
    hint,
    place: { file, line, column: 1 },
  });
}
