/** An incident's files on GitHub, read as data: nothing is checked out. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { toIncidentFolder, type IncidentId } from '#incident/path.ts';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';
import { Blob, fetchBlob } from './blob.ts';
import type { Client } from './client.ts';
import { renderTreesDocument } from './branch-documents.ts';
import type { RepositoryName } from './repository-name.ts';

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

const Folder = z
  .object({
    folder: z
      .object({ object: z.object({ entries: z.array(Entry).optional() }).nullable() })
      .nullish(),
  })
  .nullable();

const Answer = z.object({ repository: z.object({ object: Folder }) });
const TreesAnswer = z.object({ repository: z.record(z.string(), Folder) });

interface TreeQuestion extends RepositoryName {
  id: IncidentId;
}

interface Found {
  file: TreeFile;
  oid: string;
  /** Set when GraphQL gave the whole text. */
  text?: string;
}

/** Reads the incident folder at some commits or branches, in one request; those without the folder are left out. */
export async function fetchTrees(
  client: Client,
  question: TreeQuestion & { refs: readonly string[] },
): Promise<readonly IncidentTree[]> {
  const { owner, name, id, refs } = question;
  if (refs.length === 0) return [];
  const { repository } = TreesAnswer.parse(
    await client.query(
      renderTreesDocument(refs.length),
      {
        owner,
        name,
        folder: toIncidentFolder(id),
        ...Object.fromEntries(refs.map((ref, index) => [`commit${index}`, ref])),
      },
      refs.flatMap((_, index) => [`repository.commit${index}`, `repository.commit${index}.folder`]),
    ),
  );
  return refs.flatMap((_, index) => {
    const folder = repository[`commit${index}`];
    return toFolderTree(client, question, folder?.folder?.object?.entries) ?? [];
  });
}

/** Reads the folder from an answer that holds the commit as `object`. */
export function toTree(
  client: Client,
  question: TreeQuestion,
  answer: unknown,
): IncidentTree | undefined {
  const { object } = Answer.parse(answer).repository;
  return toFolderTree(client, question, object?.folder?.object?.entries);
}

function toFolderTree(
  client: Client,
  question: TreeQuestion,
  entries: readonly Entry[] | undefined,
): IncidentTree | undefined {
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
