/** Facts about opening and finding pull requests. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import {
  Numbered,
  assertDone,
  assertHolds,
  assertReply,
  assertStatus,
  readBody,
  readErrors,
} from './reply.ts';
import type { Subject } from './subject.ts';

const PULLS = '/repos/{owner}/{repo}/pulls';
const OPEN = ['POST /repos/{owner}/{repo}/pulls'];
const LIST = ['GET /repos/{owner}/{repo}/pulls'];
const DOCS = 'https://docs.github.com/en/rest/pulls/pulls';
const OPENER = 'actions/github/pull-request.ts';
const ORB =
  'https://github.com/octokit/octokit.rb/blob/ea3413c3/spec/cassettes/Octokit_Client_PullRequests/methods_that_require_a_new_pull/_merge_pull_request/merges_the_pull_request.json';

const open = ({ rest }: Subject, draft: object) =>
  rest('administrator', `POST ${PULLS}`, { body: { title: 'firebreak-probe', ...draft } });

export const pulls: readonly Fact[] = [
  {
    id: 'pr-opened',
    claim:
      'Opening a pull request answers 201 with its number, node id, address and whether it is a draft.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 pulls/create', `${DOCS}#create-a-pull-request`],
    reliedOnBy: [OPENER],
    covers: OPEN,
    needs: ['administrator'],
    check: async (subject) => {
      const { name: head } = await subject.scratch.changedBranch();
      const made = await open(subject, { head, base: subject.defaultBranch });
      assertReply(made, 201, { state: 'open', draft: false, head: { ref: head } });
      const Pull = Numbered.extend({ node_id: z.string(), html_url: z.url() });
      const { number } = readBody(made, Pull);
      const close = { body: { state: 'closed' } };
      subject.scratch.undo(() => subject.rest('administrator', `PATCH ${PULLS}/${number}`, close));
    },
  },
  {
    id: 'pr-already-exists',
    claim:
      'A second pull request from one branch into the same one is refused with 422, code custom, "A pull request already exists for owner:branch."',
    grade: 'recorded',
    sources: [ORB],
    reliedOnBy: [OPENER],
    covers: OPEN,
    emulate: 'opens a second one',
    needs: ['administrator'],
    check: async (subject) => {
      const { branch: head } = await subject.scratch.pull();
      const [error] = readErrors(await open(subject, { head, base: subject.defaultBranch }));
      assertHolds(error, {
        resource: 'PullRequest',
        code: 'custom',
        message: `A pull request already exists for ${subject.owner}:${head}.`,
      });
    },
  },
  {
    id: 'pr-no-commits',
    claim:
      'A pull request from a branch without commits of its own is refused with 422 "No commits between base and branch".',
    grade: 'report',
    sources: [
      'https://github.com/tgymnich/fork-sync/issues/112',
      '@octokit/openapi@23.0.2 pulls/create 422',
    ],
    reliedOnBy: [OPENER],
    covers: OPEN,
    emulate: 'opens it',
    needs: ['administrator'],
    check: async (subject) => {
      const { name: head } = await subject.scratch.branch();
      const [error] = readErrors(await open(subject, { head, base: subject.defaultBranch }));
      assertHolds(error, {
        code: 'custom',
        message: `No commits between ${subject.defaultBranch} and ${head}`,
      });
    },
  },
  {
    id: 'pr-base-missing',
    claim:
      'A pull request into a branch that is not there is refused with 422, field base, code invalid.',
    grade: 'report',
    sources: [
      'https://github.com/dailymotion-oss/octopilot/issues/134',
      '@octokit/openapi@23.0.2 pulls/create 422',
    ],
    reliedOnBy: [OPENER],
    covers: OPEN,
    emulate: 'opens it',
    needs: ['administrator'],
    check: async (subject) => {
      const { name: head } = await subject.scratch.changedBranch();
      const [error] = readErrors(await open(subject, { head, base: subject.scratch.name() }));
      assertHolds(error, { field: 'base', code: 'invalid' });
    },
  },
  {
    id: 'pr-head-missing',
    claim:
      'A pull request from a branch that is not there is refused with 422, field head, code invalid.',
    grade: 'report',
    sources: [`${DOCS}#create-a-pull-request`, '@octokit/openapi@23.0.2 pulls/create 422'],
    reliedOnBy: [OPENER],
    covers: OPEN,
    emulate: 'opens it',
    needs: ['administrator'],
    check: async (subject) => {
      const draft = { head: subject.scratch.name(), base: subject.defaultBranch };
      const [error] = readErrors(await open(subject, draft));
      assertHolds(error, { field: 'head', code: 'invalid' });
    },
  },
  {
    id: 'pr-change-base-missing',
    claim:
      'Pointing a pull request at a branch that is not there is refused with 422 "Proposed base branch \'x\' was not found".',
    grade: 'recorded',
    sources: [
      'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHPullRequestTest/wiremock/setBaseBranchNonExisting',
    ],
    reliedOnBy: [],
    covers: ['PATCH /repos/{owner}/{repo}/pulls/{pull_number}'],
    emulate: 'takes any name',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.pull();
      const body = { base: scratch.name() };
      const [error] = readErrors(await rest('administrator', `PATCH ${PULLS}/${number}`, { body }));
      const message = `Proposed base branch '${body.base}' was not found`;
      assertHolds(error, { field: 'base', code: 'invalid', message });
    },
  },
  {
    id: 'pr-found-by-head',
    claim: 'The list of pull requests takes a head as owner:branch and tells the open ones alone.',
    grade: 'docs',
    sources: [`${DOCS}#list-pull-requests`],
    reliedOnBy: [OPENER],
    covers: LIST,
    needs: ['administrator'],
    check: async ({ rest, scratch, owner }) => {
      const { number, branch } = await scratch.pull();
      const list = () => rest('administrator', `GET ${PULLS}?head=${owner}:${branch}`);
      assertReply(await list(), 200, [{ number }]);
      assertDone(
        await rest('administrator', `PATCH ${PULLS}/${number}`, { body: { state: 'closed' } }),
      );
      assert.deepEqual((await list()).body, []);
    },
  },
  {
    id: 'pr-is-an-issue',
    claim:
      'A pull request is found among the issues by its number, with a field that says it is one.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/issues/issues#get-an-issue'],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/issues/{issue_number}'],
    emulate: 'knows no issue of that number',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.pull();
      const reply = await rest('administrator', `GET /repos/{owner}/{repo}/issues/${number}`);
      assertReply(reply, 200, { number });
      readBody(reply, z.object({ pull_request: z.object({ url: z.string() }) }));
    },
  },
  {
    id: 'pr-issue-is-none',
    claim: 'An issue is not found among the pull requests: 404.',
    grade: 'docs',
    sources: [`${DOCS}#get-a-pull-request`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/pulls/{pull_number}'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      assertStatus(await rest('administrator', `GET ${PULLS}/${number}`), 404);
    },
  },
  {
    id: 'pr-body-limit',
    claim: 'A body of a pull request of 65,537 characters is taken.',
    grade: 'report',
    sources: [`${DOCS}#update-a-pull-request`],
    reliedOnBy: [],
    covers: ['PATCH /repos/{owner}/{repo}/pulls/{pull_number}'],
    doubtful: 'its refusal names 65,536 characters, as that of comments does, which take more',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.pull();
      const body = { body: 'a'.repeat(65_537) };
      const { status } = await rest('administrator', `PATCH ${PULLS}/${number}`, { body });
      assert.ok(status === 200 || status === 422, `got ${status}`);
      return status === 200 ? 'it may be longer' : 'it may not';
    },
  },
];
