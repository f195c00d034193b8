/**
 * Remembers secrets and hides them, in every encoding they are likely to turn up in, from all that an action says.
 * The runner masks logs only; outputs, summaries and replies are ours to keep clean.
 */
import { redact } from '../text/redact.ts';

export interface Masker {
  /** Remembers a secret and returns the forms that the runner must mask too. */
  add: (secret: string) => string[];
  /** Hides every remembered form, then whatever looks like a secret. */
  cover: (text: string) => string;
}

/** Shorter forms would blank out ordinary words. */
const SHORTEST_FORM = 4;

/** Starts with nothing to hide but the shapes that `redact` knows. */
export function createMasker(): Masker {
  const hidden = new Set<string>();
  return {
    add: (secret) => {
      const forms = toForms(secret);
      for (const form of forms) hidden.add(form);
      return forms;
    },
    // The longest first, or a form inside another would leave the other's ends standing.
    cover: (text) =>
      redact(
        [...hidden]
          .toSorted((a, b) => b.length - a.length)
          .reduce((rest, form) => rest.replaceAll(form, '***'), text),
      ),
  };
}

function toForms(secret: string): string[] {
  const trimmed = secret.trim();
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
  const encodings = [
    encodeURIComponent(trimmed.toWellFormed()),
    JSON.stringify(trimmed).slice(1, -1),
    ...toBase64(trimmed),
  ];
  const forms = new Set([secret, trimmed, ...lines, ...encodings]);
  return [...forms].filter((form) => form.length >= SHORTEST_FORM);
}

/** Base64 depends on what comes before: `user:secret` shifts every character, so all three alignments are needed. */
function toBase64(secret: string): string[] {
  const whole = Buffer.from(secret).toString('base64');
  const shifted = [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const first = shift === 0 ? 0 : shift + 1;
    const complete = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(first, complete);
  });
  return [whole, ...shifted].flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
  ]);
}
