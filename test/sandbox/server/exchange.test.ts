import { expect, test } from 'vitest';
import { tellExchange, watchExchanges } from '#sandbox/server/exchange.ts';

test('an onlooker hears of each exchange until it has enough', () => {
  const seen: string[] = [];
  const stop = watchExchanges(({ template }) => seen.push(template));
  const answer = { status: 200, text: 'x' };
  const url = new URL('http://h/');
  const exchange = { method: 'GET', url, body: undefined, answer, fault: undefined };
  tellExchange({ ...exchange, template: 'unknown route' });
  stop();
  tellExchange({ ...exchange, template: 'unknown route' });
  expect(seen).toEqual(['unknown route']);
});
