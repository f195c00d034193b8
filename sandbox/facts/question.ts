/** A request to a server that facts are asked of, and its answer. */

/**
 * Whose token asks. `job`: a workflow's GITHUB_TOKEN with every permission that Firebreak's jobs ask for;
 * `observer` and `operator`: the Apps of docs/apps; `writer` and `reader`: people with that right and no more.
 */
export type Tier =
  | 'administrator'
  | 'writer'
  | 'reader'
  | 'job'
  | 'observer'
  | 'operator'
  | 'anonymous';

export interface Reply {
  status: number;
  headers: Headers;
  /** Parsed JSON, text when it is none, undefined when there is nothing. */
  body: unknown;
}

export interface RestQuestion {
  body?: unknown;
  /** What is sent as the body, as it is: also what is no JSON. */
  text?: string;
  headers?: Record<string, string>;
}
