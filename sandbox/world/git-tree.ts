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
    entries.push({ name: name.join(' '), mode: padded, type: toType(padded), oid });
    at = end + 1 + OID_BYTES;
  }
  return entries;
}

function toType(mode: string): TreeEntry['type'] {
  if (mode === '040000') return 'tree';
  return mode === '160000' ? 'commit' : 'blob';
}
