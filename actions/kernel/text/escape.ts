/**
 * One escaper per place that outside text can land in; each returns Markdown that GitHub shows as the plain text it was.
 * Backslashes stop Markdown, but GitHub links mentions, references, commits and emoji after rendering, and there only
 * a code span holds: words that would link are put in one.
 */
import { toSingleLine, toVisible } from './lines.ts';

/** Escapes text for a paragraph, list item or heading. */
export function inline(text: string): string {
  return renderWords(text, codeSpan);
}

/** Escapes text for a cell of a table, where even code must escape its pipes. */
export function tableCell(text: string): string {
  return renderWords(text, (word) => escapePipes(codeSpan(word)));
}

/** Wraps text in a code span whose fence is longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const content = toSingleLine(text);
  if (content === '') return '';
  const marker = '`'.repeat(findLongestRun(content) + 1);
  const padding = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${marker}${padding}${content}${padding}${marker}`;
}

/** Wraps lines in a code block whose fence is longer than any run of backticks inside. */
export function fence(text: string, language = ''): string {
  const content = toVisible(text).replace(/\n$/, '');
  const marker = '`'.repeat(Math.max(3, findLongestRun(content) + 1));
  return `${marker}${language.replace(/[^\w+-]/g, '')}\n${content}\n${marker}`;
}

/** Links an `https:` address; anything else (and any address with a password in it) becomes a code span. */
export function url(address: string, label = address): string {
  const target = URL.parse(toSingleLine(address));
  if (target?.protocol !== 'https:' || target.username !== '' || target.password !== '') {
    return escapePipes(codeSpan(address));
  }
  const href = target.href
    .replace(/[^\w!#$%&'+,./:;=?@~-]/g, encodeURIComponent)
    .replace(/[()*]/g, encodeCharacter);
  return `[${tableCell(label)}](<${href.replaceAll('&', '&amp;')}>)`;
}

/** Renders a whole HTML comment that its content cannot end early; readers decode the character references. */
export function htmlComment(text: string): string {
  const content = toSingleLine(text).replace(/[<>&]|-(?=-)|-$/g, encodeReference);
  return `<!-- ${content} -->`;
}

/** Reduces text to characters that no Mermaid diagram reads as syntax. */
export function mermaid(text: string): string {
  const plain = toSingleLine(text)
    .replace(/(?<=\d):(?=\d)/g, '.')
    .replace(/[^\p{L}\p{M}\p{N} .,/()_+=@'-]/gu, ' ')
    .replace(/-{2,}/g, '-')
    .replace(/ {2,}/g, ' ')
    .trim();
  return MERMAID_KEYWORD.test(plain) ? `(${plain})` : plain;
}

const MERMAID_KEYWORD = /^(?:section|title|timeline|acctitle|accdescr|end|click|direction)\b/i;

/**
 * What GitHub would link, notify or replace after rendering: any at sign, `#12`, `GH-12`, commit digests, addresses,
 * emoji shortcodes, math, security advisories, and a leading slash that our own grammar would read as a command.
 */
const LINKING = [
  /[@$]/,
  /#\d/,
  /gh-\d/i,
  /(?<![0-9a-z_])[0-9a-f]{7,64}(?![0-9a-z_])/i,
  /:\/\/|www\.|mailto:|xmpp:/i,
  /:(?!\d{1,2}:)[\w+-]{1,64}:/,
  /ghsa-/i,
];

function renderWords(text: string, code: (word: string) => string): string {
  const words = toSingleLine(text).split(' ');
  const rendered = words.map((word, index) => {
    const isCommand = index === 0 && word.startsWith('/');
    if (!isCommand && !LINKING.some((pattern) => pattern.test(word))) return escapeSyntax(word);
    const [, before = '', core = word, after = ''] =
      /^(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/.exec(word) ?? [];
    return `${escapeSyntax(before)}${code(core)}${escapeSyntax(after)}`;
  });
  return escapeBlockStart(rendered.join(' '));
}

function escapeSyntax(text: string): string {
  return text.replace(SYNTAX, String.raw`\$&`);
}

/** An underscore between letters and an ampersand outside of a reference mean nothing; unescaped, diffs stay readable. */
const SYNTAX = /[\\`*[\]<>|~#]|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])|&(?=#?[0-9A-Za-z]{1,40};)/g;

/** At the start of a line these would open a list, a heading underline or a table's delimiter row. */
function escapeBlockStart(text: string): string {
  return text
    .replace(/^[-+=:]/, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?= |$)/, String.raw`$1\$2`);
}

/** GitHub splits rows before it reads code, and reads `\\` before `\|`, so backslashes before a pipe double. */
function escapePipes(code: string): string {
  return code.replace(/(\\*)\|/g, String.raw`$1$1\|`);
}

function findLongestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function encodeReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
