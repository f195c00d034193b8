/** Facts about how requests are refused, cut into pages and told to be unchanged, whatever they ask for. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertDone, assertReply, assertStatus, readBody } from './reply.ts';
import type { Subject } from './subject.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const ISSUES = `${REPOSITORY}/issues`;
const USING = 'https://docs.github.com/en/rest/using-the-rest-api';
const TROUBLES = `${USING}/troubleshooting-the-rest-api`;
const FIX = 'https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com';
const PYG = 'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData';
const FAILURE = 'actions/github/failure.ts';
const CLIENT = 'actions/github/client.ts';
const PAGES = [
  'actions/providers/github/client.ts',
  'actions/github/issue.ts',
  'scripts/setup/site.ts',
] as const;

/** An issue with more labels than stand on one page. */
async function labelMany({ rest, scratch }: Subject, count: number): Promise<number> {
  const { number } = await scratch.issue();
  const stem = scratch.name();
  const labels = Array.from({ length: count }, (_, index) => `${stem}-${String(index)}`);
  for (const label of labels) {
    const gone = `DELETE ${REPOSITORY}/labels/${encodeURIComponent(label)}`;
    scratch.undo(() => rest('administrator', gone));
  }
  assertDone(await rest('administrator', `POST ${ISSUES}/${number}/labels`, { body: { labels } }));
  return number;
}

