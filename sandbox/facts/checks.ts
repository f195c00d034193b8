/** Facts about check runs as REST knows them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody, Identified } from './reply.ts';
import type { Subject } from './subject.ts';

const RUNS = '/repos/{owner}/{repo}/check-runs';
const MAKE = ['POST /repos/{owner}/{repo}/check-runs'];
const DOCS = 'https://docs.github.com/en/rest/checks/runs';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHCheckRunBuilderTest/wiremock';
const NAME = 'firebreak-probe';
const PROJECTION = 'actions/github/projection.ts';
const NO_CONCLUSION = `Invalid request.\n\nNo subschema in "anyOf" matched.\n"conclusion" wasn't supplied.\ncompleted is not a member of ["queued", "in_progress"].`;

/** Makes a check run on a branch that is taken away again; a check run itself cannot be removed. */
async function make(subject: Subject, draft: object, tier: 'job' | 'administrator' = 'job') {
  const { head } = await subject.scratch.changedBranch();
  const body = { name: NAME, head_sha: head, ...draft };
  return { head, reply: await subject.rest(tier, `POST ${RUNS}`, { body }) };
}

const annotate = (count: number) => ({
  status: 'completed',
  conclusion: 'neutral',
  output: {
    title: 'T',
    summary: 'S',
    annotations: Array.from({ length: count }, (_, index) => ({
      path: 'README.md',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'notice',
      message: 'm',
    })),
  },
});

