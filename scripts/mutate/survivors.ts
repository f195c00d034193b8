/**
 * Mutants that stay alive, and why. Each is named by its line as it stands and by what the mutant puts there, so that it
 * stays found when lines move; `test/scripts/mutate/survivors.test.ts` fails when its line is gone.
 */
export interface Survivor {
  file: string;
  /** The line that the mutant begins in, without its indent. */
  text: string;
  becomes: string;
  why: string;
}

const REDACT = 'actions/kernel/text/redact.ts';
const APPROVE = 'actions/containment/approve.ts';
const ESCAPE = 'actions/kernel/text/escape.ts';
const ESCAPED_WORD = String.raw`/^(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/.exec(word) ?? [];`;
const ALWAYS_MATCHES = 'A word has no line end, so it matches and every group is there, if empty.';
const ONLY_SLOWER = 'Gives the same, slower: ';

export const SURVIVORS: readonly Survivor[] = [
  ...['SECRET_PATTERNS', 'true'].map((becomes) => ({
    file: REDACT,
    text: 'const OFTEN = SECRET_PATTERNS.filter(({ begins }) => begins === undefined);',
    becomes,
    why: `${ONLY_SLOWER}shapes whose beginning is nowhere in the text are looked for all the same.`,
  })),
  {
    file: REDACT,
    text: 'if (!hasInvisible(shown)) return shown;',
    becomes: 'false',
    why: `${ONLY_SLOWER}a text in which all can be seen holds no more secrets the second time.`,
  },
  {
    file: REDACT,
    text: "const [start, end] = match.indices?.groups?.['secret'] ?? [",
    becomes: "match.indices?.groups['secret']",
    why: 'Every pattern that asks for indices has a group; the types of TypeScript do not know.',
  },
  ...['false', 'spans.at(-1)?.end && 0', '+1'].map((becomes) => ({
    file: REDACT,
    text: 'if (index < (spans.at(-1)?.end ?? 0)) continue;',
    becomes,
    why: `${ONLY_SLOWER}a header inside a key becomes a span that findSecrets drops, because it overlaps.`,
  })),
  {
    file: REDACT,
    text: 'const length = KEY_BODY.exec(text)?.[0].trimEnd().length ?? 0;',
    becomes: 'KEY_BODY.exec(text)[0]',
    why: 'The pattern matches nothing at the least, so there always is a match.',
  },
  {
    file: ESCAPE,
    text: "const [, before = '', core = word, after = ''] =",
    becomes: '"Stryker was here!"',
    why: ALWAYS_MATCHES,
  },
  {
    file: ESCAPE,
    text: ESCAPED_WORD,
    becomes: '["Stryker was here"]',
    why: ALWAYS_MATCHES,
  },
  {
    file: ESCAPE,
    text: ESCAPED_WORD,
    becomes: String.raw`/(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/`,
    why: 'The leftmost match begins with the word in any case, because each part may be empty.',
  },
  {
    file: APPROVE,
    text: ".find((path) => mention.test(draft.readContainment(path) ?? ''));",
    becomes: '"Stryker was here!"',
    why: 'Every path that is listed can be read; the types do not know, and such a text names no digest.',
  },
  ...[
    'const recorded = draft.ledgerState().plans.find((one) => one.plan === plan.digest)?.by ?? [];',
    '.flatMap(({ author }) => author?.id ?? []);',
  ].map((text) => ({
    file: APPROVE,
    text,
    becomes: '["Stryker was here"]',
    why: 'A string among the numbers of people is nobody.',
  })),
];
