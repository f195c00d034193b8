/** Facts about branches as REST knows them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';

const REFS = '/repos/{owner}/{repo}/git/refs';

export const refs: readonly Fact[] = [
  {
    id: 'rest-create-ref-exists',
    claim: 'Making a branch that is there answers 422 "Reference already exists".',
    grade: 'report',
    sources: [
      '@octokit/openapi@23.0.2 git/create-ref 422',
      'https://docs.github.com/en/rest/git/refs#create-a-reference',
    ],
    reliedOnBy: ['scripts/setup/rulesets.ts'],
    covers: ['POST /repos/{owner}/{repo}/git/refs'],
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name, head } = await scratch.branch();
      const again = await rest('administrator', `POST ${REFS}`, {
        body: { ref: `refs/heads/${name}`, sha: head },
      });
      assert.equal(again.status, 422);
      assert.partialDeepStrictEqual(again.body, { message: 'Reference already exists' });
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
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const route = `DELETE ${REFS}/heads/${scratch.name()}`;
      const gone = await rest('administrator', route);
      assert.equal(gone.status, 422);
      assert.partialDeepStrictEqual(gone.body, { message: 'Reference does not exist' });
    },
  },
];
