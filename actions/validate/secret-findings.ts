/** Finds secrets in a text of the incident. A finding names kind and last four characters, never the value. */
import { findSecrets, type FoundSecret } from '#kernel/text/redact.ts';
import type { FindingDraft } from './finding.ts';

/** Finds what must not stand in a file that is pushed. */
export function findSecretDrafts(file: string, text: string | undefined): FindingDraft[] {
  return findSecrets(text ?? '').map((secret) => {
    const { line, column } = secret;
    const name = toSecretName(secret);
    return {
      file,
      line,
      column,
      unexpected: `secret (${name})`,
      expected: 'its kind and last four characters only',
      fix: `Write \`[redacted ${name}]\` and revoke it: whoever can read this branch has it.`,
    };
  });
}

/** Names a secret by its kind and last four characters, as redaction does. */
export function toSecretName({ kind, last4 }: FoundSecret): string {
  return `${kind}${last4 && ` …${last4}`}`;
}
