/** Requests with their answers, told to whoever wants to judge them: the test suite holds each against what GitHub publishes. */
import type { Fault } from '#sandbox/world/request-types.ts';
import type { ApiAnswer } from './answer.ts';

export interface Exchange {
  method: string;
  /** `/repos/{owner}/{repo}/issues`, or `unknown route`. */
  template: string;
  url: URL;
  /** What was sent. */
  body: unknown;
  answer: ApiAnswer;
  /** The fault that may have shaped the answer. */
  fault: Fault | undefined;
}

type Onlooker = (exchange: Exchange) => void;

const onlookers = new Set<Onlooker>();

/** Calls the onlooker for every exchange of every server in this process; returns how to stop. */
export function watchExchanges(onlooker: Onlooker): () => void {
  onlookers.add(onlooker);
  return () => onlookers.delete(onlooker);
}

/** Tells all onlookers. */
export function tellExchange(exchange: Exchange): void {
  for (const onlooker of onlookers) onlooker(exchange);
}
