/** Git's objects as bytes: what their id is the digest of, and how one lies in a file of its own. */

import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

export interface GitObject {
  oid: string;
  type: 'blob' | 'tree' | 'commit' | 'tag';
  content: Buffer;
}

/** Reads an object by its id. */
export type ReadObject = (oid: string) => Promise<GitObject | undefined>;

/** Stores an object and returns its id. */
export type WriteObject = (type: GitObject['type'], content: Buffer) => string;

/** Names an object as Git does. */
export function toObject(type: GitObject['type'], content: Buffer): GitObject {
  const oid = createHash('sha1').update(toHeader(type, content)).update(content).digest('hex');
  return { oid, type, content };
}

function toHeader(type: string, content: Buffer): string {
  return `${type} ${String(content.length)}\0`;
}

/** The file of an object. Not compressed: a rehearsal's disk is free, and time is not. */
export function renderFile({ type, content }: GitObject): Buffer {
  return deflateSync(Buffer.concat([Buffer.from(toHeader(type, content)), content]), { level: 0 });
}

/** Reads the file of an object. */
export function parseFile(oid: string, file: Buffer): GitObject {
  const bytes = inflateSync(file);
  const end = bytes.indexOf(0);
  const [type] = bytes.subarray(0, end).toString().split(' ');
  return { oid, type: toType(type), content: bytes.subarray(end + 1) };
}

/** Git knows these four. */
export function toType(word: string | undefined): GitObject['type'] {
  return word === 'tree' || word === 'commit' || word === 'tag' ? word : 'blob';
}
