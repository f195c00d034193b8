/** Facts about answers that say nothing of the question: limits, time-outs, pages of HTML, old names, late reads. */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Fault } from '#sandbox/world/request-types.ts';
import { moveRepository } from '#sandbox/world/repositories.ts';
import type { Fact } from './fact.ts';
import { at, toContents } from './graphql.ts';
import { assertDone, assertReply, assertStatus } from './reply.ts';
import { docs, GRAPHQL_LIMITS, hub4j, pygithub } from './sources.ts';
import type { Subject } from './subject.ts';
import type { Reply } from './question.ts';

const CLIENT = 'actions/github/client.ts';
const FAILURE = 'actions/github/failure.ts';
const REDIRECTS = 'actions/github/redirects.ts';
const LIMITS = docs('rest/using-the-rest-api/rate-limits-for-the-rest-api');
const PRACTICES = docs('rest/using-the-rest-api/best-practices-for-using-the-rest-api');
const QUESTION = 'query { viewer { login } }';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SECOND = 1000;
/** How often a late read is waited for. */
const READS = 15;

/** Asks while a fault is there, which nobody can make from outside. */
async function suffer({ world }: Subject, fault: Fault, ask: () => Promise<Reply>): Promise<Reply> {
  assert.ok(world !== undefined);
  world.faults.push({ ...fault });
  return ask();
}

const GRAPHQL = 'POST /graphql';

export const failures: readonly Fact[] = [
  {
    id: 'secondary-points',
    claim:
      'More than 80 comments a minute, or 500 an hour, are refused: 403 with the message of the secondary limit.',
    grade: 'docs',
    sources: [`${LIMITS}#about-secondary-rate-limits`],
    reliedOnBy: [CLIENT, FAILURE],
    needs: ['administrator', 'world'],
    check: async ({ rest, scratch, world }) => {
      const { number } = await scratch.issue();
      const route = `POST /repos/{owner}/{repo}/issues/${String(number)}/comments`;
      const say = () => rest('writer', route, { body: { body: 'x' } });
      const refuse = async (count: number) => {
        for (let said = 0; said < count; said += 1) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
          assertStatus(await say(), 201);
        }
        const refused = await say();
        assertStatus(refused, 403);
        assert.match(String(at(refused.body, 'message')), /exceeded a secondary rate limit/);
      };
      world?.clock.advance(HOUR);
      for (const count of [80, 80, 80, 80, 80, 80, 20]) {
        // oxlint-disable-next-line no-await-in-loop -- one minute after the other
        await refuse(count);
        world?.clock.advance(MINUTE);
      }
    },
  },
  {
    id: 'gql-rate-limit-statuses',
    claim:
      'GraphQL tells its primary limit with 200 and an error; the secondary one with 200 or 403.',
    grade: 'docs',
    sources: [GRAPHQL_LIMITS],
    reliedOnBy: [CLIENT, FAILURE],
    needs: ['administrator', 'world', 'graphql'],
    check: async (subject) => {
      const ask = () => subject.graphql('administrator', QUESTION);
      const primary = await suffer(subject, { on: GRAPHQL, mode: 'graphql-rate-limit' }, ask);
      assertReply(primary, 200, { errors: [{ type: 'RATE_LIMITED' }] });
      for (const status of [200, 403]) {
        const fault = { on: GRAPHQL, mode: 'secondary-limit', status } as const;
        // oxlint-disable-next-line no-await-in-loop -- one fault after the other
        assertStatus(await suffer(subject, fault, ask), status);
      }
    },
  },
  {
    id: 'gql-timeout',
    claim:
      'A query that takes more than ten seconds answers 502 or 504; a write may have happened.',
    grade: 'docs',
    sources: [GRAPHQL_LIMITS],
    reliedOnBy: [CLIENT, FAILURE],
    needs: ['administrator', 'world', 'graphql'],
    check: async (subject) => {
      const ask = () => subject.graphql('administrator', QUESTION);
      const { status } = await suffer(subject, { on: GRAPHQL, mode: 'timeout' }, ask);
      assert.ok(status === 502 || status === 504, `got ${String(status)}`);
    },
  },
  {
    id: 'html-on-503',
    claim: 'While the service is down it answers 503 with a page of HTML, not with JSON.',
    grade: 'recorded',
    sources: [
      hub4j('GitHubTest/wiremock/testCatchServiceDownException'),
      pygithub('Exceptions.testNonJsonDataReturnedByGithub'),
    ],
    reliedOnBy: [CLIENT, FAILURE],
    needs: ['administrator', 'world'],
    check: async (subject) => {
      const route = 'GET /repos/{owner}/{repo}';
      const { status, body } = await suffer(subject, { on: route, mode: 'html', status: 503 }, () =>
        subject.rest('administrator', route),
      );
      assert.equal(status, 503);
      assert.match(String(body), /<html|<!doctype/i);
    },
  },
  {
    id: 'renamed-307',
    claim:
      'The old name of a repository leads to its number: 301 for what reads, 307 for what writes, and the address answers as the repository does.',
    grade: 'report',
    sources: [`${PRACTICES}#follow-redirects`, 'https://github.com/18F/charlie/issues/85'],
    reliedOnBy: [REDIRECTS, 'actions/github/port.ts'],
    needs: ['administrator', 'world'],
    check: async (subject) => {
      const { world, owner, rest } = subject;
      const repository = world?.repositories.get(`${owner}/shop`);
      assert.ok(world !== undefined && repository !== undefined);
      moveRepository(world, repository, { name: 'renamed' });
      const journal = world.journal.length;
      assertReply(await rest('administrator', `GET /repos/${owner}/shop`), 200, {
        name: 'renamed',
      });
      const off = `/repos/${owner}/shop/actions/workflows/1/disable`;
      await rest('administrator', `PUT ${off}`);
      const seen = world.journal.slice(journal).map(({ method, status }) => [method, status]);
      assert.deepEqual(seen.slice(0, 3), [
        ['GET', 301],
        ['GET', 200],
        ['PUT', 307],
      ]);
    },
  },
  {
    id: 'content-reads-lag',
    claim:
      'What is read right after a write may be what was there before it; seconds later it is not.',
    grade: 'inferred',
    sources: [PRACTICES],
    reliedOnBy: ['actions/github/persist.ts'],
    doubtful: 'Nobody says how long it takes; a read that comes too early is asked again.',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name: branch } = await scratch.branch();
      const file = `/repos/{owner}/{repo}/contents/${branch}.txt`;
      const body = { message: 'Add', content: toContents('x'), branch };
      assertDone(await rest('administrator', `PUT ${file}`, { body }));
      for (let early = 0; early < READS; early += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one look after the other
        const { status } = await rest('administrator', `GET ${file}?ref=${branch}`);
        if (status === 200) return early === 0 ? 'read at once' : `read as before ${early} times`;
        assert.equal(status, 404);
        // oxlint-disable-next-line no-await-in-loop -- as above
        await setTimeout(SECOND);
      }
      return assert.fail(`It was not to be read ${READS} seconds later.`);
    },
  },
];
