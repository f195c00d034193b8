/**
 * The storeys of the house, see docs/architecture.md: each folder knows only those below it, and `main.ts` and `start.ts`
 * stand on top. From the third storey on a folder is entered through its doors and nowhere else.
 */
import type { SourceFile } from './sources.ts';

/** The folders of each storey, with those beside them that they know. */
export const STOREYS: readonly Readonly<Record<string, readonly string[]>>[] = [
  { kernel: [] },
  { incident: [], github: ['incident'] },
  // What reaches a system is written against the engine's contract, and the engine knows no system by name.
  { containment: [], providers: ['containment'], report: [], validate: [], answer: [] },
  { declare: [], command: [], contain: [], close: [], sweep: [] },
];
const FOLDERS = new Map(
  STOREYS.flatMap((storey, level) =>
    Object.entries(storey).map(([name, beside]) => [name, { level, beside }] as const),
  ),
);
/** The first storey whose folders have a door: index.ts, and for some of them a second. */
const DOORS_FROM = 2;
/** What lies behind the second door is not loaded by those who come through the first. */
const SECOND_DOORS: Readonly<Record<string, string>> = {
  // What is done before a step acts.
  containment: 'planning.ts',
  // What is drawn of an incident once there is a commit.
  answer: 'drawing.ts',
  // What setup needs, and no job.
  providers: 'registration.ts',
};

/** `contain` for `actions/contain/main.ts`. */
export function toFolder({ path }: Pick<SourceFile, 'path'>): string {
  return path.split('/')[1] ?? '';
}

/** Whether a file may know what lies in a folder. */
export function knows(file: Pick<SourceFile, 'path'>, name: string): boolean {
  const own = FOLDERS.get(toFolder(file));
  const other = FOLDERS.get(name);
  if (own === undefined || other === undefined) return false;
  const top = [`actions/${toFolder(file)}/main.ts`, `actions/${toFolder(file)}/start.ts`];
  const isOnTop = top.includes(file.path);
  return isOnTop || other.level < own.level || own.beside.includes(name);
}

/** Whether a folder may be entered by one of its files. */
export function isDoor(name: string, file: string): boolean {
  const hasDoor = (FOLDERS.get(name)?.level ?? 0) >= DOORS_FROM;
  return !hasDoor || file === 'index.ts' || file === SECOND_DOORS[name];
}
