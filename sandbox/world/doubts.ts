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
  /** How a commit on a branch that is not there is refused: by type, in words alone, or as if it had moved. */
  missingBranch: 'NOT_FOUND' | 'words' | 'STALE_DATA';
  /** The type of the error when a ruleset forbids a commit. */
  ruledCommit: 'FORBIDDEN' | 'UNPROCESSABLE';
}

export function startDoubts(): Doubts {
  return {
    missingObject: 'error',
    staleHead: 'expected',
    missingDeletion: 'UNPROCESSABLE',
    missingBranch: 'words',
    ruledCommit: 'FORBIDDEN',
  };
}
