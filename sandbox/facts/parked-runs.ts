/** Facts about runs that wait for somebody to approve them, because a job opened the pull request. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { at } from './graphql.ts';
import { awaitOwn, RUNS } from './own-run.ts';
import { Numbered, assertDone, assertHolds, readBody } from './reply.ts';
import { GITHUB_TOKEN, hub4j, operation } from './sources.ts';
import type { Subject } from './subject.ts';
import { runFor, toWorkflow } from './workflow.ts';

const APPROVAL = hub4j('GHWorkflowRunTest/wiremock/testApproval');
const WORKFLOW = toWorkflow({ on: 'pull_request:' });

/** A job opens a pull request. */
async function openAsJob({ rest, scratch, defaultBranch: base }: Subject): Promise<void> {
  const { name: head } = await scratch.changedBranch();
  const body = { title: head, head, base };
  const made = assertDone(await rest('job', 'POST /repos/{owner}/{repo}/pulls', { body }));
  const close = `PATCH /repos/{owner}/{repo}/pulls/${String(readBody(made, Numbered).number)}`;
  scratch.undo(() => rest('administrator', close, { body: { state: 'closed' } }));
}

export const parkedRuns: readonly Fact[] = [
  {
    id: 'github-token-pr-starts-parked-runs',
    claim:
      'A pull request that a job opens makes runs that wait for an approval, and no job of them starts.',
    grade: 'docs',
    sources: [GITHUB_TOKEN],
    reliedOnBy: ['.github/workflows/ci.yml', 'docs/decisions.md'],
    needs: ['administrator', 'job', 'runs'],
    check: async (subject) => {
      const runs = await runFor(subject, WORKFLOW, () => openAsJob(subject));
      const ends = runs.map(({ attempt, conclusion, jobs }) => [attempt, conclusion, jobs.length]);
      assert.deepEqual(ends, [[1, 'action_required', 0]]);
    },
  },
  {
    id: 'parked-run-shape',
    claim:
      'A run that waits for an approval is listed as completed with the conclusion `action_required`, in attempt one, with whoever caused it as its actor.',
    grade: 'recorded',
    sources: [APPROVAL],
    reliedOnBy: ['docs/setup.md'],
    needs: ['administrator', 'job', 'runs'],
    check: async (subject) => {
      await runFor(subject, WORKFLOW, async () => {
        await openAsJob(subject);
        const run = await awaitOwn(subject, 'action_required');
        assertHolds(run, { status: 'completed', conclusion: 'action_required' });
        assert.equal(at(run, 'actor.login'), 'github-actions[bot]');
        assert.equal(at(run, 'run_attempt'), 1);
      });
    },
  },
  {
    id: 'approval-makes-attempt-two',
    claim: 'Somebody with write access approves such a run, which starts it as attempt two.',
    grade: 'recorded',
    sources: [APPROVAL, operation('actions/approve-workflow-run')],
    reliedOnBy: ['docs/setup.md'],
    doubtful:
      'The route is documented for first-time contributors; the page of the pull request has the same button.',
    needs: ['administrator', 'job', 'runs'],
    check: async (subject) => {
      const runs = await runFor(subject, WORKFLOW, async () => {
        await openAsJob(subject);
        const { id } = await awaitOwn(subject, 'action_required');
        const approve = `POST ${RUNS}/${String(id)}/approve`;
        assertDone(await subject.rest('administrator', approve));
      });
      const ends = runs.map(({ attempt, conclusion }) => [attempt, conclusion]);
      assert.deepEqual(ends, [
        [1, 'action_required'],
        [2, 'success'],
      ]);
      return 'the route serves these runs';
    },
  },
];
