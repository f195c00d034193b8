/** The project's own TypeScript as syntax trees, so that checks ask about code and never about comments or strings. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseAst } from 'rolldown/parseAst';
import { listFiles } from './files.ts';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Import {
  specifier: string;
  line: number;
  /** Loaded when the code gets there, and not with the file. */
  isLater: boolean;
}

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
  nodes: readonly Node[];
  /** Module specifiers with the line that names them, of types too. */
  imports: readonly Import[];
}

/** Whether a value of a tree is a node of it. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
    return;
  }
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* walk(child);
}

/** Every node at and below one. */
export function toNodes(value: unknown): Node[] {
  return [...walk(value)];
}

/** 1-based line of an offset. */
export function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function toImports(text: string, nodes: readonly Node[]): SourceFile['imports'] {
  return nodes.flatMap((node) => {
    const source = IMPORTING.has(node.type) ? node['source'] : undefined;
    if (!isNode(source)) return [];
    const { value } = source;
    const specifier = typeof value === 'string' ? value : 'a computed module';
    const isLater = node.type === 'ImportExpression';
    return [{ specifier, line: toLine(text, node.start), isLater }];
  });
}

/** Parses the text of a file. */
export function parseSource(path: string, text: string): SourceFile {
  const nodes = toNodes(parseAst(text, { lang: 'ts' }, path));
  return { path, text, nodes, imports: toImports(text, nodes) };
}

/** What was parsed already; contract tests ask for the same files many times. */
const parsed = new Map<string, SourceFile>();

/** Reads the files of a pattern, sorted by path. @throws Error when there is none. */
export function readSources(pattern: string): SourceFile[] {
  return listFiles(pattern)
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => {
      const file = parsed.get(path) ?? parseSource(path, readFileSync(path, 'utf8'));
      parsed.set(path, file);
      return file;
    });
}

/** `Date.now` for the member expression of that name, `console` for the identifier; undefined for anything else. */
export function toDottedName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type !== 'MemberExpression' || node['computed'] === true) return undefined;
  const object = toDottedName(node['object']);
  const property = toDottedName(node['property']);
  return object === undefined || property === undefined ? undefined : `${object}.${property}`;
}

/** The file of the project that a specifier leads to; undefined for a package. */
export function toTarget({ path }: SourceFile, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(path), specifier);
  const [, name = '', rest = ''] = /^#([^/]+)\/(.*)$/.exec(specifier) ?? [];
  if (name === '') return undefined;
  return name === 'sandbox' ? `sandbox/${rest}` : `actions/${name}/${rest}`;
}
