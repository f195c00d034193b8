/** A file's content in GitHub's object store: what GraphQL says of it, and the bytes where GraphQL does not give them. */
import { z } from 'zod';
import type { Client } from './client.ts';

export const Blob = z.object({
  oid: z.string().optional(),
  byteSize: z.number().optional(),
  text: z.string().nullish(),
  /** GraphQL cuts texts of more than 512 000 bytes. */
  isTruncated: z.boolean().optional(),
  isBinary: z.boolean().nullish(),
});
export type Blob = z.infer<typeof Blob>;

/** Fetches a blob whole, at most 100 MB. https://docs.github.com/en/rest/git/blobs#get-a-blob */
export async function fetchBlob(
  { octokit }: Client,
  { owner, name: repo }: { owner: string; name: string },
  oid: string,
): Promise<Buffer> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner,
    repo,
    file_sha: oid,
  });
  return Buffer.from(data.content, 'base64');
}
