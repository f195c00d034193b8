/**
 * What is disputed about GitHub. The sandbox behaves the stricter way unless a test asks for the other one, and the
 * product has to bear both.
 */

export interface Doubts {
  /** `Repository.object(expression:)` of what is not there is null: with an error beside it, or without. */
  missingObject: 'error' | 'null';
  /** The words of a commit on a branch that has moved; the type is STALE_DATA with both. */
  staleHead: 'expected' | 'is-at';
  /** The type of the error when a path is to be deleted that is not there. */
  missingDeletion: 'UNPROCESSABLE' | 'NOT_FOUND';
}

export function startDoubts(): Doubts {
  return { missingObject: 'error', staleHead: 'expected', missingDeletion: 'UNPROCESSABLE' };
}
