/** An incident's files on GitHub, read as data: nothing is checked out. */
import { toBlobId } from '#kernel/canonical.ts';
import { z } from 'zod';
import { toIncidentFolder, type IncidentId } from '#incident/path.ts';
import type { IncidentTree, TreeFile } from '#incident/tree.ts';
import { Blob, keepBlob, readBlob } from './blob.ts';
import type { Client } from './client.ts';
import { TREE } from './branch-documents.ts';
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

export const Folder = z
  .object({
    folder: z
      .object({ object: z.object({ entries: z.array(Entry).optional() }).nullable() })
      .nullish(),
  })
  .nullable();

const Answer = z.object({ repository: z.object({ object: Folder }) });

export interface TreeQuestion extends RepositoryName {
  id: IncidentId;
}

interface Found {
  file: TreeFile;
  oid: string;
}

/** Reads the incident folder at a commit or branch; undefined when it is not there. */
export async function fetchTree(
  client: Client,
  question: TreeQuestion & { ref: string },
): Promise<IncidentTree | undefined> {
  const { owner, name, id, ref } = question;
  const variables = { owner, name, folder: toIncidentFolder(id), commit: ref };
  const answer = await client.query(TREE, variables, [
    'repository.object',
    'repository.object.folder',
  ]);
  return toTree(client, question, answer);
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

export function toFolderTree(
  client: Client,
  { owner, name, id }: TreeQuestion,
  entries: readonly Entry[] | undefined,
): IncidentTree | undefined {
  if (entries === undefined) return undefined;
  const found = new Map(toFound(client, entries, '').map((one) => [one.file.path, one]));
  const read = async (path: string) => {
    const oid = found.get(path)?.oid;
    return oid === undefined ? undefined : readBlob(client, { owner, name, oid });
  };
  return {
    id,
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

function toFound(client: Client, entries: readonly Entry[], prefix: string): Found[] {
  return entries.flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.type === 'tree') return toFound(client, entry.nested?.entries ?? [], `${path}/`);
    if (entry.object?.oid === undefined) return [];
    keepText(client, entry.object);
    const { oid, byteSize } = entry.object;
    return [{ file: { path, bytes: byteSize ?? 0, mode: entry.mode.toString(8) }, oid }];
  });
}

/**
 * GraphQL decodes text, which can lose bytes; Git's own object id proves whether it did. Only then, and for binary or
 * long files, the blob itself is fetched.
 */
export function keepText(client: Client, blob: Blob | null | undefined): void {
  const { oid, text, isTruncated, isBinary } = blob ?? {};
  if (oid === undefined || isTruncated === true || isBinary === true) return;
  if (typeof text !== 'string') return;
  const bytes = Buffer.from(text, 'utf8');
  if (toBlobId(bytes) === oid) keepBlob(client, oid, bytes);
}
