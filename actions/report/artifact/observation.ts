/** An observation: one thing one tool saw, in words a person can read, with the line that says so. */
import type { ObservedTime } from './observed-time.ts';
import type { Citation, Phrase } from '../prose/phrase.ts';

/** `secret`: a secret lies somewhere. `activity`: someone did something. `finding`: a tool judges something as weak. */
export type ObservationKind = 'secret' | 'activity' | 'finding';

export const LEVELS = ['critical', 'high', 'medium', 'low', 'informational'] as const;
export type Level = (typeof LEVELS)[number];

export interface ObservedSeverity {
  /** As the tool said it, or how it was derived when the tool says nothing. */
  stated: string;
  normalised: Level;
}

export const INDICATOR_TYPES = [
  'ipv4-addr',
  'ipv6-addr',
  'domain-name',
  'url',
  'user-agent',
  'access-key-id',
  'token-hash',
  'user-account',
  'email-addr',
  'commit',
] as const;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];

export interface Indicator {
  type: IndicatorType;
  /** Live, as machines need it; defanged where people read it. */
  value: string;
}

/** Whether something is grave enough to be told on its own. */
export function isGrave({ severity }: Pick<ReaderRow, 'severity'>): boolean {
  return LEVELS.indexOf(severity.normalised) <= LEVELS.indexOf('medium');
}

/** What a reader yields: everything it knows but where the file is kept. */
export interface ReaderRow {
  line: number;
  /** JSON pointer of the row. */
  pointer: string;
  kind: ObservationKind;
  time?: ObservedTime;
  severity: ObservedSeverity;
  actor?: string;
  /** The tool, where a format carries the output of many; the reader's own otherwise. */
  tool?: string;
  /** What was done: an API call, an audit action, a rule. */
  action: string;
  asset?: string;
  /** Where the actor came from, as the tool wrote it. */
  address?: string;
  /** `refused` and `failed` things were tried, not done. */
  outcome: 'done' | 'failed' | 'reported';
  indicators: readonly Indicator[];
  /** One plain sentence without time, full stop or citation. */
  sentence: Phrase;
}

export interface Observation extends ReaderRow {
  /** `A-0003#L118`. */
  id: string;
  artifact: string;
  tool: string;
  /** Position among the observations of its file. */
  ordinal: number;
  source: Citation;
}
