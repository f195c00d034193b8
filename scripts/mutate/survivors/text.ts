/** Survivors among what redacts, defangs and escapes. */
import type { Survivor } from '../survivor.ts';

const REDACT = 'actions/kernel/text/redact.ts';
const DEFANG = 'actions/kernel/text/defang.ts';
const ESCAPE = 'actions/kernel/text/escape.ts';
const ESCAPED_WORD = String.raw`/^(["'([{]{0,8})(.*?)([)\]},.;"'!?]{0,8})$/.exec(word) ?? [];`;
const ALWAYS_MATCHES = 'A word has no line end, so it matches and every group is there, if empty.';
const DEFANGED_VALUE = String.raw`/^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(value) ?? [];`;
const SCHEME_OF = String.raw`const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();`;
const AUTHORITY_OF = String.raw`const authority = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^.*@/s, '');`;
const LABELS_OF =
  "return labels[0]?.toLowerCase() === 'www' || isTopLevelDomain(labels.at(-1) ?? '', labels.length);";
const TWO_LABELS = 'There are two labels at least by then; the types do not know.';
const ONE_SCHEME =
  'A value has a scheme at its beginning or nowhere: no candidate goes past a slash.';
const ONLY_SLOWER = 'Gives the same, slower: ';

export const TEXT_SURVIVORS: readonly Survivor[] = [
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
    file: DEFANG,
    text: 'export function findLive(text: string, { allow = [] }: DefangOptions = {}): LiveIndicator[] {',
    becomes: '["Stryker was here"]',
    why: 'No host has a blank in it, so this one is nobody.',
  },
  {
    file: DEFANG,
    text: 'return once === text ? text : defangOnce(once, options);',
    becomes: 'false',
    why: `${ONLY_SLOWER}a text without a live address stays as it is however often it is defanged.`,
  },
  {
    file: DEFANG,
    text: "const [, scheme = '', host = value, rest = ''] =",
    becomes: '"Stryker was here!"',
    why: 'What is left behind the host is there, if empty: only the scheme may be missing.',
  },
  {
    file: DEFANG,
    text: DEFANGED_VALUE,
    becomes: '["Stryker was here"]',
    why: 'Each part may be empty and the last takes line ends too, so it always matches.',
  },
  ...[
    String.raw`/([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is`,
    String.raw`/^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)/is`,
  ].map((becomes) => ({
    file: DEFANG,
    text: DEFANGED_VALUE,
    becomes,
    why: 'The leftmost match begins with the value and the last part takes all that is left.',
  })),
  ...[
    String.raw`/([a-z][a-z0-9+.-]*):\/\//i`,
    String.raw`/^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1].toLowerCase`,
  ].map((becomes) => ({
    file: DEFANG,
    text: SCHEME_OF,
    becomes,
    why: becomes.startsWith('/^') ? 'A match has its group; the types do not know.' : ONE_SCHEME,
  })),
  ...['labels[0].toLowerCase', '"Stryker was here!"'].map((becomes) => ({
    file: DEFANG,
    text: LABELS_OF,
    becomes,
    why: TWO_LABELS,
  })),
  {
    file: DEFANG,
    text: AUTHORITY_OF,
    becomes: String.raw`/[a-z][a-z0-9+.-]*:\/\//i`,
    why: ONE_SCHEME,
  },
  {
    file: DEFANG,
    text: AUTHORITY_OF,
    becomes: '/.*@/s',
    why: 'The leftmost match begins with the authority, because it takes whatever comes before the at sign.',
  },
  {
    file: DEFANG,
    text: String.raw`const bracketed = /^\[([^\]]*)\]/.exec(authority)?.[1] ?? '';`,
    becomes: '"Stryker was here!"',
    why: 'It is no address either, and nothing else is asked of it.',
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
];
