/** Which files of the project reach which by their imports: those of types too, for whoever reads a file reads them as well. */
import { toTarget, type SourceFile } from './sources.ts';

/** The files that a file imports, now or later. */
export function listImported(file: SourceFile): string[] {
  return file.imports.flatMap(({ specifier }) => toTarget(file, specifier) ?? []);
}

/** The files that come with a file: itself and all that it reaches by imports that are not left for later. */
export function listClosure(files: readonly SourceFile[], entry: string): string[] {
  const known = new Map(
    files.map((file) => {
      const now = file.imports.filter(({ isLater }) => !isLater);
      return [file.path, listImported({ ...file, imports: now })] as const;
    }),
  );
  return [...new Set([entry, ...reach(known, entry)])];
}

/** Files that reach themselves, by imports of any kind: they can only be understood together. */
export function listCircles(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((file) => [file.path, listImported(file)]));
  return files.flatMap(({ path }) => (reach(known, path).has(path) ? [path] : []));
}

/** What a file reaches; itself only by a circle. */
function reach(known: ReadonlyMap<string, readonly string[]>, entry: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(known.get(entry) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(known.get(next) ?? []));
  }
  return reached;
}
