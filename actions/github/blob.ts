/** A file's content in GitHub's object store: what GraphQL says of it, and the bytes where GraphQL does not give them. */
import { z } from 'zod';
import type { Client } from './client.ts';
import { UserError } from '#kernel/errors.ts';
import type { RepositoryName } from './repository-name.ts';

export const Blob = z.object({
  oid: z.string().optional(),
  byteSize: z.number().optional(),
  text: z.string().nullish(),
  /** GraphQL cuts texts of more than 512 000 bytes. */
  isTruncated: z.boolean().optional(),
  isBinary: z.boolean().nullish(),
});
export type Blob = z.infer<typeof Blob>;

/** Whose blobs, and which. */
interface BlobQuestion {
  owner: string;
  name: string;
  oid: string;
}

/** Blobs by id: their bytes never change, so a run fetches each once, whatever commits and paths it lies at. */
type Kept = Map<string, Promise<Buffer>>;

const KEPT = new WeakMap<Client, Kept>();

/** Larger ones are few, and would fill the memory of a small runner. */
const KEPT_BYTES_AT_MOST = 32 * 1024 * 1024;

/** Keeps the bytes that came with another answer. */
export function keepBlob(client: Client, oid: string, bytes: Buffer): void {
  openKept(client).set(oid, Promise.resolve(bytes));
}

/** Reads a blob whole, at most 100 MB. https://docs.github.com/en/rest/git/blobs#get-a-blob */
export async function readBlob(client: Client, question: BlobQuestion): Promise<Buffer> {
  const kept = openKept(client);
  const known = kept.get(question.oid);
  if (known !== undefined) return known;
  const fetching = fetchBlob(client, question);
  kept.set(question.oid, fetching);
  try {
    const bytes = await fetching;
    if (bytes.length > KEPT_BYTES_AT_MOST) kept.delete(question.oid);
    return bytes;
  } catch (error) {
    kept.delete(question.oid);
    throw error;
  }
}

function openKept(client: Client): Kept {
  const kept: Kept = KEPT.get(client) ?? new Map();
  KEPT.set(client, kept);
  return kept;
}

async function fetchBlob(
  { octokit }: Client,
  { owner, name: repo, oid }: BlobQuestion,
): Promise<Buffer> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner,
    repo,
    file_sha: oid,
  });
  return Buffer.from(data.content, 'base64');
}

/**
 * A file that is not there reads as empty; one that GraphQL cut short is fetched whole.
 * @throws UserError when somebody made it something else than text.
 */
export async function fetchText(
  client: Client,
  repository: RepositoryName,
  { file, name }: { file: { object?: Blob | null } | null | undefined; name: string },
): Promise<string> {
  const blob = file?.object;
  if (blob?.isBinary === true) {
    throw new UserError({
      code: 'invalid-record',
      message: `Expected ${name} to be text, got bytes that are none`,
      hint: 'Restore it from the commit before.',
    });
  }
  if (blob?.isTruncated !== true || blob.oid === undefined) return blob?.text ?? '';
  return (await readBlob(client, { ...repository, oid: blob.oid })).toString('utf8');
}
