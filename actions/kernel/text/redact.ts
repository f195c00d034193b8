/**
 * Finds secrets in text and puts a name and four last characters in their place.
 * Nothing leaves Firebreak, in a log, a file or a reply, without passing `redact`.
 */
import { toSearched } from './codes.ts';
import { type Position, createLineIndex, hasInvisible, toVisible } from './lines.ts';
import { findEncodedTokens } from './encoded.ts';
import { ASSIGNED_PATTERNS, type SecretPattern } from './secret-patterns.ts';
import { findSpelledTokens } from './spelled.ts';
import { type Span, findTokens } from './tokens.ts';

export interface FoundSecret extends Position {
  kind: string;
  start: number;
  end: number;
  /** Enough to tell two keys apart; empty for a secret too short to show any of. */
  last4: string;
}

/**
 * Finds secrets in order and without overlap, in whatever spelling; where two shapes overlap, the earlier start or more
 * telling one names the secret. Places are those of the text as it was written.
 */
export function findSecrets(written: string): FoundSecret[] {
  const text = toPlainLetters(written);
  const place = createLineIndex(text);
  const searched = toSearched(text);
  const telling = [
    ...findPrivateKeys(text),
    ...findSpelledTokens(text),
    ...findTokens(searched),
    ...findEncodedTokens(searched),
  ];
  const assigned = ASSIGNED_PATTERNS.flatMap((shape) => findShape(text, shape));
  return join(telling, assigned).map((span) => ({ ...span, ...place(span.start) }));
}

/** Whatever of a token stands behind the end of another secret belongs to it; a password ends where the other does. */
function join(telling: readonly Span[], assigned: readonly Span[]): Span[] {
  const all = [
    ...telling.map((span) => ({ span, isTelling: true })),
    ...assigned.map((span) => ({ span, isTelling: false })),
  ];
  const joined: Span[] = [];
  for (const { span, isTelling } of all.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (isTelling && span.end > last.end) joined.splice(-1, 1, { ...last, end: span.end });
  }
  return joined.map(({ kind, start, end, last4 }) => ({ kind, start, end, last4 }));
}

/**
 * Replaces every secret by `[redacted <kind> …last4]`; redacting twice is redacting once. Chat programs put characters
 * that nobody sees into long words: whatever is a secret without them is one, and the text then goes on without them.
 */
export function redact(text: string): string {
  const shown = redactShown(text);
  if (!hasInvisible(shown)) return shown;
  const visible = toVisible(shown);
  return findSecrets(visible).length === 0 ? shown : redactShown(visible);
}

function redactShown(text: string): string {
  let done = 0;
  let result = '';
  for (const { kind, start, end, last4 } of findSecrets(text)) {
    result += `${text.slice(done, start)}[redacted ${kind}${last4 && ` …${last4}`}]`;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * The Kelvin sign and the long s are a k and an s to whoever normalises text or ignores case, so what is a token with
 * those letters is one. Each is one character like the letter, so places stay.
 */
function toPlainLetters(text: string): string {
  return text.replaceAll('\u212A', 'K').replaceAll('\u017F', 's');
}

function findShape(text: string, { kind, pattern, isChosen }: SecretPattern): Span[] {
  return findAll(text, pattern).map((match) => {
    const [start, end] = match.indices?.groups?.['secret'] ?? [
      match.index,
      match.index + match[0].length,
    ];
    return { kind, start, end, last4: isChosen ? '' : text.slice(end - 4, end) };
  });
}

/** `matchAll` makes a pattern anew each time, which costs more than searching a short text. */
function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match);
  return matches;
}

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** What follows the header of a key that was cut off: base64, headers, real or escaped line ends. */
const KEY_BODY = /[A-Za-z0-9+/=:,\s\\-]{0,16384}/y;

/** Walks from header to footer by hand: a lazy regex over many unclosed headers would be quadratic. */
function findPrivateKeys(text: string): Span[] {
  if (!text.includes('PRIVATE KEY')) return [];
  const ends = findAll(text, END).map((match) => match.index + match[0].length);
  const spans: Span[] = [];
  let next = 0;
  for (const { 0: header, index } of findAll(text, BEGIN)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    while ((ends[next] ?? Infinity) <= index) next += 1;
    const bodyStart = index + header.length;
    spans.push({
      kind: 'private-key',
      start: index,
      end: ends[next] ?? findBodyEnd(text, bodyStart),
      last4: '',
    });
  }
  return spans;
}

function findBodyEnd(text: string, start: number): number {
  KEY_BODY.lastIndex = start;
  const length = KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0;
  return start + length;
}
