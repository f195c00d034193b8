/** The files a new incident starts with, from templates/incident of the default branch. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from '#incident/path.ts';
import { fence } from '#kernel/text/escape.ts';

/** Texts by path relative to the incident folder; incident.md holds the prose below the front matter. */
export type Scaffold = ReadonlyMap<string, string>;

/** Reads the scaffold of a checkout; without one an incident starts with its record alone. */
export async function readScaffold(directory: string): Promise<Scaffold> {
  const root = join(directory, 'templates', 'incident');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(
    paths.map((path, index) => [
      path.slice(root.length + 1).replaceAll('\\', '/'),
      texts[index] ?? '',
    ]),
  );
}

/** Renders the prose of incident.md. What was reported stands in a code block, so it stays what it was: text. */
export function renderBody(scaffold: Scaffold, details: string): string {
  const body = scaffold.get(FILES.record) ?? '\n## What was reported\n\n{{details}}\n';
  const quoted = details.trim() === '' ? 'Nothing beyond the summary.' : fence(details);
  return body.replace('{{details}}', () => quoted);
}
