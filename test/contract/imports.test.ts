import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { isNode, readSources, toDottedName, toLine, type SourceFile } from './sources.ts';

/**
 * Imports go one way: kernel ← capabilities that know only the kernel ← front doors that compose them ← main.ts,
 * scripts and the sandbox. A capability is entered through its index.ts and nowhere else.
 */
const LIBRARIES = ['contain', 'report', 'answer', 'validate'];
const FRONT_DOORS = ['command', 'declare', 'close', 'sweep'];
const CAPABILITIES = [...LIBRARIES, ...FRONT_DOORS];

/** Who may import which package. A package that is not listed may be imported by nobody below actions/. */
const OWNERS: readonly (readonly [packages: RegExp, owners: RegExp])[] = [
  [/^zod$/, /./],
  [/^node:(crypto|path|buffer|util|timers\/promises)$/, /./],
  [/^node:fs(\/promises)?$/, /./],
  // For isIP alone, which reads text.
  [/^node:net$/, /^kernel\/text\//],
  [/^@actions\//, /^kernel\/runner\.ts$/],
  [/^@octokit\//, /^kernel\/github\//],
  [/^gray-matter$/, /^kernel\/frontmatter\.ts$/],
  [/^(unified|mdast|remark-|mdast-util-|micromark)/, /^kernel\/markdown(-\w+)?\.ts$/],
  [/^yaml$/, /^kernel\//],
  [/^handlebars/, /^report\/document\/render\.ts$/],
  [/^libsodium-wrappers$/, /^contain\/sealed\.ts$/],
];

/** What reads the clock, the process or the world behind the ports' backs, and the files that exist to do it. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'Date.now': /^$/,
  'new Date()': /^kernel\/clock\.ts$/,
  'performance.now': /^$/,
  'process.exit': /^$/,
  'process.env': /^kernel\/runner\.ts$/,
  'console.': /^$/,
  'fetch(': /^kernel\/github\//,
  'eval(': /^$/,
  'new Function': /^$/,
};

const actions = readSources('actions/**/*.ts');
const sandbox = readSources('sandbox/**/*.ts');
const scripts = readSources('scripts/**/*.ts');

/** `contain` for `actions/contain/step.ts`. */
function toCapability({ path }: SourceFile): string {
  return path.split('/')[1] ?? '';
}

/** The capabilities whose index.ts a file may import. */
function toReach(file: SourceFile): readonly string[] {
  const capability = toCapability(file);
  if (file.path === `actions/${capability}/main.ts`) return CAPABILITIES;
  return FRONT_DOORS.includes(capability) ? LIBRARIES : [];
}

function complain(file: SourceFile, line: number, what: string): string {
  return `${file.path}:${line}: ${what}`;
}

/** Why an import within the project is not allowed; undefined when it is. */
function findFault(file: SourceFile, specifier: string): string | undefined {
  const root = file.path.startsWith('actions/') ? `actions/${toCapability(file)}/` : 'actions/';
  if (specifier.startsWith('.')) {
    const target = join(dirname(file.path), specifier);
    return target.startsWith(root) ? undefined : `leaves ${root} by a relative path; use #…`;
  }
  const [, name = '', rest = ''] = /^#([^/]+)\/(.*)$/.exec(specifier) ?? [];
  const capability = toCapability(file);
  if (name === capability) return 'a capability imports its own files by ./';
  if (name === 'kernel') return undefined;
  if (!toReach(file).includes(name)) return `${capability} may not import ${name}`;
  return rest === 'index.ts' ? undefined : `${name} is entered through its index.ts`;
}

function listImportFaults(file: SourceFile): string[] {
  return file.imports
    .filter(({ specifier }) => /^[.#]/.test(specifier))
    .flatMap(({ specifier, line }) => {
      const fault = findFault(file, specifier);
      return fault === undefined ? [] : [complain(file, line, `${specifier}: ${fault}`)];
    });
}

function listPackageFaults(file: SourceFile): string[] {
  const place = file.path.slice('actions/'.length);
  return file.imports
    .filter(({ specifier }) => !/^[.#]/.test(specifier))
    .filter(({ specifier }) => {
      const [, owners] = OWNERS.find(([packages]) => packages.test(specifier)) ?? [];
      return !owners?.test(place);
    })
    .map(({ specifier, line }) => complain(file, line, `${specifier} does not belong here`));
}

function listForbidden(file: SourceFile): string[] {
  const place = file.path.slice('actions/'.length);
  return file.nodes.flatMap((node) => {
    const callee = isNode(node['callee']) ? toDottedName(node['callee']) : undefined;
    const args = Array.isArray(node['arguments']) ? node['arguments'].length : 0;
    const found = {
      MemberExpression: toDottedName(node),
      NewExpression: callee === 'Date' && args > 0 ? undefined : `new ${callee ?? ''}()`,
      CallExpression: callee === undefined ? undefined : `${callee}(`,
    };
    const seen = Object.entries(found).find(([type]) => type === node.type)?.[1];
    const rule = Object.keys(FORBIDDEN).find(
      (name) => seen === name || (name.endsWith('.') && seen?.startsWith(name)),
    );
    if (rule === undefined || FORBIDDEN[rule]?.test(place)) return [];
    return [complain(file, toLine(file.text, node.start), `uses ${rule}`)];
  });
}

describe('actions/', () => {
  it('holds the kernel and the capabilities of the table, and nothing else', () => {
    const found = new Set(actions.map(toCapability));
    expect([...found].filter((name) => name !== 'kernel' && !CAPABILITIES.includes(name))).toEqual(
      [],
    );
  });

  it('imports in one direction, and across capabilities only through index.ts', () => {
    expect(actions.flatMap(listImportFaults)).toEqual([]);
  });

  it('imports a package only where it belongs', () => {
    expect(actions.flatMap(listPackageFaults)).toEqual([]);
  });

  it('asks neither clock, process, console nor network except in the files made for it', () => {
    expect(actions.flatMap(listForbidden)).toEqual([]);
  });
});

/** Code that composes actions from outside: it uses their doors, and tests stay out of it. */
function listOutsideFaults(file: SourceFile, own: string): string[] {
  return file.imports.flatMap(({ specifier, line }) => {
    if (specifier.startsWith('.')) {
      const target = join(dirname(file.path), specifier);
      return target.startsWith(own) ? [] : [complain(file, line, `${specifier}: leaves ${own}`)];
    }
    const [, name = '', rest = ''] = /^#([^/]+)\/(.*)$/.exec(specifier) ?? [];
    const isFree = ['', 'kernel', 'sandbox'].includes(name) || rest === 'index.ts';
    return isFree ? [] : [complain(file, line, `${specifier}: use #${name}/index.ts`)];
  });
}

describe('sandbox/ and scripts/', () => {
  it('enter the capabilities through index.ts', () => {
    expect([
      ...sandbox.flatMap((file) => listOutsideFaults(file, 'sandbox/')),
      ...scripts.flatMap((file) => listOutsideFaults(file, 'scripts/')),
    ]).toEqual([]);
  });

  it('keeps GitHub’s own parser and expression packages behind the runner’s language.ts', () => {
    const importers = [...actions, ...sandbox, ...scripts].flatMap((file) =>
      file.imports
        .filter(({ specifier }) => /^@actions\/(expressions|workflow-parser)/.test(specifier))
        .map(() => file.path),
    );
    // action.ts names one type of it, which leaves nothing at run time.
    expect(new Set(importers)).toEqual(
      new Set(['sandbox/runner/language.ts', 'sandbox/runner/action.ts']),
    );
  });
});
