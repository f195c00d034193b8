import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listFiles } from '../../scripts/check/files.ts';
import {
  isNode,
  readSources,
  toDottedName,
  type Node,
  type SourceFile,
} from '../../scripts/check/sources.ts';

/** action.yml is what a workflow's author reads and main.ts is what happens; they must name the same inputs and outputs. */
const Input = z.strictObject({
  description: z.string().regex(/^[A-Z].*\.$/),
  required: z.boolean().optional(),
  default: z.string().optional(),
});
const Action = z.strictObject({
  name: z.string().startsWith('Firebreak '),
  description: z.string().regex(/^[A-Z].*\.$/),
  inputs: z.record(z.string(), Input).default({}),
  outputs: z.record(z.string(), z.strictObject({ description: z.string().regex(/^[A-Z].*\.$/) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
});

const names = listFiles('actions/*/{action.yml,main.ts}')
  .map((path) => path.split(/[\\/]/)[1] ?? '')
  .filter((name, index, all) => all.indexOf(name) === index)
  .toSorted();

function toKeys(object: unknown): string[] {
  if (!isNode(object) || !Array.isArray(object['properties'])) return [];
  return object['properties'].filter(isNode).map(({ key }) => {
    if (!isNode(key)) return 'a computed key';
    return key.type === 'Identifier' ? String(key['name']) : String(key['value']);
  });
}

/** The first argument of a call, through the constant that names it. */
function toArgument(call: Node, file: SourceFile): unknown {
  const [argument] = Array.isArray(call['arguments']) ? call['arguments'] : [];
  if (!isNode(argument) || argument.type !== 'Identifier') return argument;
  const declared = file.nodes.find(
    (node) => node.type === 'VariableDeclarator' && toDottedName(node['id']) === argument['name'],
  );
  return declared?.['init'];
}

/** Inputs that the code asks the runner for: the keys of the schemas given to `inputs(…)`. */
function toInputs(file: SourceFile): string[] {
  return file.nodes
    .filter(
      (node) => node.type === 'CallExpression' && toDottedName(node['callee'])?.endsWith('.inputs'),
    )
    .map((call) => toArgument(call, file))
    .filter(isNode)
    .filter((node) => /^z\.(strict|loose)?[oO]bject$/.test(toDottedName(node['callee']) ?? ''))
    .flatMap((schema) => toKeys(toArgument(schema, file)));
}

/** Outputs besides `result`, which every action has: the keys of each `outputs: {…}`. */
function toOutputs(file: SourceFile): string[] {
  const objects = file.nodes
    .filter((node) => node.type === 'Property' && toDottedName(node['key']) === 'outputs')
    .map((node) => node['value']);
  return ['result', ...new Set(objects.flatMap(toKeys))];
}

describe.each(names)('actions/%s', (name) => {
  const path = `actions/${name}/action.yml`;
  const read = () => Action.parse(parse(readFileSync(path, 'utf8')));

  it('has both its faces: action.yml and main.ts', () => {
    expect([path, `actions/${name}/main.ts`].filter((file) => !existsSync(file))).toEqual([]);
  });

  it('starts the bundle of its name, which is built', () => {
    const { main } = read().runs;
    const entry = join(`actions/${name}`, main);
    expect(entry).toBe(`dist/${name}.js`);
    expect(existsSync(entry), `${entry}: run \`npm run build\``).toBe(true);
  });

  it('reads the inputs and sets the outputs that it declares', () => {
    const files = readSources(`actions/${name}/*.ts`);
    const { inputs, outputs } = read();
    expect([...new Set(files.flatMap(toInputs))].toSorted()).toEqual(
      Object.keys(inputs).toSorted(),
    );
    const set = new Set(files.flatMap(toOutputs));
    expect([...set].toSorted()).toEqual(Object.keys(outputs).toSorted());
  });

  it('needs each input or has a default for it', () => {
    const vague = Object.entries(read().inputs).filter(
      ([, input]) => (input.required === true) === (input.default !== undefined),
    );
    expect(vague.map(([input]) => input)).toEqual([]);
  });

  it('has a page for the people who use it', () => {
    expect(existsSync(`actions/${name}/README.md`), `actions/${name}/README.md`).toBe(true);
  });
});