export const errors: readonly Fact[] = [
  {
    id: 'validation-failed',
    claim:
      'A field that does not fit is refused with 422 "Validation Failed" and a list of errors with resource, field and code.',
    grade: 'recorded',
    sources: [`${FIX}/errors/raw-fixture.json`, `${TROUBLES}#validation-failed`],
    reliedOnBy: [FAILURE],
    emulate: 'writes "Validation failed" and gives no list of errors',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const body = { name: scratch.name(), color: 'invalid' };
      const refused = await rest('administrator', `POST ${REPOSITORY}/labels`, { body });
      const error = { resource: 'Label', field: 'color', code: 'invalid' };
      assertReply(refused, 422, { message: 'Validation Failed', errors: [error] });
      readBody(refused, z.object({ documentation_url: z.url() }));
    },
  },
  {
    id: 'status-is-a-string',
    claim: 'A refusal repeats its status in the body, as a string.',
    grade: 'recorded',
    sources: [`${PYG}/Repository.testTransferOwnershipInvalidOwner.txt`],
    reliedOnBy: [FAILURE],
    emulate: 'leaves it out',
    needs: ['administrator'],
    check: async ({ rest }) => {
      assertReply(await rest('administrator', `GET ${ISSUES}/99999999`), 404, { status: '404' });
    },
  },
  {
    id: 'bad-json',
    claim: 'A body that is no JSON is refused with 400 "Problems parsing JSON".',
    grade: 'recorded',
    sources: [`${FIX}/errors/raw-fixture.json`, `${TROUBLES}#invalid-request`],
    reliedOnBy: [],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const text = '{"title": ';
      const refused = await rest('administrator', `POST ${ISSUES}`, { text });
      assertReply(refused, 400, { message: 'Problems parsing JSON' });
    },
  },
  {
    id: 'body-is-an-object',
    claim: 'A body that is JSON but no object is refused with 400 "Body should be a JSON object".',
    grade: 'docs',
    sources: [TROUBLES],
    reliedOnBy: [],
    emulate: 'takes it for an empty body',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const refused = await rest('administrator', `POST ${ISSUES}`, { body: 'a title' });
      assertReply(refused, 400, { message: 'Body should be a JSON object' });
    },
  },
  {
    id: 'api-version-unknown',
    claim: 'A version of the API that there is not is refused with 400.',
    grade: 'docs',
    sources: ['https://docs.github.com/en/rest/about-the-rest-api/api-versions'],
    reliedOnBy: [],
    emulate: 'takes any',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const headers = { 'x-github-api-version': '1999-01-01' };
      assertStatus(await rest('administrator', `GET ${REPOSITORY}`, { headers }), 400);
    },
  },
  {
    id: 'user-agent-required',
    claim: 'A request without a user agent is refused with 403.',
    grade: 'recorded',
    sources: [`${PYG}/SpecificExceptions.testBadUserAgent.txt`, `${TROUBLES}#user-agent-required`],
    reliedOnBy: [CLIENT],
    emulate: 'asks for none',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const headers = { 'user-agent': '' };
      assertStatus(await rest('administrator', `GET ${REPOSITORY}`, { headers }), 403);
    },
  },
  {
    id: 'trailing-slash',
    claim: 'An address that ends in a slash answers 404.',
    grade: 'docs',
    sources: [`${TROUBLES}#404-not-found-for-an-existing-resource`],
    reliedOnBy: [],
    needs: ['administrator'],
    check: async ({ rest }) => {
      assertStatus(await rest('administrator', `GET ${ISSUES}/`), 404);
    },
  },
  {
    id: 'slash-in-path-value',
    claim: 'A name with a slash in it is found when the slash is sent as %2F.',
    grade: 'docs',
    sources: [`${TROUBLES}#404-not-found-for-an-existing-resource`],
    reliedOnBy: ['scripts/setup/labels.ts'],
    covers: ['GET /repos/{owner}/{repo}/labels/{name}'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const name = await scratch.label();
      assert.ok(name.includes('/'), name);
      const route = `GET ${REPOSITORY}/labels/${name.replace('/', '%2F')}`;
      assertReply(await rest('administrator', route), 200, { name });
    },
  },
  {
    id: 'pagination-default-30',
    claim: 'A list gives 30 entries at a time and links to the next page until there is none.',
    grade: 'docs',
    sources: [`${USING}/using-pagination-in-the-rest-api`],
    reliedOnBy: PAGES,
    covers: ['GET /repos/{owner}/{repo}/issues/{issue_number}/labels'],
    emulate: 'gives them all at once',
    needs: ['administrator'],
    check: async (subject) => {
      const number = await labelMany(subject, 31);
      const list = async (query: string) => {
        const route = `GET ${ISSUES}/${number}/labels${query}`;
        const reply = await subject.rest('administrator', route);
        const link = reply.headers.get('link') ?? '';
        return { count: readBody(reply, z.array(z.unknown())).length, link };
      };
      const first = await list('');
      assert.equal(first.count, 30);
      assert.match(first.link, /[?&]page=2[^>]*>; rel="next"/);
      const second = await list('?page=2');
      assert.equal(second.count, 1);
      assert.doesNotMatch(second.link, /rel="next"/);
    },
  },
  {
    id: 'pagination-per-page',
    claim: 'A list gives as many entries at a time as it is asked for with per_page.',
    grade: 'docs',
    sources: [`${USING}/using-pagination-in-the-rest-api`],
    reliedOnBy: PAGES,
    covers: ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const first = await scratch.comment(number);
      const second = await scratch.comment(number);
      const list = (page: number) =>
        rest('administrator', `GET ${ISSUES}/${number}/comments?per_page=1&page=${page}`);
      const one = await list(1);
      assertReply(one, 200, [{ id: first.id }]);
      assert.match(one.headers.get('link') ?? '', /page=2[^>]*>; rel="next"/);
      assertReply(await list(2), 200, [{ id: second.id }]);
    },
  },
  {
    id: 'conditional-requests-free',
    claim:
      'What has not changed since its etag was given answers 304, which costs nothing of the limit.',
    grade: 'docs',
    sources: [
      `${USING}/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate`,
    ],
    reliedOnBy: [],
    emulate: 'sends no etag',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const read = (headers = {}) => rest('administrator', `GET ${ISSUES}/${number}`, { headers });
      const first = await read();
      const same = await read({ 'if-none-match': first.headers.get('etag') ?? '' });
      assertStatus(same, 304);
      const used = [first, same].map(({ headers }) => Number(headers.get('x-ratelimit-used')));
      // Somebody else may use the same token meanwhile.
      assert.ok(
        used.every((count) => Number.isInteger(count)),
        used.join(', '),
      );
    },
  },
];
