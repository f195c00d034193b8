import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'rolldown/parseAst';
import { isNode } from '../../scripts/check/sources.ts';

/** What a bundle loads when it starts, and unless told otherwise what it may load later: each chunk it reaches. */
function listChunks(entry: string, isLaterToo = true): string[] {
  const found = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(
      ...listImports(file, isLaterToo).map((specifier) => join(dirname(file ?? ''), specifier)),
    );
  }
  return [...found];
}

/** Relative imports of a built file, at its start or at any time. */
const listImports = memoize((file, isLaterToo): string[] => {
  const specifiers: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    const isLater = value.type === 'ImportExpression';
    const isImport = /^(Import|Export)/.test(value.type) && (isLaterToo || !isLater);
    const source = isImport ? value['source'] : undefined;
    if (isNode(source) && typeof source['value'] === 'string') specifiers.push(source['value']);
    Object.values(value).forEach((child) => {
      if (typeof child === 'object') visit(child);
    });
  };
  visit(parseAst(readFileSync(file, 'utf8')));
  return specifiers.filter((specifier) => specifier.startsWith('.'));
});

/** All bundles share most of their chunks, and reading one takes a while. */
function memoize(
  read: (file: string, isLaterToo: boolean) => string[],
): (file: string, isLaterToo: boolean) => string[] {
  const known = new Map<string, string[]>();
  return (file, isLaterToo) => {
    const key = `${isLaterToo} ${file}`;
    const found = known.get(key) ?? read(file, isLaterToo);
    known.set(key, found);
    return found;
  };
}

/** The bundler names the module above each piece of code. */
function listModules(entry: string, isLaterToo = true): string[] {
  return listChunks(entry, isLaterToo).flatMap(listOwnModules);
}

function listOwnModules(file: string): string[] {
  const names = readFileSync(file, 'utf8').matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gm);
  return Array.from(names, ([, path]) =>
    (path ?? '').replace(/^.*node_modules\//, 'node_modules/'),
  );
}

/** What the job that holds the operator's keys has no use for. */
const FOREIGN =
  /^(actions\/(command|validate|report|declare|close|sweep)\/|actions\/containment\/(plan|render-plan|rollback|deposit|command-line)\.ts|actions\/kernel\/markdown|sandbox\/|node_modules\/(unified|remark|mdast|micromark|handlebars|vfile)\b)/;

describe('dist/contain.js', () => {
  const modules = listModules('dist/contain.js');

  it('names its modules, so that they can be judged', () => {
    expect(modules).toContain('actions/contain/take-over.ts');
    expect(modules).toContain('actions/containment/execute.ts');
  });

  it('loads no planning, command, validation, report, Markdown, template or reader code, now or later', () => {
    expect(modules.filter((path) => FOREIGN.test(path))).toEqual([]);
  });
});

it.each(['command', 'contain'])(
  'dist/%s.js loads what asks for a token of OpenID Connect when a provider asks, and not before',
  (name) => {
    const asking = 'actions/kernel/runner/id-token.ts';
    const later = listChunks(`dist/${name}.js`).filter((file) =>
      listOwnModules(file).includes(asking),
    );
    expect(later.map(listOwnModules)).toEqual([[asking]]);
    expect(listModules(`dist/${name}.js`, false)).not.toContain(asking);
  },
);

it('the same question about the command job names all of them', () => {
  const modules = listModules('dist/command.js');
  for (const folder of ['command', 'validate', 'report']) {
    expect(modules.some((path) => path.startsWith(`actions/${folder}/`))).toBe(true);
  }
});

/** What packages take along for uses that nobody here has; see docs/decisions.md. */
const UNUSED =
  /^node_modules\/(undici|@actions\/http-client|tunnel|@actions\/exec|esprima|js-yaml|source-map|libsodium|libsodium-wrappers|@octokit\/plugin-rest-endpoint-methods)\/|to-json-schema\.js$/;

describe.each(readdirSync('dist').filter((name) => name.endsWith('.js')))('dist/%s', (name) => {
  it('holds nothing of what is used by nobody', () => {
    expect(listModules(`dist/${name}`).filter((path) => UNUSED.test(path))).toEqual([]);
  });
});

it('dist/probe.js asks, and has none of the words of facts', () => {
  const text = readFileSync('dist/probe.js', 'utf8');
  expect(text).toMatch(/^\s*check: /m);
  expect(text).not.toMatch(/^\s*(?:claim|reliedOnBy|grade): /m);
});

it('one copy of a module serves all bundles', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  const all = files
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => listOwnModules(join('dist', name)));
  expect(all.filter((path, index) => all.indexOf(path) !== index)).toEqual([]);
});

/** What a front door knows before it has decided whether the event is its own. */
const DECIDING =
  /^(\\0rolldown\/runtime\.js$|actions\/(kernel|incident)\/|actions\/github\/(command-request|payload)\.ts|actions\/\w+\/(main|request|push|own|dependencies)\.ts|actions\/declare\/intakes\/|scripts\/build\/no-json-schema\.ts$|node_modules\/(zod|@actions\/core)\/)/;

it.each(['command', 'contain', 'declare', 'close', 'validate', 'report', 'sweep'])(
  'dist/%s.js starts with what decides whether there is work, and nothing that does it',
  (name) => {
    const modules = listModules(`dist/${name}.js`, false);
    expect(modules).toContain(`actions/${name}/main.ts`);
    expect(modules.filter((path) => !DECIDING.test(path))).toEqual([]);
    expect(modules.filter((path) => /yaml|markdown|frontmatter/.test(path))).toEqual([]);
  },
);
