/**
 * Generated regions and the text people write around them. A re-render replaces what is inside a region and nothing
 * else; a person's edit inside one is found by its digest and its lines are kept below, so no one's words are lost.
 */
import { createHash } from 'node:crypto';
import { UserError } from '#kernel/errors.ts';

/** Either text outside regions, byte for byte, or the inside of a region. */
export type Piece =
  | { kind: 'human'; text: string }
  | { kind: 'generated'; name: string; digest: string; text: string };

/** Alone on its line; `\r` stays outside, so a file with Windows line ends pairs as well. */
const MARKER =
  /^<!-- firebreak:(generated|end) ([a-z][a-z0-9-]*)(?: (sha256:[0-9a-f]{64}))? -->(?=\r?$)/gm;

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Renders a region: the markers and, between them, text that ends its last line. */
export function renderRegion(name: string, inside: string): string {
  const tidy = inside.replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n');
  const text = `${tidy.replace(/^\n+|\s+$/g, '')}\n`;
  return `<!-- firebreak:generated ${name} ${digest(text)} -->\n${text}<!-- firebreak:end ${name} -->`;
}

interface Open {
  name: string;
  digest: string;
  /** Where its text begins. */
  at: number;
}

function refuse(
  report: string,
  { file, at }: { file: string; at: number },
  message: string,
): UserError {
  return new UserError({
    code: 'report-markers',
    message,
    hint: 'Restore the marker from the file’s history; or move your text elsewhere, delete the report and let it be rendered anew.',
    place: { file, line: report.slice(0, at).split('\n').length },
  });
}

/** What is wrong with a marker at its place; undefined when it fits. */
function findMisfit(
  kind: string,
  name: string,
  { open, pieces }: { open: Open | undefined; pieces: readonly Piece[] },
): string | undefined {
  if (kind === 'end') {
    return open?.name === name
      ? undefined
      : `Unexpected end of region ${name}, expected ${open?.name ?? 'none'}`;
  }
  if (open) return `Unexpected region ${name}, expected the end of ${open.name}`;
  const isTwin = pieces.some((piece) => piece.kind === 'generated' && piece.name === name);
  return isTwin ? `Unexpected second region ${name}, expected one` : undefined;
}

/** Splits a report at its markers; the pieces joined again are the report. @throws UserError when markers do not pair. */
export function parseRegions(report: string, file: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Open | undefined;
  let done = 0;
  for (const match of report.matchAll(MARKER)) {
    const [marker, kind = '', name = '', stated = ''] = match;
    const misfit = findMisfit(kind, name, { open, pieces });
    if (misfit !== undefined) throw refuse(report, { file, at: match.index }, misfit);
    const end = match.index + marker.length;
    if (open) {
      pieces.push({
        kind: 'generated',
        name,
        digest: open.digest,
        text: report.slice(open.at, match.index),
      });
      open = undefined;
      done = end;
    } else {
      pieces.push({ kind: 'human', text: report.slice(done, match.index) });
      const newline = report.indexOf('\n', end);
      open = { name, digest: stated, at: newline === -1 ? report.length : newline + 1 };
    }
  }
  if (open)
    throw refuse(
      report,
      { file, at: report.length },
      `Unexpected end of file, expected the end of region ${open.name}`,
    );
  return [...pieces, { kind: 'human', text: report.slice(done) }];
}

export interface Merged {
  text: string;
  /** Regions in which a person had written. */
  edited: readonly string[];
}

/** A snapshot is ours wherever it stands; everything else may be somebody's words. */
const SNAPSHOT = /^<!-- firebreak:facts /;

/** The lines of an edited region that the new rendering does not have. */
function findKept(edited: string, rendered: string): string[] {
  const known = new Set(rendered.split('\n').map((line) => line.trim()));
  return edited
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !known.has(line.trim()) && !SNAPSHOT.test(line));
}

function renderKept(name: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const intro = `**Kept by Firebreak:** these lines stood inside the generated part \`${name}\`, where they would have been overwritten. They are yours now: move or delete them.`;
  return `\n\n${intro}\n\n${lines.join('\n')}\n`;
}

/** Whether somebody wrote in a region since it was rendered. */
function isChanged({ text, digest: stated }: Extract<Piece, { kind: 'generated' }>): boolean {
  return digest(text.replaceAll('\r\n', '\n')) !== stated;
}

/** How many regions a report has, and in which of them somebody wrote. @throws UserError when markers do not pair. */
export function findEditedRegions(
  report: string,
  file: string,
): { count: number; edited: string[] } {
  const regions = parseRegions(report, file).filter((piece) => piece.kind === 'generated');
  return { count: regions.length, edited: regions.filter(isChanged).map(({ name }) => name) };
}

function mergePiece(
  piece: Extract<Piece, { kind: 'generated' }>,
  rendered: string | undefined,
): { text: string; edited: boolean } {
  const isEdited = isChanged(piece);
  const kept = isEdited ? renderKept(piece.name, findKept(piece.text, rendered ?? '')) : '';
  const region = rendered === undefined ? '' : renderRegion(piece.name, rendered);
  return { text: `${region}${kept}`, edited: isEdited };
}

/** Regions that the previous report does not have, each with the text the template puts before it. */
function findAdded(rendered: readonly Piece[], previous: readonly Piece[]): Map<string, string> {
  const known = new Set(
    previous.flatMap((piece) => (piece.kind === 'generated' ? [piece.name] : [])),
  );
  const added = new Map<string, string>();
  let anchor = '';
  let before = '';
  for (const piece of rendered) {
    if (piece.kind === 'human') before = piece.text;
    else if (known.has(piece.name)) anchor = piece.name;
    else
      added.set(
        anchor,
        `${added.get(anchor) ?? ''}${before}${renderRegion(piece.name, piece.text)}`,
      );
  }
  return added;
}

/**
 * Merges a fresh rendering into the report that is there: regions are replaced, text around them stays as it is, new
 * regions of the template follow the region they follow there.
 * @throws UserError when the markers of the previous report are damaged.
 */
export function mergeRegions(
  rendering: string,
  previous: string | undefined,
  file: string,
): Merged {
  if (previous === undefined) return { text: rendering, edited: [] };
  const fresh = parseRegions(rendering, file);
  const old = parseRegions(previous, file);
  const inside = new Map(
    fresh.flatMap((piece) => (piece.kind === 'generated' ? [[piece.name, piece.text]] : [])),
  );
  const added = findAdded(fresh, old);
  const edited: string[] = [];
  let text = added.get('') ?? '';
  for (const piece of old) {
    if (piece.kind === 'human') text += piece.text;
    else {
      const merged = mergePiece(piece, inside.get(piece.name));
      if (merged.edited) edited.push(piece.name);
      text += merged.text + (added.get(piece.name) ?? '');
    }
  }
  return { text, edited };
}
