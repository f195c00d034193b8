/** Facts about branches as REST knows them. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertReply, assertStatus, readBody, Sha } from './reply.ts';

const GIT = '/repos/{owner}/{repo}/git';
const REFS = `${GIT}/refs`;
const DOCS = 'https://docs.github.com/en/rest/git/refs';
const RECORDED =
  'https://github.com/octokit/fixtures/blob/cb8bc9d/scenarios/api.github.com/git-refs/raw-fixture.json';

export const refs: readonly Fact[] = [
  {
    id: 'rest-create-ref',
    claim: 'Making a branch answers 201 with its full name and the commit it points to.',
    grade: 'recorded',
    sources: [RECORDED, `${DOCS}#create-a-reference`],
    reliedOnBy: [],
    covers: ['POST /repos/{owner}/{repo}/git/refs'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { head } = await scratch.branch();
      const name = scratch.name();
      const made = await rest('administrator', `POST ${REFS}`, {
        body: { ref: `refs/heads/${name}`, sha: head },
      });
      scratch.undo(() => rest('administrator', `DELETE ${REFS}/heads/${name}`));
      assertReply(made, 201, {
        ref: `refs/heads/${name}`,
        object: { type: 'commit', sha: head },
      });
    },
  },
  {
    id: 'rest-create-ref-exists',
    claim: 'Making a branch that is there answers 422 "Reference already exists".',
    grade: 'report',
    sources: ['@octokit/openapi@23.0.2 git/create-ref 422', `${DOCS}#create-a-reference`],
    reliedOnBy: [],
    covers: ['POST /repos/{owner}/{repo}/git/refs'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name, head } = await scratch.branch();
      const again = await rest('administrator', `POST ${REFS}`, {
        body: { ref: `refs/heads/${name}`, sha: head },
      });
      assertReply(again, 422, { message: 'Reference already exists' });
    },
  },
  {
    id: 'rest-create-ref-no-commit',
    claim: 'A branch cannot be made at a commit that is not there: 422 "Object does not exist".',
    grade: 'report',
    sources: [
      'https://github.com/octokit/octokit.js/issues/562',
      '@octokit/openapi@23.0.2 git/create-ref 422',
    ],
    reliedOnBy: [],
    covers: ['POST /repos/{owner}/{repo}/git/refs'],
    emulate: 'says "Reference not found" or the like',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const body = { ref: `refs/heads/${scratch.name()}`, sha: 'f'.repeat(40) };
      const message = 'Object does not exist';
      assertReply(await rest('administrator', `POST ${REFS}`, { body }), 422, { message });
    },
  },
  {
    id: 'rest-get-ref-missing',
    claim: 'Asking for one branch that is not there answers 404.',
    grade: 'docs',
    sources: [`${DOCS}#get-a-reference`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/git/ref/{ref}'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const route = `GET ${GIT}/ref/heads/${scratch.name()}`;
      assertStatus(await rest('administrator', route), 404);
    },
  },
  {
    id: 'rest-matching-refs',
    claim: 'The list of matching branches takes a beginning of a name, and is empty for none.',
    grade: 'docs',
    sources: [`${DOCS}#list-matching-references`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/git/matching-refs/{ref}'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name } = await scratch.branch();
      const list = (ref: string) => rest('administrator', `GET ${GIT}/matching-refs/heads/${ref}`);
      const fewer = readBody(await list(name.slice(0, -1)), z.array(z.object({ ref: z.string() })));
      assert.ok(fewer.some(({ ref }) => ref === `refs/heads/${name}`));
      const found = readBody(await list(name), z.array(z.object({ ref: z.string() })));
      assert.deepEqual(
        found.map(({ ref }) => ref),
        [`refs/heads/${name}`],
      );
      assert.deepEqual((await list(`${name}-none`)).body, []);
    },
  },
  {
    id: 'rest-update-ref-non-ff',
    claim:
      'Moving a branch to what is no descendant of it is refused with 422 "Update is not a fast forward", unless it is forced.',
    grade: 'report',
    sources: ['@octokit/openapi@23.0.2 git/update-ref 422', `${DOCS}#update-a-reference`],
    reliedOnBy: [],
    covers: ['PATCH /repos/{owner}/{repo}/git/refs/{ref}'],
    emulate: 'writes "fast-forward"',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { head: sha } = await scratch.branch();
      const { name } = await scratch.changedBranch();
      const move = (body: object) => rest('administrator', `PATCH ${REFS}/heads/${name}`, { body });
      assertReply(await move({ sha }), 422, { message: 'Update is not a fast forward' });
      assertReply(await move({ sha, force: true }), 200, { object: { sha } });
    },
  },
  {
    id: 'rest-delete-ref-missing',
    claim: 'Deleting a branch that is not there answers 422 "Reference does not exist", not 404.',
    grade: 'recorded',
    sources: [
      'https://github.com/octokit/octokit.rb/blob/ea3413c3/spec/cassettes/Octokit_Client_Refs/with_ref/_delete_ref/deletes_an_existing_ref.json',
    ],
    reliedOnBy: [],
    covers: ['DELETE /repos/{owner}/{repo}/git/refs/{ref}'],
    emulate: 'answers 404',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const route = `DELETE ${REFS}/heads/${scratch.name()}`;
      assertReply(await rest('administrator', route), 422, {
        message: 'Reference does not exist',
      });
    },
  },
  {
    id: 'rest-delete-default-branch',
    claim: 'The default branch cannot be deleted: 422.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/delete-ref 422', `${DOCS}#delete-a-reference`],
    reliedOnBy: [],
    covers: ['DELETE /repos/{owner}/{repo}/git/refs/{ref}'],
    // Nobody should try that on a repository that is meant to stay.
    needs: ['administrator', 'world'],
    check: async ({ rest, defaultBranch }) => {
      const route = `DELETE ${REFS}/heads/${defaultBranch}`;
      assertStatus(await rest('administrator', route), 422);
    },
  },
  {
    id: 'rest-ref-permission-header',
    claim:
      'Moving a branch says that it takes contents, and workflows as well where a workflow changes.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/GitRef.testExample.txt',
    ],
    reliedOnBy: [],
    covers: ['PATCH /repos/{owner}/{repo}/git/refs/{ref}'],
    emulate: 'sends no such header',
    needs: ['administrator', 'job'],
    check: async ({ rest, scratch }) => {
      const { name, head: sha } = await scratch.branch();
      const { headers } = await rest('job', `PATCH ${REFS}/heads/${name}`, { body: { sha } });
      assert.equal(
        headers.get('x-accepted-github-permissions'),
        'contents=write; contents=write,workflows=write',
      );
    },
  },
  {
    id: 'rest-head-is-branch-or-commit',
    claim: 'What the default branch points to can be read by its name.',
    grade: 'docs',
    sources: [`${DOCS}#get-a-reference`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/git/ref/{ref}'],
    needs: ['administrator'],
    check: async ({ rest, defaultBranch }) => {
      const main = await rest('administrator', `GET ${GIT}/ref/heads/${defaultBranch}`);
      assertStatus(main, 200);
      const { object } = readBody(main, z.object({ object: Sha.extend({ type: z.string() }) }));
      assert.match(object.sha, /^[0-9a-f]{40}$/);
      assert.equal(object.type, 'commit');
    },
  },
];
