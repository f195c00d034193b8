/** Nouns of requests: what the journal holds of each, and the fault that shapes its answer. */

export interface JournalEntry {
  n: number;
  at: string;
  method: string;
  /** Path as requested, without query. */
  path: string;
  /** OpenAPI template, e.g. `/repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  route: string;
  /** Root fields of a GraphQL document, e.g. `createCommitOnBranch`. */
  operations?: string[];
  status: number;
  /** Token name, or `anonymous`. */
  token: string;
  run?: { id: number; job: string };
  /** Set when a fault shaped the answer. */
  fault?: string;
}

/** A fault on demand. `on` is `METHOD /route/{template}` (any parameter names) `POST /graphql field`, or `*` for any request. */
export interface Fault {
  on: string;
  /** HTTP status to answer with. */
  status?: number;
  /** How many matching requests it hits (default 1). */
  times?: number;
  /** How many matching requests it lets pass first. */
  after?: number;
  /**
   * `before` (default): the request is not performed. `lost`: it is performed, then the answer is lost. `forbid`: the
   * token may not do it; of a GraphQL request only the operation that is named is refused. `partial` and
   * `resource-limits`: one field of a GraphQL answer is null, with an error. `lag`: a read shows how things stood before
   * the last write. The others answer in GitHub's place with what it has been seen to say.
   */
  mode?:
    | 'before'
    | 'lost'
    | 'forbid'
    | 'rate-limit'
    | 'secondary-limit'
    | 'graphql-rate-limit'
    | 'something-went-wrong'
    | 'timeout'
    | 'html'
    | 'partial'
    | 'resource-limits'
    | 'lag'
    | 'move-ref'
    | 'slow'
    | 'disconnect';
  /** The request is performed all the same: for `something-went-wrong`, `timeout` and `html`. */
  performed?: boolean;
  /** Seconds that `secondary-limit` asks to wait; `none` when it does not say. */
  retryAfter?: number | 'none';
  /** Milliseconds, for `slow`. */
  delay?: number;
}
