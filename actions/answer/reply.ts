/**
 * The one reply to a request. Its first line says in words what came of it; no line of it is ever a command,
 * because our own grammar reads comments.
 */
import { renderReplyMarker } from '#github/marker.ts';
import { REASONS, type Reason } from '#incident/reason.ts';
import { codeSpan, fence } from '#kernel/text/escape.ts';
import { redact } from '#kernel/text/redact.ts';
import { findOpenFence, mapProse } from './fences.ts';
import { linkFiles, type FileBase } from './file-links.ts';
import { defuseMarkers, prose, toParagraph } from './wording.ts';

/** Something that was done or planned. */
export interface ReplyNote {
  /** The command in its canonical spelling, when several were given. */
  command?: string;
  /** First line, plain text: `Declared INC-2026-0042.` Left out when `body` says it all. */
  headline?: string;
  /** Markdown that is safe to post. */
  body?: string;
}

/** Something that was not done. */
export interface ReplyRefusal {
  command?: string;
  reason: Reason;
  /** What was refused and why, in this case; plain text with names in backticks. */
  message: string;
  /** What to do in this case, instead of what the reason says in general. */
  next?: string;
  /** The line with a caret under what is meant. */
  caret?: string;
  /** What happened instead of nothing, e.g. that commands before it were recorded. */
  after?: string;
  /** Where the way on begins, such as the run to start again; addresses of our own making. */
  links?: readonly { text: string; url: string }[];
}

export interface ReplyDraft {
  claim: string;
  /** Begins with a word that nobody takes for the real thing. */
  exercise?: boolean;
  parts: readonly (ReplyNote | ReplyRefusal)[];
  /** Where the files that the parts name can be seen. */
  files?: FileBase | undefined;
}

/** GitHub takes 65,536 characters in a comment. */
const LONGEST_BODY = 60_000;

const EXERCISE = '**EXERCISE**\n\n';

/** Renders the reply and its marker. */
export function renderReply({ claim, parts, files, exercise }: ReplyDraft): string {
  const rendered = parts.map((part) => {
    const text = 'reason' in part ? renderRefusal(part) : renderNote(part);
    return files === undefined ? text : linkFiles(text, files, 'reason' in part ? 'edit' : 'blob');
  });
  const joined = rendered.filter((part) => part !== '').join('\n\n---\n\n');
  const body = neutralise(defuseMarkers(clip(joined)));
  return `${exercise === true ? EXERCISE : ''}${body}\n\n${renderReplyMarker(claim)}\n`;
}

function renderNote({ command, headline, body }: ReplyNote): string {
  const blocks = [
    command === undefined ? '' : codeSpan(command),
    headline === undefined ? '' : `**${prose(headline)}**`,
    (body ?? '').trim(),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderRefusal(part: ReplyRefusal): string {
  const { meaning, next: general } = REASONS[part.reason];
  const next = part.next ?? general;
  const { first, rest } = toParagraph(part.message);
  const what = part.command === undefined ? '' : ` ${codeSpan(redact(part.command))}`;
  const blocks = [
    `**${toVerdict(part.reason)}**${what} ${codeSpan(part.reason)}`,
    first === '' ? prose(meaning) : first,
    renderRest(rest),
    part.caret === undefined ? '' : fence(redact(part.caret)),
    part.after === undefined ? '' : prose(part.after),
    [`**What to do:** ${prose(next)}`, ...(part.links ?? []).map(renderLink)].join(' '),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function renderLink({ text, url }: { text: string; url: string }): string {
  return `[${text}](${url})`;
}

/** A list stays a list, which wraps on a phone; anything else is shown as it stands. */
function renderRest(rest: string): string {
  if (rest === '') return '';
  const lines = rest.split(/\r?\n/);
  if (!lines.every((line) => line.startsWith('- '))) return fence(redact(rest));
  return lines.map((line) => `- ${prose(line.slice(2))}`).join('\n');
}

function toVerdict(reason: Reason): string {
  if (reason === 'unknown-outcome') return 'Outcome unknown.';
  return reason === 'rate-limited' || reason === 'ref-moved' ? 'Not finished.' : 'Refused.';
}

function clip(body: string): string {
  if (body.length <= LONGEST_BODY) return body;
  const kept = body.slice(0, body.lastIndexOf('\n', LONGEST_BODY));
  const open = findOpenFence(kept);
  const closed = open === '' ? kept : `${kept}\n${open}`;
  return `${closed}\n\n…cut here: GitHub takes no longer comment. The files of the incident have the rest.`;
}

/**
 * The last line of defence: text that reaches here unescaped still starts no command. Lines of a code block are left as
 * they are, because a backslash would be seen there and the grammar reads no code.
 */
function neutralise(body: string): string {
  return mapProse(body, (line) => line.replace(/^([ \t]*)\//gm, String.raw`$1\/`));
}
