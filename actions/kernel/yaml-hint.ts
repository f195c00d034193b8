/** What to do about YAML that cannot be read: the parser says what it met, and a person needs to know what to type. */
import type { ErrorCode } from 'yaml';

const QUOTE = 'Put quotes around the value';

export const HINTS = {
  reference: 'Write the value itself; text that starts with *, & or ! needs quotes.',
  duplicate: 'Remove one of the two keys.',
  reserved: 'Give the key another name; merged keys are written out.',
  directive: 'Remove the line that starts with a percent sign.',
  size: 'Shorten the file.',
  surrogate: 'Write the character itself, or both halves of it.',
  depth: 'Nest lists and keys less deeply.',
} as const;

/** By the parser's code; https://eemeli.org/yaml/#error-codes says what each stands for. */
const BY_CODE: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: HINTS.reference,
  BAD_ALIAS: HINTS.reference,
  BAD_COLLECTION_TYPE: HINTS.reference,
  BAD_PROP_ORDER: HINTS.reference,
  MULTIPLE_ANCHORS: HINTS.reference,
  MULTIPLE_TAGS: HINTS.reference,
  TAG_RESOLVE_FAILED: HINTS.reference,
  BAD_DQ_ESCAPE: 'Write two backslashes for one, or use single quotes.',
  BAD_INDENT: `Line up the keys of one block, and close every brace and bracket. ${QUOTE} if the brace is text.`,
  BAD_SCALAR_START: `${QUOTE}.`,
  BLOCK_AS_IMPLICIT_KEY: `${QUOTE} if it holds a colon, and line up the keys of one block.`,
  BLOCK_IN_FLOW: `${QUOTE} if it holds a colon or a hyphen, and close every brace and bracket.`,
  MISSING_CHAR: `Close every quote, brace and bracket. ${QUOTE} if they are text.`,
  MULTILINE_IMPLICIT_KEY: 'Write "key: value" on one line, with a blank behind the colon.',
  MULTIPLE_DOCS: 'Remove the line of three hyphens and what follows it.',
  NON_STRING_KEY: `${QUOTE} if the brace or bracket is text; a key is plain text.`,
  TAB_AS_INDENT: 'Indent with spaces.',
  UNEXPECTED_TOKEN: `${QUOTE} if its signs are text, and line up the keys and list items of one block.`,
};

/** Finds what to do about a mistake that the parser names by its code. */
export function findHint(code: ErrorCode): string {
  return BY_CODE[code] ?? 'Write plain YAML 1.2, with quotes around text that holds other signs.';
}

/** The parser's own sentences where they speak to programmers, or of nothing a person sees. */
const WORDS: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'Unexpected second document, expected one',
  NON_STRING_KEY: 'Unexpected list or mapping as a key, expected text',
  TAB_AS_INDENT: 'Unexpected tab at the start of a line, expected spaces',
};

/** Words a mistake that the parser found. */
export function renderYamlProblem({ code, message }: { code: ErrorCode; message: string }): string {
  return WORDS[code] ?? message;
}
