import { expect, test } from 'vitest';
import { listResults } from '#sandbox/page/results.ts';
import { toRecord, toStep } from '../exercise/bare-session.ts';

test('results are in order, without what was ignored or is none', () => {
  const say = (result: string) => toStep({ outputs: { result } });
  const runs = [
    toRecord({}, [say('{"outcome":"done"}'), say('no'), say('{"outcome":"ignored"}')]),
    toRecord({}, [say('{"outcome":"planned","digest":"d"}')]),
  ];
  expect(listResults(runs)).toEqual([{ outcome: 'done' }, { outcome: 'planned', digest: 'd' }]);
});
