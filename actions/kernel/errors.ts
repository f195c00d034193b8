// The only two classes thrown on purpose: a person can fix a `UserError`, a service caused an `UpstreamError`.
// Anything else that reaches the boundary in `runner.ts` is a bug; expected ends are values, never exceptions.

/** Where in a file a person should look; lines and columns start at 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

export interface UserErrorOptions {
  /** Kebab-case, stable: tests, docs and validation output refer to it. */
  code: string;
  /** As "Unexpected X, expected Y" where that fits. */
  message: string;
  hint: string;
  place?: Place | undefined;
  cause?: unknown;
}

/** A mistake that a person can put right, with what was expected, what came and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly hint: string;
  readonly place: Place | undefined;

  constructor({ code, message, hint, place, cause }: UserErrorOptions) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
    this.place = place;
  }
}

/** What a failed call came to. What may be done next hangs on this alone, never on words. */
export type UpstreamKind =
  /** No answer came: the call may have taken effect. */
  | 'no-answer'
  /** The service failed, or something in front of it did: the call may have taken effect. */
  | 'broken'
  /** The service gave up after its time: the call may have taken effect. */
  | 'timed-out'
  /** The hour's budget is used up; nothing happened. */
  | 'primary-limit'
  /** Too much in too short a time; nothing happened. */
  | 'secondary-limit'
  /** A part of what was asked is not in the answer. */
  | 'incomplete'
  /** The question costs more than the service spends on one; the answer lacks something. */
  | 'too-costly'
  /** The branch is elsewhere by now. */
  | 'moved'
  | 'exists'
  | 'missing'
  | 'forbidden'
  /** Any other refusal. */
  | 'refused';

export interface UpstreamErrorOptions {
  service: string;
  /** Method and route template, never a filled-in URL: `POST /repos/{owner}/{repo}/git/refs`. */
  route: string;
  /** HTTP status; absent when no answer came, so nobody knows whether the call took effect. */
  status?: number | undefined;
  /** Follows from the status when left out. */
  kind?: UpstreamKind | undefined;
  /** Seconds after which a limit lifts. */
  retryAfter?: number | undefined;
  message?: string | undefined;
  cause?: unknown;
}

/** A service that failed or refused; during containment this means "unknown", never "not done". */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly service: string;
  readonly route: string;
  readonly status: number | undefined;
  readonly kind: UpstreamKind;
  readonly retryAfter: number | undefined;

  constructor({ service, route, status, message, cause, ...more }: UpstreamErrorOptions) {
    super(`${service} ${toAnswer(status)} to ${route}${message ? `: ${message}` : ''}`, { cause });
    this.service = service;
    this.route = route;
    this.status = status;
    this.kind = more.kind ?? toKind(status);
    this.retryAfter = more.retryAfter;
  }
}

const KINDS: Readonly<Record<number, UpstreamKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  408: 'timed-out',
  429: 'secondary-limit',
  504: 'timed-out',
};

function toKind(status: number | undefined): UpstreamKind {
  if (status === undefined) return 'no-answer';
  return KINDS[status] ?? (status >= 500 ? 'broken' : 'refused');
}

function toAnswer(status: number | undefined): string {
  if (status === undefined) return 'gave no answer';
  // GraphQL says 200 even when it refuses.
  return status < 400 ? `answered ${status} with errors` : `answered ${status}`;
}

const AMBIGUOUS: ReadonlySet<UpstreamKind> = new Set(['no-answer', 'broken', 'timed-out']);

/** Whether the call may have taken effect all the same: no answer came, or one of a server that failed or gave up. */
export function isAmbiguous(error: unknown): boolean {
  return error instanceof UpstreamError && AMBIGUOUS.has(error.kind);
}

/** Whether the service refused because of a rate limit. */
export function isRateLimit({ kind }: UpstreamError): boolean {
  return kind === 'primary-limit' || kind === 'secondary-limit';
}

/** Whether a failure is of a kind. */
export function isOfKind(error: unknown, kind: UpstreamKind): error is UpstreamError {
  return error instanceof UpstreamError && error.kind === kind;
}
