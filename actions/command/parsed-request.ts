/** A request once its words are read: what is asked, by whom, in which incident, under which claims. */
import type { Requester } from './authorize.ts';
import type { GrammarNotice } from './grammar-problem.ts';
import type { GivenCommand } from './any-command.ts';
import type { LiveRequest } from '#github/command-request.ts';

export interface ParsedRequest {
  request: LiveRequest;
  invocations: readonly GivenCommand[];
  /** What of the comment was not read. */
  notices: readonly GrammarNotice[];
  claims: readonly string[];
  requester: Requester;
  incident: string;
  /** The segment of its ledger that may be the newest. */
  segment?: number | undefined;
}
