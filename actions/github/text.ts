/** Texts of an incident's files as GraphQL gives them, and whole where it does not. */
import { UserError } from '#kernel/errors.ts';
import { readBlob, type Blob } from './blob.ts';
import type { Client } from './client.ts';
import type { RepositoryName } from './repository-name.ts';

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
