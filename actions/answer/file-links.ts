/**
 * Links the files that a reply names. GitHub resolves relative links in files and not in comments, so every address is
 * whole: `edit` where something must be put right, `blob` where there is something to read.
 */
import {
  ID,
  NAMED_FILE,
  toIncidentBranch,
  toIncidentFolder,
  type IncidentId,
} from '#incident/path.ts';
import { mapProse } from './fences.ts';

export interface FileBase {
  /** `https://github.com/acme/incidents`. */
  repositoryUrl: string;
  incident: IncidentId;
}

/** A code span that is the path of a file of ours, perhaps with a line: what data can never forge is no link. */
const PATH = new RegExp(
  String.raw`(?<![\x60[\\])\x60((incidents/\d{4}/${ID.incident}/)?(${NAMED_FILE})(?::(\d{1,7})(?::\d{1,7})?)?)\x60(?!\x60)`,
  'g',
);

/** Makes links of such paths, except in code blocks. */
export function linkFiles(markdown: string, base: FileBase, view: 'blob' | 'edit'): string {
  return mapProse(markdown, (line) => linkLine(line, base, view));
}

function linkLine(text: string, base: FileBase, view: 'blob' | 'edit'): string {
  const { repositoryUrl, incident } = base;
  const folder = `${toIncidentFolder(incident)}/`;
  return text.replace(PATH, (span: string, ...[label, above, path, line]: Groups) => {
    if (path === undefined || (above ?? folder) !== folder) return span;
    const anchor = line === undefined || view === 'edit' ? '' : toAnchor(path, line);
    const address = `${repositoryUrl}/${view}/${toIncidentBranch(incident)}/${folder}${path}`;
    return `[\`${label ?? ''}\`](${address}${anchor})`;
  });
}

type Groups = (string | undefined)[];

/** GitHub shows Markdown rendered, without lines, unless it is asked for the plain text. */
function toAnchor(path: string, line: string): string {
  return `${path.endsWith('.md') ? '?plain=1' : ''}#L${line}`;
}
