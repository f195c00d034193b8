/** Routes that GitHub documents and its published description leaves out, described by hand from the document named. */

interface Unpublished {
  source: `https://${string}`;
  /** As OpenAPI would have it. */
  operation: object;
}

export const UNPUBLISHED: ReadonlyMap<string, Unpublished> = new Map();
