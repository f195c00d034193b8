/** What rules need to know of a file's bytes. Each file is read once, however many rules and sources point at it. */
import { createHash } from 'node:crypto';
import type { IncidentTree } from '#incident/tree.ts';
import { decodeText } from '#kernel/text/decode.ts';
import { findSecrets, type FoundSecret } from '#kernel/text/redact.ts';

interface FileFacts {
  /** Bare hexadecimal, as the manifest writes it. */
  sha256: string;
  bytes: number;
  lines: number;
  secrets: readonly FoundSecret[];
}

/** A large export is searched in about a second; what lies behind is left unsearched, and `artifact/secret` says so. */
export const SEARCHED_BYTES_AT_MOST = 20 * 1024 * 1024;

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
    secrets: findExported(decodeText(content.subarray(0, SEARCHED_BYTES_AT_MOST))),
  };
}

/**
 * What stands before a hash or a name instead of a secret: `hashed_token` in GitHub's audit log, `secretName` in
 * Kubernetes, the ARN of a secret. Redaction takes no such risk; a warning that is mostly wrong is read by nobody.
 */
const NO_SECRET =
  /(?:hash(?:ed)?_\w{0,20}|secret_?name|arn:aws[\w-]{0,10}:secretsmanager)\W{1,8}$/i;
const LONGEST_NAME = 40;

function findExported(text: string): FoundSecret[] {
  return findSecrets(text).filter(
    ({ kind, start }) =>
      kind !== 'password' || !NO_SECRET.test(text.slice(Math.max(0, start - LONGEST_NAME), start)),
  );
}

const LINE_FEED = 0x0a;

function countLines(content: Uint8Array): number {
  let lines = 0;
  for (let at = content.indexOf(LINE_FEED); at >= 0; at = content.indexOf(LINE_FEED, at + 1))
    lines += 1;
  return content.length > 0 && content.at(-1) !== LINE_FEED ? lines + 1 : lines;
}
