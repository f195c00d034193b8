/** A record or ledger that cannot be read stops every command, with the file and the line. */
import { UserError } from '#kernel/errors.ts';
import type { Draft } from '#incident/draft.ts';
import { refuse } from '#incident/reason.ts';
import type { RequestGate, Verdict } from './gate.ts';

export const readable = {
  name: 'readable',
  judge: ({ draft }: { draft: Pick<Draft, 'incident' | 'ledger'> }): Verdict => {
    try {
      draft.incident();
      draft.ledger();
      return undefined;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message, hint, place } = error;
      const line = place?.line === undefined ? '' : `:${place.line}`;
      const where = place === undefined ? '' : `\`${place.file}${line}\`: `;
      return { refusal: refuse('invalid-record', `${where}${message} ${hint}`) };
    }
  },
} satisfies RequestGate;
