/**
 * Leaves words out of the bundles that no job says: of a fact, what is claimed, where it can be read up and who leans on
 * it; of a rule, its title, its reason and its example. `npm run probe` and the docs have them on the machine of whoever
 * reads them.
 */
import { parseAst } from 'rolldown/parseAst';

interface Kind {
  /** The names that tell such an object from all others. */
  marks: readonly string[];
  words: ReadonlySet<unknown>;
}

const FACT: Kind = {
  marks: ['id', 'claim'],
  words: new Set(['claim', 'grade', 'sources', 'reliedOnBy', 'covers', 'emulate']),
};

const RULE: Kind = {
  marks: ['id', 'why', 'example', 'check'],
  words: new Set(['title', 'why', 'example']),
};

/** Plugins of rolldown. */
export const withoutWords = [
  toPlugin('without-words-of-facts', /\/sandbox\/facts\/[\w-]+\.ts$/, FACT),
  toPlugin('without-words-of-rules', /\/actions\/validate\/rules\/[\w-]+\/[\w-]+\.ts$/, RULE),
];

function toPlugin(name: string, id: RegExp, kind: Kind) {
  const handler = (code: string): string => cutWords(code, kind);
  return { name, transform: { filter: { id }, handler } };
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** The code of a file of facts without their words; a fact is an object with an id and a claim. */
export function leaveWordsOut(code: string): string {
  return cutWords(code, FACT);
}

/** The code of a rule without what only its documentation and its tests read. */
export function leaveExampleOut(code: string): string {
  return cutWords(code, RULE);
}

function cutWords(code: string, { marks, words }: Kind): string {
  const cut = listNodes(parseAst(code, { lang: 'ts' }))
    .filter((node) => node.type === 'ObjectExpression' && hasAll(node, marks))
    .flatMap((one) => listProperties(one).filter((property) => words.has(toName(property))));
  // From the back, so that what is cut out moves no place that is still to come.
  return cut
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
      code,
    );
}

function hasAll(node: Node, marks: readonly string[]): boolean {
  const names = listProperties(node).map(toName);
  return marks.every((name) => names.includes(name));
}

function listProperties({ properties }: Node): Node[] {
  return Array.isArray(properties) ? properties.filter(isNode) : [];
}

function toName({ key }: Node): unknown {
  return isNode(key) ? key['name'] : undefined;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    'start' in value &&
    'end' in value
  );
}

function listNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(listNodes);
  if (!isNode(value)) return [];
  return [
    value,
    ...Object.values(value).flatMap((child) => (typeof child === 'object' ? listNodes(child) : [])),
  ];
}
