/** Every fact, asked of the emulator that others wrote, where it speaks the route. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askFact } from '#sandbox/facts/ask.ts';
import type { Fact, Finding } from '#sandbox/facts/fact.ts';
import { facts } from '#sandbox/facts/index.ts';
import type { Emulate } from '#sandbox/facts/subjects/emulate.ts';
import { startEmulate, UnknownRoute } from '#sandbox/facts/subjects/emulate.ts';

let emulate: Emulate | undefined;
let failure: string | undefined;
/** How many facts it bore out. */
let held = 0;

beforeAll(async () => {
  try {
    emulate = await startEmulate();
  } catch (error) {
    failure = `emulate does not start here: ${String(error)}`;
  }
});

afterAll(() => emulate?.close());

/** What a check cannot even make there is a difference too. */
async function ask(fact: Fact, start: string): Promise<Finding> {
  if (emulate === undefined) return { state: 'unasked', why: 'not started' };
  try {
    return await askFact(fact, emulate.open(start));
  } catch (error) {
    if (error instanceof UnknownRoute) return { state: 'unasked', why: error.message };
    return { state: 'differs', how: String(error) };
  }
}

describe('emulate', () => {
  it.each(facts.map((fact, index) => ({ id: fact.id, fact, index })))(
    '$id',
    async ({ fact, index }) => {
      const finding = await ask(fact, `e${String(index)}`);
      const how = 'how' in finding ? finding.how : undefined;
      if (finding.state === 'holds') held += 1;
      if (failure !== undefined) return;
      if (fact.emulate === undefined) expect(finding.state, how).not.toBe('differs');
      else expect(finding.state, `it does not differ: ${fact.emulate}`).toBe('differs');
    },
  );

  it('is asked much of the register', ({ skip }) => {
    if (failure !== undefined) skip(failure);
    expect(held).toBeGreaterThan(60);
  });
});
