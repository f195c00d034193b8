/** REST routes that the product names in its code, with constants filled in: `GET ${ONE}/secrets` counts as what it becomes. */
import {
  isNode,
  readSources,
  toLine,
  type Node,
  type SourceFile,
} from '../../../scripts/check/sources.ts';
import type { Use } from './use.ts';

const ROUTE = /^(?:GET|POST|PUT|PATCH|DELETE) \/\S*$/;
/** What stands where a value is known only when the program runs. */
const UNKNOWN = '\0';

const PRODUCT = '{actions,scripts}/**/*.ts';

/** The clients of other systems ask nothing of GitHub. */
export function isElsewhere(path: string): boolean {
  return /^actions\/providers\/(?!github\/)[^/]+\//.test(path);
}

/** Every route in the code, in whatever file it is declared or used. */
export function findRouteUses(): Use[] {
  const files = readSources(PRODUCT).filter(({ path }) => !isElsewhere(path));
  const shared = toShared(files);
  return files.flatMap((file) => {
    const constants = new Map([...toImported(file, shared), ...toConstants(file)]);
    return file.nodes
      .map((node) => ({ node, text: fold(node, constants) }))
      .filter(({ text }) => text !== undefined && ROUTE.test(text))
      .map(({ node, text = '' }) => ({
        name: text,
        file: file.path,
        line: toLine(file.text, node.start),
      }));
  });
}

/** Routes that cannot be read from the code: they would escape the register. */
export function findHiddenRoutes(): string[] {
  return findRouteUses()
    .filter(({ name }) => name.includes(UNKNOWN))
    .map(({ file, line }) => `${file}:${line}`);
}

/** Routes that a file declares for others, by their names. */
function toShared(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const routes = files.flatMap((file) =>
    [...toConstants(file)].filter(([, text]) => ROUTE.test(text)),
  );
  return new Map(routes);
}

/** Those of them that a file imports: it uses them, whoever declared them. */
function toImported({ nodes }: SourceFile, shared: ReadonlyMap<string, string>) {
  const names = nodes
    .filter(({ type }) => type === 'ImportSpecifier')
    .flatMap(({ imported }) => (isNode(imported) ? [String(imported['name'])] : []));
  return [...shared].filter(([name]) => names.includes(name));
}

function toConstants({ nodes }: SourceFile): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const node of nodes) {
    const { type, id, init } = node;
    if (type !== 'VariableDeclarator' || !isNode(id) || id.type !== 'Identifier') continue;
    const text = fold(init, constants);
    if (text !== undefined) constants.set(String(id['name']), text);
  }
  return constants;
}

/** The text of a literal or template; undefined for anything else. */
function fold(node: unknown, constants: ReadonlyMap<string, string>): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TSAsExpression') return fold(node['expression'], constants);
  if (node.type === 'Identifier') return constants.get(String(node['name']));
  return node.type === 'TemplateLiteral' ? foldTemplate(node, constants) : undefined;
}

function foldTemplate(node: Node, constants: ReadonlyMap<string, string>): string {
  const expressions = toNodeList(node['expressions']);
  return toNodeList(node['quasis'])
    .flatMap((quasi, index) => {
      const { value } = quasi;
      const cooked =
        typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : '';
      const filled =
        index < expressions.length ? (fold(expressions[index], constants) ?? UNKNOWN) : '';
      return [String(cooked), filled];
    })
    .join('');
}

function toNodeList(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
