/** Facts about issues: opened, found again, closed. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertDone, assertReply, assertStatus, Numbered, readBody } from './reply.ts';
import type { Subject } from './subject.ts';
import type { Tier } from './question.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const OPEN = ['POST /repos/{owner}/{repo}/issues'];
const LIST = ['GET /repos/{owner}/{repo}/issues'];
const DOCS = 'https://docs.github.com/en/rest/issues/issues';
const OPENER = 'actions/github/issue.ts';
const Listed = z.array(
  Numbered.extend({ user: z.object({ type: z.string() }), pull_request: z.object({}).optional() }),
);

/** Opens an issue as somebody, and closes it afterwards. */
async function open({ rest, scratch }: Subject, tier: Tier, draft: object = {}) {
  const body = { title: scratch.name(), body: 'firebreak-probe', ...draft };
  const made = await rest(tier, `POST ${ISSUES}`, { body });
  assertStatus(made, 201);
  const { number } = readBody(made, Numbered);
  const close = { body: { state: 'closed' } };
  scratch.undo(() => rest('administrator', `PATCH ${ISSUES}/${number}`, close));
  return { number, made };
}

export const issues: readonly Fact[] = [
  {
    id: 'issue-opened',
    claim: 'Opening an issue answers 201 with its number, node id, address and time.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create', `${DOCS}#create-an-issue`],
    reliedOnBy: [OPENER],
    covers: OPEN,
    needs: ['administrator'],
    check: async (subject) => {
      const { made } = await open(subject, 'administrator');
      assertReply(made, 201, { state: 'open', body: 'firebreak-probe' });
      const created_at = z.iso.datetime();
      readBody(made, z.object({ node_id: z.string(), html_url: z.url(), created_at }));
    },
  },
  {
    id: 'issue-needs-title',
    claim: 'An issue without a title is refused with 422.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create 422'],
    reliedOnBy: [OPENER],
    covers: OPEN,
    needs: ['administrator'],
    check: async ({ rest }) => {
      const body = { body: 'firebreak-probe' };
      assertStatus(await rest('administrator', `POST ${ISSUES}`, { body }), 422);
    },
  },
  {
    id: 'issue-missing',
    claim: 'A number that no issue has answers 404 "Not Found".',
    grade: 'recorded',
    sources: [
      'https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com/errors/raw-fixture.json',
      `${DOCS}#get-an-issue`,
    ],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/issues/{issue_number}'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const missing = await rest('administrator', `GET ${ISSUES}/99999999`);
      assertReply(missing, 404, { message: 'Not Found' });
    },
  },
  {
    id: 'issue-create-drops-silently',
    claim:
      'Labels that someone without write access gives a new issue are dropped without an error.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create labels', `${DOCS}#create-an-issue`],
    reliedOnBy: ['actions/declare/request.ts'],
    covers: OPEN,
    emulate: 'puts them on',
    needs: ['administrator', 'reader'],
    check: async (subject) => {
      const label = await subject.scratch.label();
      const { made } = await open(subject, 'reader', { labels: [label] });
      const { labels } = readBody(made, z.object({ labels: z.array(z.unknown()) }));
      assert.deepEqual(labels, []);
    },
  },
  {
    id: 'issue-create-makes-labels',
    claim:
      'Labels that a job gives a new issue are put on it, also those the repository did not have.',
    grade: 'report',
    sources: [`${DOCS}#create-an-issue`],
    reliedOnBy: [OPENER],
    covers: OPEN,
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { rest, scratch } = subject;
      const name = scratch.name();
      const gone = `DELETE /repos/{owner}/{repo}/labels/${encodeURIComponent(name)}`;
      scratch.undo(() => rest('administrator', gone));
      const { made } = await open(subject, 'job', { labels: [name] });
      assertReply(made, 201, { labels: [{ name }] });
    },
  },
  {
    id: 'issue-by-job-is-of-a-bot',
    claim: 'An issue that a job opened is found in the list with an author of the type Bot.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/Github.testGetEvents.txt',
    ],
    reliedOnBy: [OPENER],
    covers: [...OPEN, ...LIST],
    emulate: 'has no such token',
    needs: ['administrator', 'job'],
    check: async (subject) => {
      const { number } = await open(subject, 'job');
      const list = await subject.rest('job', `GET ${ISSUES}?state=all&per_page=100`);
      const found = readBody(list, Listed).find((issue) => issue.number === number);
      assert.equal(found?.user.type, 'Bot');
    },
  },
  {
    id: 'issue-list',
    claim:
      'The list of issues holds the open ones, newest first, and the closed ones when all are asked for.',
    grade: 'docs',
    sources: [`${DOCS}#list-repository-issues`],
    reliedOnBy: [OPENER],
    covers: LIST,
    needs: ['administrator'],
    check: async (subject) => {
      const first = await open(subject, 'administrator');
      const second = await open(subject, 'administrator');
      const list = async (query: string) =>
        readBody(await subject.rest('administrator', `GET ${ISSUES}?${query}`), Listed).map(
          ({ number }) => number,
        );
      const newest = (await list('per_page=100')).slice(0, 2);
      // Two of the same second may stand either way.
      assert.deepEqual(new Set(newest), new Set([second.number, first.number]));
      const body = { state: 'closed' };
      assertDone(await subject.rest('administrator', `PATCH ${ISSUES}/${first.number}`, { body }));
      assert.ok(!(await list('per_page=100')).includes(first.number));
      assert.ok((await list('state=all&per_page=100')).includes(first.number));
    },
  },
  {
    id: 'issue-list-has-pulls',
    claim: 'The list of issues holds pull requests too, with a field that says so.',
    grade: 'docs',
    sources: [`${DOCS}#list-repository-issues`],
    reliedOnBy: [OPENER],
    covers: LIST,
    emulate: 'leaves them out',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.pull();
      const list = await rest('administrator', `GET ${ISSUES}?state=all&per_page=100`);
      const found = readBody(list, Listed).find((issue) => issue.number === number);
      assert.ok(found?.pull_request !== undefined);
    },
  },
  {
    id: 'issue-closed',
    claim: 'An issue is closed by a change of its state, and then says when.',
    grade: 'recorded',
    sources: [
      'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHIssueTest/wiremock/closeIssueNotPlanned',
      `${DOCS}#update-an-issue`,
    ],
    reliedOnBy: [],
    covers: ['PATCH /repos/{owner}/{repo}/issues/{issue_number}'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const body = { state: 'closed', state_reason: 'not_planned' };
      const closed = await rest('administrator', `PATCH ${ISSUES}/${number}`, { body });
      assertReply(closed, 200, { state: 'closed', state_reason: 'not_planned' });
      readBody(closed, z.object({ closed_at: z.iso.datetime() }));
    },
  },
  {
    id: 'label-at-creation-two-events',
    claim: 'An issue opened with a label raises "opened" and then "labeled", both of its author.',
    grade: 'recorded',
    sources: [
      'https://github.com/firu-daniel/autonomous-sdlc-harness/blob/main/docs/github-integration-research.md',
    ],
    reliedOnBy: ['.github/workflows/declare.yml'],
    covers: ['on issues.opened', 'on issues.labeled'],
    needs: ['administrator', 'events'],
    check: async (subject) => {
      const label = await subject.scratch.label();
      const act = () => open(subject, 'administrator', { labels: [label] });
      const events = (await subject.watch?.(act)) ?? [];
      const told = events.map(({ name, action, sender }) => `${name} ${action} ${sender.login}`);
      const [first = ''] = told;
      assert.match(first, /^issues opened /);
      assert.deepEqual(told, [first, first.replace('opened', 'labeled')]);
    },
  },
];
