/** Watches every sandbox of every test, and fails the test in which one said what GitHub would not say. */
import { afterEach } from 'vitest';
import { watchExchanges } from '#sandbox/server/exchange.ts';
import { watchEvents } from '#sandbox/world/events.ts';
import { judgeEvent } from './events.ts';
import { judgeExchange } from './rest.ts';

const problems = new Set<string>();

watchExchanges((exchange) => {
  for (const problem of judgeExchange(exchange)) problems.add(problem);
});

watchEvents((event) => {
  for (const problem of judgeEvent(event)) problems.add(problem);
});

afterEach(() => {
  const found = [...problems];
  problems.clear();
  if (found.length > 0) throw new Error(`Not as GitHub publishes it:\n${found.join('\n')}`);
});
