/** Git's tree objects as bytes: `mode name\0` and twenty raw bytes of object id, again and again. */

export interface TreeEntry {
  name: string;
  /** Six octal digits, e.g. `100644`. */
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  oid: string;
}

const OID_BYTES = 20;

/** Parses a tree object. */
export function parseTree(bytes: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at);
    const [mode = '', ...name] = bytes.subarray(at, end).toString().split(' ');
    const oid = bytes.subarray(end + 1, end + 1 + OID_BYTES).toString('hex');
    const padded = mode.padStart(6, '0');
    entries.push({ name: name.join(' '), mode: padded, type: toEntryType(padded), oid });
    at = end + 1 + OID_BYTES;
  }
  return entries;
}

/** What an entry of this mode is. */
export function toEntryType(mode: string): TreeEntry['type'] {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}

/** Renders a tree object; Git sorts a folder as if its name ended in a slash. */
export function renderTree(entries: readonly TreeEntry[]): Buffer {
  const sorted = entries.toSorted((one, other) => compareNames(toSortKey(one), toSortKey(other)));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

/** The name that an entry is sorted by. */
export function toSortKey({ name, type }: TreeEntry): string {
  return type === 'tree' ? `${name}/` : name;
}

/** Compares names by their bytes. */
export function compareNames(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
