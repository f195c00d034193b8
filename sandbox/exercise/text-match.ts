/**
 * Whether a text that was written for people holds the words an exercise expects: upper and lower
 * case are alike, and so are Markdown's backslashes and their absence.
 */

/** Whether the text holds the words. */
export function hasText(text: string, words: string): boolean {
  const sought = words.toLowerCase();
  return [text, toPlain(text), toSpaced(text)].some((one) => one.toLowerCase().includes(sought));
}

function toPlain(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/**
 * Whether the text holds the words as they would take effect: a backslash before `<`, `[`, `@` and the
 * like keeps them from being markup, so `\<script\>` is not the `<script>` that a file must lack.
 */
export function hasLiveText(text: string, words: string): boolean {
  const sought = words.toLowerCase();
  const live = text
    .replaceAll(/\\([-_.~+:/])/g, '$1')
    .replaceAll(/\\[!-/:-@[-`{-~]/g, '\\')
    .toLowerCase();
  return [live, live.replaceAll(/\s+/g, ' ')].some((one) => one.includes(sought));
}

/** Wrapped lines read as one. */
function toSpaced(text: string): string {
  return toPlain(text).replaceAll(/\s+/g, ' ');
}

/** The words a text does not hold. */
export function findMissing(text: string, words: readonly string[]): string[] {
  return words.filter((word) => !hasText(text, word));
}

/** Spells a word as files and outputs may: `rolled_back` and `rolled-back` are the same. */
export function toWord(word: string): string {
  return word.trim().toLowerCase().replaceAll('_', '-');
}

/** The beginning of a text, on one line. */
export function renderExcerpt(text: string, length = 160): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
