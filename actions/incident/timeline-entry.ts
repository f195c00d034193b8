/**
 * One line of a timeline, both ways. Whatever a text holds, the writer escapes it so that the reader finds the same
 * entry again: one id, one kind, these sources and no others.
 */
import { ID } from './path.ts';
import { INSTANT_FORMS, parseInstant, renderInstant, toExpectedInstant } from './instant.ts';
import { MILESTONES } from './milestone.ts';
import { type Precision } from '#kernel/clock.ts';
import { LOGIN } from './person.ts';
import { toMarkdownLine, toPlainText } from './timeline-text.ts';

/** Milestone names mark a milestone; the rest say what sort of statement an entry is. */
export const ENTRY_KINDS = [
  ...MILESTONES,
  'activity',
  'observation',
  'action',
  'decision',
  'communication',
  'note',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
const KNOWN_KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);

export interface SourceLink {
  /** `A-0001`, `R-0002`, … or the link text as written. */
  id: string;
  /** Relative path or URL, with `#L118` when it names a line. */
  target: string;
}

export interface TimelineEntry {
  id: string;
  /** As written, `~` removed. */
  time: string;
  /** The same instant in UTC; for a day, its first second. */
  at: Date;
  precision: Precision;
  approximate: boolean;
  kind: string;
  /** Login without `@`, or `unknown`. */
  actor: string;
  /** What a reader of the rendered page sees: escapes resolved, code spans without their backticks. */
  text: string;
  sources: SourceLink[];
  supersedes?: string;
  /** 1-based position of the entry in the file. */
  line: number;
  column: number;
}

/** An entry that is still to be written; it gets its id from its place in the file. */
export interface EntryDraft {
  at: Date;
  /** Second when left out. */
  precision?: Precision;
  approximate?: boolean;
  kind: EntryKind;
  /** A login. Anything that is no login is written as `unknown`. */
  actor: string;
  /** Untrusted; escaped on the way in. */
  text: string;
  sources?: readonly SourceLink[];
  supersedes?: string;
}

/** Something the reader could not read, or read and does not believe; never dropped silently. */
export interface TimelineProblem {
  line: number;
  column: number;
  message: string;
}

/** The id in bold that a line holds, with however many digits, whatever else is wrong with it. */
export function findWrittenId(line: string): string | undefined {
  return /\*\*(T-\d+)\*\*/.exec(line)?.[1];
}

export type ParsedEntry =
  | { ok: true; entry: TimelineEntry; problems: TimelineProblem[] }
  | { ok: false; problem: TimelineProblem };

const LINK = String.raw`\[((?:\\.|[^\[\]\\])*)\]\(([^()\s\x60]*)\)`;
const LINKS = new RegExp(LINK, 'g');
// No backtick in a target: the writer puts words that would link into code, where brackets stay unescaped.
// A backslash before `;` or `(` makes it text; an even number of them is itself text.
const SUPERSEDES = new RegExp(String.raw`(?<!\\)(?:\\\\)*; *supersedes (${ID.entry})\.?$`);
const SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`);

/** The parts before the text, in order; the first that does not match is the problem. */
const HEAD = [
  { pattern: /- +/y, expected: 'an entry that begins with `- `' },
  {
    pattern: new RegExp(String.raw`\*\*(${ID.entry})\*\* +`, 'y'),
    expected: 'an id in bold such as **T-0001**',
  },
  { pattern: /(~?)/y, expected: INSTANT_FORMS },
  { pattern: /(\S+) +/y, expected: INSTANT_FORMS },
  { pattern: /`([^`\s]+)` +/y, expected: 'a kind in backticks such as `observation`' },
  {
    pattern: /(@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?|unknown): */y,
    expected: '`@login:` or `unknown:`',
  },
] as const;

interface Part {
  value: string;
  /** Where it begins, from 0. */
  offset: number;
}

type Head =
  | { ok: true; id: string; tilde: boolean; time: Part; kind: Part; login: string; end: number }
  | { ok: false; offset: number; expected: string };

