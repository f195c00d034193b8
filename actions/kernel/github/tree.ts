/** An incident's files on GitHub, read as data: nothing is checked out. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { toIncidentFolder, type IncidentId } from '../incident/path.ts';
import type { IncidentTree, TreeFile } from '../incident/tree.ts';
import { findBaseline, VALIDATION_CHECK } from './baseline.ts';
import { Blob, fetchBlob } from './blob.ts';
import type { Client } from './client.ts';
import { TREE, TREE_AND_HISTORY } from './documents.ts';

interface Entry {
  name: string;
  type: string;
  mode: number;
  object: Blob | null;
  nested?: { entries?: Entry[] | undefined } | null | undefined;
}

const Entry: z.ZodType<Entry> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.string(),
    mode: z.number(),
    object: Blob.nullable(),
    nested: z.object({ entries: z.array(Entry).optional() }).nullish(),
  }),
);

const Answer = z.object({
  repository: z.object({
    object: z
      .object({
        folder: z
          .object({ object: z.object({ entries: z.array(Entry).optional() }).nullable() })
          .nullish(),
      })
      .nullable(),
  }),
});

interface TreeQuestion {
  owner: string;
  name: string;
  id: IncidentId;
  /** A commit or a branch. */
  ref: string;
}

interface Found {
  file: TreeFile;
  oid: string;
  /** Set when GraphQL gave the whole text. */
  text?: string;
}

/** Reads the incident folder at a commit; undefined when it is not there. */
export async function fetchTree(
  client: Client,
  question: TreeQuestion,
): Promise<IncidentTree | undefined> {
  return toTree(client, question, await client.graphql(TREE, toVariables(question)));
}

/**
 * Reads the folder at a commit together with the commit that append-only files are compared with; undefined when the
 * folder is not there.
 */
export async function fetchTreeAndBaseline(
  client: Client,
  question: TreeQuestion,
): Promise<{ tree: IncidentTree; baseline: string | undefined } | undefined> {
  const variables = { ...toVariables(question), check: VALIDATION_CHECK };
  const answer = await client.graphql(TREE_AND_HISTORY, variables);
  const tree = toTree(client, question, answer);
  return tree && { tree, baseline: findBaseline(answer, question.ref) };
}

function toVariables({ owner, name, id, ref }: TreeQuestion) {
  return { owner, name, commit: ref, folder: toIncidentFolder(id) };
}

function toTree(client: Client, question: TreeQuestion, answer: unknown): IncidentTree | undefined {
  const entries = Answer.parse(answer).repository.object?.folder?.object?.entries;
  if (entries === undefined) return undefined;
  const found = new Map(toFound(entries, '').map((one) => [one.file.path, one]));
  const read = (path: string) => readBytes(client, question, found.get(path));
  return {
    id: question.id,
    files: [...found.values()].map((one) => one.file).toSorted(byPath),
    readBytes: read,
    readText: async (path) => {
      const bytes = await read(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
  };
}

function byPath(left: TreeFile, right: TreeFile): number {
  return left.path < right.path ? -1 : 1;
}

function toFound(entries: readonly Entry[], prefix: string): Found[] {
  return entries.flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.type === 'tree') return toFound(entry.nested?.entries ?? [], `${path}/`);
    if (entry.object?.oid === undefined) return [];
    const { oid, text, byteSize, isTruncated, isBinary } = entry.object;
    const whole = isTruncated !== true && isBinary !== true && typeof text === 'string';
    return [
      {
        file: { path, bytes: byteSize ?? 0, mode: entry.mode.toString(8) },
        oid,
        ...(whole ? { text } : {}),
      },
    ];
  });
}

/**
 * GraphQL decodes text, which can lose bytes; Git's own object id proves whether it did. Only then, and for binary or
 * long files, the blob itself is fetched.
 */
async function readBytes(
  client: Client,
  question: TreeQuestion,
  found: Found | undefined,
): Promise<Uint8Array | undefined> {
  if (found === undefined) return undefined;
  if (found.text !== undefined) {
    const bytes = Buffer.from(found.text, 'utf8');
    if (toGitOid(bytes) === found.oid) return bytes;
  }
  return fetchBlob(client, question, found.oid);
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function toGitOid(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
