/** Where a link inside an incident leads: paths as links write them, and links as Git's paths read. */
import { posix } from 'node:path';

/** Encodes a path so that a link to it ends where the path does, whatever a file is called. */
export function toTarget(path: string): string {
  return path.split('/').map(encodePart).join('/');
}

/** `encodeURIComponent` leaves these alone, and some of them end a link or begin emphasis. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

let known = { written: '.', path: '.' };

/** The path of a target as Git has it: GitHub decodes what is percent-encoded and reads `./x` as `x`. */
export function toPathOfTarget(target: string): string {
  const written = target.replace(/[?#].*$/s, '');
  // Links that follow each other mostly lead to lines of one file.
  if (written !== known.written) known = { written, path: readPath(written) };
  return known.path;
}

function readPath(written: string): string {
  try {
    return posix.normalize(decodeURIComponent(written));
  } catch {
    return written;
  }
}
