/**
 * Texts that were parsed already. One run asks for the same file in many places: for the draft of a command, for the status
 * comment, for the rules, for a report. Each text is parsed once all the same, and nobody has to hand around what it came
 * to. It is known by the text itself, so it can never be out of date; it is shared, so nobody may change it.
 */

/** More than a run reads. */
const CHARACTERS_AT_MOST = 8 * 1024 * 1024;

export interface KnownTexts<Parsed> {
  /** What a text comes to; it is parsed where that is not known. What `parse` throws is not remembered. */
  read(text: string, parse: (text: string) => Parsed): Parsed;
  /** Says what a text comes to, for whoever put it together from what is known. */
  add(text: string, parsed: Parsed): void;
}

const all: { forgetAll: () => void }[] = [];

/** Forgets every text, for who goes from one incident to the next: what is kept is carried along by each clearing of memory. */
export function forgetTexts(): void {
  for (const { forgetAll } of all) forgetAll();
}

/** Remembers what the newest texts come to, for one way to parse them. */
export function rememberTexts<Parsed>(atMost = CHARACTERS_AT_MOST): KnownTexts<Parsed> {
  const known = new Map<string, { parsed: Parsed }>();
  let characters = 0;
  const forget = (text: string): void => {
    if (known.delete(text)) characters -= text.length;
  };
  const forgetAll = (): void => {
    known.clear();
    characters = 0;
  };
  all.push({ forgetAll });
  const add = (text: string, parsed: Parsed): void => {
    forget(text);
    known.set(text, { parsed });
    characters += text.length;
    for (const oldest of known.keys()) {
      if (characters <= atMost || oldest === text) break;
      forget(oldest);
    }
  };
  const read = (text: string, parse: (text: string) => Parsed): Parsed => {
    const found = known.get(text);
    if (found !== undefined) return found.parsed;
    const parsed = parse(text);
    add(text, parsed);
    return parsed;
  };
  return { read, add };
}
