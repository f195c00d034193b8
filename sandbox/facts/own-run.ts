/** Finds, while a fact is being asked, the run of the workflow that was put there for it. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { readBody } from './reply.ts';
import type { Subject } from './subject.ts';

export const RUNS = '/repos/{owner}/{repo}/actions/runs';

const Listed = z.object({
  workflow_runs: z.array(z.looseObject({ id: z.number(), path: z.string() })),
});

/** Lists the runs of the workflow that stand like this, newest first. */
export async function listOwn({ rest }: Subject, status: string) {
  const reply = await rest('administrator', `GET ${RUNS}?status=${status}`);
  const { workflow_runs: runs } = readBody(reply, Listed);
  return runs.filter(({ path }) => path.endsWith('/firebreak-probe.yml'));
}

/** Waits until a run of the workflow stands like this: it is listed some time after what caused it. */
export async function awaitOwn(subject: Subject, status: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    const [found] = await listOwn(subject, status);
    if (found !== undefined) return found;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await setTimeout(20);
  }
  return assert.fail(`No run of the workflow is ${status}.`);
}
