/** Single characters in other spellings: invisible, full-width, escaped for a URL, HTML, JSON, Markdown or a mail. */
import { toVisible } from './lines.ts';

/** A terminal's colour, a line end with what indents or quotes the next line, an escape, or any unusual character. */
const SPECIAL =
  // oxlint-disable-next-line no-control-regex
  /\u001B\[[0-?]{0,64}[ -/]{0,8}[@-~]|[=\\]?(?:\r?\n|\r)[ \t>]{0,64}|\\(?:[nrt]|[_.-]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})|[%=][\dA-Fa-f]{2}|&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,20});?|[^\t\n\r -~]/uy;

export interface Special {
  end: number;
  /** The character that is meant; empty for what draws nothing. */
  plain: string;
  isBreak: boolean;
}

/** Reads what stands at a place for another character; undefined where nothing does, or no letter of a token. */
export function readSpecial(text: string, at: number): Special | undefined {
  SPECIAL.lastIndex = at;
  const written = SPECIAL.exec(text)?.[0];
  if (written === undefined) return undefined;
  const isBreak = /[\n\r]/.test(written);
  const plain = isBreak || written.startsWith('\u001B[') ? '' : toPlain(written);
  return plain === undefined ? undefined : { end: at + written.length, plain, isBreak };
}

const NAMES = new Map([
  ...['lowbar', 'UnderBar'].map((name) => [name, '_'] as const),
  ...['dash', 'hyphen'].map((name) => [name, '-'] as const),
  ...Object.entries({ period: '.', plus: '+', sol: '/', equals: '=', colon: ':', num: '#' }),
  ...'shy ZeroWidthSpace zwnj zwj lrm rlm NoBreak NewLine Tab ic it af InvisibleComma InvisibleTimes ApplyFunction'
    .split(' ')
    .map((name) => [name, ''] as const),
]);

function toPlain(written: string): string | undefined {
  if (/^\\[nrt]$/.test(written)) return '';
  if (/^\\[_.-]$/.test(written)) return written.slice(1);
  if (/^&[A-Za-z]/.test(written)) return NAMES.get(written.replaceAll(/[&;]/g, ''));
  const decimal = /^&#(\d+)/.exec(written)?.[1];
  const hex = /^(?:%|=|\\x|\\u|&#[xX])([\dA-Fa-f]+)/.exec(written)?.[1];
  const code = decimal === undefined ? hex && Number.parseInt(hex, 16) : Number(decimal);
  return toLetter(code === undefined || code === '' ? written : toCharacter(code));
}

function toCharacter(code: number): string {
  return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
}

const known = new Map<string, string | undefined>();

/** A text in another script asks for few characters many times. */
function toLetter(character: string): string | undefined {
  if (!known.has(character)) known.set(character, findLetter(character));
  return known.get(character);
}

function findLetter(character: string): string | undefined {
  if (/^[ -~]$/.test(character)) return character;
  const visible = toVisible(character).trim();
  const letter = visible === '\u2010' ? '-' : visible.normalize('NFKC');
  return letter === '' || /^[!-~]$/.test(letter) ? letter : undefined;
}
