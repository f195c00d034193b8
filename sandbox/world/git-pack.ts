/**
 * Many objects as one file, for the first commit of a world: most worlds of a process start from the same files.
 * https://git-scm.com/docs/gitformat-pack
 */

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { GitObject } from './git-object.ts';

export interface Pack {
  bytes: Buffer;
  index: Buffer;
  objects: Objects;
}

type Objects = ReadonlyMap<string, GitObject>;

const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;
const VERSION = 2;

/** Renders a pack, without deltas. */
export function renderPack(objects: Objects): Pack {
  const entries = [...objects.values()].map((object) => ({
    oid: object.oid,
    bytes: Buffer.concat([
      renderSize(object),
      // Once a process, and smaller files are faster to write for each world.
      deflateSync(object.content, { level: 1 }),
    ]),
  }));
  const header = [Buffer.from('PACK'), toWords([VERSION, entries.length])];
  const bytes = sign([...header, ...entries.map((entry) => entry.bytes)]);
  return { bytes, index: renderIndex(entries, bytes.subarray(-20)), objects };
}

/** Writes a pack into a repository. */
export function writePack(directory: string, { bytes, index }: Pack): void {
  const path = join(directory, 'objects/pack', `pack-${bytes.subarray(-20).toString('hex')}`);
  writeFileSync(`${path}.pack`, bytes);
  writeFileSync(`${path}.idx`, index);
}

/** Three bits of type and four of the length, then seven bits of it at a time. */
function renderSize({ type, content }: GitObject): Buffer {
  const bytes = [(TYPES[type] << 4) | (content.length & 15)];
  for (let rest = content.length >>> 4; rest > 0; rest >>>= 7) {
    bytes.push((bytes.pop() ?? 0) | 128, rest & 127);
  }
  return Buffer.from(bytes);
}

interface Entry {
  oid: string;
  bytes: Buffer;
}

function renderIndex(entries: readonly Entry[], digest: Buffer): Buffer {
  let end = 12;
  const placed = entries
    .map(({ oid, bytes }) => {
      end += bytes.length;
      return { oid, crc: crc32(bytes), offset: end - bytes.length };
    })
    .toSorted((one, other) => (one.oid < other.oid ? -1 : 1));
  const upTo = (byte: number): number =>
    placed.filter(({ oid }) => Number.parseInt(oid.slice(0, 2), 16) <= byte).length;
  return sign([
    Buffer.from([255, 116, 79, 99]),
    toWords([VERSION]),
    toWords(Array.from({ length: 256 }, (_, byte) => upTo(byte))),
    ...placed.map(({ oid }) => Buffer.from(oid, 'hex')),
    toWords(placed.map(({ crc }) => crc)),
    toWords(placed.map(({ offset }) => offset)),
    digest,
  ]);
}

function toWords(values: readonly number[]): Buffer {
  const words = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) words.writeUInt32BE(value, at * 4);
  return words;
}

function sign(parts: readonly Buffer[]): Buffer {
  const bytes = Buffer.concat(parts);
  return Buffer.concat([bytes, createHash('sha1').update(bytes).digest()]);
}
