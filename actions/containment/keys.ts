/**
 * Where the secret lies that a provider is reached with. Acting, each provider has an environment of its own, so one name
 * serves all. Planning, one job reads from all of them: each has a name, and a line of one input.
 */
import { UserError } from '#kernel/errors.ts';

/** The secret of `containment-<provider>`. */
export const OPERATOR_KEY = 'FIREBREAK_PROVIDER_KEY';

/** The secret of `firebreak`: `FIREBREAK_READER_KEY_OKTA`. */
export function toReaderKeyName(provider: string): string {
  return `FIREBREAK_READER_KEY_${provider.replaceAll('-', '_').toUpperCase()}`;
}

/** Reads lines such as `okta: "…"`; a secret that is not set is an empty one. @throws UserError that repeats nothing. */
export function parseReaderKeys(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new Map(lines.map(parseLine).filter(([, key]) => key !== ''));
}

function parseLine(line: string, index: number): [string, string] {
  const [, name = '', json = ''] = /^([a-z][a-z0-9-]*): (.*)$/.exec(line.trim()) ?? [];
  const key = parseString(json);
  if (name !== '' && key !== undefined) return [name, key];
  throw new UserError({
    code: 'input-invalid',
    message: `Unexpected line ${index + 1} of the input reader-keys, expected a provider and its secret.`,
    hint: 'Write it in the workflow as `okta: ${{ toJSON(secrets.FIREBREAK_READER_KEY_OKTA) }}`.',
  });
}

/** An unknown secret is `null` to `toJSON`. */
function parseString(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (value === null) return '';
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