export const checks: readonly Fact[] = [
  {
    id: 'check-runs-apps-only',
    claim: 'Check runs are made by Apps and by GITHUB_TOKEN alone; a person is refused with 403.',
    grade: 'docs',
    sources: [`${DOCS}#create-a-check-run`],
    reliedOnBy: [],
    covers: MAKE,
    emulate: 'takes them from anyone',
    needs: ['administrator'],
    check: async (subject) => {
      const { reply } = await make(subject, { status: 'queued' }, 'administrator');
      assertStatus(reply, 403);
    },
  },
  {
    id: 'check-run-needs-conclusion',
    claim:
      'A check run that is completed without a conclusion is refused with 422 and without a list of errors.',
    grade: 'recorded',
    sources: [`${HUB}/createCheckRunErrMissingConclusion`],
    reliedOnBy: [],
    covers: MAKE,
    emulate: 'says it in other words',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { reply } = await make(subject, { status: 'completed' });
      assertReply(reply, 422, { message: NO_CONCLUSION });
    },
  },
  {
    id: 'check-conclusion-completes',
    claim: 'A check run with a conclusion is completed, whether that is said or not.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 checks/create conclusion', `${DOCS}#create-a-check-run`],
    reliedOnBy: [],
    covers: MAKE,
    emulate: 'leaves it queued',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { reply } = await make(subject, { conclusion: 'success' });
      assertReply(reply, 201, { status: 'completed', conclusion: 'success' });
    },
  },
  {
    id: 'check-status-reserved',
    claim: 'The states waiting, requested and pending are for GitHub Actions itself.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 checks/create status', `${DOCS}#create-a-check-run`],
    reliedOnBy: [],
    covers: MAKE,
    // No App of Firebreak may write checks; one is allowed to for as long as it is asked.
    needs: ['administrator', 'observer', 'world'],
    check: async (subject) => {
      const { world } = subject;
      assert.ok(world !== undefined);
      const { head } = await subject.scratch.changedBranch();
      const granted = world.apps.observer.permissions;
      world.apps.observer.permissions = { ...granted, checks: 'write' };
      const send = async (status: string) => {
        const body = { name: NAME, head_sha: head, status };
        return (await subject.rest('observer', `POST ${RUNS}`, { body })).status;
      };
      const statuses = ['queued', 'waiting', 'requested', 'pending'];
      const answers = [];
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      for (const status of statuses) answers.push(await send(status));
      world.apps.observer.permissions = granted;
      assert.deepEqual(answers, [201, 422, 422, 422]);
    },
  },
  {
    id: 'check-annotation-limit',
    claim: 'A request with more than 50 annotations is refused with 422.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 checks/create annotations maxItems',
      `${DOCS}#create-a-check-run`,
    ],
    reliedOnBy: [PROJECTION],
    covers: MAKE,
    emulate: 'takes any number',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      assertStatus((await make(subject, annotate(51))).reply, 422);
      assertStatus((await make(subject, annotate(50))).reply, 201);
    },
  },
  {
    id: 'check-summary-limit',
    claim: 'The summary of a check run is at most 65,535 characters long.',
    grade: 'schema',
    sources: [
      '@octokit/openapi@23.0.2 checks/create summary maxLength',
      `${DOCS}#create-a-check-run`,
    ],
    reliedOnBy: ['actions/validate/check-run.ts'],
    covers: MAKE,
    emulate: 'takes any length',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const conclusion = 'neutral';
      const ask = async (length: number) => {
        const output = { title: 'T', summary: 'a'.repeat(length) };
        return (await make(subject, { conclusion, output })).reply;
      };
      assertStatus(await ask(65_536), 422);
      assertStatus(await ask(65_535), 201);
    },
  },
  {
    id: 'check-run-of-actions',
    claim: 'A check run made with GITHUB_TOKEN belongs to the App 15368, github-actions.',
    grade: 'report',
    sources: [
      'https://api.github.com/apps/github-actions',
      'https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset',
    ],
    reliedOnBy: ['scripts/setup/rulesets.ts'],
    covers: MAKE,
    emulate: 'names no App',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { reply } = await make(subject, { conclusion: 'neutral' });
      assertReply(reply, 201, { app: { id: 15_368, slug: 'github-actions' } });
    },
  },
  {
    id: 'check-runs-by-commit',
    claim:
      'The check runs of a commit are listed with their number, and by name where one is asked for.',
    grade: 'docs',
    sources: [`${DOCS}#list-check-runs-for-a-git-reference`],
    reliedOnBy: [],
    covers: [
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
    ],
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { head, reply } = await make(subject, {
        status: 'completed',
        conclusion: 'failure',
      });
      const { id } = readBody(reply, Identified);
      const list = (query: string) =>
        subject.rest('job', `GET /repos/{owner}/{repo}/commits/${head}/check-runs?${query}`);
      const found = { total_count: 1, check_runs: [{ id, name: NAME, conclusion: 'failure' }] };
      assertReply(await list(`check_name=${NAME}`), 200, found);
      assertReply(await list('check_name=none'), 200, { total_count: 0 });
      assertReply(await subject.rest('job', `GET ${RUNS}/${id}`), 200, { id, head_sha: head });
    },
  },
  {
    id: 'check-commit-missing',
    claim:
      'The check runs of a commit or a branch that is not there are neither listed nor made: 422 "No commit found for SHA:" and what was named.',
    grade: 'report',
    sources: [
      'https://github.com/squalrus/merge-bot/issues/54',
      'https://github.com/rust-lang/homu/issues/141',
    ],
    reliedOnBy: ['actions/validate/check-run.ts'],
    covers: [...MAKE, 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'],
    emulate: 'answers 404, and makes them',
    needs: ['administrator', 'job'],
    check: async ({ rest, scratch }) => {
      for (const ref of [scratch.name(), 'f'.repeat(40)]) {
        const list = `GET /repos/{owner}/{repo}/commits/${ref}/check-runs`;
        // oxlint-disable-next-line no-await-in-loop -- two questions
        assertReply(await rest('job', list), 422, { message: `No commit found for SHA: ${ref}` });
      }
      const head_sha = 'f'.repeat(40);
      const body = { name: NAME, head_sha, status: 'queued' };
      const message = `No commit found for SHA: ${head_sha}`;
      assertReply(await rest('job', `POST ${RUNS}`, { body }), 422, { message });
    },
  },
  {
    id: 'check-run-changed',
    claim: 'A check run is changed where it is: the same number, a new conclusion.',
    grade: 'docs',
    sources: [`${DOCS}#update-a-check-run`],
    reliedOnBy: [],
    covers: [
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    ],
    emulate: 'wraps the list of annotations',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { id } = readBody((await make(subject, { status: 'in_progress' })).reply, Identified);
      const body = annotate(1);
      const changed = await subject.rest('job', `PATCH ${RUNS}/${id}`, { body });
      assertReply(changed, 200, { id, status: 'completed', conclusion: 'neutral' });
      const listed = await subject.rest('job', `GET ${RUNS}/${id}/annotations`);
      assertReply(listed, 200, [{ path: 'README.md', start_line: 1, message: 'm' }]);
    },
  },
];
