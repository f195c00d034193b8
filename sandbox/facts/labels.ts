/** Facts about labels of the repository. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import {
  assertDone,
  assertHolds,
  assertReply,
  assertStatus,
  readBody,
  readErrors,
} from './reply.ts';
import type { Subject } from './subject.ts';

const LABELS = '/repos/{owner}/{repo}/labels';
const MAKE = ['POST /repos/{owner}/{repo}/labels'];
const CHANGE = ['PATCH /repos/{owner}/{repo}/labels/{name}'];
const ON_ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}/labels';
const DOCS = 'https://docs.github.com/en/rest/issues/labels';
const SETUP = 'scripts/setup/labels.ts';
const FIX = 'https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com';
const Listed = z.array(z.object({ name: z.string(), color: z.string() }));
const COLOR = 'b60205';

/** A name for a label that is removed afterwards, however often it is made. */
export function toName({ rest, scratch }: Subject, name = scratch.name()): string {
  const gone = `DELETE ${LABELS}/${encodeURIComponent(name)}`;
  scratch.undo(() => rest('administrator', gone));
  return name;
}

const make = ({ rest }: Subject, label: object) =>
  rest('administrator', `POST ${LABELS}`, { body: label });

const toRoute = (issue: number) => ON_ISSUE.replace('{issue_number}', String(issue));

export const labels: readonly Fact[] = [
  {
    id: 'label-made',
    claim: 'Making a label answers 201 with its name, colour and description.',
    grade: 'docs',
    sources: [`${DOCS}#create-a-label`],
    reliedOnBy: [SETUP],
    covers: MAKE,
    needs: ['administrator'],
    check: async (subject) => {
      const label = { name: toName(subject), color: COLOR, description: 'd' };
      assertReply(await make(subject, label), 201, label);
    },
  },
  {
    id: 'label-exists',
    claim: 'A label that is there is not made again: 422, code already_exists.',
    grade: 'docs',
    sources: [
      'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed',
      `${DOCS}#create-a-label`,
    ],
    reliedOnBy: [SETUP],
    covers: MAKE,
    emulate: 'gives no list of errors',
    needs: ['administrator'],
    check: async (subject) => {
      const name = await subject.scratch.label();
      const [error] = readErrors(await make(subject, { name, color: COLOR }));
      assertHolds(error, { resource: 'Label', code: 'already_exists' });
    },
  },
  {
    id: 'label-names-ignore-case',
    claim: 'Names of labels that differ in case are the same name.',
    grade: 'report',
    sources: [
      'https://github.com/git-bug/git-bug/issues/176',
      'https://github.com/AnandChowdhary/chat/pull/12',
      'https://github.com/rust-lang/triagebot/issues/1915',
    ],
    reliedOnBy: [SETUP],
    covers: [...MAKE, 'GET /repos/{owner}/{repo}/labels/{name}'],
    emulate: 'tells them apart',
    needs: ['administrator'],
    check: async (subject) => {
      const name = await subject.scratch.label();
      const upper = toName(subject, name.toUpperCase());
      assertStatus(await make(subject, { name: upper, color: COLOR }), 422);
      const found = `GET ${LABELS}/${encodeURIComponent(upper)}`;
      assertReply(await subject.rest('administrator', found), 200, { name });
    },
  },
  {
    id: 'label-invalid-color',
    claim:
      'A colour that is not six hexadecimal digits is refused with 422, field color, code invalid.',
    grade: 'recorded',
    sources: [`${FIX}/errors/raw-fixture.json`],
    reliedOnBy: [SETUP],
    covers: MAKE,
    emulate: 'gives no list of errors',
    needs: ['administrator'],
    check: async (subject) => {
      const color = 'invalid';
      const refused = await make(subject, { name: toName(subject), color });
      assertReply(refused, 422, { message: 'Validation Failed' });
      const [error] = readErrors(refused);
      assertHolds(error, { resource: 'Label', code: 'invalid', field: 'color' });
    },
  },
  {
    id: 'label-description-100',
    claim: 'A description of a label is at most 100 characters long.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 issues/create-label description', `${DOCS}#create-a-label`],
    reliedOnBy: [SETUP],
    covers: MAKE,
    emulate: 'takes any length',
    needs: ['administrator'],
    check: async (subject) => {
      const draft = (length: number) => ({
        name: toName(subject),
        color: COLOR,
        description: 'd'.repeat(length),
      });
      assertStatus(await make(subject, draft(101)), 422);
      assertStatus(await make(subject, draft(100)), 201);
    },
  },
  {
    id: 'label-renamed',
    claim: 'A label that is renamed keeps its place on the issues that have it.',
    grade: 'docs',
    sources: [`${DOCS}#update-a-label`],
    reliedOnBy: [SETUP],
    covers: CHANGE,
    needs: ['administrator'],
    check: async (subject) => {
      const { rest, scratch } = subject;
      const { number } = await scratch.issue();
      const name = await scratch.label();
      const new_name = toName(subject);
      const put = { body: { labels: [name] } };
      assertDone(await rest('administrator', `POST ${toRoute(number)}`, put));
      const change = { body: { new_name, color: COLOR, description: 'd' } };
      const route = `PATCH ${LABELS}/${encodeURIComponent(name)}`;
      assertReply(await rest('administrator', route, change), 200, { name: new_name });
      const listed = readBody(await rest('administrator', `GET ${toRoute(number)}`), Listed);
      assert.deepEqual(listed, [{ name: new_name, color: COLOR }]);
    },
  },
  {
    id: 'label-deleted',
    claim: 'A label is deleted with 204, is gone from its issues, and is then missed with 404.',
    grade: 'docs',
    sources: [`${DOCS}#delete-a-label`],
    reliedOnBy: [],
    covers: ['DELETE /repos/{owner}/{repo}/labels/{name}'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { number } = await scratch.issue();
      const name = await scratch.label();
      const put = { body: { labels: [name] } };
      assertDone(await rest('administrator', `POST ${toRoute(number)}`, put));
      const route = `DELETE ${LABELS}/${encodeURIComponent(name)}`;
      assertStatus(await rest('administrator', route), 204);
      assert.deepEqual((await rest('administrator', `GET ${toRoute(number)}`)).body, []);
      assertStatus(await rest('administrator', route), 404);
    },
  },
  {
    id: 'labels-listed',
    claim: 'The labels of a repository are listed with name, colour and description.',
    grade: 'docs',
    sources: [`${DOCS}#list-labels-for-a-repository`],
    reliedOnBy: [SETUP],
    covers: ['GET /repos/{owner}/{repo}/labels'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const name = await scratch.label();
      const reply = await rest('administrator', `GET ${LABELS}?per_page=100`);
      const description = z.string().nullable();
      const Label = z.object({ name: z.string(), color: z.string(), description });
      const listed = readBody(reply, z.array(Label));
      // With more than a hundred labels the new one may stand on another page.
      assert.ok(listed.length === 100 || listed.some((label) => label.name === name));
    },
  },
];
