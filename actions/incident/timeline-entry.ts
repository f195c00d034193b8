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
  sources: readonly SourceLink[];
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

/** What is wrong with most lines. */
export const NO_PROBLEMS: readonly TimelineProblem[] = [];

/** The id in bold that a line holds, with however many digits, whatever else is wrong with it. */
export function findWrittenId(line: string): string | undefined {
  return /\*\*(T-\d+)\*\*/.exec(line)?.[1];
}

export type ParsedEntry =
  | { ok: true; entry: TimelineEntry; problems: readonly TimelineProblem[] }
  | { ok: false; problem: TimelineProblem };

const LABEL = String.raw`(?:\\.|[^\[\]\\])*`;
// No backtick in a target: the writer puts words that would link into code, where brackets stay unescaped.
const TARGET = String.raw`[^()\s\x60]*`;
const LINK = String.raw`\[${LABEL}\]\(${TARGET}\)`;
const LINKS = new RegExp(String.raw`\[(${LABEL})\]\((${TARGET})\)`, 'g');
// A backslash before `;` or `(` makes it text; an even number of them is itself text.
const SUPERSEDES = new RegExp(String.raw`(?<!\\)(?:\\\\)*; *supersedes (${ID.entry})\.?$`);
const SOURCES = new RegExp(String.raw`(?<!\\)\(${LINK}(?:, *${LINK})*\)\.?$`);

const BULLET = '- +';
const NAME = String.raw`\*\*(${ID.entry})\*\* +`;
const TIME = String.raw`(\S+) +`;
const KIND = '`([^`\\s]+)` +';
const ACTOR = String.raw`(?:@([A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?)|unknown): *`;

/** The parts before the text, in order; the first that does not match is the problem. */
const HEAD = [
  { part: BULLET, expected: 'an entry that begins with `- `' },
  { part: NAME, expected: 'an id in bold such as **T-0001**' },
  { part: '~?', expected: INSTANT_FORMS },
  { part: TIME, expected: INSTANT_FORMS },
  { part: KIND, expected: 'a kind in backticks such as `observation`' },
  { part: ACTOR, expected: '`@login:` or `unknown:`' },
].map(({ part, expected }) => ({ pattern: new RegExp(part, 'y'), expected }));

/** The same in one go. No part could take less and let the next one match, so this never finds another reading. */
const WHOLE_HEAD = new RegExp(`${BULLET}${NAME}(~|(?!~))${TIME}${KIND}${ACTOR}`, 'y');
const BEFORE_TIME = new RegExp(`${BULLET}${NAME}~?`);

type Head =
  | {
      ok: true;
      id: string;
      approximate: boolean;
      time: string;
      kind: string;
      login: string;
      end: number;
    }
  | { ok: false; offset: number; expected: string };

function readHead(source: string): Head {
  WHOLE_HEAD.lastIndex = 0;
  const match = WHOLE_HEAD.exec(source);
  if (match === null) return findMistake(source);
  const [, id = '', tilde, time = '', kind = '', login = 'unknown'] = match;
  return { ok: true, id, approximate: tilde === '~', time, kind, login, end: WHOLE_HEAD.lastIndex };
}

/** Goes part by part to where the line stops being an entry. */
function findMistake(source: string): Head {
  let offset = 0;
  for (const { pattern, expected } of HEAD) {
    pattern.lastIndex = offset;
    if (!pattern.test(source)) return { ok: false, offset, expected };
    offset = pattern.lastIndex;
  }
  throw new TypeError(`Every part of a head matches, and the whole does not: ${source}`);
}

/** Parses a list item as an entry. */
export function parseEntry(source: string, line: number): ParsedEntry {
  const head = readHead(source);
  if (!head.ok) return toFailure(source, { ...head, line });
  const { id, approximate, time, kind, login } = head;
  const instant = parseInstant(time);
  if (instant === undefined) {
    const offset = BEFORE_TIME.exec(source)?.[0].length ?? 0;
    return toFailure(source, { line, offset, expected: toExpectedInstant(time) });
  }
  const { markdown, sources, supersedes } = splitTail(source.slice(head.end).trimEnd());
  if (markdown === '')
    return toFailure(source, { line, offset: head.end, expected: 'what happened' });
  const entry: TimelineEntry = {
    id,
    time,
    at: instant.at,
    precision: instant.precision,
    approximate,
    kind,
    actor: login,
    text: toPlainText(markdown),
    sources,
    line,
    column: 1,
  };
  if (supersedes !== undefined) entry.supersedes = supersedes;
  return { ok: true, entry, problems: findKindProblem(entry, source) };
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

interface Tail {
  markdown: string;
  sources: readonly SourceLink[];
  supersedes?: string | undefined;
}

const NO_SOURCES: readonly SourceLink[] = [];

/** Most entries end in neither, and a look at the end of the line costs less than a search through all of it. */
function splitTail(markdown: string): Tail {
  const correction = markdown.includes('supersedes T-') ? SUPERSEDES.exec(markdown) : null;
  const supersedes = correction?.[1];
  const beforeSupersedes = cutAt(markdown, correction, ';');
  const mayCite = beforeSupersedes.endsWith(')') || beforeSupersedes.endsWith(').');
  const group = mayCite ? SOURCES.exec(beforeSupersedes) : null;
  if (group === null) return { markdown: beforeSupersedes, sources: NO_SOURCES, supersedes };
  return {
    markdown: cutAt(beforeSupersedes, group, '('),
    sources: readLinks(group[0]),
    supersedes,
  };
}

function readLinks(group: string): SourceLink[] {
  const links: SourceLink[] = [];
  LINKS.lastIndex = 0;
  for (let match = LINKS.exec(group); match !== null; match = LINKS.exec(group)) {
    const [, id = '', target = ''] = match;
    links.push({ id: toPlainText(id), target });
  }
  return links;
}

function cutAt(markdown: string, match: RegExpExecArray | null, first: string): string {
  if (match === null) return markdown;
  return markdown.slice(0, markdown.indexOf(first, match.index)).trimEnd();
}

function findKindProblem(entry: TimelineEntry, source: string): readonly TimelineProblem[] {
  if (KNOWN_KINDS.has(entry.kind)) return NO_PROBLEMS;
  // The first backtick of the line opens the kind.
  const column = source.indexOf('`') + 1;
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
