/** Facts about environments with reviewers: who may release the run that waits, and what it keeps meanwhile. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { addEnvironment } from './environments.ts';
import { awaitOwn, listOwn, RUNS } from './own-run.ts';
import { assertDone, assertStatus, Identified, readBody } from './reply.ts';
import { docs, operation } from './sources.ts';
import type { Subject } from './subject.ts';
import type { Tier } from './question.ts';
import { runFor, sayOnIssue, toWorkflow } from './workflow.ts';

const ENVIRONMENTS = docs('actions/reference/workflows-and-actions/deployments-and-environments');
const COMMAND = '.github/workflows/command.yml';
const GATE = 'actions/github/gate.ts';
const GROUP = 'concurrency: {group: probe, cancel-in-progress: false, queue: max}';

/** An environment that the administrator and the writer review. */
async function addReviewed(subject: Subject, body: object = {}) {
  const toReviewer = async (tier: Tier) => {
    const { id } = readBody(await subject.rest(tier, 'GET /user'), Identified);
    return { type: 'User', id };
  };
  const reviewers = [await toReviewer('administrator'), await toReviewer('writer')];
  const { made, name } = await addEnvironment(subject, { reviewers, ...body });
  const { id } = readBody(assertDone(made), Identified);
  return { id, workflow: toWorkflow({ top: GROUP, job: `environment: ${name}` }) };
}

/** Reviews the run that waits. */
async function review(subject: Subject, tier: Tier, environment: number) {
  const { id } = await awaitOwn(subject, 'waiting');
  const body = { environment_ids: [environment], state: 'approved', comment: 'Probe' };
  return subject.rest(tier, `POST ${RUNS}/${String(id)}/pending_deployments`, { body });
}

const NEEDS = ['administrator', 'writer', 'runs'] as const;

export const gates: readonly Fact[] = [
  {
    id: 'env-reviewers',
    claim:
      'A job of an environment with reviewers waits, and the review of one of them is enough; who started the run may be barred.',
    grade: 'docs',
    sources: [ENVIRONMENTS, operation('repos/create-or-update-environment')],
    reliedOnBy: [GATE, COMMAND, 'docs/setup.md'],
    needs: NEEDS,
    check: async (subject) => {
      const { id, workflow } = await addReviewed(subject, { prevent_self_review: true });
      const runs = await runFor(subject, workflow, async (goOn) => {
        await sayOnIssue(subject);
        await goOn();
        // The administrator made the comment.
        assertStatus(await review(subject, 'administrator', id), 422);
        assertStatus(await review(subject, 'writer', id), 200);
      });
      assert.deepEqual(
        runs.map(({ conclusion }) => conclusion),
        ['success'],
      );
    },
  },
  {
    id: 'pending-deployments-humans-only',
    claim: 'No App and no job reviews an environment, whatever its permissions.',
    grade: 'schema',
    sources: [operation('actions/review-pending-deployments-for-run x-github')],
    reliedOnBy: [GATE, 'docs/threat-model.md'],
    needs: [...NEEDS, 'operator', 'job'],
    check: async (subject) => {
      const { id, workflow } = await addReviewed(subject);
      await runFor(subject, workflow, async (goOn) => {
        await sayOnIssue(subject);
        await goOn();
        assertStatus(await review(subject, 'operator', id), 403);
        assertStatus(await review(subject, 'job', id), 403);
        assertStatus(await review(subject, 'writer', id), 200);
      });
    },
  },
  {
    id: 'concurrency-waiting-holds',
    claim:
      'A run that waits for a review keeps its concurrency group: those behind it are pending.',
    grade: 'report',
    sources: [
      docs('actions/reference/workflows-and-actions/workflow-run-statuses'),
      'https://github.com/elizaOS/eliza/issues/18092',
      'https://github.com/vstorm-co/agenticos/issues/1832',
    ],
    reliedOnBy: [COMMAND],
    needs: NEEDS,
    check: async (subject) => {
      const { id, workflow } = await addReviewed(subject);
      await runFor(subject, workflow, async (goOn) => {
        await sayOnIssue(subject);
        await goOn();
        await awaitOwn(subject, 'waiting');
        await sayOnIssue(subject);
        await goOn();
        await awaitOwn(subject, 'pending');
        assert.equal((await listOwn(subject, 'waiting')).length, 1);
        assertStatus(await review(subject, 'writer', id), 200);
      });
    },
  },
];