function readHead(source: string): Head {
  const parts: Part[] = [];
  let end = 0;
  for (const { pattern, expected } of HEAD) {
    pattern.lastIndex = end;
    const match = pattern.exec(source);
    if (match === null) return { ok: false, offset: end, expected };
    parts.push({ value: match[1] ?? '', offset: end });
    end += match[0].length;
  }
  const [, id = NONE, tilde = NONE, time = NONE, kind = NONE, actor = NONE] = parts;
  const login = actor.value.replace('@', '');
  return { ok: true, id: id.value, tilde: tilde.value === '~', time, kind, login, end };
}

const NONE: Part = { value: '', offset: 0 };

/** Parses a list item as an entry. */
export function parseEntry(source: string, line: number): ParsedEntry {
  const head = readHead(source);
  if (!head.ok) return toFailure(source, { ...head, line });
  const { id, tilde, time, kind, login } = head;
  const instant = parseInstant(time.value);
  if (instant === undefined) {
    const expected = toExpectedInstant(time.value);
    return toFailure(source, { line, offset: time.offset, expected });
  }
  const { markdown, ...tail } = splitTail(source.slice(head.end).trimEnd());
  if (markdown === '') {
    return toFailure(source, { line, offset: head.end, expected: 'what happened' });
  }
  const entry: TimelineEntry = {
    id,
    time: time.value,
    ...instant,
    approximate: tilde,
    kind: kind.value,
    actor: login,
    text: toPlainText(markdown),
    ...tail,
    line,
    column: 1,
  };
  return { ok: true, entry, problems: findKindProblem(entry, kind.offset + 1) };
}

/** Renders an entry on one line. */
export function renderEntry(id: string, draft: EntryDraft): string {
  const time = `${draft.approximate ? '~' : ''}${renderInstant(draft.at, draft.precision ?? 'second')}`;
  const actor =
    LOGIN.test(draft.actor) && draft.actor !== 'unknown' ? `@${draft.actor}` : 'unknown';
  const links = (draft.sources ?? []).map(renderLink).join(', ');
  const sources = links === '' ? '' : ` (${links})`;
  const supersedes = draft.supersedes === undefined ? '' : `; supersedes ${draft.supersedes}`;
  const text = toMarkdownLine(draft.text);
  return `- **${id}** ${time} \`${draft.kind}\` ${actor}: ${text}${sources}${supersedes}`;
}

function renderLink({ id, target }: SourceLink): string {
  return `[${toMarkdownLine(id)}](${target.replace(/[\s()<>\\`]/g, encodeURIComponentStrict)})`;
}

/** `encodeURIComponent` leaves parentheses alone, which would end a link early. */
function encodeURIComponentStrict(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

function splitTail(markdown: string): {
  markdown: string;
  sources: SourceLink[];
  supersedes?: string;
} {
  const supersedes = SUPERSEDES.exec(markdown);
  const beforeSupersedes = cutAt(markdown, supersedes, ';');
  const group = SOURCES.exec(beforeSupersedes);
  const links = group === null ? [] : [...group[0].matchAll(LINKS)];
  const sources = links.map(([, id = '', target = '']) => ({ id: toPlainText(id), target }));
  return {
    markdown: cutAt(beforeSupersedes, group, '('),
    sources,
    ...(supersedes?.[1] === undefined ? {} : { supersedes: supersedes[1] }),
  };
}

function cutAt(markdown: string, match: RegExpExecArray | null, first: string): string {
  if (match === null) return markdown;
  return markdown.slice(0, markdown.indexOf(first, match.index)).trimEnd();
}

function findKindProblem(entry: TimelineEntry, column: number): TimelineProblem[] {
  if (KNOWN_KINDS.has(entry.kind)) return [];
  const message = `Expected one of the kinds ${ENTRY_KINDS.join(', ')}, got \`${entry.kind}\``;
  return [{ line: entry.line, column, message }];
}

function toFailure(
  source: string,
  { line, offset, expected }: { line: number; offset: number; expected: string },
): ParsedEntry {
  const rest = source.slice(offset).trimEnd();
  const got = rest === '' ? 'the end of the line' : `"${rest.slice(0, 40)}"`;
  const column = offset + 1;
  return { ok: false, problem: { line, column, message: `Expected ${expected}, got ${got}` } };
}
