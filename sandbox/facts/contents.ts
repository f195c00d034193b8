/** Facts about files by path: read, where a link is followed, and written one at a time. */
import assert from 'node:assert/strict';
import { z } from 'zod';
import type { Fact } from './fact.ts';
import { assertDone, assertReply, assertStatus, readBody, Sha } from './reply.ts';
import { plant, toFile, type Entry } from './tree.ts';

const CONTENTS = '/repos/{owner}/{repo}/contents';
const READ = ['GET /repos/{owner}/{repo}/contents/{path}'];
const WRITE = ['PUT /repos/{owner}/{repo}/contents/{path}'];
const DOCS = 'https://docs.github.com/en/rest/repos/contents';
const HUB =
  'https://github.com/hub4j/github-api/tree/79e0fc61d/src/test/resources/org/kohsuke/github';

const toBase64 = (text: string) => Buffer.from(text).toString('base64');
const File = z.object({ type: z.string(), content: z.string().optional() });
/** Where the files of these checks stand. */
const ROOT = 'firebreak-probe';
const MEGABYTE = 1_048_576;

export const contents: readonly Fact[] = [
  {
    id: 'contents-missing',
    claim: 'A path that is not there answers 404 "Not Found".',
    grade: 'recorded',
    sources: [`${HUB}/GHTreeBuilderTest/wiremock/testDelete`, `${DOCS}#get-repository-content`],
    reliedOnBy: [],
    covers: READ,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const missing = await rest('administrator', `GET ${CONTENTS}/${scratch.name()}.txt`);
      assertReply(missing, 404, { message: 'Not Found' });
    },
  },
  {
    id: 'contents-put-statuses',
    claim:
      'Writing a file answers 201 when it is new, 200 when it is changed, and 409 when the content named as seen is not the one that is there.',
    grade: 'recorded',
    sources: [
      `${HUB}/GHPullRequestTest/wiremock/updateContentSquashMerge`,
      `${DOCS}#create-or-update-file-contents`,
    ],
    reliedOnBy: [],
    covers: WRITE,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name: branch } = await scratch.branch();
      const put = (draft: object) => {
        const body = { message: 'Write', branch, ...draft };
        return rest('administrator', `PUT ${CONTENTS}/${branch}.txt`, { body });
      };
      const made = await put({ content: toBase64('one\n') });
      assertStatus(made, 201);
      const { sha } = readBody(made, z.object({ content: Sha })).content;
      assertStatus(await put({ content: toBase64('two\n'), sha }), 200);
      assertStatus(await put({ content: toBase64('three\n'), sha }), 409);
    },
  },
  {
    id: 'contents-put-needs-sha',
    claim: 'A file that is there is not overwritten by who does not name its content: 422.',
    grade: 'report',
    sources: [
      `${DOCS}#create-or-update-file-contents`,
      '@octokit/openapi@23.0.2 repos/create-or-update-file-contents 422',
    ],
    reliedOnBy: [],
    covers: WRITE,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name: branch } = await scratch.changedBranch();
      const body = { message: 'Write', branch, content: toBase64('again\n') };
      const again = await rest('administrator', `PUT ${CONTENTS}/${branch}.txt`, { body });
      assertStatus(again, 422);
    },
  },
  {
    id: 'contents-branch-may-be-full-ref',
    claim: 'The branch to write to may be named with refs/heads/ before it.',
    grade: 'recorded',
    sources: [`${HUB}/GHBranchTest/wiremock/testMergeBranch`],
    reliedOnBy: [],
    covers: WRITE,
    emulate: 'takes the name as it is and finds no such branch',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name } = await scratch.branch();
      const body = { message: 'Write', branch: `refs/heads/${name}`, content: toBase64('x\n') };
      assertStatus(await rest('administrator', `PUT ${CONTENTS}/${name}.txt`, { body }), 201);
    },
  },
  {
    id: 'contents-branch-missing',
    claim: 'Writing to a branch that is not there answers 404.',
    grade: 'docs',
    sources: ['@octokit/openapi@23.0.2 repos/create-or-update-file-contents 404'],
    reliedOnBy: [],
    covers: WRITE,
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const name = scratch.name();
      const body = { message: 'Write', branch: name, content: toBase64('x\n') };
      assertStatus(await rest('administrator', `PUT ${CONTENTS}/${name}.txt`, { body }), 404);
    },
  },
  {
    id: 'contents-size-steps',
    claim:
      'A file of more than 1 MB comes without its content and says so with the encoding "none".',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 repos/get-content', `${DOCS}#get-repository-content`],
    reliedOnBy: [],
    covers: READ,
    emulate: 'sends the content whatever its size',
    needs: ['administrator'],
    check: async ({ rest, scratch }) => {
      const { name: branch } = await scratch.branch();
      const path = `${branch}-large.txt`;
      const body = { message: 'Write', branch, content: toBase64('x'.repeat(MEGABYTE + 1)) };
      assertDone(await rest('administrator', `PUT ${CONTENTS}/${path}`, { body }));
      const large = await rest('administrator', `GET ${CONTENTS}/${path}?ref=${branch}`, {
        headers: { accept: 'application/vnd.github.object+json' },
      });
      assertReply(large, 200, { size: MEGABYTE + 1, encoding: 'none', content: '' });
    },
  },
  {
    id: 'contents-follows-symlinks',
    claim:
      'A link to a file answers as the file it leads to, and a link to a folder answers as a link.',
    grade: 'recorded',
    sources: [`${HUB}/GHContentIntegrationTest/wiremock/testGetFileContentWithSymlink`],
    reliedOnBy: [],
    covers: READ,
    needs: ['administrator'],
    check: async (subject) => {
      const entries: Entry[] = [
        toFile(`${ROOT}/real/text.txt`, 'the target\n'),
        { path: `${ROOT}/to-file`, mode: '120000', type: 'blob', content: 'real/text.txt' },
        { path: `${ROOT}/to-folder`, mode: '120000', type: 'blob', content: 'real' },
      ];
      const { branch } = await plant(subject, entries);
      const read = (path: string) =>
        subject.rest('administrator', `GET ${CONTENTS}/${ROOT}/${path}?ref=${branch}`);
      const file = readBody(await read('to-file'), File);
      assert.equal(file.type, 'file');
      assert.equal(Buffer.from(file.content ?? '', 'base64').toString(), 'the target\n');
      assertReply(await read('to-folder'), 200, { type: 'symlink', target: 'real' });
    },
  },
  {
    id: 'contents-submodule-says-file',
    claim:
      'In a list of a folder another repository that is linked in says that it is a file, in version 2022-11-28 of the API.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 repos/get-content', `${DOCS}#get-repository-content`],
    reliedOnBy: [],
    covers: READ,
    needs: ['administrator'],
    check: async (subject) => {
      const mode = '160000';
      const { branch } = await plant(subject, [
        { path: `${ROOT}/linked`, mode, type: 'commit', sha: 'a'.repeat(40) },
      ]);
      const route = `GET ${CONTENTS}/${ROOT}?ref=${branch}`;
      assertReply(await subject.rest('administrator', route), 200, [{ type: 'file' }]);
    },
  },
  {
    id: 'contents-directory-limit',
    claim: 'A list of a folder ends after 1,000 entries without saying that there are more.',
    grade: 'schema',
    sources: ['@octokit/openapi@23.0.2 repos/get-content', `${DOCS}#get-repository-content`],
    reliedOnBy: [],
    covers: READ,
    emulate: 'lists all entries',
    needs: ['administrator'],
    check: async (subject) => {
      const { branch, objects } = await plant(subject, [toFile(`${ROOT}/0.txt`)]);
      const sha = objects.get(`${ROOT}/0.txt`) ?? '';
      const many: Entry[] = Array.from({ length: 1001 }, (_, index) => ({
        path: `${ROOT}/${String(index)}.txt`,
        mode: '100644',
        type: 'blob',
        sha,
      }));
      await plant(subject, many, branch);
      const route = `GET ${CONTENTS}/${ROOT}?ref=${branch}`;
      const listed = readBody(await subject.rest('administrator', route), z.array(z.unknown()));
      assert.equal(listed.length, 1000);
    },
  },
];
