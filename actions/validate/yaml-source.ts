/** YAML with places, as a value: what the kernel's readers refuse becomes a problem at its line instead of an exception. */
import { UserError } from '#kernel/errors.ts';
import type { YamlPath } from '#kernel/frontmatter.ts';
import { parseMessage } from './message.ts';
import type { FindingDraft } from './finding.ts';

interface Place {
  line: number;
  column: number;
}

export interface YamlSource {
  /** Undefined when the text could not be read. */
  data: unknown;
  problems: FindingDraft[];
  /** Finds the place of a key or list item, or of the nearest thing above it that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
}

interface Parsed {
  data: unknown;
  placeOf(path: YamlPath): Place;
}

/** Runs one of the kernel's readers on a file. */
export function parseSource(file: string, parse: () => Parsed): YamlSource {
  try {
    const yaml = parse();
    const at = (path: readonly PropertyKey[]): Place => {
      const { line, column } = yaml.placeOf(
        path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
      );
      return { line, column };
    };
    return { data: yaml.data, problems: [], placeOf: at };
  } catch (error) {
    return { data: undefined, problems: [toProblem(file, error)], placeOf: () => START };
  }
}

const START: Place = { line: 1, column: 1 };

function toProblem(file: string, error: unknown): FindingDraft {
  if (error instanceof UserError) {
    const { line = 1, column = 1 } = error.place ?? START;
    return { file, line, column, ...parseMessage(error.message), fix: error.hint };
  }
  // Brackets nested by the thousand exhaust the YAML parser's stack; the file is at fault, not we.
  if (error instanceof RangeError) {
    return {
      file,
      ...START,
      unexpected: 'content nested too deeply to read',
      expected: 'plain YAML',
      fix: 'Restore the file from Git.',
    };
  }
  throw error;
}
