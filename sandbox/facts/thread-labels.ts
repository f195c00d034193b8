/** Facts about the labels of a thread. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { toName } from './labels.ts';
import { assertDone, assertReply, assertStatus, readBody } from './reply.ts';

const LABELS = '/repos/{owner}/{repo}/labels';
const ON_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const DOCS = 'https://docs.github.com/en/rest/issues/labels';
const FIX = 'https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github';
const Listed = z.array(z.object({ name: z.string() }));

const toRoute = (issue: number) => ON_ISSUE.replace('{issue_number}', String(issue));

export const threadLabels: readonly Fact[] = [
  {
    id: 'rest-add-labels-creates',
    claim:
      'Labels put on an issue by REST that the repository lacks are made, in grey, as they were spelled.',
    grade: 'recorded',
    sources: [`${FIX}/add-labels-to-issue/raw-fixture.json`],
    reliedOnBy: [],
    covers: ['POST /repos/{owner}/{repo}/issues/{issue_number}/labels'],
    emulate: 'makes them in a colour of chance',
    needs: ['administrator'],
    check: async (subject) => {
      const { number } = await subject.scratch.issue();
      const name = toName(subject, `${subject.scratch.name()} bAr`);
      const body = { labels: [name] };
      const added = await subject.rest('administrator', `POST ${toRoute(number)}`, { body });
      assertReply(added, 200, [{ name, color: 'ededed' }]);
      const found = `GET ${LABELS}/${encodeURIComponent(name)}`;
      assertReply(await subject.rest('administrator', found), 200, { name });
    },
  },
  {
    id: 'labels-replaced',
    claim: 'The labels of an issue can be set as a whole; what is not named is taken off.',
    grade: 'docs',
    sources: [`${DOCS}#set-labels-for-an-issue`],
    reliedOnBy: [],
    covers: ['PUT /repos/{owner}/{repo}/issues/{issue_number}/labels'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const [before, after] = [await scratch.label(), await scratch.label()];
      for (const label of [before, after]) {
        const body = { labels: [label] };
        // oxlint-disable-next-line no-await-in-loop -- the second one replaces the first
        const set = await rest('administrator', `PUT ${toRoute(number)}`, { body });
        assertReply(set, 200, [{ name: label }]);
        assert.equal(readBody(set, Listed).length, 1);
      }
    },
  },
  {
    id: 'label-remove-missing',
    claim:
      'Taking a label off an issue answers 200 with what is left, and 404 "Label does not exist" when it was not there.',
    grade: 'recorded',
    sources: [`${HUB}/GHIssueTest/wiremock/removeLabels`],
    reliedOnBy: [],
    covers: ['DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}'],
    emulate: 'says "Not Found"',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const name = await scratch.label();
      const put = { body: { labels: [name] } };
      assertDone(await rest('administrator', `POST ${toRoute(number)}`, put));
      const route = `DELETE ${toRoute(number)}/${encodeURIComponent(name)}`;
      const removed = await rest('administrator', route);
      assertStatus(removed, 200);
      assert.deepEqual(removed.body, []);
      assertReply(await rest('administrator', route), 404, { message: 'Label does not exist' });
    },
  },
];
