import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '#kernel/errors.ts';
import { writeIncidents } from '../../../scripts/bench/incidents.ts';
import { countThreads, runJobs } from '../../../scripts/validate/crowd.ts';
import type { Job } from '../../../scripts/validate/job.ts';

const COUNT = 60;
const BROKEN = 40;
/** What Git had, by the id of an object that no file on disk has. */
const COMMITTED = '# Timeline\n\n## 2024-01-02\n\n- **T-0007** 2024-01-02T09:00:00Z `note` @a: b\n';
let root = '';
let jobs: Job[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'firebreak-crowd-'));
  writeIncidents(root, COUNT);
  jobs = Array.from({ length: COUNT }, (_, index) => {
    const id = `INC-2024-${String(index + 1).padStart(4, '0')}`;
    const object = String(index).padStart(40, '0');
    return {
      id,
      folder: join(root, 'incidents/2024', id),
      branch: undefined,
      keys: [],
      now: Date.UTC(2026, 0, 1),
      committed: [{ path: 'timeline.md', mode: '100644', bytes: 1, object }],
    };
  });
});
afterAll(() => rmSync(root, { recursive: true }));

/** A name of its own for each, so that an answer that went astray shows. */
const readObject = async (object: string): Promise<Buffer> =>
  Buffer.from(COMMITTED.replace('T-0007', `T-9${object.slice(-3)}`));

const collect = async (threads: number): Promise<string[]> => {
  const told: string[] = [];
  for await (const findings of runJobs(jobs, readObject, threads))
    told.push(findings.map(({ rule, unexpected }) => `${rule}: ${unexpected}`).join('\n'));
  return told;
};

describe('runJobs', () => {
  it.each([0, 2])('tells in order what each has lost, with %d threads beside', async (threads) => {
    expect(await collect(threads)).toEqual(
      jobs.map(
        (_, index) => `timeline/append-only: removal of T-9${String(index).padStart(3, '0')}`,
      ),
    );
  });

  it.each([0, 2])('fails in its turn, with %d threads beside', async (threads) => {
    writeFileSync(join(root, 'no-folder'), '');
    const before = jobs;
    const folder = join(root, 'no-folder');
    jobs = before.map((job, index) => (index === BROKEN ? { ...job, folder } : job));
    const told: unknown[] = [];
    const reading = (async () => {
      for await (const findings of runJobs(jobs, readObject, threads)) told.push(findings);
    })();
    await expect(reading).rejects.toBeInstanceOf(UserError);
    expect(told).toHaveLength(BROKEN);
    jobs = before;
  });
});

describe('countThreads', () => {
  it.each([
    [1, 8, 0],
    [199, 8, 0],
    [200, 8, 1],
    [1000, 2, 1],
    [1000, 8, 7],
    [500, 8, 4],
    [5000, 1, 0],
  ])('%d incidents on %d cores get %d threads beside', (incidents, cores, threads) => {
    expect(countThreads(incidents, cores)).toBe(threads);
  });
});
