/** The name that Git gives to the bytes of a file: the same bytes have the same one everywhere. */
import { createHash } from 'node:crypto';

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
export function toBlobId(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
