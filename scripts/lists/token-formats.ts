/**
 * What gitleaks' rules say of tokens that are known by how they begin: the beginning, and which characters follow, how many.
 * A rule that says it in another way than a plain sequence is left out; those that matter are written by hand in
 * `secret-patterns.ts`.
 */

export type Part = string | { of: string; min: number; max: number };

export interface Format {
  kind: string;
  parts: Part[];
}

/** Shapes of these are written by hand, wider than gitleaks has them. */
const BY_HAND =
  /^(github-|gitlab-(pat|ptt|deploy|runner|cicd)|npm-|pypi-|slack-|stripe-|sendgrid-|gcp-api|aws-access|jwt|openai-|anthropic-)/;
/** Shorter beginnings are part of many words. */
const BEGINNING_AT_LEAST = 3;
const REST_AT_LEAST = 16;

/** Reads the formats out of a configuration file of gitleaks, by the name of the rule. */
export function readFormats(toml: string): Format[] {
  const rules = toml.split('[[rules]]').slice(1);
  const formats = rules.flatMap((rule) => {
    const kind = /^id = "([\w-]+)"/m.exec(rule)?.[1] ?? '';
    const pattern = /^regex = '''(.*?)'''$/m.exec(rule)?.[1] ?? '';
    const parts = BY_HAND.test(kind) ? undefined : readParts(pattern);
    return parts === undefined ? [] : [{ kind, parts }];
  });
  return formats.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** A format on one line, as the list holds it: the kind, then its parts, with how many of which characters. */
export function toLine({ kind, parts }: Format): string {
  const written = parts.map((part) =>
    typeof part === 'string' ? part : `${part.of}{${part.min},${part.max}}`,
  );
  return [kind, ...written].join(' ');
}

/** What stands around a token in most rules: a boundary, a group, the end of a word. */
function strip(pattern: string): string {
  return pattern
    .replace(/\(\?:\[\\x60.*$/, '')
    .replace(/^(?:\(\?i\))?(?:\\b)?/, '')
    .replace(/\\b$/, '')
    .replace(/^\(+(?!\?)/, '')
    .replace(/\)+$/, '')
    .replaceAll(/\(\?-?i:?\)?/g, '')
    .replaceAll(')', '');
}

const PIECE =
  /(?:\[(?<set>(?:\\.|[^\]\\])+)\]|(?<word>\\w)|\\(?<escaped>[.\-_~])|(?<plain>[A-Za-z0-9_~-]))(?:\{(?<min>\d+)(?:,(?<max>\d*))?\})?/gy;

/** The parts of a pattern; undefined when anything in it is no plain sequence. */
function readParts(pattern: string): Part[] | undefined {
  const source = strip(pattern);
  const parts: Part[] = [];
  let end = 0;
  for (const piece of source.matchAll(PIECE)) {
    const part = toPart(piece.groups ?? {}, pattern.includes('(?i'));
    if (part === undefined) return undefined;
    addPart(parts, part);
    end = piece.index + piece[0].length;
  }
  return end === source.length && isTelling(parts) ? parts : undefined;
}

function toPart(piece: Record<string, string | undefined>, isFolded: boolean): Part | undefined {
  const { escaped, plain, min } = piece;
  const literal = plain ?? escaped;
  if (literal !== undefined) return min === undefined ? literal : undefined;
  const of = toAlphabet(piece['set'] ?? String.raw`\w`, isFolded);
  return of === undefined || min === undefined ? undefined : toRepeated(of, piece);
}

function toRepeated(of: string, { min = '0', max }: Record<string, string | undefined>): Part {
  const least = Number(min);
  return { of, min: least, max: max === undefined || max === '' ? least : Number(max) };
}

function addPart(parts: Part[], part: Part): void {
  const last = parts.at(-1);
  if (typeof part === 'string' && typeof last === 'string') parts.splice(-1, 1, last + part);
  else parts.push(part);
}

const isTelling = ([beginning, ...rest]: readonly Part[]): boolean =>
  typeof beginning === 'string' &&
  beginning.length >= BEGINNING_AT_LEAST &&
  rest.reduce((sum, part) => sum + (typeof part === 'string' ? 0 : part.min), 0) >= REST_AT_LEAST;

const MARKS = ['_', '.', '=', '+', '/', '-'];

/** One name for each set of characters; a rule that looks at no case takes both. */
function toAlphabet(set: string, isFolded: boolean): string | undefined {
  const text = set.replaceAll(String.raw`\w`, 'a-zA-Z0-9_').replaceAll('[:alnum:]', 'a-zA-Z0-9');
  if (text === '0-9') return text;
  if (/^[A-Z0-9]+$/.test(text)) return 'A-Z0-9';
  const last = /a-(?<last>[fz])/i.exec(text)?.groups?.['last']?.toLowerCase();
  if (last === undefined) return undefined;
  const upper = isFolded || /A-[FZ]/.test(text) ? `A-${last.toUpperCase()}` : '';
  const lower = isFolded || /a-[fz]/.test(text) ? `a-${last}` : '';
  const rest = text.replaceAll(/\w-\w/g, '');
  return `${upper}${lower}0-9${MARKS.filter((mark) => rest.includes(mark)).join('')}`;
}
