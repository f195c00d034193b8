/** Every fact, asked of the sandbox. What the sandbox answers otherwise than GitHub, no other test can see. */
import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { askFact } from '#sandbox/facts/ask.ts';
import type { Fact } from '#sandbox/facts/fact.ts';
import { facts } from '#sandbox/facts/index.ts';
import type { Need } from '#sandbox/facts/subject.ts';
import { openSandbox } from '#sandbox/facts/subjects/sandbox.ts';
import { openRuns } from '#sandbox/facts/subjects/workflow-runs.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';

const PEOPLE = { administrator: 'ada', writer: 'dana', reader: 'eve' };

describe('the register', () => {
  it('names each fact once', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('says why, where it does not say how to ask', () => {
    const silent = facts.filter(({ check, unaskable }) => (check === undefined) === !unaskable);
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(facts.filter(({ check }) => check !== undefined).length).toBeGreaterThan(150);
  });

  it('names product files that are there, each once', () => {
    const missing = facts.flatMap(({ id, reliedOnBy }) =>
      reliedOnBy.filter((path) => !existsSync(path)).map((path) => `${id}: ${path}`),
    );
    expect(missing).toEqual([]);
    const doubled = facts.filter(({ reliedOnBy }) => new Set(reliedOnBy).size < reliedOnBy.length);
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});

const HALF_AN_HOUR = 30 * 60_000;

/** A check that takes hold of the world itself gets one of its own; the others share one, as on a real GitHub. */
const ALONE: ReadonlySet<Need> = new Set<Need>(['world', 'events', 'runs']);

describe('the sandbox', () => {
  const ends: (() => Promise<void>)[] = [];
  let shared: Promise<TestServer> | undefined;

  afterAll(async () => {
    // oxlint-disable-next-line no-await-in-loop -- the server before its world
    for (const end of ends.toReversed()) await end();
  });

  const start = ({ needs }: Fact): Promise<TestServer> => {
    if (needs.some((need) => ALONE.has(need))) return startTestServer();
    shared ??= startTestServer({}, (end) => ends.push(end));
    return shared;
  };

  const askable = facts.filter(({ check }) => check !== undefined);

  it.each(askable.map((fact, index) => ({ id: fact.id, fact, index })))(
    '$id',
    async ({ fact, index }) => {
      const { world, url } = await start(fact);
      // GitHub takes only so much a minute and an hour from one caller; the world has time.
      world.clock.advance(HALF_AN_HOUR);
      const run = openRuns({ world, url, administrator: PEOPLE.administrator });
      const place = { world, url, people: PEOPLE, run, start: String(index) };
      const subject = openSandbox(place);
      const finding = await askFact(fact, subject);
      const how = 'how' in finding ? finding.how : undefined;
      expect(finding, how).toMatchObject({ state: 'holds' });
      expect(await subject.scratch.remove()).toEqual([]);
    },
  );
});
