/** Every fact, asked of the sandbox. What the sandbox answers otherwise than GitHub, no other test can see. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askFact } from '#sandbox/facts/ask.ts';
import { facts } from '#sandbox/facts/index.ts';
import { openSandbox } from '#sandbox/facts/subjects/sandbox.ts';
import { openRuns } from '#sandbox/facts/subjects/workflow-runs.ts';
import { startTestServer } from '../server/test-server.ts';

const PEOPLE = { administrator: 'ada', writer: 'dana', reader: 'eve' };

describe('the register', () => {
  it('names each fact once', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('names product files that are there', () => {
    const missing = facts.flatMap(({ id, reliedOnBy }) =>
      reliedOnBy.filter((path) => !existsSync(path)).map((path) => `${id}: ${path}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the sandbox', () => {
  it.each(facts.map((fact) => ({ id: fact.id, fact })))('$id', async ({ fact }) => {
    const { world, url } = await startTestServer();
    const run = openRuns({ world, url, administrator: PEOPLE.administrator });
    const subject = openSandbox({ world, url, people: PEOPLE, run });
    const finding = await askFact(fact, subject);
    expect(finding, 'how' in finding ? finding.how : undefined).toMatchObject({ state: 'holds' });
    expect(await subject.scratch.remove()).toEqual([]);
  });
});
