/**
 * A sentence as words of ours and data of others. Only the renderer turns data into Markdown, so text from outside
 * has one door and cannot become markup, a mention or a link on the way.
 */

/** Text from outside: escaped, defanged and redacted when it is rendered. */
export interface Datum {
  data: string;
  /** `code` sets it in a code span; `indicator` too, and defangs it whatever it looks like. */
  as: 'text' | 'code' | 'indicator';
}

/** A link to the place a statement is taken from. */
export interface Citation {
  /** What the reader sees, e.g. `A-0001 L118`. */
  label: string;
  /** Relative to the reports/ folder. */
  target: string;
}

export type Part = string | Datum | Citation | Phrase;

export interface Phrase {
  parts: readonly Part[];
}

/** Whether a value is a phrase. */
export function isPhrase(value: unknown): value is Phrase {
  return (
    typeof value === 'object' && value !== null && 'parts' in value && Array.isArray(value.parts)
  );
}

/** Marks text from outside, to be shown as running text. */
export function data(text: string): Datum {
  return { data: text, as: 'text' };
}

/** Marks text from outside, to be shown as code: names, paths, identifiers. */
export function code(text: string): Datum {
  return { data: text, as: 'code' };
}

/** Marks an address of the attacker, perhaps: always shown dead, even when it is no valid address. */
export function indicator(text: string): Datum {
  return { data: text, as: 'indicator' };
}

/** Composes a phrase. A plain string between the braces is data; only phrases and counts pass as they are. */
export function say(
  literals: TemplateStringsArray,
  ...values: readonly (string | number | Datum | Phrase | undefined)[]
): Phrase {
  const parts: Part[] = [];
  literals.forEach((literal, index) => {
    if (literal !== '') parts.push(literal);
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'number') parts.push(String(value));
    else parts.push(typeof value === 'string' ? data(value) : value);
  });
  return { parts };
}

/** Words of ours as a phrase. */
export function words(text: string): Phrase {
  return { parts: text === '' ? [] : [text] };
}

/** Joins phrases with words of ours between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return {
    parts: phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [separator, phrase])),
  };
}

/** Enumerates phrases as prose: `a`, `a and b`, `a, b and c`. */
export function enumerate(phrases: readonly Phrase[]): Phrase {
  if (phrases.length < 2) return join(phrases, '');
  return say`${join(phrases.slice(0, -1), ', ')} and ${phrases.at(-1)}`;
}

/** A phrase as plain text, for sorting and comparing; never for output. */
export function toPlainText(part: Part): string {
  if (typeof part === 'string') return part;
  if ('parts' in part) return part.parts.map(toPlainText).join('');
  return 'data' in part ? part.data : `[${part.label}]`;
}
