/**
 * What an action's end looks like to machines (the `result` output) and to people (annotation and summary).
 * The exercise player reads the output, so its field names are a contract.
 */
import { UpstreamError, UserError } from '../errors.ts';
import { isAmbiguous, isRateLimit } from '../errors.ts';
import { codeSpan, inline } from '../text/escape.ts';

export const OUTCOMES = [
  'declared',
  'planned',
  'approved',
  'verified',
  'already-applied',
  'rolled-back',
  'refused',
  'unknown',
  'done',
  'ignored',
  'closed',
  'failed',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface Result {
  outcome: Outcome;
  /** Closed code that says why, mostly of a refusal. */
  reason?: string | undefined;
  /** Incident id. */
  incident?: string | undefined;
  /** Digest of the plan, as an approver types it. */
  digest?: string | undefined;
  /** Receipt id. */
  receipt?: string | undefined;
  /** One plain sentence. */
  message: string;
  /** Further step outputs, one each. */
  outputs?: Record<string, string | number | boolean> | undefined;
}

/** Renders the `result` output; each field is covered on its own, so that redaction cannot break the JSON. */
export function renderResult(result: Result, cover: (text: string) => string): string {
  const { outcome, reason, incident, digest, receipt, message } = result;
  const fields = Object.entries({ outcome, reason, incident, digest, receipt, message });
  const covered = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, cover(value)]],
  );
  return JSON.stringify({ schema_version: 1, ...Object.fromEntries(covered) });
}

export interface Problem {
  title: string;
  /** What happened, why it matters, what to do next. */
  message: string;
  what: string;
  why: string;
  next: string;
  where?: string | undefined;
  result: Result;
}

/** Turns anything thrown into words, by who can fix it: a person, a service, or us. */
export function toFailure(action: string, error: unknown): Problem {
  const facts = describe(action, error);
  return {
    ...facts,
    message: [facts.what, facts.why, facts.next].filter((part) => part !== '').join('\n'),
  };
}

function describe(action: string, error: unknown): Omit<Problem, 'message'> {
  if (error instanceof UserError) return describeUserError(action, error);
  if (error instanceof UpstreamError) return describeUpstreamError(action, error);
  const what = error instanceof Error ? error.message : String(error);
  return {
    title: `${action}: bug`,
    what: `Unexpected error, expected none: ${what}`,
    why: 'This is a bug in Firebreak: what was recorded before it happened stays recorded.',
    next: 'Run the job again, which finishes unfinished work once; report the stack in the log if it persists.',
    result: { outcome: 'failed', reason: 'bug', message: what },
  };
}

function describeUserError(
  action: string,
  { code, message, hint, place }: UserError,
): Omit<Problem, 'message'> {
  const where =
    place && [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  return {
    title: `${action}: ${code}`,
    what: message,
    why: '',
    next: hint,
    where,
    result: { outcome: 'failed', reason: code, message },
  };
}

function describeUpstreamError(action: string, error: UpstreamError): Omit<Problem, 'message'> {
  const isKnown = isWithoutEffect(error);
  return {
    title: `${action}: ${error.service} failed`,
    what: error.message,
    why: isKnown
      ? 'Nothing was changed by this call.'
      : 'Whether this call took effect is not known.',
    next: isKnown
      ? `Run the job again once ${error.service} answers.`
      : `Look at ${error.service} before trying again; running the job again reads the real state first.`,
    result: {
      outcome: isKnown ? 'failed' : 'unknown',
      reason: toReason(error, isKnown),
      message: error.message,
    },
  };
}

function toReason(error: UpstreamError, isKnown: boolean): string {
  if (isRateLimit(error)) return 'rate-limited';
  return isKnown ? 'upstream-refused' : 'unknown-outcome';
}

/** A read changes nothing, and a 4xx is a refusal; a GraphQL answer of 200 may tell of errors behind changes. */
function isWithoutEffect(error: UpstreamError): boolean {
  const { route, status = 0 } = error;
  return /^(?:GET|HEAD) /.test(route) || (status >= 400 && !isAmbiguous(error));
}

/** Renders a problem for the job summary; all its words may come from outside. */
export function renderProblem({ title, what, why, next, where }: Problem): string {
  const rows = [
    `- **What happened:** ${inline(what)}`,
    where === undefined ? '' : `- **Where:** ${codeSpan(where)}`,
    why === '' ? '' : `- **Why it matters:** ${inline(why)}`,
    `- **What to do next:** ${inline(next)}`,
  ];
  return [`### ${inline(title)}`, '', ...rows.filter((row) => row !== ''), ''].join('\n');
}
