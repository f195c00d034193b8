/**
 * What can be added with one file, one test and one line in a typed list, and where each of the three goes.
 * The contract test names a forgotten line with the same functions, so its message can be pasted.
 */

export const KINDS = ['step', 'reader', 'command', 'rule', 'follower', 'intake'] as const;
export type KindName = (typeof KINDS)[number];

export interface Kind {
  name: KindName;
  /** Where its files live below actions/ and test/, without a trailing slash; steps have a folder in each provider's. */
  folder: (id: string) => string;
  /** What an id looks like. */
  id: RegExp;
  example: string;
  /** The array that holds the list, and what a new item goes before; at the end when absent. */
  list: { opens: string; before?: string };
}

const WORDS = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

const TABLE: Readonly<Record<KindName, Omit<Kind, 'name'>>> = {
  step: {
    folder: (id) => `providers/${id.slice(0, id.indexOf('/'))}/steps`,
    id: new RegExp(`^${WORDS}/[a-z]+(?:-[a-z0-9]+)+$`),
    example: 'github/lock-branch',
    list: { opens: 'STEPS: readonly ContainmentStep<unknown, Organisation>[] = [' },
  },
  reader: {
    folder: () => 'report/readers',
    id: new RegExp(`^(?!index$)${WORDS}$`),
    example: 'osquery',
    list: { opens: 'READERS: readonly Reader[] = [' },
  },
  command: {
    folder: () => 'command/commands',
    id: new RegExp(`^(?!index$)${WORDS}$`),
    example: 'task',
    // /help shows what stands before it.
    list: { opens: 'createRegistry([', before: 'createHelp(' },
  },
  rule: {
    folder: () => 'validate/rules',
    id: new RegExp(`^${WORDS}/${WORDS}$`),
    example: 'timeline/duplicate',
    list: { opens: 'rules: readonly Rule[] = [' },
  },
  follower: {
    folder: () => 'answer/followers',
    id: new RegExp(`^(?!(?:index|follower)$)${WORDS}$`),
    example: 'deadlines',
    // The reaction says that all the rest was done.
    list: { opens: 'FOLLOWERS: readonly Follower[] = [', before: 'reaction' },
  },
  intake: {
    folder: () => 'declare/intakes',
    id: new RegExp(`^(?!(?:index|intake)$)${WORDS}$`),
    example: 'alert',
    list: { opens: 'INTAKES: readonly Intake[] = [' },
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
  const words = kind.name === 'step' ? id.slice(id.indexOf('/') + 1) : id;
  const constant = words.replaceAll(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const folder = kind.folder(id);
  return {
    file: `actions/${folder}/${words}.ts`,
    test: `test/${folder}/${words}.test.ts`,
    list: `actions/${folder}/index.ts`,
    constant,
    importLine: `import { ${constant} } from './${words}.ts';`,
  };
}
