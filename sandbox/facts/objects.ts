/** Facts about Git's objects by REST: blobs, trees and commits. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { Sha, assertDone, assertHolds, assertReply, assertStatus, readBody } from './reply.ts';
import { plant, toFile } from './tree.ts';

const GIT = '/repos/{owner}/{repo}/git';
const DOCS = 'https://docs.github.com/en/rest/git';
const BLOB = 'actions/github/blob.ts';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github/GHTreeBuilderTest/wiremock/testDelete';
const Listed = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string() })),
});
/** Where the files of these checks stand. */
const ROOT = 'firebreak-probe';
const FILE = `${ROOT}/a.txt`;

export const gitObjects: readonly Fact[] = [
  {
    id: 'blob-is-base64',
    claim: 'A blob comes whole as base64 with its size, whatever it holds.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/get-blob', `${DOCS}/blobs#get-a-blob`],
    reliedOnBy: [BLOB],
    covers: ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}'],
    needs: ['administrator'],
    check: async (subject) => {
      const content = '\u00e9 is two bytes\n';
      const { objects } = await plant(subject, [toFile(FILE, content)]);
      const blob = objects.get(FILE) ?? '';
      const reply = await subject.rest('administrator', `GET ${GIT}/blobs/${blob}`);
      assertReply(reply, 200, { sha: blob, encoding: 'base64', size: 16 });
      const read = readBody(reply, z.object({ content: z.string() }));
      assert.equal(Buffer.from(read.content, 'base64').toString(), content);
    },
  },
  {
    id: 'blob-beyond-graphql',
    claim: 'A blob of more than the 512,000 bytes that GraphQL gives comes whole by REST.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/get-blob', `${DOCS}/blobs#get-a-blob`],
    reliedOnBy: [BLOB],
    covers: ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}'],
    needs: ['administrator'],
    check: async (subject) => {
      const content = 'x'.repeat(600_000);
      const { objects } = await plant(subject, [toFile(FILE, content)]);
      const blob = objects.get(FILE) ?? '';
      const reply = await subject.rest('administrator', `GET ${GIT}/blobs/${blob}`);
      const read = readBody(reply, z.object({ content: z.string() }));
      assert.equal(Buffer.from(read.content, 'base64').length, content.length);
    },
  },
  {
    id: 'blob-missing',
    claim: 'A blob that is not there answers 404.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/get-blob 404'],
    reliedOnBy: [BLOB],
    covers: ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}'],
    needs: ['administrator'],
    check: async ({ rest }) => {
      assertStatus(await rest('administrator', `GET ${GIT}/blobs/${'f'.repeat(40)}`), 404);
    },
  },
  {
    id: 'tree-modes-are-strings',
    claim: 'A tree gives the mode of each entry as six octal digits in a string.',
    grade: 'recorded',
    sources: [
      'https://github.com/PyGithub/PyGithub/blob/5cdf6ab39/tests/ReplayData/GitRef.testExample.txt',
    ],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}'],
    needs: ['administrator'],
    check: async (subject) => {
      const { tree } = await plant(subject, [toFile(FILE)]);
      const reply = await subject.rest('administrator', `GET ${GIT}/trees/${tree}`);
      const folder = readBody(reply, Listed).tree.find(({ path }) => path === ROOT);
      assertHolds(folder ?? {}, { path: ROOT, mode: '040000', type: 'tree' });
    },
  },
  {
    id: 'tree-recursive',
    claim:
      'Asked for the whole, a tree lists the files of its folders by full path and says whether it is cut.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/get-tree', `${DOCS}/trees#get-a-tree`],
    reliedOnBy: [],
    covers: ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}'],
    needs: ['administrator'],
    check: async (subject) => {
      const { tree } = await plant(subject, [toFile(FILE)]);
      const reply = await subject.rest('administrator', `GET ${GIT}/trees/${tree}?recursive=1`);
      const listed = readBody(reply, Listed);
      assert.equal(listed.truncated, false);
      const file = listed.tree.find(({ path }) => path === FILE);
      assertHolds(file ?? {}, { mode: '100644', type: 'blob' });
    },
  },
  {
    id: 'tree-delete-by-null-sha',
    claim:
      'In a new tree an entry without an object takes its path away from the tree it is based on.',
    grade: 'recorded',
    sources: [HUB, `${DOCS}/trees#create-a-tree`],
    reliedOnBy: [],
    covers: ['POST /repos/{owner}/{repo}/git/trees'],
    needs: ['administrator'],
    check: async (subject) => {
      const { tree } = await plant(subject, [toFile(FILE), toFile(`${ROOT}/b.txt`)]);
      const gone = { path: FILE, mode: '100644', type: 'blob', sha: null };
      const body = { base_tree: tree, tree: [gone] };
      const made = await subject.rest('administrator', `POST ${GIT}/trees`, { body });
      assertStatus(made, 201);
      const left = `GET ${GIT}/trees/${readBody(made, Sha).sha}?recursive=1`;
      const listed = readBody(await subject.rest('administrator', left), Listed);
      const paths = listed.tree.map(({ path }) => path);
      assert.ok(paths.includes(`${ROOT}/b.txt`) && !paths.includes(FILE), paths.join(', '));
    },
  },
  {
    id: 'tree-delete-missing',
    claim: 'A new tree that takes away what is not there is refused.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/create-tree', `${DOCS}/trees#create-a-tree`],
    reliedOnBy: [],
    covers: ['POST /repos/{owner}/{repo}/git/trees'],
    needs: ['administrator'],
    check: async (subject) => {
      const { tree } = await plant(subject, [toFile(FILE)]);
      const gone = { path: `${ROOT}/none.txt`, mode: '100644', type: 'blob', sha: null };
      const body = { base_tree: tree, tree: [gone] };
      assertStatus(await subject.rest('administrator', `POST ${GIT}/trees`, { body }), 422);
    },
  },
  {
    id: 'commit-object',
    claim: 'A commit can be written without a branch, with the tree and the parents it names.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 git/create-commit', `${DOCS}/commits#create-a-commit`],
    reliedOnBy: [],
    covers: [
      'POST /repos/{owner}/{repo}/git/commits',
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    ],
    needs: ['administrator'],
    check: async (subject) => {
      const { tree, head } = await plant(subject, [toFile(FILE)]);
      const body = { message: 'On its own', tree, parents: [head] };
      const made = await subject.rest('administrator', `POST ${GIT}/commits`, { body });
      const { sha } = readBody(assertDone(made), Sha);
      const read = await subject.rest('administrator', `GET ${GIT}/commits/${sha}`);
      const wanted = { sha, tree: { sha: tree }, parents: [{ sha: head }], message: 'On its own' };
      assertReply(read, 200, wanted);
    },
  },
];
