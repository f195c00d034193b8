/** Facts about branches, commits, trees, blobs and checks as GraphQL answers them. */
import assert from 'node:assert/strict';
import type { Fact } from './fact.ts';
import { ask, askWell, at, commit, listAt, openBranch, toContents } from './graphql.ts';
import { assertHolds } from './reply.ts';
import { GRAPHQL_LIMITS, schema } from './sources.ts';

const DOCUMENTS = 'actions/github/branch-documents.ts';
const BRANCH = 'actions/github/lineage.ts';
const TREE = 'actions/github/tree.ts';

const onBranch = (fields: string) => `query($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { ${fields} } }
}`;

const onCommit = (fields: string) => onBranch(`target { oid ... on Commit { ${fields} } }`);

const COMMIT = 'repository.ref.target';

const toPage = (after: string) =>
  onCommit(`history(first: 1${after}) { nodes { oid } pageInfo { hasNextPage endCursor } }`);

const ofProbe = (alias: string, since: number) =>
  `${alias}: history(first: 10, path: "probe", since: "${since}-01-01T00:00:00Z") { nodes { oid } }`;

const isOther = (entry: unknown) => at(entry, 'name') === 'other.txt';

export const graphqlCommits: readonly Fact[] = [
  {
    id: 'gql-default-branch',
    claim:
      'A repository answers its node id, whether it is private, and its default branch with its head.',
    grade: 'schema',
    sources: [schema('Repository.defaultBranchRef')],
    reliedOnBy: ['actions/github/documents.ts', DOCUMENTS],
    covers: [
      'Repository.id',
      'Repository.isPrivate',
      'Repository.defaultBranchRef',
      'Ref.name',
      'Ref.target',
      'GitObject.oid',
      'Ref.id',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const document = `query($owner: String!, $name: String!) {
        repository(owner: $owner, name: $name) { id isPrivate defaultBranchRef { id name target { oid } } }
      }`;
      const repository = at(await askWell(subject, document), 'repository');
      assert.equal(at(repository, 'defaultBranchRef.name'), subject.defaultBranch);
      assert.match(String(at(repository, 'defaultBranchRef.target.oid')), /^[0-9a-f]{40}$/);
      assert.equal(typeof at(repository, 'isPrivate'), 'boolean');
      const { body } = await subject.rest('administrator', 'GET /repos/{owner}/{repo}');
      assert.equal(at(repository, 'id'), at(body, 'node_id'));
    },
  },
  {
    id: 'gql-rest-ids-and-node-ids',
    claim: 'The node ids that REST answers are those that GraphQL takes.',
    grade: 'recorded',
    sources: ['https://docs.github.com/en/graphql/guides/using-global-node-ids'],
    reliedOnBy: [
      'actions/github/command-request.ts',
      'actions/declare/request.ts',
      'actions/github/issue.ts',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { number, nodeId: id } = await subject.scratch.issue();
      const document = 'query($id: ID!) { node(id: $id) { ... on Issue { number } } }';
      assert.equal(
        at(await askWell(subject, document, { variables: { id } }), 'node.number'),
        number,
      );
    },
  },
  {
    id: 'gql-commit-fields',
    claim: 'A commit answers its id, its parents and the address of its author.',
    grade: 'schema',
    sources: [schema('Commit'), schema('GitActor')],
    reliedOnBy: [DOCUMENTS, 'actions/github/origin.ts', BRANCH, 'actions/github/documents.ts'],
    covers: [
      'Commit.oid',
      'Commit.parents',
      'Commit.author',
      'GitActor.email',
      'CommitConnection.totalCount',
      'CommitConnection.nodes',
      'Repository.object',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { base, head } = await openBranch(subject);
      const document = `query($owner: String!, $name: String!, $head: String!) {
        repository(owner: $owner, name: $name) { object(expression: $head) { ... on Commit {
          oid parents(first: 10) { totalCount nodes { oid } } author { email }
        } } }
      }`;
      const data = await askWell(subject, document, { variables: { head } });
      const found = at(data, 'repository.object');
      const parents = { totalCount: 1, nodes: [{ oid: base }] };
      assertHolds(found, { oid: head, parents });
      assert.match(String(at(found, 'author.email')), /@/);
    },
  },
  {
    id: 'gql-history-newest-first',
    claim: 'The history of a commit begins with it and goes back, in pages with a cursor.',
    grade: 'schema',
    sources: [schema('Commit.history'), schema('PageInfo')],
    reliedOnBy: [DOCUMENTS, BRANCH, 'actions/github/documents.ts'],
    covers: [
      'Commit.history',
      'CommitHistoryConnection.nodes',
      'CommitHistoryConnection.pageInfo',
      'PageInfo.hasNextPage',
      'PageInfo.endCursor',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, base, head } = await openBranch(subject);
      const variables = { ref: `refs/heads/${name}` };
      const first = at(await askWell(subject, toPage(''), { variables }), `${COMMIT}.history`);
      assert.deepEqual(at(first, 'nodes'), [{ oid: head }]);
      assert.equal(at(first, 'pageInfo.hasNextPage'), true);
      const cursor = JSON.stringify(at(first, 'pageInfo.endCursor'));
      const next = await askWell(subject, toPage(`, after: ${cursor}`), { variables });
      assert.deepEqual(at(next, `${COMMIT}.history.nodes`), [{ oid: base }]);
    },
  },
  {
    id: 'gql-comparison-is-own-commits',
    claim: 'Comparing the default branch with another answers the commits only the other has.',
    grade: 'schema',
    sources: [schema('Ref.compare'), schema('Comparison.commits')],
    reliedOnBy: [DOCUMENTS, BRANCH, 'actions/github/documents.ts'],
    covers: [
      'Ref.compare',
      'Comparison.commits',
      'ComparisonCommitConnection.nodes',
      'ComparisonCommitConnection.pageInfo',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject);
      const document = `query($owner: String!, $name: String!, $branch: String!) {
        repository(owner: $owner, name: $name) { defaultBranchRef { compare(headRef: $branch) {
          commits(first: 100) { nodes { oid } pageInfo { hasNextPage endCursor } }
        } } }
      }`;
      const data = await askWell(subject, document, { variables: { branch: name } });
      const commits = at(data, 'repository.defaultBranchRef.compare.commits');
      assert.deepEqual(at(commits, 'nodes'), [{ oid: head }]);
      assert.equal(at(commits, 'pageInfo.hasNextPage'), false);
    },
  },
  {
    id: 'gql-tree-entry-mode-is-decimal',
    claim: 'The mode of a tree entry is a decimal number: 33188 for 100644, 16384 for a folder.',
    grade: 'schema',
    sources: [schema('TreeEntry.mode')],
    reliedOnBy: [TREE, 'actions/github/documents.ts', DOCUMENTS],
    covers: [
      'TreeEntry.mode',
      'TreeEntry.name',
      'TreeEntry.type',
      'TreeEntry.oid',
      'TreeEntry.object',
      'Tree.entries',
    ],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name } = await openBranch(subject, 'probe/one/a.txt', 'a');
      const entry = 'name type mode oid object { ... on Tree { entries { name type mode oid } } }';
      const document = onCommit(
        `file(path: "probe") { mode object { ... on Tree { entries { ${entry} } } } }`,
      );
      const data = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
      assert.equal(at(data, `${COMMIT}.file.mode`), 16_384);
      const [folder] = listAt(data, `${COMMIT}.file.object.entries.*`);
      assertHolds(folder, { name: 'one', type: 'tree', mode: 16_384 });
      const file = at(folder, 'object.entries.0');
      assertHolds(file, { name: 'a.txt', type: 'blob', mode: 33_188 });
      assert.match(String(at(file, 'oid')), /^[0-9a-f]{40}$/);
    },
  },
  {
    id: 'gql-equal-folders-have-one-id',
    claim:
      'A commit answers its tree, and a folder that did not change has the same id at both commits.',
    grade: 'schema',
    sources: [schema('Commit.tree'), schema('TreeEntry.oid')],
    reliedOnBy: ['actions/github/beside.ts', DOCUMENTS],
    covers: ['Commit.tree'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head: before } = await openBranch(subject, 'probe/one/a.txt', 'a');
      const additions = [{ path: 'other.txt', contents: toContents('b') }];
      await commit(subject, { branch: name, expected: before, additions });
      const document = onCommit('tree { entries { name oid mode } }');
      const now = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
      const then = await askWell(
        subject,
        `query($owner: String!, $name: String!, $before: GitObjectID!) {
          repository(owner: $owner, name: $name) { object(oid: $before) { ... on Commit {
            tree { entries { name oid mode } }
          } } }
        }`,
        { variables: { before } },
      );
      const entries = listAt(now, `${COMMIT}.tree.entries.*`);
      const known = listAt(then, 'repository.object.tree.entries.*');
      assert.deepEqual(
        entries.filter((entry) => !isOther(entry)),
        known,
      );
      assert.equal(entries.filter(isOther).length, 1);
      assertHolds(
        entries.find((entry) => at(entry, 'name') === 'probe'),
        { mode: 16_384 },
      );
    },
  },
  {
    id: 'gql-blob-text-null-when-binary',
    claim: 'A binary file has no text; a text file answers it whole with its size in bytes.',
    grade: 'schema',
    sources: [schema('Blob')],
    reliedOnBy: ['actions/github/blob.ts', TREE, 'actions/github/documents.ts', DOCUMENTS],
    covers: ['Blob.text', 'Blob.isBinary', 'Blob.isTruncated', 'Blob.oid', 'Blob.byteSize'],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject, 'a.txt', 'grün\n');
      const additions = [{ path: 'a.bin', contents: toContents(Buffer.from([1, 0, 2])) }];
      await commit(subject, { branch: name, expected: head, additions });
      const blob = 'object { ... on Blob { oid byteSize text isTruncated isBinary } }';
      const document = onCommit(
        `text: file(path: "a.txt") { ${blob} } bin: file(path: "a.bin") { ${blob} }`,
      );
      const data = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
      const text = { text: 'grün\n', byteSize: 6, isTruncated: false, isBinary: false };
      assertHolds(at(data, `${COMMIT}.text.object`), text);
      const binary = { text: null, byteSize: 3, isBinary: true };
      assertHolds(at(data, `${COMMIT}.bin.object`), binary);
    },
  },
  {
    id: 'gql-blob-truncation',
    claim: 'The text of a file of 1 MB comes cut, and `isTruncated` says so.',
    grade: 'schema',
    sources: [schema('Blob.isTruncated')],
    reliedOnBy: ['actions/github/blob.ts', TREE],
    doubtful: 'GitHub publishes no size from which it cuts; people report about 500 KB.',
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name } = await openBranch(subject, 'long.txt', 'a line of text\n'.repeat(70_000));
      const document = onCommit(
        'file(path: "long.txt") { object { ... on Blob { isTruncated text } } }',
      );
      const data = await askWell(subject, document, { variables: { ref: `refs/heads/${name}` } });
      const blob = at(data, `${COMMIT}.file.object`);
      const text = at(blob, 'text');
      const length = typeof text === 'string' ? text.length : 0;
      if (at(blob, 'isTruncated') !== true) assert.equal(length, 1_050_000);
      return `1,050,000 bytes: isTruncated ${String(at(blob, 'isTruncated'))}, ${length} characters of text`;
    },
  },
  {
    id: 'gql-history-of-a-path',
    claim:
      '`history(path:)` answers only the commits that changed what is at that path, and with `since` those made after it.',
    grade: 'schema',
    sources: [schema('Commit.history'), GRAPHQL_LIMITS],
    reliedOnBy: [BRANCH],
    needs: ['administrator', 'graphql'],
    check: async (subject) => {
      const { name, head } = await openBranch(subject, 'probe/a.txt');
      const additions = [{ path: 'elsewhere.txt', contents: toContents('b') }];
      await commit(subject, { branch: name, expected: head, additions });
      const year = new Date().getUTCFullYear();
      const document = onCommit(`${ofProbe('before', year - 5)} ${ofProbe('after', year + 5)}`);
      const variables = { ref: `refs/heads/${name}` };
      const { data } = await ask(subject, document, { variables });
      assert.deepEqual(at(data, `${COMMIT}.before.nodes`), [{ oid: head }]);
      assert.deepEqual(at(data, `${COMMIT}.after.nodes`), []);
    },
  },
];
