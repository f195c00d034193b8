/**
 * What can be added with one file, one test and one line in a typed list, and where each of the three goes.
 * The contract test names a forgotten line with the same functions, so its message can be pasted.
 */

export const KINDS = [
  'provider',
  'step',
  'reader',
  'command',
  'rule',
  'follower',
  'intake',
] as const;
export type KindName = (typeof KINDS)[number];

export interface Kind {
  name: KindName;
  /** Where its files live below actions/ and test/, without a trailing slash; steps have a folder in each provider's. */
  folder: (id: string) => string;
  /** The file within that folder, without its ending; the id when absent. */
  file?: (id: string) => string;
  /** What an id looks like. */
  id: RegExp;
  example: string;
  /** How the array begins that holds the list, and what a new item goes before; at the end when absent. */
  list: { opens: RegExp; before?: string };
}

const WORDS = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** The list of a provider's steps, which names the client that they are written against. */
export const STEPS = /STEPS: readonly ContainmentStep<unknown, (\w+)>\[\] = \[/;

const TABLE: Readonly<Record<KindName, Omit<Kind, 'name'>>> = {
  provider: {
    folder: () => 'providers',
    file: (id) => `${id}/provider`,
    id: new RegExp(`^(?!index$)${WORDS}$`),
    example: 'okta',
    list: { opens: /PROVIDERS: readonly Provider\[\] = \[/ },
  },
  step: {
    folder: (id) => `providers/${id.slice(0, id.indexOf('/'))}/steps`,
    file: (id) => id.slice(id.indexOf('/') + 1),
    id: new RegExp(`^${WORDS}/[a-z]+(?:-[a-z0-9]+)+$`),
    example: 'github/lock-branch',
    list: { opens: STEPS },
  },
  reader: {
    folder: () => 'report/readers',
    id: new RegExp(`^(?!index$)${WORDS}$`),
    example: 'osquery',
    list: { opens: /READERS: readonly Reader\[\] = \[/ },
  },
  command: {
    folder: () => 'command/commands',
    id: new RegExp(`^(?!index$)${WORDS}$`),
    example: 'task',
    // /help shows what stands before it.
    list: { opens: /createRegistry\(\[/, before: 'createHelp(' },
  },
  rule: {
    folder: () => 'validate/rules',
    id: new RegExp(`^${WORDS}/${WORDS}$`),
    example: 'timeline/duplicate',
    list: { opens: /rules: readonly Rule\[\] = \[/ },
  },
  follower: {
    folder: () => 'answer/followers',
    id: new RegExp(`^(?!(?:index|follower)$)${WORDS}$`),
    example: 'deadlines',
    // The reaction says that all the rest was done.
    list: { opens: /FOLLOWERS: readonly Follower\[\] = \[/, before: 'reaction' },
  },
  intake: {
    folder: () => 'declare/intakes',
    id: new RegExp(`^(?!(?:index|intake)$)${WORDS}$`),
    example: 'alert',
    list: { opens: /INTAKES: readonly Intake\[\] = \[/ },
  },
};

/** The kind of a name. */
export function toKind(name: KindName): Kind {
  return { name, ...TABLE[name] };
}

/** File, test, list and the name of the export for an id. */
export interface Place {
  file: string;
  test: string;
  list: string;
  /** `lockBranch` for `github/lock-branch`; a rule keeps its group: `timelineOrder`. */
  constant: string;
  importLine: string;
}

export function toPlace(kind: Kind, id: string): Place {
  const folder = kind.folder(id);
  const file = kind.file?.(id) ?? id;
  const constant = toConstant(kind.name === 'provider' ? id : file, kind);
  return {
    file: `actions/${folder}/${file}.ts`,
    test: `test/${folder}/${file}.test.ts`,
    list: `actions/${folder}/index.ts`,
    constant,
    importLine: `import { ${constant} } from './${file}.ts';`,
  };
}

/** Words that name nothing, although `/delete` and `/import` are good commands. */
const RESERVED: ReadonlySet<string> = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

function toConstant(words: string, { name }: Kind): string {
  const constant = toCamel(words);
  return RESERVED.has(constant) ? `${constant}${toPascal(name)}` : constant;
}

function toCamel(words: string): string {
  return words.replaceAll(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `LabMachines` for `lab-machines`. */
export function toPascal(words: string): string {
  const camel = toCamel(words);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}
