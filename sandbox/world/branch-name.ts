/** Names that Git takes for a branch; GitHub refuses the others before it looks at anything else. */

/** https://git-scm.com/docs/git-check-ref-format: what no part may hold, begin or end with. */
const FORBIDDEN = /[\0-\x20\x7F~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|^-/;

/** Whether a branch may be called so. */
export function isBranchName(name: string): boolean {
  const parts = name.split('/');
  const isFit = parts.every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
  return name !== '' && name !== '@' && isFit && !FORBIDDEN.test(name);
}
