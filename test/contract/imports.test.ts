import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { listCircles, listImported } from '../../scripts/check/imports.ts';
import {
  isNode,
  readSources,
  toDottedName,
  toLine,
  toTarget,
  type SourceFile,
} from '../../scripts/check/sources.ts';
import { isDoor, knows, STOREYS, toFolder } from '../../scripts/check/storeys.ts';

/** The folders of actions/report, from below: what a sentence is made of, what is read, and what is told of it. */
const REPORT: readonly string[] = [
  'prose',
  'artifact',
  'readers',
  'facts',
  'questions',
  'narrative',
  'document',
  'view',
];

/** Who may import which package. A package that is not listed may be imported by nobody below actions/. */
const OWNERS: readonly (readonly [packages: RegExp, owners: RegExp])[] = [
  [/^zod$/, /./],
  [/^node:(crypto|path|buffer|util|timers\/promises)$/, /./],
  // The domain is bytes in, bytes out.
  [/^node:fs(\/promises)?$/, /^(?!incident\/|kernel\/(?!runner\/))/],
  // Node's own proxy.
  [/^node:http$/, /^kernel\/runner\/proxy\.ts$/],
  // For isIP alone, which reads text.
  [/^node:net$/, /^kernel\/text\//],
  [/^@actions\/core$/, /^kernel\/runner\/run\.ts$/],
  [/^@actions\/github\b/, /^kernel\/runner\/context\.ts$/],
  [/^@octokit\//, /^github\//],
  [/^gray-matter$/, /^kernel\/frontmatter\.ts$/],
  [/^(unified|mdast|remark-|mdast-util-|micromark)/, /^kernel\/markdown(-\w+)?\.ts$/],
  [/^yaml$/, /^(kernel|incident)\//],
  [/^handlebars/, /^report\/document\/render\.ts$/],
  [/^@noble\//, /^containment\/sealed-box\.ts$/],
];

/** What reads the clock, the process or the world behind the ports' backs, and the files that exist to do it. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'Date.now': /^$/,
  'new Date()': /^kernel\/clock\.ts$/,
  'performance.now': /^$/,
  'process.exit': /^$/,
  'process.env': /^kernel\/runner\/run\.ts$/,
  'console.': /^$/,
  'fetch(': /^(github|providers)\/|^kernel\/runner\/id-token\.ts$/,
  'eval(': /^$/,
  'new Function': /^$/,
};

const actions = readSources('actions/**/*.ts');
const sandbox = readSources('sandbox/**/*.ts');
const scripts = readSources('scripts/**/*.ts');

function complain(file: SourceFile, line: number, what: string): string {
  return `${file.path}:${line}: ${what}`;
}

/** Why an import within the project is not allowed; undefined when it is. */
function findFault(file: SourceFile, specifier: string): string | undefined {
  const root = file.path.startsWith('actions/') ? `actions/${toFolder(file)}/` : 'actions/';
  if (specifier.startsWith('.')) {
    const target = join(dirname(file.path), specifier);
    return target.startsWith(root) ? undefined : `leaves ${root} by a relative path; use #…`;
  }
  const [, name = '', rest = ''] = /^#([^/]+)\/(.*)$/.exec(specifier) ?? [];
  const folder = toFolder(file);
  if (name === folder) return 'a folder imports its own files by ./';
  if (!knows(file, name)) return `${folder} may not import ${name}`;
  return isDoor(name, rest) ? undefined : `${name} is entered through its index.ts`;
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
  it('holds the folders of the table, and nothing else', () => {
    expect(new Set(actions.map(toFolder))).toEqual(
      new Set(STOREYS.flatMap((storey) => Object.keys(storey))),
    );
  });

  it('imports downwards, and enters a folder that has a door through its index.ts', () => {
    expect(actions.flatMap(listImportFaults)).toEqual([]);
  });

  it('imports a package only where it belongs', () => {
    expect(actions.flatMap(listPackageFaults)).toEqual([]);
  });

  it('asks neither clock, process, console nor network except in the files made for it', () => {
    expect(actions.flatMap(listForbidden)).toEqual([]);
  });
});

/** The place of a file of actions/report in the order; what lies in no folder stands on top. */
function toFloor(path: string): number {
  const [, folder] = /^actions\/report\/(\w+)\//.exec(path) ?? [];
  return folder === undefined ? REPORT.length : REPORT.indexOf(folder);
}

describe('actions/report/', () => {
  const files = actions.filter((file) => toFolder(file) === 'report');

  it('holds the folders of the order, and nothing else', () => {
    expect(new Set(files.map(({ path }) => toFloor(path)))).toEqual(
      new Set([...REPORT, 'index'].keys()),
    );
  });

  it('imports downwards', () => {
    const upwards = files.flatMap((file) =>
      listImported(file)
        .filter((target) => target.startsWith('actions/report/'))
        .filter((target) => toFloor(target) > toFloor(file.path))
        .map((target) => `${file.path}: ${target} lies above it`),
    );
    expect(upwards).toEqual([]);
  });
});

/**
 * Code that composes actions from outside: it uses their doors, and tests stay out of it. The sandbox is a package of its
 * own, whose `#` paths end at its own folder, so it names actions by their place.
 */
function listOutsideFaults(file: SourceFile, own: string): string[] {
  return file.imports.flatMap(({ specifier, line }) => {
    const target = toTarget(file, specifier);
    if (target === undefined || target.startsWith(own)) return [];
    const [, root, name = '', rest = ''] = /^(actions|sandbox)\/([^/]+)\/(.*)$/.exec(target) ?? [];
    if (root === undefined) return [complain(file, line, `${specifier}: leaves ${own}`)];
    const isFree = root === 'sandbox' || isDoor(name, rest);
    return isFree ? [] : [complain(file, line, `${specifier}: use the index.ts of ${name}`)];
  });
}

describe('circles', () => {
  it('are nowhere', () => {
    expect(listCircles([...actions, ...sandbox, ...scripts])).toEqual([]);
  });
});

describe('sandbox/ and scripts/', () => {
  it('enter the folders that have a door through index.ts', () => {
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
