/**
 * How the house stands: its storeys, its circles, and how many files of our own come with each front door. A person who
 * changes one of them, and a job that loads it, has to carry all that it reaches.
 */
import { listCircles, listClosure } from './imports.ts';
import type { Ending } from './part.ts';
import { readSources, type SourceFile } from './sources.ts';
import { STOREYS, toFolder } from './storeys.ts';

/** What is held to a number of files: a plain command, and the job that holds the operator's keys. */
const LIMITS: Readonly<Record<string, number>> = {
  'actions/command/commands/note.ts': 70,
  'actions/contain/start.ts': 110,
};

/** The files of a front door are those of its `start.ts`; of its `main.ts` where that does all the work. */
function listDoors(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const mains = [...paths].filter((path) => /^actions\/\w+\/main\.ts$/.test(path));
  return mains.map((main) => {
    const start = main.replace(/main\.ts$/, 'start.ts');
    return paths.has(start) ? start : main;
  });
}

export interface House {
  /** One line each, for people. */
  lines: readonly string[];
  faults: readonly string[];
}

/** Measures the sources of all roots; front doors and storeys are those of actions/. */
export function measureHouse(files: readonly SourceFile[], limits = LIMITS): House {
  const circles = listCircles(files);
  const entries = new Set([...listDoors(files), ...Object.keys(limits)]);
  const closures = [...entries].map((entry) => {
    const size = listClosure(files, entry).length;
    return { entry, size, limit: limits[entry] ?? Infinity };
  });
  return {
    lines: [
      ...renderStoreys(files),
      `circles ${circles.length}, of types too`,
      ...closures.map(
        ({ entry, size, limit }) =>
          `${entry} ${size} files${limit === Infinity ? '' : ` of at most ${limit}`}`,
      ),
    ],
    faults: [
      ...circles.map((path) => `${path} reaches itself`),
      ...closures
        .filter(({ size, limit }) => size > limit)
        .map(({ entry, size, limit }) => `${entry} comes with ${size} files; at most ${limit}`),
    ],
  };
}

function renderStoreys(files: readonly SourceFile[]): string[] {
  const own = files.filter(({ path }) => path.startsWith('actions/'));
  const sizes = Object.groupBy(own, toFolder);
  return STOREYS.map((storey, level) => {
    const folders = Object.keys(storey).map((name) => `${name} ${sizes[name]?.length ?? 0}`);
    return `storey ${level}: ${folders.join(', ')}`;
  });
}

/** Judges the project's own sources. */
export function judgeHouse(): Promise<Ending> {
  const files = ['actions', 'sandbox', 'scripts'].flatMap((root) => readSources(`${root}/**/*.ts`));
  const { lines, faults } = measureHouse(files);
  const output = [...lines, ...faults].join('\n');
  return Promise.resolve({ state: faults.length === 0 ? 'passed' : 'failed', output });
}
