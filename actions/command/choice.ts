/** A value that is none of those there are: says which there are, and which was likely meant. */
import { refuse, type Refusal } from '#incident/reason.ts';
import { suggest } from '#kernel/registry.ts';

/** Refuses a value, e.g. `refuseChoice('role', 'scrib', ['scribe'])`. */
export function refuseChoice(what: string, got: string, expected: readonly string[]): Refusal {
  const close = suggest(got, expected);
  const hint = close === undefined ? '.' : `; did you mean ${close}?`;
  return refuse(
    'invalid-parameter',
    `Unexpected ${what} ${got}, expected one of ${expected.join(', ')}${hint}`,
  );
}
