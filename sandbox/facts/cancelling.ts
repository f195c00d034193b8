/** Facts about cancelling a run: it takes time, and one that is over is not cancelled again. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody } from './reply.ts';
import { hub4j, operation } from './sources.ts';
import type { Subject } from './subject.ts';

const OPERATOR = 'actions/providers/github/client.ts';
const STEP = 'actions/providers/github/steps/halt-workflows.ts';
const EndingRun = z.object({ status: z.string(), conclusion: z.string().nullable() });

/** A run of some pipeline that does not end by itself, and takes this many reads to be cancelled. */
function findRun({ world, owner, rest }: Subject, reads: number) {
  const busy = [...(world?.repositories.values() ?? [])].find(({ runs }) => runs.length > 0);
  const run = busy?.runs.find(({ stubborn }) => !stubborn);
  assert.ok(busy !== undefined && run !== undefined, 'no repository of the world has runs');
  run.cancelTakes = { reads };
  const one = `/repos/${owner}/${busy.name}/actions/runs/${String(run.id)}`;
  return {
    cancel: (verb = 'cancel') => rest('operator', `POST ${one}/${verb}`),
    read: async () => readBody(await rest('operator', `GET ${one}`), EndingRun),
  };
}

export const cancelling: readonly Fact[] = [
  {
    id: 'cancel-answers',
    claim: 'A cancel is accepted with 202; the run ends some time later.',
    grade: 'recorded',
    sources: [
      hub4j('GHWorkflowRunTest/wiremock/testCancelAndRerun'),
      operation('actions/cancel-workflow-run'),
    ],
    reliedOnBy: [OPERATOR, STEP, 'actions/providers/github/routes.ts'],
    covers: [
      'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
      'POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel',
    ],
    needs: ['operator', 'world'],
    check: async (subject) => {
      const { cancel, read } = findRun(subject, 1);
      assertStatus(await cancel(), 202);
      assert.notEqual((await read()).status, 'completed');
      const { status, conclusion } = await read();
      assert.deepEqual([status, conclusion], ['completed', 'cancelled']);
    },
  },
  {
    id: 'cancel-finished',
    claim:
      'A run that has ended is not cancelled: 409, "Cannot cancel a workflow run that is completed."',
    grade: 'report',
    sources: [operation('actions/cancel-workflow-run 409')],
    reliedOnBy: [OPERATOR, STEP],
    needs: ['operator', 'world'],
    check: async (subject) => {
      const { cancel, read } = findRun(subject, 0);
      assertStatus(await cancel(), 202);
      await read();
      const message = 'Cannot cancel a workflow run that is completed.';
      assertReply(await cancel(), 409, { message });
    },
  },
];
