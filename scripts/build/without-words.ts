/**
 * Leaves the words of facts out of the probe's bundle: what is claimed, where it can be read up and who leans on it. A job
 * asks and answers by id; `npm run probe` has the words on the machine of whoever reads them.
 */
import { parseAst } from 'rolldown/parseAst';

const WORDS: ReadonlySet<unknown> = new Set([
  'claim',
  'grade',
  'sources',
  'reliedOnBy',
  'covers',
  'emulate',
]);

/** A plugin of rolldown. */
export const withoutWords = {
  name: 'without-words',
  transform: {
    filter: { id: /\/sandbox\/facts\/[\w-]+\.ts$/ },
    handler: (code: string): string => leaveWordsOut(code),
  },
};

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** The code of a file of facts without their words; a fact is an object with an id and a claim. */
export function leaveWordsOut(code: string): string {
  const words = listNodes(parseAst(code, { lang: 'ts' }))
    .filter((node) => node.type === 'ObjectExpression' && hasClaim(node))
    .flatMap((fact) => listProperties(fact).filter((one) => WORDS.has(toName(one))));
  // From the back, so that what is cut out moves no place that is still to come.
  return words
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''),
      code,
    );
}

function hasClaim(node: Node): boolean {
  const names = listProperties(node).map(toName);
  return names.includes('id') && names.includes('claim');
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
