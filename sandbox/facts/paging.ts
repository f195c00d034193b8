/** Facts about how lists are cut into pages, and how what has not changed is told. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertDone, assertReply, assertStatus, readBody } from './reply.ts';
import type { Subject } from './subject.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const ISSUES = `${REPOSITORY}/issues`;
const USING = 'https://docs.github.com/en/rest/using-the-rest-api';
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

export const paging: readonly Fact[] = [
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
      const seen: string[] = [];
      // Somebody else may use the same token meanwhile, but not each time.
      for (let tries = 0; tries < 5; tries += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const first = await read();
        const etag = first.headers.get('etag') ?? '';
        // oxlint-disable-next-line no-await-in-loop -- see above
        const same = await read({ 'if-none-match': etag });
        assertStatus(same, 304);
        const used = [first, same].map(({ headers }) => headers.get('x-ratelimit-used'));
        if (used[0] !== null && used[0] === used[1]) return;
        seen.push(used.join(' to '));
      }
      assert.fail(`It was counted each time: ${seen.join(', ')}.`);
    },
  },
];
