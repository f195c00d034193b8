/** What the grammar has to say of a comment: why nothing of it is run, or what of it was not read. */
import type { Reason } from '#incident/reason.ts';

export interface GrammarProblem {
  reason: Reason;
  message: string;
  /** The line with a caret under what is meant; for a code block. */
  caret?: string;
}

/** Something the person must be told although the commands are run. */
export interface GrammarNotice {
  message: string;
  /** The line it is about. */
  line: string;
}
