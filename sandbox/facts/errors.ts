/** Facts about how requests are refused, whatever they ask for. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody } from './reply.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const ISSUES = `${REPOSITORY}/issues`;
const USING = 'https://docs.github.com/en/rest/using-the-rest-api';
const TROUBLES = `${USING}/troubleshooting-the-rest-api`;
const FIX = 'https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com';
const PYG = 'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData';
const FAILURE = 'actions/github/failure.ts';
const CLIENT = 'actions/github/client.ts';

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
    claim:
      'A version of the API that there is not is refused with 400, which names those there are.',
    grade: 'report',
    sources: [
      'https://github.com/expipiplus1/update-nix-fetchgit/issues/79',
      'https://docs.github.com/en/rest/about-the-rest-api/api-versions',
    ],
    reliedOnBy: [],
    emulate: 'takes any',
    needs: ['administrator'],
    check: async ({ rest }) => {
      const headers = { 'x-github-api-version': '1999-01-01' };
      const refused = await rest('administrator', `GET ${REPOSITORY}`, { headers });
      assertStatus(refused, 400);
      const { message } = readBody(refused, z.object({ message: z.string() }));
      assert.match(message, /"1999-01-01", is not a supported version\..*"2026-03-10"/);
    },
  },
  {
    id: 'api-versions-there-are',
    claim:
      'The versions 2022-11-28 and 2026-03-10 of the API are served, and a request that names none is served too.',
    grade: 'docs',
    sources: [
      'https://github.blog/changelog/2026-03-12-rest-api-version-2026-03-10-is-now-available',
      'https://github.com/github/docs/blob/3bc6b7bd4c3bda53b18abea782eba9c7f3b0c839/data/tables/rest-api-versions.yml',
    ],
    // It names none: what differs between the two, it does not read (test/contract/api-versions.test.ts).
    reliedOnBy: [CLIENT],
    needs: ['administrator'],
    check: async ({ rest }) => {
      const asked: Record<string, string>[] = [{}];
      for (const version of ['2022-11-28', '2026-03-10']) {
        asked.push({ 'x-github-api-version': version });
      }
      for (const headers of asked) {
        // oxlint-disable-next-line no-await-in-loop -- three questions
        assertStatus(await rest('administrator', `GET ${REPOSITORY}`, { headers }), 200);
      }
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
];
