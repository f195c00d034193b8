/** What rules need to know of a file's bytes. Each file is read once, however many rules and sources point at it. */
import { createHash } from 'node:crypto';
import type { IncidentTree } from '#kernel/incident/tree.ts';

interface FileFacts {
  /** Bare hexadecimal, as the manifest writes it. */
  sha256: string;
  bytes: number;
  lines: number;
}

export type ReadFacts = (path: string) => Promise<FileFacts | undefined>;

/** Makes a reader that remembers; its answer is undefined when the file is not there. */
export function createFactReader(tree: IncidentTree): ReadFacts {
  const known = new Map<string, Promise<FileFacts | undefined>>();
  return (path) => {
    const facts = known.get(path) ?? readFacts(tree, path);
    known.set(path, facts);
    return facts;
  };
}

async function readFacts(tree: IncidentTree, path: string): Promise<FileFacts | undefined> {
  const content = await tree.readBytes(path);
  if (content === undefined) return undefined;
  return {
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.byteLength,
    lines: countLines(content),
  };
}

const LINE_FEED = 0x0a;

function countLines(content: Uint8Array): number {
  let lines = 0;
  for (let at = content.indexOf(LINE_FEED); at >= 0; at = content.indexOf(LINE_FEED, at + 1))
    lines += 1;
  return content.length > 0 && content.at(-1) !== LINE_FEED ? lines + 1 : lines;
}
