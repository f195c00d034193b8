/** The one line in a typed list: an import in its place and the name at the end, everything else untouched. */
import { UserError } from '#kernel/errors.ts';
import type { Kind, Place } from './kinds.ts';

const OWN_IMPORT = /^import \{.*\} from '\.\/(.+)';$/;

/** Adds an item to the text of a list. @throws UserError when the list does not look as expected. */
export function addToList(text: string, kind: Kind, place: Place): string {
  if (text.includes(`{ ${place.constant} }`)) {
    throw toError(place.list, `no other item named ${place.constant}`);
  }
  return addName(addImport(text, place), kind, place);
}

/** Imports of the list's own folder are sorted by path, and come after all others. */
function addImport(text: string, { importLine, list }: Place): string {
  const lines = text.split('\n');
  const path = OWN_IMPORT.exec(importLine)?.[1] ?? '';
  const own = lines.flatMap((line, index) => {
    const found = OWN_IMPORT.exec(line)?.[1];
    return found === undefined ? [] : [{ index, path: found }];
  });
  const last = lines.findLastIndex((line) => line.startsWith('import '));
  if (last < 0) throw toError(list, 'imports');
  const after = own.find((one) => one.path > path);
  return lines.toSpliced(after?.index ?? last + 1, 0, importLine).join('\n');
}

function addName(text: string, kind: Kind, { constant, list }: Place): string {
  const found = kind.list.opens.exec(text);
  if (found === null) throw toError(list, String(kind.list.opens));
  const open = found.index + found[0].length;
  const end = text.indexOf(']', open);
  const { before } = kind.list;
  const stop = before === undefined ? -1 : text.indexOf(before, open);
  if (stop >= 0) return `${text.slice(0, stop)}${constant},\n  ${text.slice(stop)}`;
  const items = text.slice(open, end).trimEnd().replace(/,$/, '');
  const joined = items === '' ? constant : `${items}, ${constant}`;
  // How the lines break is for the formatter.
  return text.slice(0, open) + joined + text.slice(end);
}

function toError(list: string, expected: string): UserError {
  return new UserError({
    code: 'unexpected-list',
    message: `Unexpected form of ${list}, expected ${expected}.`,
    hint: 'Write the line by hand; `npm test` says which one is missing.',
  });
}
