import { expect, it } from 'vitest';
import { toJsonSchemas } from '#incident/schemas.ts';
import {
  isNode,
  readSources,
  toLine,
  type Node,
  type SourceFile,
} from '../../scripts/check/sources.ts';

/**
 * Each file of an incident has one schema, one tolerant view where somebody must read what is damaged, and one pattern
 * of its path, all in actions/incident/. A second one elsewhere is what this test is for.
 */
const files = [
  ...readSources('actions/**/*.ts'),
  ...readSources('sandbox/**/*.ts'),
  ...readSources('scripts/**/*.ts'),
];
const outside = files.filter(({ path }) => !path.startsWith('actions/incident/'));

/** An id as a pattern, such as `R-\d{4,9}`. */
const ID_PATTERN = /(^|[^A-Za-z])(INC|[A-Z])-(\\d|\[0-9\])/;
/** A path as a pattern or put together from parts. */
const PATH_PATTERN =
  /^\^?\(?(containment|evidence)\\?\/(?!$)|(incident|timeline)\\\.md|ledger\\\.ndjson/;
const FILE_NAMES = /^(incident\.md|timeline\.md|ledger\.ndjson|artifacts\/manifest\.yml)$/;

/** The texts that a file may match with, or put a path together from: patterns and templates. */
function findPattern({ type, regex, quasi, quasis }: Node): string | undefined {
  if (type === 'Literal' && typeof regex === 'object' && regex !== null && 'pattern' in regex) {
    return String(regex.pattern);
  }
  if (type === 'TaggedTemplateExpression' && isNode(quasi)) return findPattern(quasi);
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length < 2) return undefined;
  return quasis.map((one) => toRaw(one)).join('…');
}

function toRaw(element: unknown): string {
  const value: unknown = isNode(element) ? element['value'] : undefined;
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}

/** GitHub lists the names in a folder; and an exercise may name an incident by its number alone. */
const SPELLED: readonly RegExp[] = [
  /^actions\/github\/snapshot\.ts$/,
  /^sandbox\/exercise\/references\.ts$/,
];

function listPatterns({ path, text, nodes }: SourceFile): string[] {
  if (SPELLED.some((one) => one.test(path))) return [];
  return nodes.flatMap((node) => {
    const pattern = findPattern(node);
    if (pattern === undefined) return [];
    const isOne = ID_PATTERN.test(pattern) || PATH_PATTERN.test(pattern);
    return isOne ? [`${path}:${toLine(text, node.start)}: ${pattern}`] : [];
  });
}

/** Keys that give the schema of a file away: two of them in one object make a second one. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  'receipt.ts, receipt-view.ts': ['params', 'approvals', 'rollback', 'evidence', 'step'],
  'ledger-entry.ts': ['claim', 'phase', 'prev', 'hash', 'actor'],
  'record.ts': ['codename', 'severity_assumed', 'exposed_credentials', 'affected', 'reporter'],
  'manifest.ts': ['artifacts', 'sha256', 'added_by'],
  'sealed-credential.ts': ['fingerprint', 'sealed_to', 'box'],
  'evidence.ts': ['custody', 'volatility', 'acquired', 'alterations'],
};

/** The keys of `z.object({…})` and its like; of `.extend({…})` too. */
function findSchemaKeys({ type, callee, arguments: given }: Node): string[] {
  if (type !== 'CallExpression' || !isNode(callee) || !Array.isArray(given)) return [];
  const method = isNode(callee['property']) ? String(callee['property']['name']) : '';
  if (!/^(object|strictObject|looseObject|extend)$/.test(method)) return [];
  const [shape]: unknown[] = given;
  if (!isNode(shape) || !Array.isArray(shape['properties'])) return [];
  return shape['properties'].flatMap((one) => (isNode(one) ? [toKey(one)] : []));
}

function toKey({ key }: Node): string {
  return isNode(key) ? String(key['name'] ?? key['value']) : '';
}

function listSchemas({ path, text, nodes }: SourceFile): string[] {
  return nodes.flatMap((node) => {
    const keys = findSchemaKeys(node);
    const own = Object.entries(SIGNS).find(
      ([, signs]) => signs.filter((sign) => keys.includes(sign)).length >= 2,
    );
    return own === undefined ? [] : [`${path}:${toLine(text, node.start)}: see ${own[0]}`];
  });
}

/** What has such keys and is no file of an incident. */
const NO_FILE =
  /^(sandbox\/exercise\/|sandbox\/server\/|sandbox\/facts\/|actions\/report\/readers\/|actions\/github\/)/;

it('an id or a path of an incident is a pattern in actions/incident/ alone', () => {
  expect(outside.flatMap(listPatterns)).toEqual([]);
  expect(files.filter((file) => !outside.includes(file)).flatMap(listPatterns)).not.toEqual([]);
});

it('a file of an incident has its schema in actions/incident/ alone', () => {
  const judged = outside.filter(({ path }) => !NO_FILE.test(path));
  expect(judged.flatMap(listSchemas)).toEqual([]);
});

it.each(Object.entries(SIGNS))('the signs of %s are found where its schema is', (names) => {
  for (const name of names.split(', ')) {
    const own = files.filter(({ path }) => path === `actions/incident/${name}`);
    expect(own.flatMap(listSchemas), name).not.toEqual([]);
  }
});

const isGiven = ({ path }: SourceFile) =>
  /^actions\/(containment|command|github|declare|close|contain|answer)\//.test(path);

it('nothing writes the name of a file of every incident into a path', () => {
  const spelled = outside
    .filter(isGiven)
    .flatMap(({ path, text, nodes }) =>
      nodes
        .filter(({ type, value }) => type === 'Literal' && FILE_NAMES.test(String(value)))
        .map(({ start }) => `${path}:${toLine(text, start)}`),
    );
  expect(spelled).toEqual([]);
});

it('each file but the timeline, which is Markdown, has a JSON Schema', () => {
  expect(Object.keys(toJsonSchemas()).toSorted()).toEqual([
    'evidence.schema.json',
    'incident.schema.json',
    'ledger.schema.json',
    'manifest.schema.json',
    'receipt.schema.json',
    'sealed-credential.schema.json',
  ]);
  const texts = files
    .filter(({ path }) => path.startsWith('actions/incident/'))
    .map(({ text }) => text);
  const named = texts.join('').match(/schemas\/[\w-]+\.schema\.json/g) ?? [];
  expect([...new Set(named.map((one) => one.slice('schemas/'.length)))].toSorted()).toEqual(
    Object.keys(toJsonSchemas())
      .toSorted()
      .filter((name) => name !== 'ledger.schema.json'),
  );
});
