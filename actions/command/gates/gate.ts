/** What stands between a request that was read and its plan: one gate a question, asked in the order of the list. */
import type { Draft } from '#incident/draft.ts';
import type { Refusal } from '#incident/reason.ts';
import type { ParsedRequest } from '../parsed-request.ts';
import type { CommandRun, CommandDependencies } from '../dependencies.ts';

/** A request before its incident. */
export interface Standing {
  asked: ParsedRequest;
  dependencies: CommandDependencies;
  /** Nothing has been changed in it. Its record and ledger can be read by every gate behind `readable`. */
  draft: Draft;
}

/** Undefined lets the request through to the next gate. */
export type Verdict =
  | { refusal: Refusal }
  /** There is nothing to plan, but something else to do. */
  | { instead(): Promise<CommandRun> }
  | undefined;

export interface RequestGate {
  name: string;
  judge(standing: Standing): Verdict | Promise<Verdict>;
}
