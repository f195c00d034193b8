/**
 * The one door through which words become Markdown. Data is redacted, stripped of what cannot be seen, defanged and
 * escaped here, in that order; nothing else in reporting may write text from outside.
 */
import { defang, defangIndicator } from '#kernel/text/defang.ts';
import { codeSpan, inline, tableCell } from '#kernel/text/escape.ts';
import { clip, toSingleLine } from '#kernel/text/lines.ts';
import { redact } from '#kernel/text/redact.ts';
import { type Citation, type Datum, isPhrase, type Part, type Phrase } from './phrase.ts';

/** A table splits cells before it reads code, so pipes need another escape there than in a paragraph. */
export type Place = 'paragraph' | 'cell';

const LONGEST_DATUM = 600;

/** Text from outside, made harmless to read but not yet escaped. */
export function toHarmless(text: string): string {
  // Secrets are looked for first: half a token matches no pattern, nor does one with a blank where a line ended.
  return defang(clip(toSingleLine(redact(text)), LONGEST_DATUM));
}

function renderDatum({ data, as }: Datum, place: Place): string {
  const text = as === 'indicator' ? defangIndicator(toHarmless(data)) : toHarmless(data);
  if (as === 'text') return place === 'cell' ? tableCell(text) : inline(text);
  const span = codeSpan(text);
  return place === 'cell' ? span.replace(/(\\*)\|/g, String.raw`$1$1\|`) : span;
}

/** Targets are encoded by citation.ts. A secret in a file's name is worth the link. */
function renderCitation({ label, target }: Citation, place: Place): string {
  const render = place === 'cell' ? tableCell : inline;
  if (redact(target) !== target || redact(label) !== label) return render(redact(label));
  return `[${render(label)}](${target})`;
}

function renderPart(part: Part, place: Place): string {
  if (typeof part === 'string') return part;
  if ('parts' in part) return renderPhrase(part, place);
  return 'data' in part ? renderDatum(part, place) : renderCitation(part, place);
}

/** Renders a phrase for a paragraph or a table cell. */
export function renderPhrase(phrase: Phrase, place: Place = 'paragraph'): string {
  return phrase.parts.map((part) => renderPart(part, place)).join('');
}

/** Renders whatever a template prints: a phrase, a number, or text from outside. */
export function renderValue(value: unknown, place: Place = 'paragraph'): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return renderDatum({ data: value, as: 'text' }, place);
  if (isPhrase(value)) return renderPhrase(value, place);
  if (value === undefined || value === null || value === false) return '';
  throw new TypeError(`A template prints a ${typeof value}, which has no text`);
}
