/**
 * The text of a timeline entry between what was typed and what the file holds. Escaping loses nothing but layout:
 * reading back what was written gives the words that were typed, on one line.
 */
import { inline } from '#kernel/text/escape.ts';

/** Escapes untrusted text into one line of Markdown that shows exactly that text. */
export function toMarkdownLine(text: string): string {
  const line = inline(text);
  // A text that ends like a correction would otherwise take another entry out of the account.
  return line === '' ? '(no text)' : line.replace(/;(?= *supersedes T-)/g, String.raw`\;`);
}

/** The text that a reader of the rendered Markdown sees; only escapes, character references and code are resolved. */
export function toPlainText(markdown: string): string {
  if (!/[`\\&]/.test(markdown)) return markdown;
  let text = '';
  let offset = 0;
  let unclosed: Set<string> | undefined;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(markdown); match !== null; match = TOKEN.exec(markdown)) {
    text += markdown.slice(offset, match.index);
    offset = TOKEN.lastIndex;
    if (match[0].startsWith('`')) {
      const end = unclosed?.has(match[0]) === true ? -1 : findRun(markdown, match[0], offset);
      if (end === -1) {
        unclosed = (unclosed ?? new Set()).add(match[0]);
        text += match[0];
        continue;
      }
      text += trimCode(markdown.slice(offset, end));
      offset = end + match[0].length;
      TOKEN.lastIndex = offset;
    } else {
      text += toCharacter(match);
    }
  }
  return text + markdown.slice(offset);
}

const TOKEN = /`+|\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot));/g;

/** Finds the run of exactly these backticks that closes a code span. */
function findRun(markdown: string, run: string, from: number): number {
  let start = markdown.indexOf(run, from);
  while (start !== -1) {
    let end = start + run.length;
    while (markdown[end] === '`') end += 1;
    if (end === start + run.length) return start;
    start = markdown.indexOf(run, end);
  }
  return -1;
}

function trimCode(code: string): string {
  return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function toCharacter([whole, escaped, decimal, hex, name]: RegExpExecArray): string {
  if (escaped !== undefined) return escaped;
  if (name !== undefined) return NAMED[name] ?? whole;
  const code = Number.parseInt(hex ?? decimal ?? '', hex === undefined ? 10 : 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}
